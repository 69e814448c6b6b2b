import { z } from 'zod'
import { verifyVerdicts } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { card, certificateId, proposal, renewal } from '../schemas/certificate.ts'
import { day, erasable, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

export const certificateEndpoints = {
  'completions.list': endpoint({
    method: 'GET',
    path: '/api/v1/people/:person/completions',
    summary: 'What a person has completed, and the courses they are in',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'person-file' },
    params: z.object({ person: id }),
    reply: z.object({
      completions: z.array(
        z.object({
          id: z.string(),
          courseKey: z.string(),
          title: bilingual,
          edition: z.string(),
          /** In the zone of the agency whose course it was. */
          completedOn: day,
          completedAt: z.string(),
          /** Japan's, April to March, by the year it begins in. */
          fiscalYear: z.number(),
          mode: z.string(),
          hours: z.number(),
          certificateId: z.string().nullable(),
        }),
      ),
      courses: z.array(
        z.object({
          courseKey: z.string(),
          title: bilingual,
          enrolmentId: z.string(),
          lessons: z.number(),
          lessonsCompleted: z.number(),
        }),
      ),
    }),
  }),
  'certificates.wallet': endpoint({
    method: 'GET',
    path: '/api/v1/certificates',
    summary: 'My certificates of Muster',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({ certificates: z.array(card), renewals: z.array(renewal) }),
  }),
  'certificates.read': endpoint({
    method: 'GET',
    path: '/api/v1/certificates/:certificate',
    summary: 'One certificate: mine, or of a person of the own agency',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'person-file' },
    params: certificateId,
    reply: card.extend({
      credential: z.record(z.string(), z.unknown()),
      holderId: z.string(),
      supersededBy: z.string().nullable(),
      supersedes: z.string().nullable(),
      /** Whether revoking it, and letting it count again, takes two people. */
      needsTwo: z.boolean(),
      history: z.array(
        z.object({
          kind: z.enum(['revoked', 'suspended', 'reinstated']),
          effectiveFrom: day.nullable(),
          reason: erasable,
          at: z.string(),
          by: bilingual.nullable(),
        }),
      ),
      proposal: proposal.nullable(),
      abilities: z.object({
        maySuspend: z.boolean(),
        mayReinstate: z.boolean(),
        mayRevoke: z.boolean(),
        mayCorrect: z.boolean(),
      }),
    }),
  }),
  'certificates.credential': endpoint({
    method: 'GET',
    path: '/api/v1/certificates/:certificate/credential.json',
    summary: 'The signed credential as a file',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'person-file' },
    params: certificateId,
    reply: z.record(z.string(), z.unknown()),
  }),
  'certificates.code': endpoint({
    method: 'GET',
    path: '/api/v1/certificates/:certificate/code',
    summary: 'The QR code of a certificate: its text, which verifies offline, and its drawing',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'person-file' },
    params: certificateId,
    reply: z.object({
      /** The verify address, and a signed statement in its fragment. */
      text: z.string(),
      /** Modules a side, without the quiet zone of four. */
      size: z.number(),
      /** The dark modules as the data of an SVG path, one unit a module. */
      path: z.string(),
    }),
  }),
  'certificates.pdf': endpoint({
    method: 'GET',
    path: '/api/v1/certificates/:certificate/certificate.pdf',
    summary: 'The certificate on paper, both languages, with QR and the credential attached',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'person-file' },
    params: certificateId,
    reply: 'application/pdf',
  }),
  'certificates.verify': endpoint({
    method: 'GET',
    path: '/api/v1/verify/:certificate',
    summary: 'What anyone may know of a certificate: the verdict and every signed field, the name masked',
    access: { allow: 'public', scope: 'public' },
    params: certificateId,
    reply: z.object({
      verdict: z.enum(verifyVerdicts),
      checkedAt: z.string(),
      id: z.string(),
      /** The holder was erased: only their own copy can be checked, here it is not vouched for. */
      holderErased: z.boolean(),
      maskedHolder: bilingual.nullable(),
      title: bilingual.nullable(),
      issuer: bilingual.nullable(),
      edition: z.string().nullable(),
      completedOn: day.nullable(),
      validThrough: day.nullable(),
      hours: z.number().nullable(),
      mode: z.string().nullable(),
      revokedFrom: day.nullable(),
      supersededBy: z.string().nullable(),
    }),
  }),
  'certificates.verifyPage': endpoint({
    method: 'GET',
    path: '/verify/:certificate',
    summary: 'The public verify page, made by the server, without JavaScript',
    access: { allow: 'public', scope: 'public' },
    params: certificateId,
    query: z.object({ lang: z.string().max(5).optional() }),
    reply: 'text/html',
  }),
  'certificates.verifyForm': endpoint({
    method: 'GET',
    path: '/verify',
    summary: 'The public page to type a certificate id',
    access: { allow: 'public', scope: 'public' },
    query: z.object({ lang: z.string().max(5).optional(), id: z.string().max(120).optional() }),
    reply: 'text/html',
  }),
  'certificates.confirmName': endpoint({
    method: 'POST',
    path: '/verify/:certificate',
    summary: 'Confirm the holder by typing the name as printed',
    access: { allow: 'public', scope: 'public' },
    params: certificateId,
    query: z.object({ lang: z.string().max(5).optional() }),
    body: z.strictObject({ name: z.string().max(400) }),
    form: true,
    reply: 'text/html',
  }),
  'certificates.did': endpoint({
    method: 'GET',
    path: '/.well-known/did.json',
    summary: 'The issuer as a did:web document, with every public key that ever signed',
    access: { allow: 'public', scope: 'public' },
    reply: z.record(z.string(), z.unknown()),
  }),
  'certificates.jwks': endpoint({
    method: 'GET',
    path: '/.well-known/jwks.json',
    summary: 'The issuer keys as a JSON Web Key Set',
    access: { allow: 'public', scope: 'public' },
    reply: z.record(z.string(), z.unknown()),
  }),
  'certificates.issuerKeys': endpoint({
    method: 'GET',
    path: '/.well-known/issuer-keys.json',
    summary: 'Every key of the issuer with its state and instants, for whoever verifies without a network',
    access: { allow: 'public', scope: 'public' },
    reply: z.record(z.string(), z.unknown()),
  }),
  'certificates.pdfCertificates': endpoint({
    method: 'GET',
    path: '/.well-known/pdf-certificates.pem',
    summary: 'The X.509 certificates that PDFs were ever signed with, the newest first',
    access: { allow: 'public', scope: 'public' },
    reply: 'text/plain',
  }),
  'certificates.issuer': endpoint({
    method: 'GET',
    path: '/.well-known/issuer.json',
    summary: 'The issuer profile of Open Badges 3.0',
    access: { allow: 'public', scope: 'public' },
    reply: z.record(z.string(), z.unknown()),
  }),
  'certificates.context': endpoint({
    method: 'GET',
    path: '/contexts/certificate-1.jsonld',
    summary: 'What the terms in our credentials mean, as a JSON-LD context',
    access: { allow: 'public', scope: 'public' },
    reply: z.record(z.string(), z.unknown()),
  }),
  'certificates.statusList': endpoint({
    method: 'GET',
    path: '/status/:purpose',
    summary: 'The signed Bitstring Status List of revocations or suspensions',
    access: { allow: 'public', scope: 'public' },
    params: z.object({ purpose: z.enum(['revocation', 'suspension']) }),
    reply: z.record(z.string(), z.unknown()),
  }),
}
