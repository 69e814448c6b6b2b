import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AgencyToken } from '@muster/contracts/endpoints/agency-tokens.ts'
import { tokens } from '@muster/words/catalogue/tokens.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** Asks before a token ends, and ends it. */
export function RevokeToken({ token, onClose }: { token: AgencyToken | null; onClose: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const { revoke, make } = tokens
  const end = useMutation({
    mutationFn: (id: string) => call('tokens.revoke', { params: { token: id } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['agency-tokens'] })
      onClose()
    },
  })
  return (
    <Dialog
      open={token !== null}
      onClose={onClose}
      title={words.say(revoke.title)}
      closeLabel={words.say(make.cancel)}
      actions={
        <>
          <Button onClick={onClose}>{words.say(make.cancel)}</Button>
          <Button
            variant="filled"
            busy={end.isPending && words.say(revoke.revoking)}
            onClick={() => token && end.mutate(token.id)}
          >
            {words.say(revoke.short)}
          </Button>
        </>
      }
    >
      <RefusedForm error={end.error} />
      <p>{words.say(revoke.text, { name: token?.name ?? '' })}</p>
    </Dialog>
  )
}
