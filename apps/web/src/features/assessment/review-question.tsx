import type { ReactNode } from 'react'
import { addressOf } from '@muster/client/client.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { answerLines, reasonSubject } from './answer-text.ts'
import { SpotReview } from './spot-review.tsx'
import type { SentAnswer } from './kept-answers.ts'

type Reviewed = ReplyOf<'assessments.review'>['questions'][number]

function lookOf({ correct, answer, points }: Reviewed): { tone: Tone; word: 'right' | 'none' | 'partly' | 'wrong' } {
  if (correct) return { tone: 'valid', word: 'right' }
  if (answer === null) return { tone: 'neutral', word: 'none' }
  return points > 0 ? { tone: 'warn', word: 'partly' } : { tone: 'refused', word: 'wrong' }
}

/** One question after grading: what was answered, what is right, and why. */
export function ReviewQuestion({ reviewed, attempt }: { reviewed: Reviewed; attempt: string }) {
  const words = useWords()
  const { review } = assessment
  const { question, answer, right, correct } = reviewed
  const look = lookOf(reviewed)
  const alsoRight = reviewed.alsoRight ?? otherPlaces(reviewed)
  const lines = (shown: SentAnswer): ReactNode =>
    answerLines(words, question, shown).map((line, index) => <div key={index}>{line}</div>)
  return (
    <li className="review-question">
      <p className="row">
        <Status tone={look.tone}>{words.say(review[look.word])}</Status>
        <span className="small muted">
          {words.say(review.points, { points: reviewed.points, outOf: question.points })}
        </span>
      </p>
      <h2>
        {question.position}. {question.stem}
      </h2>
      {question.picture && <SpotReview reviewed={reviewed} />}
      <DefinitionList
        items={[
          ...(answer ? [{ term: words.say(review.yourAnswer), detail: [lines(answer), hitOf(reviewed)] }] : []),
          ...fileOf(reviewed, attempt).map((detail) => ({ term: words.say(assessment.written.file), detail })),
          ...(correct || right === null
            ? []
            : [
                {
                  term: words.say(review.rightAnswer),
                  detail: [lines(right), ...alsoRight.map((text) => <div key={text}>{text}</div>)],
                },
              ]),
          { term: words.say(review.why), detail: reviewed.explanation },
        ]}
      />
      {reviewed.ruling && <p>{words.say(review.ruling[reviewed.ruling])}</p>}
      <Marks marks={reviewed.marks} />
      <Reasons reviewed={reviewed} />
    </li>
  )
}

/** The other right places of a picture. */
function otherPlaces({ question, areas = [], right }: Reviewed): string[] {
  const named = right?.kind === 'hotspot' ? right.at : null
  return areas.flatMap(({ id, correct }) => (correct && id !== named ? [reasonSubject(question, id)] : []))
}

/** Which place of the picture a point lies in, or that it lies in none. */
function hitOf({ question, answer, hit }: Reviewed): ReactNode {
  if (answer?.kind !== 'hotspot' || typeof answer.at === 'string') return null
  return <PointedAt key="hit" place={hit ? reasonSubject(question, hit) : null} />
}

function PointedAt({ place }: { place: string | null }) {
  const words = useWords()
  return <div>{place ?? words.say(assessment.spot.beside)}</div>
}

/** The file that was handed in with a written answer, to keep. */
function fileOf({ answer }: Reviewed, attempt: string): ReactNode[] {
  if (answer?.kind !== 'written' || !answer.file) return []
  const { id, name } = answer.file
  return [
    <a key={id} href={addressOf('assessments.file', { params: { attempt, file: id } })}>
      {name}
    </a>,
  ]
}

/** What the markers of a written answer gave and said; who they are is not shown. */
function Marks({ marks }: Pick<Reviewed, 'marks'>) {
  const words = useWords()
  const { review } = assessment
  if (marks.length === 0) return null
  return (
    <section className="stack">
      <h3>{words.say(review.marked)}</h3>
      {marks.map(({ criteria, comment }, index) => (
        <div key={index}>
          {marks.length > 1 && <p className="small muted">{words.say(review.marker, { number: index + 1 })}</p>}
          <DefinitionList
            items={[
              ...criteria.map(({ text, level, points, outOf }) => ({
                term: words.say(review.criterion, { text, points, outOf }),
                detail: level,
              })),
              ...(comment === '' ? [] : [{ term: words.say(review.comment), detail: comment }]),
            ]}
          />
        </div>
      ))}
    </section>
  )
}

function rightIdsOf({ right, areas }: Reviewed): string[] {
  if (areas) return areas.flatMap(({ id, correct }) => (correct ? [id] : []))
  return right?.kind === 'single' ? [right.option] : right?.kind === 'multiple' ? right.options : []
}

function Reasons({ reviewed }: { reviewed: Reviewed }) {
  const { question, because } = reviewed
  const rightIds = rightIdsOf(reviewed)
  const entries = Object.entries(because)
  if (entries.length === 0) return null
  return (
    <ul role="list" className="review-because small">
      {entries.map(([id, reason]) => (
        <li key={id} className={rightIds.includes(id) ? 'review-right' : undefined}>
          <Icon name={rightIds.length === 0 ? 'info' : rightIds.includes(id) ? 'tick' : 'close'} />
          <span>
            <b>{reasonSubject(question, id)}</b> {reason}
          </span>
        </li>
      ))}
    </ul>
  )
}
