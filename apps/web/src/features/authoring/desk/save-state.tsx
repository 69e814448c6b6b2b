import { Problem } from '@muster/client/client.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { sayProblem } from '../../../app/problem-words.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { KeeperState } from '../text/text-keeper.ts'

const { saving } = authoring
const order = ['refused', 'merge', 'keeping', 'kept', 'sending', 'saved'] as const

/** Whether what was written is safe, and where; the least safe of all parts of the lesson. */
export function SaveState({ states }: { states: readonly KeeperState[] }) {
  const words = useWords()
  const kind = order.find((one) => states.some((state) => state.kind === one)) ?? 'saved'
  const at = states
    .flatMap((state) => (state.kind === 'saved' && state.at ? [state.at] : []))
    .toSorted()
    .at(-1)
  const text = {
    saved: at ? words.say(saving.saved, { time: words.time(at) }) : words.say(saving.nothing),
    sending: words.say(saving.sending),
    keeping: words.say(saving.sending),
    kept: words.say(saving.kept),
    merge: words.say(saving.kept),
    refused: words.say(saving.refused),
  }[kind]
  const icon = {
    saved: 'cloud',
    sending: 'sync',
    keeping: 'sync',
    kept: 'phone',
    merge: 'phone',
    refused: 'warn',
  } as const
  return (
    <span className="desk-saved small" role="status">
      <Icon name={icon[kind]} />
      {text}
    </span>
  )
}

/** Why something was not accepted; it stays on the screen and on this device. */
export function RefusedSave({ states }: { states: readonly KeeperState[] }) {
  const words = useWords()
  const refused = states.find((state) => state.kind === 'refused')
  if (!refused) return null
  const { error } = refused
  const isTooLarge = error instanceof Problem && error.status === 413
  return (
    <Notice tone="refused" live="alert" title={isTooLarge ? words.say(saving.tooLarge) : sayProblem(words, error)} />
  )
}
