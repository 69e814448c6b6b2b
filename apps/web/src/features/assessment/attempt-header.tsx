import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { SkipLink } from '../../ui/skip-link.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { Attempt } from './answer-sheet.ts'

/** The strip above a test: which question of which attempt, and the time left. */
export function AttemptHeader({
  attempt,
  endsAt,
  position,
  seconds,
}: {
  attempt: Attempt
  endsAt: string
  position: number
  seconds: number
}) {
  const words = useWords()
  const total = attempt.questions.length
  const minutes = Math.ceil(seconds / 60)
  return (
    <header className="attempt-header">
      <SkipLink target="main">{words.say(assessment.skipToQuestion)}</SkipLink>
      <div className="wrap">
        <div>
          <h1>{words.text(attempt.title)}</h1>
          <p className="small">
            {words.say(assessment.questionOf, { number: position, total })}
            {words.language === 'en' ? ', ' : '、'}
            {words.say(assessment.attemptOf, { number: attempt.number, allowed: attempt.attemptsAllowed })}
          </p>
        </div>
        <div className="attempt-time" role="timer">
          <b aria-hidden="true">{words.countdown(seconds)}</b>
          <VisuallyHidden>{words.say(assessment.minutesLeft, { count: minutes })}</VisuallyHidden>
          <p className="small" aria-hidden="true">
            {words.say(assessment.left, { time: words.time(endsAt) })}
          </p>
        </div>
      </div>
    </header>
  )
}
