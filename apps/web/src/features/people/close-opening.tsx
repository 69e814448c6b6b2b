import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fileOpenings } from '@muster/words/catalogue/file-openings.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { openingsKey } from './use-openings.ts'
import type { Opening } from './use-openings.ts'

const { page: say } = fileOpenings

/** Closes an opened file before its time is up. What was shown of it is forgotten here as well. */
export function CloseOpening({ opening, onDone }: { opening: Opening; onDone?: () => void }) {
  const words = useWords()
  const client = useQueryClient()
  const close = useMutation({
    mutationFn: () => call('openings.close', { params: { opening: opening.id } }),
    onSuccess: async () => {
      onDone?.()
      client.removeQueries({ queryKey: [...openingsKey, 'file'] })
      await client.invalidateQueries({ queryKey: openingsKey })
    },
  })
  return (
    <>
      <RefusedForm error={close.error} />
      <Button
        icon="lock"
        busy={close.isPending && words.say(say.closing)}
        onClick={() => !close.isPending && close.mutate()}
      >
        {words.say(say.close)}
      </Button>
    </>
  )
}
