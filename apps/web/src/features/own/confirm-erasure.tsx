import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ListedErasure } from '@muster/contracts/endpoints/erasures.ts'
import { erasure } from '@muster/words/catalogue/erasure.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

const say = erasure.page

/** Says what confirming an erasure leads to, and confirms it. */
export function ConfirmErasure({
  one,
  waitDays,
  onClose,
}: {
  one: ListedErasure | null
  waitDays: number
  onClose: () => void
}) {
  const words = useWords()
  const client = useQueryClient()
  const confirm = useMutation({
    mutationFn: (id: string) => call('erasures.confirm', { params: { erasure: id } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['erasures'] })
      onClose()
    },
  })
  return (
    <Dialog
      open={one !== null}
      onClose={onClose}
      title={one ? words.say(say.confirmTitle, { name: words.text(one.person.name) }) : ''}
      closeLabel={words.say(say.back)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(say.back)}</Button>
          <Button
            variant="filled"
            busy={confirm.isPending && words.say(say.sending)}
            onClick={() => one && confirm.mutate(one.id)}
          >
            {words.say(say.confirm)}
          </Button>
        </>
      }
    >
      <RefusedForm error={confirm.error} />
      <p>{words.say(say.confirmText, { days: waitDays })}</p>
    </Dialog>
  )
}
