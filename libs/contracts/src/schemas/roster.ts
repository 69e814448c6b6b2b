import { z } from 'zod'
import { consentPurpose } from './consent.ts'
import { day, id, key } from './scalars.ts'
import { bilingual } from './text.ts'
import { clause, clauseStatus, finding, lane, verdict } from './verdict.ts'

/** Which part of the roster: who can leave, who lacks one step, who waits for a check, everybody. */
export const rosterShow = z.enum(['cleared', 'one-step', 'pending', 'everyone'])
export type RosterShow = z.infer<typeof rosterShow>

/**
 * What is asked: a posting of the own agency, or a profile for days, at a place, for a job; of people with a field of work
 * and a language.
 */
export const rosterFilter = z.strictObject({
  /** Says profile, days, place and job at once. */
  posting: id.optional(),
  profile: key.optional(),
  /** Left out for a standby profile, which is judged today. */
  departsOn: day.optional(),
  /** The day of departure when absent. */
  arrivesOn: day.optional(),
  returnsOn: day.optional(),
  station: key.optional(),
  job: key.optional(),
  field: key.optional(),
  language: key.optional(),
  /** At least this grade of the scale on which the language is measured. */
  level: z.string().max(20).optional(),
  /** People of the own agency alone, or also of others who agreed. */
  people: z.enum(['own', 'all']).default('all'),
  purpose: consentPurpose.default('dispatch'),
  /** The day whose rules count; today when absent. */
  asOf: day.optional(),
})
export type RosterFilter = z.infer<typeof rosterFilter>

/** The one thing that would make somebody eligible. */
export const rosterStep = z.object({
  clauseId: z.string(),
  clause: bilingual,
  /** `completion`: a proof is to be earned; `check`: something waits to be verified; `other`: no course gives it. */
  kind: z.enum(['completion', 'check', 'other']),
  /** The proofs to earn; more than one only where the requirement itself asks for several. */
  proofs: z.array(bilingual),
  courseKey: z.string().nullable(),
  hours: z.number().nullable(),
  /** The earliest day it could be there; null: no date known. */
  earliestOn: day.nullable(),
  isByDeparture: z.boolean().nullable(),
  /** Eligible through that day once the step is taken; null: no end, or not known. */
  thenThrough: day.nullable(),
})
export type RosterStep = z.infer<typeof rosterStep>

const gap = z.object({ clauseId: z.string(), title: bilingual, status: clauseStatus, finding: finding.nullable() })

export const rosterPerson = z.object({
  id: z.string(),
  name: bilingual,
  /** Null: of the own agency. */
  agency: bilingual.nullable(),
})

export const rosterRow = z.object({
  person: rosterPerson,
  verdict,
  /** Null where there is no end, or where the person is not cleared. */
  eligibleThrough: day.nullable(),
  /** Days left after the return where they are 30 or fewer. */
  spareDays: z.number().nullable(),
  gaps: z.array(gap),
  step: rosterStep.nullable(),
  /** The weakest requirement, drawn. */
  lane,
  languages: z.array(z.object({ language: z.string(), level: z.string() })),
  fields: z.array(bilingual),
})
export type RosterRow = z.infer<typeof rosterRow>

/** One cell of the matrix: a date or a level where the requirement is met, its status where not. */
export const rosterCell = z.object({
  clauseId: z.string(),
  status: clauseStatus,
  /** The last day it counts, inclusive. */
  validThrough: day.nullable(),
  completedOn: day.nullable(),
  level: z.string().nullable(),
  /** Days left after the return where they are 30 or fewer; after the one day it is judged on, 7 or fewer. */
  spareDays: z.number().nullable(),
})
export type RosterCell = z.infer<typeof rosterCell>

/** A requirement as a column of the matrix. */
export const rosterColumn = clause.pick({ id: true, title: true, required: true, window: true })

/** What was asked and by what it was judged. */
export const rosterHead = z.object({
  /** The version of the profile in force on the day asked for. */
  profile: z.object({ key: z.string(), title: bilingual, version: z.number(), isStandby: z.boolean() }),
  posting: z.object({ id: z.string(), title: bilingual }).nullable(),
  place: bilingual.nullable(),
  departsOn: day.nullable(),
  returnsOn: day.nullable(),
  asOf: day,
  judgedAt: z.string(),
  /** Requirements granted for one place, job or trip, where none was named: nobody can meet them yet, so they wait. */
  notJudged: z.array(z.object({ id: z.string(), title: bilingual })),
})

export const rosterCounts = z.object({
  people: z.number(),
  cleared: z.number(),
  /** At most 200 are counted; null on later pages. */
  oneStep: z.number().nullable(),
  pending: z.number(),
  notEligible: z.number(),
})
