import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { security } from '@muster/words/catalogue/security.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Signs out everywhere but here, after a question. */
export function EndOthers({ hasOthers, onDone }: { hasOthers: boolean; onDone: () => Promise<void> }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const { sessions } = security
  const end = useMutation({
    mutationFn: () => call('sessions.revokeOthers'),
    onSuccess: async () => {
      await onDone()
      setOpen(false)
    },
  })
  return (
    <>
      {end.isSuccess && (
        <Notice tone="valid" live="status" title={words.say(sessions.othersEnded, { count: end.data.ended })} />
      )}
      {hasOthers && (
        <p>
          <Button icon="exit" onClick={() => setOpen(true)}>
            {words.say(sessions.endOthers)}
          </Button>
        </p>
      )}
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(sessions.endOthersTitle)}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button
              variant="filled"
              busy={end.isPending && words.say(sessions.ending)}
              onClick={() => !end.isPending && end.mutate()}
            >
              {words.say(sessions.endOthers)}
            </Button>
          </>
        }
      >
        <RefusedForm error={end.error} />
        <p>{words.say(sessions.endOthersText)}</p>
      </Dialog>
    </>
  )
}
