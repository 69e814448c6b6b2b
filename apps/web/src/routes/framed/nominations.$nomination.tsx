import { WaitingWaivers, WaiverPanel } from '../../features/exceptions/waiver-panel.tsx'
import { NominationPage } from '../../features/postings/nomination-page.tsx'

export function Component() {
  return (
    <NominationPage
      acts={(file) => <WaitingWaivers nomination={file.eligibility.assignment.nominationId} />}
      panels={(file) => <WaiverPanel nomination={file.eligibility.assignment.nominationId} />}
    />
  )
}
