import { VersionPage } from '../../features/requirements/version-page.tsx'

export function Component() {
  return <VersionPage />
}
