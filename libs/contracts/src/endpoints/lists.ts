import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { consentPurpose } from '../schemas/consent.ts'
import { rosterColumn, rosterFilter, rosterHead, rosterRow, rosterCell, rosterShow } from '../schemas/roster.ts'
import { cursor, day, email, freeText, id, limit, personName } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const officers = ['desk-officer', 'verifier', 'auditor'] as const

export const listQuery = rosterFilter.extend({ show: rosterShow })
export type ListQuery = z.infer<typeof listQuery>
export const listRule = rosterHead.extend({ columns: z.array(rosterColumn) })
export type ListRule = z.infer<typeof listRule>
/** What the roster said of a person then, without their name. */
export const listedRow = rosterRow.omit({ person: true }).extend({ cells: z.array(rosterCell) })
export type ListedRow = z.infer<typeof listedRow>

const line = freeText(200)
  .transform((text) => text.trim())
  .refine((text) => text !== '', 'too-short')

/** A colleague of the own agency, or somebody outside; with their agency, where it uses Muster. */
const newRecipients = z
  .array(
    z.union([z.strictObject({ personId: id }), z.strictObject({ name: personName, email, agencyId: id.nullable() })]),
  )
  .max(20)

const recipient = z.object({
  id: z.string(),
  name: bilingual,
  email: z.string().nullable(),
  /** Null: a colleague, or an organisation that does not use Muster. */
  agency: bilingual.nullable(),
  isColleague: z.boolean(),
  receivedAt: z.string(),
})

const head = z.object({
  id: z.string(),
  name: z.string(),
  purpose: consentPurpose,
  reason: z.string(),
  madeOn: day,
  madeAt: z.string(),
  madeBy: bilingual,
  keepThrough: day,
  people: z.number(),
  recipients: z.number(),
  /** How many on it withdrew the consent it rests on. */
  withdrawn: z.number(),
  recalledAt: z.string().nullable(),
  isEnded: z.boolean(),
})

export const listEndpoints = {
  'lists.list': endpoint({
    method: 'GET',
    path: '/api/v1/lists',
    summary: 'Saved lists of the own agency, the newest first',
    access: { allow: officers, scope: 'agency' },
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({ lists: z.array(head), next: z.string().nullable() }),
  }),
  'lists.save': endpoint({
    method: 'POST',
    path: '/api/v1/lists',
    summary: 'Freeze people of a roster as a list with its purpose, its recipients and the last day it is kept',
    access: { allow: ['desk-officer'], scope: 'agency', audit: 'person-file' },
    body: z.strictObject({
      name: line,
      reason: line,
      keepThrough: day,
      query: listQuery,
      people: z.array(id).min(1, 'too-short').max(200),
      recipients: newRecipients,
    }),
    reply: z.object({ id: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['consent-missing'],
  }),
  'lists.read': endpoint({
    method: 'GET',
    path: '/api/v1/lists/:list',
    summary: 'A saved list as the roster was then: who, by which rule, who received it, and what befell it since',
    access: { allow: officers, scope: 'agency', audit: 'person-file' },
    params: z.object({ list: id }),
    reply: z.object({
      list: head.extend({
        query: listQuery,
        rule: listRule,
        recallReason: z.string().nullable(),
        mayShare: z.boolean(),
      }),
      recipients: z.array(recipient),
      rows: z.array(
        z.object({
          place: z.number(),
          /** Null where the person withdrew the consent by which the own agency could see them. */
          row: rosterRow.extend({ cells: z.array(rosterCell) }).nullable(),
          withdrawnOn: day.nullable(),
          /** To whom the consent was; null with a day: organisations that do not use Muster. */
          withdrawnFor: bilingual.nullable(),
        }),
      ),
    }),
  }),
  'lists.share': endpoint({
    method: 'POST',
    path: '/api/v1/lists/:list/recipients',
    summary: 'Give a saved list to more recipients; refused while anybody on it does not agree to that recipient',
    access: { allow: ['desk-officer'], scope: 'agency', audit: 'person-file' },
    params: z.object({ list: id }),
    body: z.strictObject({ recipients: newRecipients.min(1, 'too-short') }),
    reply: z.object({ recipients: z.array(recipient) }),
    status: 201,
    idempotent: true,
    refusals: ['consent-missing', 'list-closed'],
  }),
  'lists.recall': endpoint({
    method: 'POST',
    path: '/api/v1/lists/:list/recall',
    summary: 'Call a saved list back: every recipient is told to delete it',
    access: { allow: ['desk-officer'], scope: 'agency', audit: 'act' },
    params: z.object({ list: id }),
    body: z.strictObject({ reason: line }),
    reply: z.object({ recalledAt: z.string() }),
    idempotent: true,
    refusals: ['list-closed'],
  }),
  'lists.csv': endpoint({
    method: 'GET',
    path: '/api/v1/lists/:list/list.csv',
    summary: 'A saved list as CSV, without those who withdrew',
    access: { allow: officers, scope: 'agency', audit: 'person-file' },
    params: z.object({ list: id }),
    query: z.strictObject({ words: z.enum(['en', 'ja']).default('en') }),
    reply: 'text/csv',
  }),
  'lists.withMe': endpoint({
    method: 'GET',
    path: '/api/v1/me/lists',
    summary: 'The saved lists I am on: who received my file, when, and for what',
    access: { allow: 'signed-in', scope: 'own' },
    reply: z.object({
      lists: z.array(
        z.object({
          id: z.string(),
          agency: bilingual,
          purpose: consentPurpose,
          reason: z.string(),
          madeAt: z.string(),
          keepThrough: day,
          recalledAt: z.string().nullable(),
          recipients: z.array(z.object({ name: bilingual, agency: bilingual.nullable(), receivedAt: z.string() })),
        }),
      ),
    }),
  }),
}
