import { z } from 'zod'
import { cohortFindings, cohortOutcomes, cohortStates } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { day, freeText, id, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const body = z.strictObject({
  /** The day it was held, as the completions will say. */
  heldOn: day,
  mode: z.enum(['classroom', 'live-online', 'practical']),
  place: freeText(200),
  /** The points the test on the day had; null where the course has no test. */
  outOf: z.number().int().min(1).max(1_000).nullable(),
  people: z
    .array(z.strictObject({ email: z.string().trim().max(254), points: z.number().int().min(0).max(1_000).nullable() }))
    .min(1)
    .max(500),
})

const cohort = z.object({
  id: z.string(),
  heldOn: day,
  mode: z.string(),
  place: z.string(),
  state: z.enum(cohortStates),
  recordedAt: z.string(),
  recordedBy: bilingual,
  people: z.number(),
  /** How many have a result, whatever it is. */
  done: z.number(),
  issued: z.number(),
  /** Completed, and the certificate waits: issuing is halted. */
  waiting: z.number(),
  failed: z.number(),
})

const taught = { allow: ['instructor', 'course-manager'], scope: 'taught' } as const

/** A group that completed a course together, in a room: recorded at once, its certificates issued as one job. */
export const cohortEndpoints = {
  'cohorts.preview': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/:course/cohorts/preview',
    summary: 'What would become of each person of a cohort; nothing is written but that it was asked',
    access: { ...taught, audit: 'query' },
    params: z.object({ course: key }),
    body,
    reply: z.object({
      /** In percent; null where the course has no test. */
      passMark: z.number().nullable(),
      ready: z.number(),
      people: z.array(z.object({ email: z.string(), name: bilingual.nullable(), finding: z.enum(cohortFindings) })),
    }),
  }),
  'cohorts.record': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/:course/cohorts',
    summary: 'Record who completed a course together; nothing is issued before a course manager says so',
    access: { ...taught, audit: 'act' },
    params: z.object({ course: key }),
    body,
    reply: cohort,
    status: 201,
    idempotent: true,
    refusals: ['cohort-not-ready'],
  }),
  'cohorts.list': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/:course/cohorts',
    summary: 'The cohorts of a course, the newest first',
    access: taught,
    params: z.object({ course: key }),
    reply: z.object({
      course: z.object({ key: z.string(), title: bilingual, passMark: z.number().nullable() }),
      canIssue: z.boolean(),
      cohorts: z.array(cohort),
    }),
  }),
  'cohorts.read': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/cohorts/:cohort',
    summary: 'One cohort: how far issuing is, and what became of each person',
    access: taught,
    params: z.object({ cohort: id }),
    reply: cohort.extend({
      course: z.object({ key: z.string(), title: bilingual }),
      outOf: z.number().nullable(),
      can: z.object({ issue: z.boolean(), withdraw: z.boolean() }),
      lines: z.array(
        z.object({
          place: z.number(),
          /** Null of somebody who left the agency since. */
          name: bilingual.nullable(),
          points: z.number().nullable(),
          outcome: z.enum(cohortOutcomes),
        }),
      ),
    }),
  }),
  'cohorts.issue': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/cohorts/:cohort/issue',
    summary: 'Record the completions of a cohort and issue their certificates, as a job; asked twice, it is done once',
    access: { allow: ['course-manager'], scope: 'taught', audit: 'act' },
    params: z.object({ cohort: id }),
    reply: z.object({}),
    idempotent: true,
    refusals: ['cohort-closed', 'own-cohort'],
  }),
  'cohorts.withdraw': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/cohorts/:cohort/withdrawal',
    summary: 'Take a cohort back before its certificates are issued',
    access: { ...taught, audit: 'act' },
    params: z.object({ cohort: id }),
    reply: z.object({}),
    idempotent: true,
    refusals: ['cohort-closed'],
  }),
}
