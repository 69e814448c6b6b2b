import type { VerifyVerdict } from '@muster/contracts/codes.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import type { IconName } from '../ui/icon.tsx'
import { Status } from '../ui/status.tsx'
import type { Tone } from '../ui/status.tsx'
import { useWords } from './language.tsx'

const looks: Record<VerifyVerdict, { tone: Tone; icon?: IconName }> = {
  VALID: { tone: 'valid' },
  NOT_YET_VALID: { tone: 'neutral', icon: 'clock' },
  EXPIRED: { tone: 'warn', icon: 'clock' },
  SUPERSEDED: { tone: 'warn', icon: 'sync' },
  SUSPENDED: { tone: 'warn', icon: 'pause' },
  STATUS_UNKNOWN: { tone: 'warn' },
  REVOKED: { tone: 'refused', icon: 'slash' },
  ISSUER_UNKNOWN: { tone: 'refused' },
  KEY_REVOKED: { tone: 'refused' },
  FORGED: { tone: 'refused' },
  NOT_FOUND: { tone: 'refused' },
}

/** Whether a word that came from the server is one of those for a certificate. */
export const isVerifyVerdict = (word: string): word is VerifyVerdict => Object.hasOwn(looks, word)

/** What a certificate is worth at this moment, as word, icon and colour. */
export function CertificateStatus({ verdict }: { verdict: VerifyVerdict }) {
  const words = useWords()
  return <Status {...looks[verdict]}>{words.say(wallet.verdicts[verdict])}</Status>
}
