import { ForgottenPasswordPage } from '../../features/access/forgotten-password-page.tsx'
import { PublicHeader } from '../../features/shell/public-header.tsx'

export function Component() {
  return (
    <>
      <PublicHeader />
      <ForgottenPasswordPage />
    </>
  )
}
