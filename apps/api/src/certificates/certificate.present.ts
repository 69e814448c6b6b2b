import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import type { Verdict } from '@muster/credential/verdict.ts'
import { maskName } from '@muster/credential/names.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { WhatBecame } from './standing-of-certificate.ts'
import { erasedHolder } from './sealed-credential.ts'

export type Card = ReplyOf<'certificates.wallet'>['certificates'][number]
export type PublicView = ReplyOf<'certificates.verify'>

/** A certificate on a card: everything as it was frozen, and the verdict of now. */
export function presentCard(facts: CertificateFacts, issuedAt: Date, verdict: Verdict): Card {
  return {
    id: facts.publicId,
    title: facts.course.title,
    courseKey: facts.course.code.toLowerCase(),
    qualification: facts.qualification.key,
    edition: facts.course.edition,
    holder: facts.holder.en === '' ? erasedHolder : facts.holder,
    issuer: facts.issuer.name,
    completedOn: facts.completedOn,
    issuedAt: issuedAt.toISOString(),
    validThrough: facts.validity?.through ?? null,
    verdict: verdict.word,
    hours: facts.hours,
    score: facts.score ? { points: facts.score.points, outOf: facts.score.outOf } : null,
    verifyUrl: facts.verifyAddress,
  }
}

/** What anyone may know: the verdict and every signed field, the name masked; of a forged one only that it is. */
export function presentPublic(
  publicId: string,
  facts: CertificateFacts | null,
  verdict: Verdict,
  stored: WhatBecame | null,
  now: Date,
): PublicView {
  const revocation = stored?.statuses.find(({ kind }) => kind === 'revoked')
  return {
    verdict: verdict.word,
    checkedAt: now.toISOString(),
    id: publicId,
    holderErased: facts !== null && facts.holder.en === '',
    maskedHolder:
      facts && facts.holder.en !== '' ? { en: maskName(facts.holder.en), ja: maskName(facts.holder.ja) } : null,
    title: facts?.course.title ?? null,
    issuer: facts?.issuer.name ?? null,
    edition: facts?.course.edition ?? null,
    completedOn: facts?.completedOn ?? null,
    validThrough: facts?.validity?.through ?? null,
    hours: facts?.hours ?? null,
    mode: facts?.mode ?? null,
    revokedFrom: revocation?.effectiveFrom ?? null,
    supersededBy: stored?.supersededBy ?? null,
  }
}
