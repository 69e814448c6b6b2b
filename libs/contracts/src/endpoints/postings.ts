import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import {
  assignmentDays,
  bilingualName,
  daysInOrder,
  formerNominee,
  nominee,
  nomineeCounts,
  plannedDay,
  posting,
  postingChange,
  previewedNominee,
  reason,
  roleVariant,
  traits,
} from '../schemas/posting.ts'
import { cursor, id, key, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const readers = { allow: ['desk-officer', 'verifier', 'auditor'], scope: 'agency' } as const
const officers = { allow: ['desk-officer'], scope: 'agency', audit: 'act' } as const
const params = z.object({ posting: id })

/** The state a change is made from: the posting's `version` as it was read. */
const version = z.number().int().min(0).max(2_147_483_647)

const place = {
  station: key,
  mission: key.nullable(),
  role: roleVariant,
  traits,
}

/** A job by its key, or a new one by its names. */
const job = z.union([z.strictObject({ key }), z.strictObject({ name: bilingualName })])

const named = z.object({ key: z.string(), name: bilingual })
const changeRefusals = ['changed-meanwhile', 'posting-cancelled', 'posting-over'] as const

export const postingEndpoints = {
  'postings.list': endpoint({
    method: 'GET',
    path: '/api/v1/postings',
    summary: 'Postings of the own agency by departure, with how many nominees are cleared',
    access: readers,
    query: z.strictObject({
      /** To come and under way, those that ended, or those that were cancelled. */
      show: z.enum(['open', 'over', 'cancelled']).default('open'),
      field: key.optional(),
      profile: key.optional(),
      /** A duty station, a country or a mission. */
      place: key.optional(),
      after: cursor.optional(),
      limit,
    }),
    reply: z.object({
      postings: z.array(posting.extend({ counts: nomineeCounts })),
      next: z.string().nullable(),
      mayWrite: z.boolean(),
    }),
  }),
  'postings.read': endpoint({
    method: 'GET',
    path: '/api/v1/postings/:posting',
    summary: 'One posting with its nominees, their verdicts and reasons, and every change of it',
    access: readers,
    params,
    reply: z.object({
      posting,
      counts: nomineeCounts,
      nominees: z.array(nominee),
      former: z.array(formerNominee),
      changes: z.array(postingChange),
      mayWrite: z.boolean(),
    }),
  }),
  'postings.choices': endpoint({
    method: 'GET',
    path: '/api/v1/posting-choices',
    summary: 'What a posting can be made of: fields of work, profiles with what they ask about a posting, jobs, places',
    access: { allow: ['desk-officer', 'verifier', 'auditor'], scope: 'shared' },
    reply: z.object({
      fields: z.array(named),
      jobs: z.array(named),
      missions: z.array(named),
      stations: z.array(named.extend({ country: named, zone: z.string() })),
      profiles: z.array(
        z.object({
          key: z.string(),
          title: bilingual,
          version: z.number(),
          standby: z.boolean(),
          /** Whether it has requirements of the team. */
          team: z.boolean(),
          /** Role variants and traits that its conditions ask about. */
          roles: z.array(z.string()),
          traits: z.array(
            z.object({
              key: z.string(),
              kind: z.enum(['flag', 'number', 'choice']),
              /** The values it is compared with. */
              values: z.array(z.string()),
            }),
          ),
        }),
      ),
      departureZone: z.string(),
    }),
  }),
  'postings.create': endpoint({
    method: 'POST',
    path: '/api/v1/postings',
    summary: 'Make a posting of the own agency',
    access: officers,
    body: z
      .strictObject({
        title: bilingualName,
        ...place,
        profile: key,
        field: key,
        job,
        team: z.boolean(),
        ...assignmentDays,
        departureZone: z.string().max(64).optional(),
      })
      .superRefine(daysInOrder),
    reply: z.object({ id: z.string() }),
    status: 201,
    idempotent: true,
  }),
  'postings.preview': endpoint({
    method: 'POST',
    path: '/api/v1/postings/:posting/preview',
    summary: 'What a change of days, place or job would do to each nominee; nothing is written',
    access: { allow: ['desk-officer'], scope: 'agency' },
    params,
    body: z.strictObject({ ...assignmentDays, ...place, job: key }).superRefine(daysInOrder),
    reply: z.object({ nominees: z.array(previewedNominee) }),
  }),
  'postings.changeDates': endpoint({
    method: 'POST',
    path: '/api/v1/postings/:posting/dates',
    summary: 'Move departure, arrival or return; the days before stay in the history, and those nominated are told',
    access: officers,
    params,
    body: z.strictObject({ ...assignmentDays, reason, version }).superRefine(daysInOrder),
    reply: z.object({ version: z.number() }),
    refusals: [...changeRefusals],
  }),
  'postings.extend': endpoint({
    method: 'POST',
    path: '/api/v1/postings/:posting/extension',
    summary: 'Let a posting end later; those nominated are told',
    access: officers,
    params,
    body: z.strictObject({ returnsOn: plannedDay, reason, version }),
    reply: z.object({ version: z.number() }),
    refusals: [...changeRefusals],
  }),
  'postings.reassign': endpoint({
    method: 'POST',
    path: '/api/v1/postings/:posting/reassignment',
    summary:
      'Move a posting to another duty station, mission, job or role; what was granted for the old one may not count',
    access: officers,
    params,
    body: z.strictObject({ ...place, job, reason, version }),
    reply: z.object({ version: z.number() }),
    refusals: [...changeRefusals],
  }),
  'postings.cancel': endpoint({
    method: 'POST',
    path: '/api/v1/postings/:posting/cancellation',
    summary: 'Cancel a posting; everybody nominated is told, and their nominations end',
    access: officers,
    params,
    body: z.strictObject({ reason, version }),
    reply: z.object({ version: z.number() }),
    refusals: [...changeRefusals],
  }),
}
