import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { certificateFields, outsideCertificate } from '../schemas/recognition.ts'
import { holdReasons, rejectionReasons, revocationReasons, suspensionReasons } from '../schemas/recognition-words.ts'
import { cursor, day, freeText, id, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const certificate = z.object({ certificate: id })
const note = freeText(1_000)
const verifier = { allow: ['verifier'], scope: 'agency', audit: 'act' } as const
const kind = z.object({ key: z.string(), title: bilingual })

/** Codes of every act on a certificate that its state can rule out. */
const deciding = ['own-certificate', 'state-does-not-allow'] as const

export const recognitionEndpoints = {
  'recognition.choices': endpoint({
    method: 'GET',
    path: '/api/v1/outside-certificates/choices',
    summary:
      'What can be chosen when an outside certificate is recorded: types, issuers under all their names, scales, places',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({
      types: z.array(kind),
      issuers: z.array(
        z.object({ id: z.string(), name: bilingual, formerNames: z.array(bilingual), types: z.array(z.string()) }),
      ),
      scales: z.array(kind.extend({ grades: z.array(z.string()).nullable() })),
      /** Where I am put forward: what a clearance can be granted for. */
      postings: z.array(z.object({ id: z.string(), title: bilingual, dutyStation: z.string(), job: z.string() })),
    }),
  }),
  'recognition.mine': endpoint({
    method: 'GET',
    path: '/api/v1/outside-certificates',
    summary: 'My outside certificates, the newest completion first',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({ certificates: z.array(outsideCertificate) }),
  }),
  'recognition.record': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates',
    summary:
      'Record an outside certificate of mine as its paper says; it counts once verified. One recorded before under the same serial number is answered as it is, not recorded twice',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    body: certificateFields,
    reply: z.object({ certificate: outsideCertificate, isNew: z.boolean() }),
    status: 201,
    idempotent: true,
  }),
  'recognition.read': endpoint({
    method: 'GET',
    path: '/api/v1/outside-certificates/:certificate',
    summary: 'One outside certificate with its history: mine, or of a person of the own agency',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'person-file' },
    params: certificate,
    reply: outsideCertificate,
  }),
  'recognition.addEvidence': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates/:certificate/evidence',
    summary: 'Add a file that shows my certificate: the file itself is the body. The same file again changes nothing',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: certificate,
    upload: {
      mostBytes: 10_485_760,
      mediaTypes: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'application/octet-stream'],
    },
    reply: outsideCertificate,
    status: 201,
    refusals: ['state-does-not-allow'],
  }),
  'recognition.evidence': endpoint({
    method: 'GET',
    path: '/api/v1/outside-certificates/:certificate/evidence/:file',
    summary: 'An evidence file, as it was sent, to keep: for its holder and verifying staff',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'person-file' },
    params: certificate.extend({ file: id }),
    reply: 'application/octet-stream',
  }),
  'recognition.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates/:certificate/withdrawal',
    summary: 'Take back a certificate of mine that still waits',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: certificate,
    reply: outsideCertificate,
    refusals: ['state-does-not-allow'],
  }),
  'recognition.queue': endpoint({
    method: 'GET',
    path: '/api/v1/verification-queue',
    summary: 'Outside certificates of the own agency to verify: by the nearest departure of their holder, then by age',
    access: { allow: ['verifier'], scope: 'agency' },
    query: z.strictObject({
      state: z.enum(['waiting', 'decided']).default('waiting'),
      after: cursor.optional(),
      limit,
    }),
    reply: z.object({
      rows: z.array(
        z.object({
          id: z.string(),
          holder: z.object({ id: z.string(), name: bilingual }),
          type: kind,
          issuer: bilingual,
          completedOn: day,
          recordedAt: z.string(),
          state: z.enum(['pending', 'verified', 'rejected', 'withdrawn', 'suspended', 'revoked']),
          reason: z.string().nullable(),
          files: z.number(),
          /** The first departure to come of its holder. */
          departure: z
            .object({ nominationId: z.string(), posting: bilingual, departsOn: day, days: z.number() })
            .nullable(),
          isOwn: z.boolean(),
        }),
      ),
      waiting: z.number(),
      next: z.string().nullable(),
    }),
  }),
  'recognition.review': endpoint({
    method: 'GET',
    path: '/api/v1/outside-certificates/:certificate/review',
    summary:
      'Everything to judge a certificate by: its holder, the issuer as recognised then, and where it was seen before',
    access: { allow: ['verifier'], scope: 'agency', audit: 'person-file' },
    params: certificate,
    reply: z.object({
      certificate: outsideCertificate,
      holder: z.object({
        id: z.string(),
        name: bilingual,
        passportName: z.string(),
        aliases: z.array(z.string()),
        /** Whether the printed name is one of theirs. */
        agrees: z.boolean(),
      }),
      issuer: z.object({
        /** Whether it was accredited for this type on the completion day. */
        accredited: z.boolean(),
        reference: z
          .object({ signatory: z.string(), serialForm: z.string(), contact: z.string(), appearance: z.string() })
          .nullable(),
      }),
      /** Types it also counts as, by equivalences approved for its completion day. */
      countsAs: z.array(bilingual),
      /** Records of the own agency with the same serial number and issuer, or with the same file. */
      seenBefore: z.array(
        z.object({
          id: z.string(),
          how: z.enum(['same-serial', 'same-file']),
          isSameHolder: z.boolean(),
          state: z.enum(['pending', 'verified', 'rejected', 'withdrawn', 'suspended', 'revoked']),
          /** Who decided it last, and when. */
          by: bilingual.nullable(),
          at: z.string(),
        }),
      ),
      departures: z.array(z.object({ nominationId: z.string(), posting: bilingual, departsOn: day, days: z.number() })),
      /** The one after it in the queue. */
      next: z.string().nullable(),
    }),
  }),
  'recognition.verify': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates/:certificate/verification',
    summary: 'Verify a certificate: from now on it counts as its paper says',
    access: verifier,
    params: certificate,
    body: z.strictObject({ note: note.optional() }),
    reply: outsideCertificate,
    refusals: [...deciding, 'evidence-missing', 'name-not-linked'],
  }),
  'recognition.reject': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates/:certificate/rejection',
    summary: 'Reject a certificate with the reason, which its holder reads in their language',
    access: verifier,
    params: certificate,
    body: z.strictObject({ reason: z.enum(rejectionReasons), note: note.optional() }),
    reply: outsideCertificate,
    refusals: deciding,
  }),
  'recognition.hold': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates/:certificate/hold',
    summary: 'Let a certificate wait, with what it waits for',
    access: verifier,
    params: certificate,
    body: z.strictObject({ reason: z.enum(holdReasons), note: note.optional() }),
    reply: outsideCertificate,
    refusals: deciding,
  }),
  'recognition.linkName': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates/:certificate/name-link',
    summary:
      'Say that the printed name is its holder’s, with how that is known; it is remembered for later certificates',
    access: verifier,
    params: certificate,
    body: z.strictObject({ note: freeText(1_000).min(3) }),
    reply: outsideCertificate,
    refusals: deciding,
  }),
  'recognition.suspend': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates/:certificate/suspension',
    summary: 'Let a verified certificate count for nothing from a day on, until it is reinstated or revoked',
    access: verifier,
    params: certificate,
    body: z.strictObject({ from: day, reason: z.enum(suspensionReasons), note: note.optional() }),
    reply: outsideCertificate,
    refusals: deciding,
  }),
  'recognition.reinstate': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates/:certificate/reinstatement',
    summary: 'End a suspension: the certificate counts again from today',
    access: verifier,
    params: certificate,
    body: z.strictObject({ note: note.optional() }),
    reply: outsideCertificate,
    refusals: deciding,
  }),
  'recognition.revoke': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates/:certificate/revocation',
    summary: 'Revoke a certificate for good, from a day or from the start, with the reason',
    access: verifier,
    params: certificate,
    body: z.strictObject({
      effectiveFrom: day.nullable(),
      reason: z.enum(revocationReasons),
      note: freeText(1_000).min(3),
    }),
    reply: outsideCertificate,
    refusals: deciding,
  }),
  'recognition.undo': endpoint({
    method: 'POST',
    path: '/api/v1/outside-certificates/:certificate/undo',
    summary: 'Take back the last verification or rejection: the certificate waits again',
    access: verifier,
    params: certificate,
    reply: outsideCertificate,
    refusals: deciding,
  }),
}
