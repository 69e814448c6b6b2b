import { Navigate, useParams } from 'react-router'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { AttemptRun } from './attempt-run.tsx'
import { useAttempt } from './use-attempt.ts'
import './assessment.css'

/** A test under way, with the whole screen to itself; one that is handed in goes to its review. */
export function AttemptPage() {
  const words = useWords()
  const { attempt: id = '' } = useParams()
  const query = useAttempt(id)
  if (query.data?.attempt.state === 'submitted') return <Navigate to={`/attempts/${id}/review`} replace />
  if (query.data) return <AttemptRun attempt={query.data.attempt} clockAhead={query.data.clockAhead} />
  return (
    <Page title={words.say(assessment.handIn.review)}>
      <h1 className="visually-hidden">{words.say(assessment.handIn.review)}</h1>
      <Loaded query={query} lines={10}>
        {() => null}
      </Loaded>
    </Page>
  )
}
