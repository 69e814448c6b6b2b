import { EditionsPage } from '../../features/publishing/editions-page.tsx'

export function Component() {
  return <EditionsPage />
}
