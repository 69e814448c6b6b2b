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
import type { Person } from './use-people.ts'

/** Signs somebody out everywhere, after a question. */
export function EndSessions({ person }: { person: Person }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const say = security.person
  const end = useMutation({
    mutationFn: () => call('sessions.endAll', { params: { person: person.id } }),
    onSuccess: () => setOpen(false),
  })
  return (
    <>
      <p className="small muted">{words.say(say.text)}</p>
      {end.isSuccess && <Notice tone="valid" live="status" title={words.say(say.ended, { count: end.data.ended })} />}
      <p>
        <Button icon="exit" onClick={() => setOpen(true)}>
          {words.say(say.end)}
        </Button>
      </p>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(say.confirmTitle, { name: words.text(person.name) })}
        closeLabel={words.say(controls.close)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button
              variant="filled"
              busy={end.isPending && words.say(say.ending)}
              onClick={() => !end.isPending && end.mutate()}
            >
              {words.say(say.end)}
            </Button>
          </>
        }
      >
        <RefusedForm error={end.error} />
        <p>{words.say(say.confirmText)}</p>
      </Dialog>
    </>
  )
}
