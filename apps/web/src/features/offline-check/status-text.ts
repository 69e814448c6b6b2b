import { toMilliseconds } from '@muster/calendar/instant.ts'
import type { VerdictWord } from '@muster/credential/codes.ts'
import { daysListsAreRelied, type OfflineVerdict } from '@muster/credential/offline-check.ts'
import { offlineCheck } from '@muster/words/catalogue/offline-check.ts'
import { verify } from '@muster/words/catalogue/verify.ts'
import type { Words } from '../../app/words.tsx'
import type { Tone } from '../../ui/status.tsx'

const hour = 3_600_000

/** How old something is that was made at an instant. */
export function ageText(words: Words, asOf: string, now: number = Date.now()): string {
  const hours = Math.max(0, Math.floor((now - toMilliseconds(asOf)) / hour))
  if (hours === 0) return words.say(offlineCheck.status.now)
  if (hours < 24) return words.say(offlineCheck.status.hours, { count: hours })
  return words.say(offlineCheck.status.days, { count: Math.floor(hours / 24) })
}

/** An instant with its age. */
export const asOfText = (words: Words, asOf: string): string =>
  words.say(offlineCheck.status.asOf, { instant: words.instant(asOf), age: ageText(words, asOf) })

const refusing: readonly VerdictWord[] = ['FORGED', 'KEY_REVOKED', 'REVOKED', 'ISSUER_UNKNOWN', 'NOT_FOUND']

export function toneOf({ word }: OfflineVerdict['verdict']): Exclude<Tone, 'neutral'> {
  if (word === 'VALID') return 'valid'
  return refusing.includes(word) ? 'refused' : 'warn'
}

function unsignedSentence(words: Words, { reason }: OfflineVerdict): string {
  const { sentences } = offlineCheck
  switch (reason) {
    case 'key-unknown':
      return words.say(sentences.issuerUnknown)
    case 'statement-version-unknown':
      return words.say(sentences.versionUnknown)
    case 'key-of-another-issuer':
      return words.say(sentences.otherIssuer)
    case 'statement-of-another-certificate':
      return words.say(sentences.otherCertificate)
    case 'key-revoked':
    case 'key-not-active-yet':
      return words.say(sentences.keyRevoked)
    default:
      return words.say(sentences.signatureWrong)
  }
}

/** What the verdict means for whoever holds the paper. */
export function sentenceOf(words: Words, check: OfflineVerdict): string {
  const { sentences } = offlineCheck
  const { fields, status, verdict } = check
  if (!fields) return unsignedSentence(words, check)
  switch (verdict.word) {
    case 'VALID':
      return words.say(sentences.valid, { date: words.instant(status.asOf ?? '') })
    case 'EXPIRED':
      return words.say(verify.sentences.expired, { date: words.date(fields.validThrough ?? fields.completedOn) })
    case 'NOT_YET_VALID':
      return words.say(sentences.notYet, { date: words.date(fields.completedOn) })
    case 'REVOKED':
      return words.say(sentences.revoked)
    case 'SUSPENDED':
      return words.say(verify.sentences.suspended)
    case 'STATUS_UNKNOWN':
      if (status.isClockWrong) return words.say(sentences.clockWrong)
      if (status.ageInDays === null) return words.say(sentences.statusMissing)
      return words.say(sentences.statusOld, { age: words.days(status.ageInDays), limit: daysListsAreRelied })
    case 'SUPERSEDED':
      return words.say(verify.sentences.superseded)
    case 'ISSUER_UNKNOWN':
      return words.say(sentences.issuerUnknown)
    case 'KEY_REVOKED':
      return words.say(sentences.keyRevoked)
    case 'FORGED':
    case 'NOT_FOUND':
      return words.say(sentences.signatureWrong)
  }
}
