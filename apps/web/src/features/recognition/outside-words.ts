import type { CertificateState } from '@muster/contracts/schemas/recognition-words.ts'
import { certificateReasons } from '@muster/words/catalogue/certificate-reasons.ts'
import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import type { Message } from '@muster/words/message.ts'
import type { Words } from '../../app/words.tsx'
import type { Outside } from './use-outside.ts'

const reasons: Record<string, Message> = certificateReasons

/** A word of a list by its code; the code itself where this version does not know it. */
export function sayOf(words: Words, list: Record<string, Message>, code: string): string {
  const message = Object.hasOwn(list, code) ? list[code] : undefined
  return message ? words.sayLoosely(message) : code
}

/** Why a certificate is in its state: the code's words, then what the officer wrote. */
export function sayReason(words: Words, { reason, note }: Pick<Outside, 'reason' | 'note'>): string | null {
  const said = [reason && reason !== 'other' && sayOf(words, reasons, reason), note].filter(Boolean)
  return said.length > 0 ? said.join(words.language === 'en' ? ' ' : '') : null
}

export const sayState = (words: Words, state: CertificateState): string => words.say(outside.states[state])

/** One step in a certificate's history. */
export function sayStep(words: Words, { step, from, through }: Outside['history'][number]): string {
  const { steps } = outside
  if (step === 'suspended') return words.say(steps.suspended, { from: from ? words.date(from) : '' })
  if (step === 'reinstated') return words.say(steps.reinstated, { through: through ? words.date(through) : '' })
  if (step === 'revoked')
    return from ? words.say(steps.revoked, { from: words.date(from) }) : words.say(steps.revokedFromStart)
  return words.say(steps[step])
}

/** A file by what it is and how large. */
export function sayFile(words: Words, { mediaType, bytes, width, height }: Outside['evidence'][number]): string {
  const size = words.size(bytes)
  return mediaType === 'application/pdf' || width === null || height === null
    ? words.say(outside.files.document, { size })
    : words.say(outside.files.picture, { width: String(width), height: String(height), size })
}
