import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { controls } from '@muster/words/catalogue/controls.ts'
import { courses } from '@muster/words/catalogue/courses.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { dayHere } from '../../app/today.ts'
import { sayProblem } from '../../app/problem-words.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Status } from '../../ui/status.tsx'
import type { OutlineData } from './outline.tsx'

type Attempt = OutlineData['assessment']['attempts'][number]

/**
 * The final test: what it is, what it waits for, and every attempt so far. `within` a section that names it already, it is
 * no landmark of its own.
 */
export function AssessmentCard({ outline, within = false }: { outline: OutlineData; within?: boolean }) {
  const words = useWords()
  const heading = useId()
  const { assessment, completion } = outline
  const { test } = courses
  const facts = {
    questions: assessment.questions,
    duration: words.duration(assessment.minutes),
    passMark: words.percent(assessment.passMark / 100),
  }
  return (
    <Panel className="course-test" {...(within ? { as: 'div' } : { as: 'aside', labelledBy: heading })}>
      <h2 id={heading}>{words.say(test.title)}</h2>
      <p>{words.say(test.facts, facts)}</p>
      {assessment.extraPercent > 0 && (
        <p className="small">{words.say(test.extraTime, { percent: assessment.extraPercent })}</p>
      )}
      <p className="small muted">
        {words.say(test.attempts, { used: assessment.attempts.length, allowed: assessment.attemptsAllowed })}
      </p>
      <ul role="list" className="stack">
        {assessment.attempts.map((attempt) => (
          <AttemptLine key={attempt.id} attempt={attempt} />
        ))}
      </ul>
      {completion ? (
        <>
          <Status tone="valid">{words.say(courses.completedOn, { date: words.date(completion.completedOn) })}</Status>
          {dayHere(completion.completedAt) !== completion.completedOn && (
            <p className="small muted">
              {words.say(courses.completedThere, {
                there: words.instantIn(completion.zone, completion.completedAt),
                here: words.instant(completion.completedAt),
              })}
            </p>
          )}
          {completion.certificateId && (
            <LinkButton to={`/wallet/${completion.certificateId}`}>{words.say(courses.certificate)}</LinkButton>
          )}
        </>
      ) : (
        <StartButton outline={outline} />
      )}
    </Panel>
  )
}

function AttemptLine({ attempt }: { attempt: Attempt }) {
  const words = useWords()
  const { test } = courses
  return (
    <li className="course-attempt">
      <b>{words.say(test.attemptLine, { number: attempt.number, date: words.shortInstant(attempt.startedAt) })}</b>
      {attempt.submittedAt === null ? (
        <Status tone="neutral">{words.say(test.underWay)}</Status>
      ) : attempt.points === null || attempt.outOf === null ? (
        <Status tone="neutral">{words.say(test.waiting)}</Status>
      ) : (
        <>
          <span>{words.say(test.points, { points: attempt.points, outOf: attempt.outOf })}</span>
          <Status tone={attempt.passed ? 'valid' : 'refused'}>
            {words.say(attempt.passed ? test.passed : test.notPassed)}
          </Status>
          <Link to={`/attempts/${attempt.id}/review`}>{words.say(test.review)}</Link>
        </>
      )}
    </li>
  )
}

/** Starts an attempt, or returns to the open one; a press twice, or a lost reply, starts one. */
function StartButton({ outline }: { outline: OutlineData }) {
  const words = useWords()
  const navigate = useNavigate()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const { assessment } = outline
  const isOpen = assessment.attempts.some((attempt) => attempt.submittedAt === null)
  const [isStated, setStated] = useState(false)
  const asksHonour = assessment.honour !== null && !isOpen && !assessment.blockedBy
  const start = useMutation({
    mutationFn: (mode: 'online' | 'offline') =>
      call('assessments.start', {
        params: { enrolment: outline.id },
        query: { language: words.language, mode, ...(asksHonour && { honour: 'stated' as const }) },
        idempotencyKey: `${idempotencyKey}-${mode}`,
      }),
    onSuccess: (attempt) => navigate(`/attempts/${attempt.id}`),
  })
  const unstated = asksHonour && !isStated && words.say(courses.test.honourMissing)
  const blocked = assessment.blockedBy && (
    <>
      {words.say(courses.test.blockedBy[assessment.blockedBy])}
      {assessment.nextAttemptAt &&
        ` ${words.say(courses.test.opensAt, { time: words.shortInstant(assessment.nextAttemptAt) })}`}
    </>
  )
  return (
    <>
      {start.isError && <Notice tone="refused" live="alert" title={sayProblem(words, start.error)} />}
      {asksHonour && assessment.honour && (
        <>
          <p className="small">{words.say(courses.test.honour)}</p>
          <Checkbox label={words.text(assessment.honour)} checked={isStated} onChange={setStated} />
        </>
      )}
      <Button
        variant={outline.next === 'assessment' ? 'filled' : 'outlined'}
        blockedBy={isOpen ? null : (blocked ?? unstated)}
        busy={start.isPending && words.say(controls.loading)}
        onClick={() => start.mutate('online')}
      >
        {words.say(isOpen ? courses.test.resume : courses.test.start)}
      </Button>
      {assessment.offlineDays !== null && !isOpen && !blocked && (
        <>
          <Button
            icon="phone"
            blockedBy={unstated}
            busy={start.isPending && words.say(controls.loading)}
            onClick={() => start.mutate('offline')}
          >
            {words.say(courses.test.startOffline)}
          </Button>
          <p className="small muted">{words.say(courses.test.offlineText, { count: assessment.offlineDays })}</p>
        </>
      )}
    </>
  )
}
