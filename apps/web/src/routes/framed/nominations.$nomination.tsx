import { NomineeDecision, NomineeHistory } from '../../features/decisions/nominee-decision.tsx'
import { WaitingWaivers, WaiverPanel } from '../../features/exceptions/waiver-panel.tsx'
import { NominationPage } from '../../features/postings/nomination-page.tsx'
import { useWords } from '../../app/language.tsx'

export function Component() {
  const words = useWords()
  return (
    <NominationPage
      acts={({ eligibility: { assignment, person } }) => (
        <>
          <WaitingWaivers nomination={assignment.nominationId} />
          <NomineeDecision nomination={assignment.nominationId} name={words.text(person.name)} />
        </>
      )}
      panels={({ eligibility: { assignment } }) => (
        <>
          <WaiverPanel nomination={assignment.nominationId} />
          <NomineeHistory nomination={assignment.nominationId} />
        </>
      )}
    />
  )
}
