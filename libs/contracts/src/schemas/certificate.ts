import { z } from 'zod'
import { verifyVerdicts } from '../codes.ts'
import { day, erasable } from './scalars.ts'
import { bilingual } from './text.ts'

/** A certificate's public id as printed; read leniently (case, spaces, hyphens). */
export const certificateId = z.object({ certificate: z.string().min(1).max(120) })

/** A certificate as it is listed, with the verdict of now. */
export const card = z.object({
  id: z.string(),
  title: bilingual,
  courseKey: z.string(),
  /** What it proves: certificates of one qualification are one certification, whatever course or edition they came from. */
  qualification: z.string(),
  edition: z.string(),
  holder: bilingual,
  issuer: bilingual,
  completedOn: day,
  issuedAt: z.string(),
  validThrough: day.nullable(),
  verdict: z.enum(verifyVerdicts),
  hours: z.number(),
  score: z.object({ points: z.number(), outOf: z.number() }).nullable(),
  verifyUrl: z.string(),
})

/** A certificate that ends within 90 days and is not renewed yet, and the course that renews it. */
export const renewal = z.object({
  certificate: z.string(),
  courseKey: z.string(),
  courseTitle: bilingual,
  /** The last day to begin the course and still finish it before the certificate ends; it may be over. */
  startBy: day,
  /** Whether I have begun it. */
  isUnderWay: z.boolean(),
})

/** What waits for a second person. */
export const proposal = z.object({
  id: z.string(),
  kind: z.enum(['revoked', 'reinstated', 'corrected']),
  effectiveFrom: day.nullable(),
  /** Of a correction what it says anew. */
  holder: bilingual.nullable(),
  title: bilingual.nullable(),
  reason: erasable,
  at: z.string(),
  by: bilingual.nullable(),
  mayAnswer: z.boolean(),
  mayWithdraw: z.boolean(),
})
