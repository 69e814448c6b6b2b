import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Passkey } from '@muster/contracts/endpoints/passkeys.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { passkeys } from '@muster/words/catalogue/passkeys.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { NameDialog } from './name-dialog.tsx'

interface Props {
  passkey: Passkey
  onDone: () => void
}

/** Calling a passkey something else. */
export function RenamePasskey({ passkey: { id, name }, onDone }: Props) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const rename = useMutation({
    mutationFn: (next: string) => call('passkeys.rename', { params: { passkey: id }, body: { name: next } }),
    onSuccess: () => {
      setOpen(false)
      onDone()
    },
  })
  const wrong = sayFieldProblem(words, rename.error, '/name')
  return (
    <>
      <Button aria-label={words.say(passkeys.renameOf, { name })} onClick={() => setOpen(true)}>
        {words.say(passkeys.rename)}
      </Button>
      <NameDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(passkeys.renameTitle)}
        initial={name}
        submit={words.say(passkeys.save)}
        busy={rename.isPending && words.say(passkeys.saving)}
        wrong={wrong}
        notice={wrong === undefined && <RefusedForm error={rename.error} />}
        onSubmit={(next) => !rename.isPending && rename.mutate(next)}
      />
    </>
  )
}

/** Taking a passkey off, after a question. */
export function RemovePasskey({ passkey: { id, name }, onDone }: Props) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const remove = useMutation({
    mutationFn: () => call('passkeys.remove', { params: { passkey: id } }),
    onSuccess: () => {
      setOpen(false)
      onDone()
    },
  })
  return (
    <>
      <Button aria-label={words.say(passkeys.removeOf, { name })} onClick={() => setOpen(true)}>
        {words.say(passkeys.remove)}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(passkeys.removeTitle, { name })}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button
              variant="filled"
              busy={remove.isPending && words.say(passkeys.removing)}
              onClick={() => !remove.isPending && remove.mutate()}
            >
              {words.say(passkeys.remove)}
            </Button>
          </>
        }
      >
        <RefusedForm error={remove.error} />
        <p>{words.say(passkeys.removeText)}</p>
      </Dialog>
    </>
  )
}
