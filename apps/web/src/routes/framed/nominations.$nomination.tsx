import { WaiverPanel } from '../../features/exceptions/waiver-panel.tsx'
import { NominationPage } from '../../features/postings/nomination-page.tsx'

export function Component() {
  return <NominationPage panels={(file) => <WaiverPanel nomination={file.eligibility.assignment.nominationId} />} />
}
