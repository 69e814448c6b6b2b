import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import {
  rosterCell,
  rosterColumn,
  rosterCounts,
  rosterFilter,
  rosterHead,
  rosterRow,
  rosterShow,
} from '../schemas/roster.ts'
import { cursor, day, key, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const officers = ['desk-officer', 'verifier', 'auditor'] as const
const readers = { allow: officers, scope: 'agency' } as const
const asked = rosterFilter.extend({ show: rosterShow.default('cleared') })
const page = asked.extend({ after: cursor.optional(), limit: limit.pipe(z.number().max(50)) })

export const rosterEndpoints = {
  'roster.choices': endpoint({
    method: 'GET',
    path: '/api/v1/roster/choices',
    summary:
      'What a roster can be asked for: profiles in force, places, jobs, fields of work, languages and their levels',
    access: readers,
    reply: z.object({
      asOn: day,
      profiles: z.array(z.object({ key: z.string(), title: bilingual, version: z.number(), isStandby: z.boolean() })),
      stations: z.array(z.object({ key: z.string(), name: bilingual, country: bilingual })),
      jobs: z.array(z.object({ key: z.string(), name: bilingual })),
      fields: z.array(z.object({ key: z.string(), title: bilingual })),
      languages: z.array(z.object({ key: z.string(), levels: z.array(z.string()) })),
      /** Colleagues who may be sent a list. */
      colleagues: z.array(z.object({ id: z.string(), name: bilingual })),
      agencies: z.array(z.object({ id: z.string(), name: bilingual })),
    }),
  }),
  'roster.search': endpoint({
    method: 'GET',
    path: '/api/v1/roster',
    summary: 'Who can leave, who lacks one step, who waits for a check; those of other agencies only where they agreed',
    access: { ...readers, audit: 'query' },
    query: page,
    reply: z.object({
      head: rosterHead,
      counts: rosterCounts,
      rows: z.array(rosterRow),
      next: z.string().nullable(),
    }),
  }),
  'roster.matrix': endpoint({
    method: 'GET',
    path: '/api/v1/roster/matrix',
    summary: 'People by requirements with the dates in the cells; each person on the page is shown that it was read',
    access: { ...readers, audit: 'person-file' },
    query: page,
    reply: z.object({
      head: rosterHead,
      counts: rosterCounts,
      columns: z.array(rosterColumn),
      rows: z.array(rosterRow.extend({ cells: z.array(rosterCell) })),
      next: z.string().nullable(),
    }),
  }),
  'roster.csv': endpoint({
    method: 'GET',
    path: '/api/v1/roster/roster.csv',
    summary: 'The roster with its dates as CSV, up to 2,000 people; each of them is shown that it was taken',
    access: { ...readers, audit: 'person-file' },
    query: asked.extend({ words: z.enum(['en', 'ja']).default('en') }),
    reply: 'text/csv',
    refusals: ['too-many-people'],
  }),
  'roster.xlsx': endpoint({
    method: 'GET',
    path: '/api/v1/roster/roster.xlsx',
    summary: 'The same as a spreadsheet',
    access: { ...readers, audit: 'person-file' },
    query: asked.extend({ words: z.enum(['en', 'ja']).default('en') }),
    reply: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    refusals: ['too-many-people'],
  }),
  'readiness.read': endpoint({
    method: 'GET',
    path: '/api/v1/readiness/:profile',
    summary: 'How many could leave in 48 hours, 2, 4 and 12 weeks and over a year, and what would lift the most people',
    access: { ...readers, audit: 'query' },
    params: z.object({ profile: key }),
    query: z.strictObject({
      station: key.optional(),
      job: key.optional(),
      /** How long the assignment is. */
      days: z.coerce.number().int().min(1).max(730).default(180),
    }),
    reply: z.object({
      head: rosterHead,
      people: z.number(),
      /** People of the own agency cleared for a departure so many days from today; of other agencies, who agreed to be counted. */
      ready: z.array(z.object({ inDays: z.number(), people: z.number(), others: z.number() })),
      /** How many of the own agency are cleared for a departure on each of 365 days, by what is recorded now. */
      curve: z.array(z.object({ on: day, people: z.number() })),
      /** Proofs by how many people one of today alone would clear for a departure in four weeks; the most first. */
      lifts: z.array(z.object({ proof: bilingual, courseKey: z.string().nullable(), people: z.number() })),
    }),
  }),
}
