import { RequirementPage } from '../../features/requirements/requirement-page.tsx'
import { PublicHeader } from '../../features/shell/public-header.tsx'

export function Component() {
  return (
    <>
      <PublicHeader />
      <RequirementPage />
    </>
  )
}
