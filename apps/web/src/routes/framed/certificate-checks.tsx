import { ChecksPage } from '../../features/verification/checks-page.tsx'

export function Component() {
  return <ChecksPage />
}
