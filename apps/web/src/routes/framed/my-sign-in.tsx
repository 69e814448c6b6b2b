import { MySignInPage } from '../../features/federation/my-sign-in-page.tsx'

export function Component() {
  return <MySignInPage />
}
