import { ProfilesPage } from '../../features/requirements/profiles-page.tsx'

export function Component() {
  return <ProfilesPage />
}
