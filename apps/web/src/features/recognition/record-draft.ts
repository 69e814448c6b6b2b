import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { useEffect, useState } from 'react'
import type { Outside } from './use-outside.ts'

export type Fields = BodyOf<'recognition.record'>

/** What is typed, as text: nothing is thrown away because it is not finished. */
export interface Draft {
  type: string
  issuer: string
  holderName: string
  serial: string
  completedOn: string
  hasExpiry: boolean
  expiresOn: string
  mode: Fields['mode'] | null
  hours: string
  components: string[]
  edition: string
  variant: string
  points: string
  outOf: string
  scale: string
  subject: string
  grade: string
  posting: string
  language: string
}

export const emptyDraft: Draft = {
  type: '',
  issuer: '',
  holderName: '',
  serial: '',
  completedOn: '',
  hasExpiry: false,
  expiresOn: '',
  mode: null,
  hours: '',
  components: [],
  edition: '',
  variant: '',
  points: '',
  outOf: '',
  scale: '',
  subject: '',
  grade: '',
  posting: '',
  language: '',
}

const keyOf = (person: string): string => `muster-outside-draft-${person}`

function readKept(person: string): Draft {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(person)) ?? 'null') as Partial<Draft> | null
    return { ...emptyDraft, ...kept }
  } catch {
    return emptyDraft
  }
}

/** The draft of one person on this device, kept with every keystroke until it is sent or cleared. */
export function useDraft(person: string): [Draft, (change: Partial<Draft>) => void, () => void] {
  const [draft, setDraft] = useState(() => readKept(person))
  useEffect(() => {
    try {
      if (draft === emptyDraft) localStorage.removeItem(keyOf(person))
      else localStorage.setItem(keyOf(person), JSON.stringify(draft))
    } catch {
      // A device that keeps nothing: the form itself still does.
    }
  }, [draft, person])
  return [draft, (change) => setDraft((now) => ({ ...now, ...change })), () => setDraft(emptyDraft)]
}

const textOr = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const numberOr = (text: string): number | null => (text.trim() === '' ? null : Number(text))

export interface Posting {
  readonly id: string
  readonly dutyStation: string
  readonly job: string
}

/** The draft as it is sent; the server says what cannot be. */
export function fieldsOf(draft: Draft, postings: readonly Posting[], isNumberScale: boolean): Fields {
  const posting = postings.find(({ id }) => id === draft.posting)
  return {
    type: draft.type,
    issuer: draft.issuer,
    holderName: draft.holderName,
    serial: textOr(draft.serial),
    completedOn: draft.completedOn,
    expiresOn: draft.hasExpiry ? draft.expiresOn : null,
    mode: draft.mode ?? 'online',
    hours: numberOr(draft.hours),
    components: draft.components as Fields['components'],
    edition: numberOr(draft.edition),
    variant: textOr(draft.variant) as Fields['variant'],
    score: draft.points || draft.outOf ? { points: Number(draft.points), outOf: Number(draft.outOf) } : null,
    level: draft.scale
      ? {
          scale: draft.scale,
          subject: draft.subject as NonNullable<Fields['level']>['subject'],
          grade: isNumberScale ? Number(draft.grade) : draft.grade,
        }
      : null,
    scope: posting ? { dutyStation: posting.dutyStation, job: posting.job, posting: posting.id } : null,
    language: textOr(draft.language),
  }
}

/** A draft that begins with what an earlier record said. */
export const draftOf = (certificate: Outside): Partial<Draft> => ({
  type: certificate.type.key,
  issuer: certificate.issuer.id,
  holderName: certificate.holderName ?? '',
  serial: certificate.serial ?? '',
  completedOn: certificate.completedOn,
  hasExpiry: certificate.expiresOn !== null,
  expiresOn: certificate.expiresOn ?? '',
  mode: certificate.mode,
  hours: certificate.hours === null ? '' : String(certificate.hours),
  components: [...certificate.components],
  edition: certificate.edition === null ? '' : String(certificate.edition),
  variant: certificate.variant ?? '',
  points: certificate.score ? String(certificate.score.points) : '',
  outOf: certificate.score ? String(certificate.score.outOf) : '',
  language: certificate.language ?? '',
})
