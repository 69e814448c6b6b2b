import { EligibilityPage } from '../../features/eligibility/eligibility-page.tsx'

export function Component() {
  return <EligibilityPage />
}
