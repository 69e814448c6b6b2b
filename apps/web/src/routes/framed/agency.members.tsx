import { MembersPage } from '../../features/agency/members-page.tsx'

export function Component() {
  return <MembersPage />
}
