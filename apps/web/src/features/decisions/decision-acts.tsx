import { useId, useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useDecisionAct } from './use-decisions.ts'
import type { Decision, History } from './use-decisions.ts'

const { panel } = decisions
const longestNote = 2_000

/** The dialog of an act with its note; what was typed stays until it is done. */
function ActDialog({
  kind,
  decision,
  title,
  text,
  label,
  onClose,
}: {
  kind: 'confirmed' | 'referred'
  decision: Decision
  title: string
  text: string
  label: string
  onClose: () => void
}) {
  const words = useWords()
  const formId = useId()
  const keyFor = useIdempotencyKey()
  const [note, setNote] = useState('')
  const [wasSent, setWasSent] = useState(false)
  const isConfirm = kind === 'confirmed'
  const act = useDecisionAct((body: { note: string }) =>
    call(isConfirm ? 'decisions.confirm' : 'decisions.refer', {
      params: { decision: decision.id },
      body,
      idempotencyKey: keyFor(body),
    }),
  )
  const isShort = !isConfirm && note.trim().length < 3
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (isShort || act.isPending) return
    act.mutate({ note: note.trim() }, { onSuccess: onClose })
  }
  const error = wasSent && isShort ? words.say(decisions.refer.noteShort) : sayFieldProblem(words, act.error, '/note')
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button
            type="submit"
            form={formId}
            variant="filled"
            busy={act.isPending && words.say(isConfirm ? panel.confirming : panel.referring)}
          >
            {words.say(isConfirm ? panel.confirm : panel.refer)}
          </Button>
        </>
      }
    >
      <form id={formId} className="stack" onSubmit={submit} noValidate>
        {act.isError && <Notice tone="refused" live="alert" title={sayProblem(words, act.error)} />}
        <p>{text}</p>
        <Field label={label} error={error}>
          {(control) => (
            <TextArea
              {...control}
              maxLength={longestNote}
              required={!isConfirm}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}

/** Confirm or refer, or what it waits for. `name` is the nominee's. */
export function DecisionActs({
  decision,
  abilities,
  name,
}: {
  decision: Decision
  abilities: History['abilities']
  name: string
}): ReactNode {
  const words = useWords()
  const [open, setOpen] = useState<'confirmed' | 'referred' | null>(null)
  const { waitsFor } = abilities
  if (!abilities.confirm && waitsFor === null) return null
  const verdict = words.say(verdictWords.words[decision.verdict])
  const close = () => setOpen(null)
  return (
    <div className="decision-acts no-print">
      <Button
        variant="filled"
        stretched
        onClick={() => setOpen('confirmed')}
        blockedBy={waitsFor && words.say(panel.waits[waitsFor])}
      >
        {words.say(panel.confirm)}
      </Button>
      {abilities.refer && (
        <Button stretched onClick={() => setOpen('referred')}>
          {words.say(panel.refer)}
        </Button>
      )}
      {open === 'confirmed' && (
        <ActDialog
          kind="confirmed"
          decision={decision}
          title={words.say(decisions.confirm.title, { name, verdict })}
          text={words.say(decisions.confirm.text, { name })}
          label={words.say(decisions.confirm.note)}
          onClose={close}
        />
      )}
      {open === 'referred' && (
        <ActDialog
          kind="referred"
          decision={decision}
          title={words.say(decisions.refer.title, { name })}
          text={words.say(decisions.refer.text)}
          label={words.say(decisions.refer.note)}
          onClose={close}
        />
      )}
    </div>
  )
}
