import { ChoosePasswordPage } from '../../features/access/choose-password-page.tsx'
import { PublicHeader } from '../../features/shell/public-header.tsx'

export function Component() {
  return (
    <>
      <PublicHeader />
      <ChoosePasswordPage />
    </>
  )
}
