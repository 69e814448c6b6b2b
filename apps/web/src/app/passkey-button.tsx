import { useMutation } from '@tanstack/react-query'
import type { ShownPasskey } from '@muster/contracts/schemas/passkeys.ts'
import { passkeys } from '@muster/words/catalogue/passkeys.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from './language.tsx'
import { canUsePasskeys, sayPasskeyFailure, showPasskey } from './passkeys.ts'

/** Asks the device for a passkey and sends it; nothing where the browser has none. */
export function PasskeyButton<Result>({
  label,
  stretched = false,
  send,
  onDone,
}: {
  label: string
  stretched?: boolean
  send: (shown: ShownPasskey) => Promise<Result>
  onDone: (result: Result) => void
}) {
  const words = useWords()
  const act = useMutation({ mutationFn: async () => send(await showPasskey()), onSuccess: onDone })
  if (!canUsePasskeys()) return null
  return (
    <>
      {act.isError && <Notice tone="refused" live="alert" title={sayPasskeyFailure(words, act.error)} />}
      <Button
        icon="key"
        stretched={stretched}
        busy={act.isPending && words.say(passkeys.adding)}
        onClick={() => !act.isPending && act.mutate()}
      >
        {label}
      </Button>
    </>
  )
}
