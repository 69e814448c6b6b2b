import { decisions } from '@muster/words/catalogue/decisions.ts'
import { useWords } from '../../app/language.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import type { IconName } from '../../ui/icon.tsx'
import type { Decision } from './use-decisions.ts'

const looks: Record<Decision['state'], { tone: Tone; icon: IconName }> = {
  computed: { tone: 'neutral', icon: 'clock' },
  confirmed: { tone: 'valid', icon: 'check' },
  referred: { tone: 'warn', icon: 'eye' },
  superseded: { tone: 'neutral', icon: 'sync' },
  'basis-withdrawn': { tone: 'refused', icon: 'slash' },
}

/** Where a decision stands, as word, icon and colour. */
export function DecisionState({ state }: { state: Decision['state'] }) {
  const words = useWords()
  return <Status {...looks[state]}>{words.say(decisions.states[state])}</Status>
}
