import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { cursor, day, id, instant, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const readers = { allow: ['administrator', 'auditor'], scope: 'agency' } as const
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const number = z.coerce.number().int().min(0).max(9_000_000_000_000)
const signed = z.record(z.string(), z.unknown())
const name = z.string().trim().min(1).max(200)

/** What narrows the entries: all that is given must hold. */
const asked = z.strictObject({
  /** An act, or the noun before its dot. */
  act: z.string().max(80).optional(),
  /** By, about, or concerning this person. */
  person: id.optional(),
  /** Part of the name or the e-mail of who did it. */
  who: name.optional(),
  /** Part of the name or the e-mail of whose file it concerns. */
  whose: name.optional(),
  /** What it was done to. */
  subject: id.optional(),
  from: day.optional(),
  through: day.optional(),
  before: instant.optional(),
})

const found = z.object({
  fault: z.enum([
    'number-missing',
    'entry-changed',
    'entry-missing',
    'chain-broken',
    'checkpoint-differs',
    'checkpoint-unsigned',
    'cut-off',
    'entry-unsealed',
    'entry-vanished',
  ]),
  number: z.number().nullable(),
  entry: z.string().nullable(),
})

/** The audit entries of an agency, and the chain that seals them (decision 0050). */
export const auditTrailEndpoints = {
  'audit.list': endpoint({
    method: 'GET',
    path: '/api/v1/audit',
    summary: 'What was done in the own agency, newest first',
    /** Asked for somebody's file; the trail of everybody is nobody's file. */
    access: { ...readers, audit: 'person-file' },
    query: asked.extend({ after: cursor.optional(), limit }),
    reply: z.object({
      entries: z.array(
        z.object({
          id: z.string(),
          at: z.string(),
          act: z.string(),
          actor: z.object({ kind: z.string(), id: z.string().nullable(), name: bilingual.nullable() }),
          /** Whose deputy did it; null where they did it for themselves. */
          onBehalfOf: bilingual.nullable(),
          subject: z.object({ kind: z.string(), id: z.string().nullable(), name: bilingual.nullable() }),
          details: z.record(z.string(), z.unknown()),
          /** Its number in the chain; null until it is sealed, some seconds after the act. */
          number: z.number().nullable(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  'audit.chain': endpoint({
    method: 'GET',
    path: '/api/v1/audit/chain',
    summary: 'How far the own agency’s entries are sealed and signed',
    access: readers,
    reply: z.object({
      /** The installation, as checkpoints name it. */
      origin: z.string(),
      chain: z.string(),
      sealed: z.number(),
      waiting: z.number(),
      checkpoint: z.object({ number: z.number(), madeAt: z.string() }).nullable(),
    }),
  }),
  'audit.check': endpoint({
    method: 'GET',
    path: '/api/v1/audit/chain/check',
    summary: 'Compute a stretch of the chain anew, after a number and the hash it has; begin at 0',
    access: readers,
    query: z.strictObject({
      after: number.default(0),
      hash: hash.optional(),
      limit: z.coerce.number().int().min(1).max(5_000).default(2_000),
    }),
    reply: z.object({
      through: z.number(),
      hash: hash.nullable(),
      checked: z.number(),
      checkpoints: z.number(),
      isEnd: z.boolean(),
      faults: z.array(found),
    }),
  }),
  'audit.checkpoint': endpoint({
    method: 'GET',
    path: '/api/v1/audit/checkpoint',
    summary: 'The newest signed checkpoint of the own agency’s chain, to be kept elsewhere',
    access: readers,
    reply: signed,
  }),
  'audit.compare': endpoint({
    method: 'POST',
    path: '/api/v1/audit/checkpoint/comparison',
    summary: 'Compare kept checkpoints with the chain of now; changes nothing',
    access: readers,
    body: z.strictObject({ checkpoint: z.string().max(400_000) }),
    reply: z.object({
      answers: z.array(
        z.object({
          answer: z.enum(['holds', 'unreadable', 'unsigned', 'other-chain', 'cut-off', 'differs']),
          number: z.number().nullable(),
          madeAt: z.string().nullable(),
        }),
      ),
    }),
  }),
  'audit.csv': endpoint({
    method: 'GET',
    path: '/api/v1/audit/trail.csv',
    summary:
      'Sealed entries as CSV with their hashes; what lies between and was not asked for appears by its digest only',
    access: { ...readers, audit: 'query', stepUp: true },
    query: asked,
    reply: 'text/csv',
    refusals: ['too-many-entries'],
  }),
  'audit.jsonl': endpoint({
    method: 'GET',
    path: '/api/v1/audit/trail.jsonl',
    summary: 'The same as JSON lines, with the signed checkpoint at its end',
    access: { ...readers, audit: 'query', stepUp: true },
    query: asked,
    reply: 'text/plain',
    refusals: ['too-many-entries'],
  }),
}
