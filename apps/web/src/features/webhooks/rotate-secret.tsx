import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Webhook } from '@muster/contracts/endpoints/webhooks.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { webhooks } from '@muster/words/catalogue/webhooks.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ToldSecret } from './told-secret.tsx'
import { useKeepWebhook } from './use-webhooks.ts'

/** A new secret for an address, told this once; the one before lives on for a day. */
export function RotateSecret({ webhook: { id, earlierSecretUntil } }: { webhook: Webhook }) {
  const words = useWords()
  const keep = useKeepWebhook()
  const [isOpen, setOpen] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const said = webhooks.secret
  const rotate = useMutation({
    mutationFn: () => call('webhooks.rotate', { params: { webhook: id } }),
    onSuccess: async (made) => {
      setOpen(false)
      setSecret(made.secret)
      await keep(made.webhook, id)
    },
  })
  return (
    <>
      {secret !== null && <ToldSecret secret={secret} onDone={() => setSecret(null)} />}
      <div className="row">
        <Button icon="lock" onClick={() => setOpen(true)}>
          {words.say(said.rotate)}
        </Button>
        {earlierSecretUntil && (
          <span className="muted">{words.say(said.both, { time: words.instant(earlierSecretUntil) })}</span>
        )}
      </div>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(said.rotateTitle)}
        closeLabel={words.say(controls.cancel)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button
              variant="filled"
              busy={rotate.isPending && words.say(said.rotating)}
              onClick={() => rotate.mutate()}
            >
              {words.say(said.rotate)}
            </Button>
          </>
        }
      >
        <RefusedForm error={rotate.error} />
        <p>{words.say(said.rotateText)}</p>
        {earlierSecretUntil && <p>{words.say(said.rotateAgain)}</p>}
      </Dialog>
    </>
  )
}
