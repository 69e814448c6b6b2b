import { z } from 'zod'
import { verifyVerdicts } from '../codes.ts'
import { day } from './scalars.ts'
import { bilingual } from './text.ts'

/** A certificate's public id as printed; read leniently (case, spaces, hyphens). */
export const certificateId = z.object({ certificate: z.string().min(1).max(120) })

/** A certificate as it is listed, with the verdict of now. */
export const card = z.object({
  id: z.string(),
  title: bilingual,
  courseKey: z.string(),
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

/** What waits for a second person. */
export const proposal = z.object({
  id: z.string(),
  kind: z.enum(['revoked', 'reinstated', 'corrected']),
  effectiveFrom: day.nullable(),
  /** Of a correction what it says anew. */
  holder: bilingual.nullable(),
  title: bilingual.nullable(),
  reason: z.string(),
  at: z.string(),
  by: bilingual.nullable(),
  mayAnswer: z.boolean(),
  mayWithdraw: z.boolean(),
})
