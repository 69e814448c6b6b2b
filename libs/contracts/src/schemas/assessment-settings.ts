import { z } from 'zod'
import { instant } from './scalars.ts'
import { bilingual } from './text.ts'

/** When a learner sees the right answers and why. */
export const reviewReleases = ['after-submission', 'after-passing', 'never'] as const

/** What an author decides about a final assessment; a published edition pins it, and a small fix cannot change it. */
export const assessmentSettings = z.strictObject({
  title: bilingual,
  /** How many questions are drawn from the pool. */
  drawCount: z.number().int().min(1).max(200),
  /** Percent of the points that pass, compared without rounding. */
  passMark: z.number().int().min(1).max(100),
  attemptsAllowed: z.number().int().min(1).max(100),
  /** Minutes between the end of one attempt and the start of the next. */
  waitMinutes: z.number().int().min(0).max(100_000),
  timeLimitMinutes: z.number().int().min(1).max(1_440),
  /** Seconds after the deadline in which an answer lost on the way still counts. */
  graceSeconds: z.number().int().min(0).max(3_600),
  /** The window in which attempts begin and answers are taken; null for no bound. */
  opensAt: instant.nullable(),
  closesAt: instant.nullable(),
  /** Days within which a sitting held on the device alone is taken; null: none is permitted. */
  offlineDays: z.number().int().min(1).max(60).nullable(),
  /** What a learner states before the first question, such as that they answer alone; null for nothing. */
  honourStatement: bilingual.nullable(),
  review: z.enum(reviewReleases),
  /**
   * Two people mark each written answer without seeing each other's marks: points by which they may differ before a third
   * decides. Null: one marks alone.
   */
  secondMarker: z.number().int().min(0).max(100).nullable().default(null),
  /** Markers do not learn whose answer they mark. */
  anonymousMarking: z.boolean().default(false),
})
export type AssessmentSettings = z.infer<typeof assessmentSettings>
