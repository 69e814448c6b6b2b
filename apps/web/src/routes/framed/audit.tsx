import { AuditPage } from '../../features/people/audit-page.tsx'

export function Component() {
  return <AuditPage />
}
