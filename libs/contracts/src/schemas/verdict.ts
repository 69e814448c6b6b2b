import { z } from 'zod'
import { day } from './scalars.ts'
import { bilingual } from './text.ts'

export const verdict = z.enum([
  'ELIGIBLE',
  'ELIGIBLE_WITH_CONDITIONS',
  'PENDING_VERIFICATION',
  'NOT_ELIGIBLE',
  'BARRED',
])
export type Verdict = z.infer<typeof verdict>

export const clauseStatus = z.enum(['MET', 'WAIVED', 'DUE_LATER', 'PENDING', 'NOT_MET', 'NOT_APPLICABLE'])
export type ClauseStatus = z.infer<typeof clauseStatus>

/**
 * A reason as a code with what it speaks about; the words are made in the reader's language. Parameters are named as in the
 * engine's list of codes; proofs and issuers stand by their titles (`types` as a list of them, `issuer`), and `lessons` is
 * how many are left.
 */
export const finding = z.object({
  code: z.string(),
  params: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), bilingual, z.array(bilingual)]),
  ),
})
export type Finding = z.infer<typeof finding>

/** A stretch of days on a window bar; `through` is null where it has no end. */
export const laneRange = z.object({
  from: day,
  through: day.nullable(),
  tone: z.enum(['counts', 'outside', 'gap', 'condition', 'unverified']),
})
export type LaneRange = z.infer<typeof laneRange>

/** What the window bar draws for one requirement. */
export const lane = z.object({
  ranges: z.array(laneRange),
  /** Present where the requirement is judged on one day: drawn as a round mark. */
  judged: z.object({ on: day, status: clauseStatus }).nullable(),
})
export type Lane = z.infer<typeof lane>

export const evidence = z.object({
  title: bilingual,
  issuer: bilingual.nullable(),
  completedOn: day.nullable(),
  /** Last day it counts under this rule, inclusive; null where it has no end. */
  validThrough: day.nullable(),
  /** Our own certificate, when it is one. */
  certificateId: z.string().nullable(),
  verified: z.boolean(),
})

export const clause = z.object({
  id: z.string(),
  title: bilingual,
  required: z.boolean(),
  status: clauseStatus,
  window: z.object({
    kind: z.string(),
    count: z.number().nullable(),
    unit: z.string().nullable(),
    /** What `recent` counts back from: `departure`, `nomination` or each `day`. */
    anchor: z.string().nullable(),
  }),
  findings: z.array(finding),
  evidence: z.array(evidence),
  lane,
  /** The one next step, when the person can take it in Muster. */
  next: z
    .object({
      kind: z.enum(['take-course', 'continue-course']),
      courseKey: z.string(),
      enrolmentId: z.string().nullable(),
      minutesLeft: z.number(),
    })
    .nullable(),
  /** Where the rule comes from, and whether the agency must still confirm it. */
  source: z.object({ mark: z.string(), toBeConfirmed: z.boolean() }).nullable(),
})
export type Clause = z.infer<typeof clause>

export const assignment = z.object({
  nominationId: z.string(),
  postingId: z.string(),
  title: bilingual,
  place: bilingual,
  departsOn: day,
  arrivesOn: day,
  returnsOn: day,
  /** Days from today to departure; negative once departed. */
  daysToDeparture: z.number(),
  /** Whether people only stand by on these days: there is no trip. */
  standby: z.boolean().optional(),
})
export type Assignment = z.infer<typeof assignment>

/** A decision as a person reads it. */
export const eligibilityView = z.object({
  assignment,
  person: z.object({ id: z.string(), name: bilingual }),
  verdict,
  /** The overall verdict falls to the team, not to the person, when these differ. */
  personVerdict: verdict,
  asOn: day,
  checkedAt: z.string(),
  profile: z.object({ key: z.string(), title: bilingual, version: z.number() }),
  eligibleThrough: day.nullable(),
  /** About the decision as a whole: which version counts and why, a breach in the field, a bar (never its reason). */
  findings: z.array(finding),
  clauses: z.array(clause),
  teamClauses: z.array(clause),
})
export type EligibilityView = z.infer<typeof eligibilityView>
