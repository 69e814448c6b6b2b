import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { certificateReasons } from '@muster/words/catalogue/certificate-reasons.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import { verification } from '@muster/words/catalogue/verification.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { todayHere } from '../../app/today.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { sayOf } from './outside-words.ts'
import type { ActAsked, ActContent } from './officer-acts.ts'
import { actShapes } from './officer-acts.ts'

/** The reason, the day and the words of one act; what was typed stays until it is done. */
export function ActDialog({
  act,
  onClose,
  onAct,
  isWorking,
  error,
}: {
  act: ActAsked
  onClose: () => void
  onAct: (content: ActContent) => void
  isWorking: boolean
  error: unknown
}) {
  const words = useWords()
  const formId = useId()
  const { acts } = verification
  const { reasons, isNoteWanted, day } = actShapes[act]
  const [reason, setReason] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [isFromStart, setFromStart] = useState(day === 'or-start')
  const [from, setFrom] = useState(todayHere)
  const [wasSent, setWasSent] = useState(false)
  const isNoteMissing = (isNoteWanted || reason === 'other') && note.trim().length < 3
  const isReasonMissing = reasons.length > 0 && reason === null
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isNoteMissing || isReasonMissing || isWorking) return
    onAct({ reason, note: note.trim(), from: day === 'or-start' && isFromStart ? null : from })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.say(acts[act])}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button type="submit" form={formId} variant="filled" busy={isWorking && words.say(acts.working)}>
            {words.say(acts[act])}
          </Button>
        </>
      }
    >
      <form id={formId} className="act-form" onSubmit={submit} noValidate>
        {Boolean(error) && <Notice tone="refused" live="alert" title={sayProblem(words, error)} />}
        {reasons.length > 0 && (
          <RadioGroup
            legend={words.say(acts.reason)}
            value={reason}
            onChange={setReason}
            error={wasSent && isReasonMissing && words.say(outside.record.chooseFirst)}
            choices={reasons.map((value) => ({ value, label: sayOf(words, certificateReasons, value) }))}
          />
        )}
        {day === 'or-start' && (
          <RadioGroup
            legend={words.say(acts.day)}
            value={isFromStart ? 'start' : 'day'}
            onChange={(value) => setFromStart(value === 'start')}
            choices={[
              { value: 'start', label: words.say(acts.fromStart) },
              { value: 'day', label: words.say(acts.fromDay) },
            ]}
          />
        )}
        {day && !(day === 'or-start' && isFromStart) && (
          <Field
            label={words.say(acts.day)}
            error={sayFieldProblem(words, error, '/from') ?? sayFieldProblem(words, error, '/effectiveFrom')}
          >
            {(control) => (
              <TextInput {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
            )}
          </Field>
        )}
        <Field
          label={words.say(act === 'linkName' ? acts.linkNote : acts.note)}
          note={!isNoteWanted && reason !== 'other' && words.say(controls.optional)}
          hint={words.say(act === 'linkName' ? acts.linkHint : acts.noteHint)}
          error={wasSent && isNoteMissing ? words.say(outside.record.fillIn) : sayFieldProblem(words, error, '/note')}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              maxLength={1_000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
