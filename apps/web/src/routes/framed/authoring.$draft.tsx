import { DraftPage } from '../../features/authoring/draft-page.tsx'

export function Component() {
  return <DraftPage />
}
