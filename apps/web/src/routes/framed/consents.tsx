import { ConsentsPage } from '../../features/sharing/consents-page.tsx'

export function Component() {
  return <ConsentsPage />
}
