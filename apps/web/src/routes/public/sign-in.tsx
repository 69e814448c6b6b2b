import { SignInPage } from '../../features/access/sign-in-page.tsx'
import { AgencySignIn } from '../../features/federation/agency-sign-in.tsx'
import { PublicHeader } from '../../features/shell/public-header.tsx'

export function Component() {
  return (
    <>
      <PublicHeader />
      <SignInPage otherWays={<AgencySignIn />} />
    </>
  )
}
