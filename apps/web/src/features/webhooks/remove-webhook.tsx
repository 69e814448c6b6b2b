import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Webhook } from '@muster/contracts/endpoints/webhooks.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { webhooks } from '@muster/words/catalogue/webhooks.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** Asks before an address goes, and removes it. */
export function RemoveWebhook({ webhook: { id, name } }: { webhook: Webhook }) {
  const words = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const { acts } = webhooks
  const remove = useMutation({
    mutationFn: () => call('webhooks.remove', { params: { webhook: id } }),
    onSuccess: async () => {
      await navigate('/webhooks')
      await client.invalidateQueries({ queryKey: ['webhooks'] })
    },
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.say(acts.remove)}</Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.say(acts.removeTitle)}
        closeLabel={words.say(controls.cancel)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.say(controls.cancel)}</Button>
            <Button
              variant="filled"
              busy={remove.isPending && words.say(acts.removing)}
              onClick={() => remove.mutate()}
            >
              {words.say(acts.remove)}
            </Button>
          </>
        }
      >
        <RefusedForm error={remove.error} />
        <p>{words.say(acts.removeText, { name })}</p>
      </Dialog>
    </>
  )
}
