import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { plannedDay, reason } from '../schemas/posting.ts'
import { day, freeText, id, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const officers = { allow: ['desk-officer'], scope: 'agency', audit: 'act' } as const

/** A level or a yes or no; null says that nothing is known from that day. */
const value = z.union([z.boolean(), z.number().int().min(-1_000_000).max(1_000_000)]).nullable()

/** Where it is written: a document, a page, a note number. */
const source = freeText(500)
  .transform((text) => text.trim())
  .refine((text) => text.length >= 3, 'too-short')

const said = { value, fromOn: plannedDay, source }

export const outsideFactEndpoints = {
  'outside.list': endpoint({
    method: 'GET',
    path: '/api/v1/outside-facts',
    summary: 'What is known of the outside world, place by place, with its history and its sources',
    access: { allow: ['desk-officer', 'verifier', 'auditor'], scope: 'shared' },
    query: z.strictObject({ key: key.optional(), place: key.optional() }),
    reply: z.object({
      kinds: z.array(
        z.object({
          key: z.string(),
          title: bilingual,
          values: z.enum(['whole-number', 'flag']),
          least: z.number().nullable(),
          most: z.number().nullable(),
          about: z.enum(['place', 'mission']),
          source: z.object({ mark: z.string(), toBeConfirmed: z.boolean() }),
        }),
      ),
      /** What a fact can be about. */
      places: z.array(z.object({ key: z.string(), name: bilingual, kind: z.enum(['country', 'station', 'mission']) })),
      /** One kind at one place, the newest fact first. */
      series: z.array(
        z.object({
          key: z.string(),
          place: z.object({ key: z.string(), name: bilingual }),
          /** What counts today; null where nothing is known. */
          now: value,
          facts: z.array(
            z.object({
              id: z.string(),
              value,
              fromOn: day,
              /** The last day before the next fact that counts; null where it lasts, or counts no longer. */
              throughOn: day.nullable(),
              source: z.object({ mark: z.string(), toBeConfirmed: z.boolean() }),
              recordedAt: z.string(),
              /** Who entered it; null to other agencies. */
              by: bilingual.nullable(),
              agency: bilingual.nullable(),
              mayClose: z.boolean(),
              closed: z.object({ at: z.string(), reason: z.string(), rightFactId: z.string().nullable() }).nullable(),
            }),
          ),
        }),
      ),
      mayRecord: z.boolean(),
    }),
  }),
  'outside.record': endpoint({
    method: 'POST',
    path: '/api/v1/outside-facts',
    summary: 'Record what is known of a place or a mission from a day on; every verdict that rests on it follows',
    access: officers,
    body: z.strictObject({ key, place: key, ...said }),
    reply: z.object({ id: z.string() }),
    status: 201,
    idempotent: true,
  }),
  'outside.correct': endpoint({
    method: 'POST',
    path: '/api/v1/outside-facts/:fact/closing',
    summary: 'Close a fact that was recorded in error, and record what was right instead; both stay to be seen',
    access: officers,
    params: z.object({ fact: id }),
    body: z.strictObject({ reason, right: z.strictObject(said).nullable() }),
    reply: z.object({ rightFactId: z.string().nullable() }),
    status: 201,
    idempotent: true,
    refusals: ['fact-closed'],
  }),
}
