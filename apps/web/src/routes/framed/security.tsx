import { IdentitiesSection } from '../../features/federation/identities-section.tsx'
import { SecurityPage } from '../../features/security/security-page.tsx'

export function Component() {
  return <SecurityPage directories={<IdentitiesSection />} />
}
