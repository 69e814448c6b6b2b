import { useEffect, useState } from 'react'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { fileAddress } from '../../app/course-file.ts'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AttemptHeader } from './attempt-header.tsx'
import type { Attempt } from './answer-sheet.ts'
import { HandInDialog } from './hand-in-dialog.tsx'
import { QuestionInput } from './question-input.tsx'
import { QuestionMap } from './question-map.tsx'
import { SaveState } from './save-state.tsx'
import { useAnswerSheet } from './use-attempt.ts'
import { useDeadline, useHandIn, useSecondsLeft } from './use-hand-in.ts'

/** A test under way: one question at a time, every answer kept at once. */
export function AttemptRun({ attempt, clockAhead }: { attempt: Attempt; clockAhead: number }) {
  const words = useWords()
  const { sheet, state } = useAnswerSheet(attempt)
  const deadline = useDeadline(attempt, clockAhead)
  const seconds = useSecondsLeft(deadline)
  const total = attempt.questions.length
  const firstOpen = attempt.questions.find(
    ({ position }) => !attempt.answers.some((each) => each.position === position && each.answer !== null),
  )
  const [position, setPosition] = useState(firstOpen?.position ?? 1)
  const [isHandingIn, setHandingIn] = useState(false)
  const handIn = useHandIn(attempt, sheet)
  const { mutate, isIdle } = handIn
  const isOver = seconds === 0 || state.isClosed
  useEffect(() => {
    if (isOver && isIdle) mutate()
  }, [isOver, isIdle, mutate])

  usePictures(attempt)
  useEffect(() => sheet.show(position), [sheet, position])

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
      <AttemptHeader
        attempt={attempt}
        endsAt={attempt.offline ? new Date(deadline).toISOString() : attempt.deadlineAt}
        position={position}
        seconds={seconds}
      />
      <Page title={words.say(assessment.questionOf, { number: position, total })}>
        {attempt.offline && (
          <WaitingToSend isWaiting={isOver || handIn.isPending} until={attempt.offline.answersThrough} />
        )}
        <SaveState entry={entry} offlineSince={state.offlineSince} />
        <div className="attempt-columns">
          <div className="attempt-question">
            {question && (
              <QuestionInput
                key={`${position} ${words.language}`}
                question={question}
                answer={entry?.answer ?? null}
                fileTo={attempt.offline ? null : attempt.id}
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
          unsent={attempt.offline ? 0 : sheet.unsent}
          isPending={handIn.isPending}
          error={handIn.error}
          onSubmit={() => mutate()}
        />
      </Page>
    </>
  )
}

/** Fetches the pictures of all questions at once: the line may be gone when their turn comes. */
function usePictures({ questions }: Attempt): void {
  useEffect(() => {
    for (const { picture } of questions) if (picture) new Image().src = fileAddress(picture.file)
  }, [questions])
}

/** A sitting held here: what happens with it, and until when it has to reach the server. */
function WaitingToSend({ isWaiting, until }: { isWaiting: boolean; until: string }) {
  const words = useWords()
  const { offline } = assessment
  return (
    <Notice tone="neutral" icon="phone" live="status" title={words.say(isWaiting ? offline.waiting : offline.title)}>
      <p>{words.say(offline.until, { instant: words.instant(until) })}</p>
    </Notice>
  )
}
