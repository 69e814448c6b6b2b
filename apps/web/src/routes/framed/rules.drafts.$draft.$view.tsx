import { DraftPage } from '../../features/requirements/draft/draft-page.tsx'

export function Component() {
  return <DraftPage />
}
