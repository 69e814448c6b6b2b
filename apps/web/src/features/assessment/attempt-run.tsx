import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { AttemptHeader } from './attempt-header.tsx'
import type { Attempt } from './answer-sheet.ts'
import { HandInDialog } from './hand-in-dialog.tsx'
import { forgetAttempt } from './kept-answers.ts'
import { QuestionInput } from './question-input.tsx'
import { QuestionMap } from './question-map.tsx'
import { SaveState } from './save-state.tsx'
import { useAnswerSheet, useSecondsLeft } from './use-attempt.ts'

/** Hands in once, from any number of presses; afterwards everything that rests on it is read anew. */
function useHandIn(attempt: Attempt) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  return useMutation({
    mutationFn: () => call('assessments.submit', { params: { attempt: attempt.id }, idempotencyKey }),
    onSuccess: async () => {
      await forgetAttempt(attempt.id).catch(() => undefined)
      await client.invalidateQueries()
      await navigate(`/attempts/${attempt.id}/review`, { replace: true })
    },
    retry: 5,
  })
}

export function AttemptRun({ attempt, clockAhead }: { attempt: Attempt; clockAhead: number }) {
  const words = useWords()
  const { sheet, state } = useAnswerSheet(attempt)
  const seconds = useSecondsLeft(attempt.deadlineAt, clockAhead)
  const total = attempt.questions.length
  const firstOpen = attempt.questions.find(
    ({ position }) => !attempt.answers.some((each) => each.position === position && each.answer !== null),
  )
  const [position, setPosition] = useState(firstOpen?.position ?? 1)
  const [isHandingIn, setHandingIn] = useState(false)
  const handIn = useHandIn(attempt)
  const { mutate, isIdle } = handIn
  const isOver = seconds === 0 || state.isClosed
  useEffect(() => {
    if (isOver && isIdle) mutate()
  }, [isOver, isIdle, mutate])

  const question = attempt.questions[position - 1]
  const entry = state.entries.get(position)
  const unanswered = attempt.questions.filter(
    (each) => (state.entries.get(each.position)?.answer ?? null) === null,
  ).length
  const go = (to: number) => {
    setPosition(Math.min(total, Math.max(1, to)))
    globalThis.scrollTo({ top: 0 })
  }
  return (
    <>
      <AttemptHeader attempt={attempt} position={position} seconds={seconds} />
      <Page title={words.say(assessment.questionOf, { number: position, total })}>
        <SaveState entry={entry} offlineSince={state.offlineSince} />
        <div className="attempt-columns">
          <div className="attempt-question">
            {question && (
              <QuestionInput
                key={`${position} ${words.language}`}
                question={question}
                answer={entry?.answer ?? null}
                onAnswer={(answer) => sheet.change(position, { answer })}
              />
            )}
            <Checkbox
              label={words.say(assessment.comeBack)}
              checked={entry?.flagged ?? false}
              onChange={(flagged) => sheet.change(position, { flagged })}
            />
            <div className="attempt-go">
              {position > 1 && (
                <Button icon="left" onClick={() => go(position - 1)}>
                  {words.say(assessment.back)}
                </Button>
              )}
              {position < total ? (
                <Button variant="filled" iconAfter="right" onClick={() => go(position + 1)}>
                  {words.say(assessment.next)}
                </Button>
              ) : (
                <Button variant="filled" onClick={() => setHandingIn(true)}>
                  {words.say(assessment.handIn.review)}
                </Button>
              )}
            </div>
          </div>
          <QuestionMap state={state} total={total} current={position} onGo={go} onReview={() => setHandingIn(true)} />
        </div>
        <HandInDialog
          open={isHandingIn && !isOver}
          onClose={() => setHandingIn(false)}
          unanswered={unanswered}
          unsent={sheet.unsent}
          isPending={handIn.isPending}
          error={handIn.error}
          onSubmit={() => mutate()}
        />
      </Page>
    </>
  )
}
