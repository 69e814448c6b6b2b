import { EligibilityPage } from '../../features/eligibility/eligibility-page.tsx'
import { WaitingNominations } from '../../features/postings/own-nominations.tsx'

export function Component() {
  return <EligibilityPage asked={<WaitingNominations />} />
}
