import { PublishPage } from '../../features/publishing/publish-page.tsx'

export function Component() {
  return <PublishPage />
}
