import { InvitationPage } from '../../features/access/invitation-page.tsx'
import { PublicHeader } from '../../features/shell/public-header.tsx'

export function Component() {
  return (
    <>
      <PublicHeader />
      <InvitationPage />
    </>
  )
}
