import { SecurityPage } from '../../features/security/security-page.tsx'

export function Component() {
  return <SecurityPage />
}
