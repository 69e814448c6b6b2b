import { RequirementsPage } from '../../features/requirements/requirements-page.tsx'
import { PublicHeader } from '../../features/shell/public-header.tsx'

export function Component() {
  return (
    <>
      <PublicHeader />
      <RequirementsPage />
    </>
  )
}
