import type { Verdict } from '@muster/contracts/schemas/verdict.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import type { IconName } from '../../ui/icon.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { useWords } from '../language.tsx'

const looks: Record<Verdict, { tone: Tone; icon?: IconName }> = {
  ELIGIBLE: { tone: 'valid' },
  ELIGIBLE_WITH_CONDITIONS: { tone: 'warn' },
  PENDING_VERIFICATION: { tone: 'neutral', icon: 'eye' },
  NOT_ELIGIBLE: { tone: 'refused' },
  BARRED: { tone: 'refused' },
}

/** A verdict as word, icon and colour. */
export function VerdictStatus({ verdict }: { verdict: Verdict }) {
  const words = useWords()
  return <Status {...looks[verdict]}>{words.say(verdictWords.words[verdict])}</Status>
}
