import { Problem } from '@muster/client/client.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { passkeys } from '@muster/words/catalogue/passkeys.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { canUsePasskeys, makePasskey, sayPasskeyFailure } from '../../app/passkeys.ts'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NameDialog } from './name-dialog.tsx'

/** A button that has the device make a passkey, after its name was asked for; says so where the browser cannot. */
export function AddPasskey({
  onAdded,
}: {
  /** With the recovery codes, where it is the first factor. */
  onAdded: (name: string, codes: readonly string[] | null) => void
}) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const add = useMutation({
    mutationFn: async (name: string) => {
      const made = await makePasskey(await call('passkeys.begin'))
      return call('passkeys.register', { body: { name, made } })
    },
    onSuccess: ({ recoveryCodes }, name) => {
      setOpen(false)
      onAdded(name, recoveryCodes)
    },
  })
  if (!canUsePasskeys()) return <span className="muted">{words.say(passkeys.notHere)}</span>
  const wrongName = sayFieldProblem(words, add.error, '/name')
  const isAboutName = add.error instanceof Problem && wrongName !== undefined
  return (
    <>
      <Button icon="key" onClick={() => setOpen(true)}>
        {words.say(passkeys.add)}
      </Button>
      <NameDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(passkeys.add)}
        text={words.say(passkeys.addText)}
        initial=""
        submit={words.say(passkeys.add)}
        busy={add.isPending && words.say(passkeys.adding)}
        wrong={wrongName}
        notice={
          add.isError &&
          !isAboutName && <Notice tone="refused" live="alert" title={sayPasskeyFailure(words, add.error)} />
        }
        onSubmit={(name) => !add.isPending && add.mutate(name)}
      />
    </>
  )
}
