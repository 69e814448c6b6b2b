import { ChoosePasswordPage } from '../../features/access/choose-password-page.tsx'
import { InvitedSignIn } from '../../features/federation/invited-sign-in.tsx'
import { PublicHeader } from '../../features/shell/public-header.tsx'

export function Component() {
  return (
    <>
      <PublicHeader />
      <ChoosePasswordPage otherWays={(token) => <InvitedSignIn token={token} />} />
    </>
  )
}
