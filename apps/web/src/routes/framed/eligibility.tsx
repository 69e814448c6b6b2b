import { OwnDecision } from '../../features/decisions/own-decision.tsx'
import { EligibilityPage } from '../../features/eligibility/eligibility-page.tsx'
import { AppealLink } from '../../features/exceptions/my-appeals-page.tsx'
import { MyWaivers } from '../../features/exceptions/my-waivers.tsx'
import { WaitingNominations } from '../../features/postings/own-nominations.tsx'

export function Component() {
  return (
    <EligibilityPage
      asked={
        <>
          <OwnDecision />
          <WaitingNominations />
          <MyWaivers />
        </>
      }
      foot={<AppealLink />}
    />
  )
}
