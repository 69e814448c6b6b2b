import { useId, useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { errors } from '@muster/words/catalogue/errors.ts'
import { passkeys } from '@muster/words/catalogue/passkeys.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, TextInput } from '../../ui/field.tsx'

interface NameDialogProps {
  isOpen: boolean
  onClose: () => void
  title: string
  text?: string
  initial: string
  submit: string
  busy: string | false
  /** What the server says of the name. */
  wrong: string | undefined
  notice: ReactNode
  onSubmit: (name: string) => void
}

/** Asks for the name of a passkey. */
export function NameDialog(props: NameDialogProps) {
  const words = useWords()
  const formId = useId()
  const { isOpen, onClose, title, submit, busy } = props
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      title={title}
      closeLabel={words.say(controls.close)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(controls.cancel)}</Button>
          <Button type="submit" form={formId} variant="filled" busy={busy}>
            {submit}
          </Button>
        </>
      }
    >
      <NameForm {...props} formId={formId} />
    </Dialog>
  )
}

function NameForm({ formId, text, initial, wrong, notice, onSubmit }: NameDialogProps & { formId: string }) {
  const words = useWords()
  const [name, setName] = useState(initial)
  const [wasSent, setWasSent] = useState(false)
  const isMissing = name.trim() === ''
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasSent(true)
    if (!isMissing) onSubmit(name.trim())
  }
  return (
    <form id={formId} className="stack" onSubmit={send} noValidate>
      {notice}
      {text !== undefined && <p>{text}</p>}
      <Field
        label={words.say(passkeys.name)}
        hint={words.say(passkeys.nameHint)}
        error={wasSent && isMissing ? words.say(errors.fields.required) : wrong}
      >
        {(control) => (
          <TextInput
            {...control}
            name="name"
            autoComplete="off"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
    </form>
  )
}
