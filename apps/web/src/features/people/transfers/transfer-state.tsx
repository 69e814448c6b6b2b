import { transfers } from '@muster/words/catalogue/transfers.ts'
import { useWords } from '../../../app/language.tsx'
import { Status } from '../../../ui/status.tsx'
import type { Tone } from '../../../ui/status.tsx'
import type { Transfer } from './use-transfers.ts'

const { states, mine, until } = transfers
const tones: Partial<Record<Transfer['state'], Tone>> = {
  asked: 'warn',
  agreed: 'warn',
  ready: 'valid',
  done: 'valid',
}

/** How a transfer stands, in words, and until or since when. */
export function TransferState({ one, isMine = false }: { one: Transfer; isMine?: boolean }) {
  const words = useWords()
  const waits = one.state === 'asked' || one.state === 'agreed'
  const at = one.tookEffectAt ?? one.endedAt
  return (
    <span className="row transfer-state">
      <Status tone={tones[one.state] ?? 'neutral'}>
        {words.say(isMine && one.state === 'asked' ? mine.waits : states[one.state])}
      </Status>
      {waits && <span className="small muted">{words.say(until, { instant: words.instant(one.lapsesAt) })}</span>}
      {!waits && at && <span className="small muted">{words.instant(at)}</span>}
    </span>
  )
}
