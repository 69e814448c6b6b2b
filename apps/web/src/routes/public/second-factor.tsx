import { SetUpFirstPage } from '../../features/security/set-up-first-page.tsx'

export function Component() {
  return <SetUpFirstPage />
}
