import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { day } from '../schemas/scalars.ts'

const certificate = z.object({ certificate: z.string().min(1).max(120) })
/** How many leaves a log has, or the place of one: far above any. */
const whole = z.coerce.number().int().min(0).max(9_000_000_000_000)
const place = z
  .string()
  .regex(/^\d{1,13}$/)
  .transform(Number)
const signed = z.record(z.string(), z.unknown())
/** Hashes of 32 bytes in base64url, in the order RFC 9162 wants them. */
const proof = z.array(z.string())

const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('issued'), at: z.string(), publicId: z.string(), commitment: z.string() }),
  z.object({
    kind: z.literal('status'),
    at: z.string(),
    publicId: z.string(),
    status: z.enum(['revoked', 'suspended', 'reinstated', 'superseded']),
    effectiveFrom: day.nullable(),
  }),
  z.object({
    kind: z.literal('key'),
    at: z.string(),
    verificationMethod: z.string(),
    publicKeyMultibase: z.string(),
    state: z.enum(['pending', 'active', 'verify-only', 'revoked']),
  }),
])
const leaf = z.object({ index: z.number(), entry, proof })

/** The transparency log (RFC 9162 hashing): SHA-256 over the canonical JSON (RFC 8785) of an entry makes its leaf. */
export const transparencyEndpoints = {
  'transparency.latest': endpoint({
    method: 'GET',
    path: '/api/v1/log/checkpoint',
    summary: 'The newest signed checkpoint of the log of certificates: size, root and instant',
    access: { allow: 'public', scope: 'public' },
    reply: signed,
  }),
  'transparency.checkpoint': endpoint({
    method: 'GET',
    path: '/api/v1/log/checkpoints/:size',
    summary: 'The signed checkpoint that was made at a size',
    access: { allow: 'public', scope: 'public' },
    params: z.object({ size: place }),
    reply: signed,
  }),
  'transparency.sign': endpoint({
    method: 'POST',
    path: '/api/v1/log/checkpoints',
    summary: 'Sign a checkpoint of now; without anything new, the newest stands',
    access: { allow: ['verifier', 'auditor', 'administrator'], scope: 'public', audit: 'act' },
    reply: signed,
  }),
  'transparency.entries': endpoint({
    method: 'GET',
    path: '/api/v1/log/entries',
    summary: 'Entries of the log in its order, from a place; no personal data is in them',
    access: { allow: 'public', scope: 'public' },
    query: z.strictObject({ from: whole.default(0), limit: z.coerce.number().int().min(1).max(1_000).default(200) }),
    reply: z.object({ size: z.number(), from: z.number(), entries: z.array(entry) }),
  }),
  'transparency.leaf': endpoint({
    method: 'GET',
    path: '/api/v1/log/leaves/:index',
    summary: 'An entry by its place, and the proof that it stands in the log of a size',
    access: { allow: 'public', scope: 'public' },
    params: z.object({ index: place }),
    query: z.strictObject({ size: whole.optional() }),
    reply: leaf.extend({ size: z.number() }),
  }),
  'transparency.ofCertificate': endpoint({
    method: 'GET',
    path: '/api/v1/log/certificates/:certificate',
    summary: 'Every entry of a certificate within a size of the log, each with its proof',
    access: { allow: 'public', scope: 'public' },
    params: certificate,
    query: z.strictObject({ size: whole.optional() }),
    reply: z.object({
      size: z.number(),
      id: z.string(),
      /** Something of it is younger than this size: its place follows within seconds, the checkpoint within a minute. */
      isWaiting: z.boolean(),
      leaves: z.array(leaf),
    }),
  }),
  'transparency.consistency': endpoint({
    method: 'GET',
    path: '/api/v1/log/consistency',
    summary: 'The proof that the log of one size is the beginning of the log of a later one',
    access: { allow: 'public', scope: 'public' },
    query: z.strictObject({ from: whole.min(1), to: whole.optional() }),
    reply: z.object({ from: z.number(), to: z.number(), proof }),
  }),
  'transparency.opening': endpoint({
    method: 'GET',
    path: '/api/v1/certificates/:certificate/opening',
    summary: 'What opens the log’s commitment to a certificate: the salt, for whoever may read the certificate',
    access: { allow: 'signed-in', scope: 'own-or-agency', audit: 'person-file' },
    params: certificate,
    reply: z.object({
      id: z.string(),
      /** 32 bytes in base64url: with the canonical text of the credential it gives the commitment. */
      salt: z.string(),
    }),
  }),
  'transparency.page': endpoint({
    method: 'GET',
    path: '/log',
    summary:
      'The public page of the log, made by the server: what it is, its newest checkpoint, a certificate’s entries',
    access: { allow: 'public', scope: 'public' },
    query: z.object({ lang: z.string().max(5).optional(), id: z.string().max(120).optional() }),
    reply: 'text/html',
  }),
  'transparency.checkPage': endpoint({
    method: 'POST',
    path: '/log',
    summary: 'The public page, with a kept checkpoint compared with the log of now',
    access: { allow: 'public', scope: 'public' },
    query: z.object({ lang: z.string().max(5).optional() }),
    body: z.strictObject({ checkpoint: z.string().max(8_000) }),
    form: true,
    reply: 'text/html',
  }),
}
