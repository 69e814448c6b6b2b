import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { card, certificateId, proposal } from '../schemas/certificate.ts'
import { day, freeText, id, personName } from '../schemas/scalars.ts'

const reason = freeText(1_000).refine((text) => text.trim().length >= 10, 'too-short')
/** As printed: in Latin letters and in Japanese, the same text twice where there is only one. */
const printedName = z.strictObject({ en: personName, ja: personName })
const title = z.string().trim().min(1).max(300)

export const certificateStatusEndpoints = {
  'certificates.revoke': endpoint({
    method: 'POST',
    path: '/api/v1/certificates/:certificate/revocation',
    summary: 'Revoke a certificate, from the start or from a date, or propose it where the course asks for two people',
    access: { allow: ['verifier'], scope: 'agency', audit: 'act', stepUp: true },
    params: certificateId,
    body: z.strictObject({ effectiveFrom: day.nullable(), reason }),
    reply: card,
    idempotent: true,
    refusals: ['own-certificate', 'state-does-not-allow'],
  }),
  'certificates.suspend': endpoint({
    method: 'POST',
    path: '/api/v1/certificates/:certificate/suspension',
    summary: 'Let a certificate count for nothing from today on, while it is looked into',
    access: { allow: ['verifier'], scope: 'agency', audit: 'act' },
    params: certificateId,
    body: z.strictObject({ reason }),
    reply: card,
    idempotent: true,
    refusals: ['own-certificate', 'state-does-not-allow'],
  }),
  'certificates.reinstate': endpoint({
    method: 'POST',
    path: '/api/v1/certificates/:certificate/reinstatement',
    summary: 'Let a suspended certificate count again, or propose it where the course asks for two people',
    access: { allow: ['verifier'], scope: 'agency', audit: 'act', stepUp: true },
    params: certificateId,
    body: z.strictObject({ reason }),
    reply: card,
    idempotent: true,
    refusals: ['own-certificate', 'state-does-not-allow'],
  }),
  'certificates.correct': endpoint({
    method: 'POST',
    path: '/api/v1/certificates/:certificate/correction',
    summary: 'Propose a new certificate with another name or title in the place of one; a second person approves',
    access: { allow: ['verifier'], scope: 'agency', audit: 'act', stepUp: true },
    params: certificateId,
    body: z.strictObject({
      holder: printedName.nullable(),
      title: z.strictObject({ en: title, ja: title }).nullable(),
      reason,
    }),
    reply: card,
    idempotent: true,
    refusals: ['own-certificate', 'state-does-not-allow'],
  }),
  'certificates.proposals': endpoint({
    method: 'GET',
    path: '/api/v1/certificate-proposals',
    summary: 'What waits in the agency for a second person: revocations, reinstatements and corrections',
    access: { allow: ['verifier', 'auditor'], scope: 'agency' },
    reply: z.object({ proposals: z.array(proposal.extend({ certificate: card })) }),
  }),
  'certificates.answer': endpoint({
    method: 'POST',
    path: '/api/v1/certificate-proposals/:proposal/answer',
    summary: 'Approve or refuse what a colleague proposed, or take back what I proposed',
    access: { allow: ['verifier'], scope: 'agency', audit: 'act', stepUp: true },
    params: z.object({ proposal: id }),
    body: z.strictObject({ outcome: z.enum(['approved', 'refused', 'withdrawn']), reason }),
    /** The number of the certificate that stands now: of a correction the new one. */
    reply: z.object({ certificate: z.string() }),
    idempotent: true,
    refusals: ['own-certificate', 'second-person-needed', 'already-decided', 'state-does-not-allow', 'issuing-halted'],
  }),
}
