import { z } from 'zod'
import { day, erasable } from './scalars.ts'
import { bilingual } from './text.ts'
import { verdict } from './verdict.ts'

/**
 * Where a decision stands. The first three are of a decision that counts: made by the engine, confirmed by a desk officer, or
 * referred to somebody else. `superseded`: another result took its place. `basis-withdrawn`: a fact it rests on never held.
 */
export const decisionState = z.enum(['computed', 'confirmed', 'referred', 'superseded', 'basis-withdrawn'])
export type DecisionState = z.infer<typeof decisionState>

/** Why it was made: a desk officer asked, something it rests on changed, or an appeal was upheld. */
export const decisionCause = z.enum(['asked', 're-evaluated', 'appeal'])
export type DecisionCause = z.infer<typeof decisionCause>

/** What changed between a decision and the one in its place. */
export const changeCode = z.enum([
  'evidence-revoked',
  'evidence-rejected',
  'evidence-suspended',
  'evidence-withdrawn',
  'evidence-verified',
  'evidence-added',
  'evidence-corrected',
  'waiver-added',
  'waiver-withdrawn',
  'stop-recorded',
  'stop-ended',
  'accreditation-changed',
  'equivalence-changed',
  'outside-changed',
  'rule-changed',
  'dates-moved',
  'posting-changed',
  'team-changed',
  'organisation-changed',
  'day-passed',
])
export type ChangeCode = z.infer<typeof changeCode>

export const change = z.object({
  code: changeCode,
  /** The fact, where it is one of the nominee's own. */
  factId: z.string().nullable(),
  /** What it is called, where it has a name. */
  title: bilingual.nullable(),
})
export type Change = z.infer<typeof change>

/** A decision as lists show it. */
export const decisionLine = z.object({
  id: z.string(),
  number: z.number(),
  nominationId: z.string(),
  state: decisionState,
  verdict,
  personVerdict: verdict,
  eligibleThrough: day.nullable(),
  cause: decisionCause,
  /** Whose day's rules. */
  asOf: day,
  /** What had been recorded by then. */
  knownAt: z.string(),
  departsOn: day,
  returnsOn: day,
  profile: z.object({ key: z.string(), title: bilingual, version: z.number() }),
  recordedAt: z.string(),
  /** Null where a job made it, or where the reader may not know. */
  decidedBy: bilingual.nullable(),
  replacesId: z.string().nullable(),
  acts: z.array(
    z.object({
      kind: z.enum(['confirmed', 'referred']),
      by: bilingual.nullable(),
      at: z.string(),
      /** Of the staff's notes the nominee sees none. */
      note: erasable,
    }),
  ),
  closing: z
    .object({
      kind: z.enum(['superseded', 'basis-withdrawn']),
      at: z.string(),
      replacedById: z.string(),
      changes: z.array(change),
    })
    .nullable(),
})
export type DecisionLine = z.infer<typeof decisionLine>
