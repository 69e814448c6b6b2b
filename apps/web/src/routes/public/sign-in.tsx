import { SignInPage } from '../../features/access/sign-in-page.tsx'
import { PublicHeader } from '../../features/shell/public-header.tsx'

export function Component() {
  return (
    <>
      <PublicHeader />
      <SignInPage />
    </>
  )
}
