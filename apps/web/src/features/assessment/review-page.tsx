import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { ReviewQuestion } from './review-question.tsx'
import './assessment.css'

type Review = ReplyOf<'assessments.review'>

/** A graded test: the result first, then each question with the right answer and why. */
export function ReviewPage() {
  const words = useWords()
  const { attempt = '' } = useParams()
  const query = useQuery({
    queryKey: ['review', attempt, words.language],
    queryFn: () => call('assessments.review', { params: { attempt }, query: { language: words.language } }),
  })
  return (
    <Page title={query.data ? words.text(query.data.title) : words.say(assessment.review.title)}>
      {!query.data && <h1>{words.say(assessment.review.title)}</h1>}
      <Loaded query={query} lines={12}>
        {(data) => <ReviewContent review={data} />}
      </Loaded>
    </Page>
  )
}

function ReviewContent({ review }: { review: Review }) {
  const words = useWords()
  const { result } = review
  return (
    <>
      <section className="stack">
        <Verdict result={result} />
        {result.submittedBy === 'time' && (
          <p>{words.say(assessment.closed.text, { time: words.time(result.submittedAt) })}</p>
        )}
        {result.flags.length > 0 && <p>{words.say(assessment.offline.flagged)}</p>}
        <p className="muted">{words.text(review.title)}</p>
        <ResultActions result={result} />
      </section>
      {review.release && <p>{words.say(assessment.release[review.release])}</p>}
      <section aria-label={words.say(assessment.review.title)}>
        <ol role="list" className="review-list">
          {review.questions.map((each) => (
            <ReviewQuestion key={each.question.position} reviewed={each} attempt={result.attemptId} />
          ))}
        </ol>
      </section>
    </>
  )
}

/** How it went; while people still mark it, that they do. */
function Verdict({ result }: { result: Review['result'] }) {
  const words = useWords()
  const { points, outOf, passed, passMark } = result
  if (points === null || outOf === null)
    return (
      <>
        <p>
          <Status tone="neutral" icon="clock">
            {words.say(assessment.result.waiting)}
          </Status>
        </p>
        <h1 className="large">{words.say(assessment.result.waitingTitle)}</h1>
        <p>{words.say(assessment.result.waitingText)}</p>
      </>
    )
  const needed = Math.ceil((passMark * outOf) / 100)
  return (
    <>
      <p>
        <Status tone={passed ? 'valid' : 'refused'}>
          {words.say(assessment.result.points, { points, outOf, passMark: needed })}
        </Status>
      </p>
      <h1 className="large">{words.say(passed ? assessment.result.passed : assessment.result.notPassed)}</h1>
    </>
  )
}

function ResultActions({ result }: { result: Review['result'] }) {
  const words = useWords()
  return (
    <p className="row">
      {result.certificateId ? (
        <>
          <LinkButton variant="filled" to={`/wallet/${result.certificateId}`}>
            {words.say(assessment.result.certificate)}
          </LinkButton>
          <LinkButton to="/eligibility">{words.say(assessment.result.eligibility)}</LinkButton>
        </>
      ) : (
        <LinkButton to="/courses">{words.say(assessment.result.toCourse)}</LinkButton>
      )}
    </p>
  )
}
