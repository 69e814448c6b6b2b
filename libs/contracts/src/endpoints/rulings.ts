import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { answer } from '../schemas/question.ts'
import { freeText, id } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

export const rulingKinds = ['everyone', 'accept', 'left-out'] as const

const decision = z.strictObject({
  version: z.number().int().min(1).max(1_000_000),
  kind: z.enum(rulingKinds),
  /** The answer that is right as well, in the question's own ids; null for the other two. */
  accepted: answer.nullable().default(null),
})

export const rulingEndpoints = {
  'rulings.list': endpoint({
    method: 'GET',
    path: '/api/v1/questions/:question/rulings',
    summary: 'What was decided of the versions of a question found faulty, and what that changed',
    access: { allow: ['instructor', 'course-manager'], scope: 'agency' },
    params: z.object({ question: id }),
    reply: z.object({
      can: z.object({ decide: z.boolean() }),
      rulings: z.array(
        z.object({
          version: z.number(),
          kind: z.enum(rulingKinds),
          reason: z.string(),
          recordedAt: z.string(),
          recordedBy: bilingual.nullable(),
          /** Results raised, and how many of them pass now. */
          changed: z.number(),
          passing: z.number(),
        }),
      ),
    }),
  }),
  'rulings.preview': endpoint({
    method: 'POST',
    path: '/api/v1/questions/:question/ruling-preview',
    summary: 'What a decision on a faulty version would change: nobody’s result is lowered, no completion is touched',
    access: { allow: ['course-manager'], scope: 'agency' },
    params: z.object({ question: id }),
    body: decision,
    reply: z.object({ attempts: z.number(), rise: z.number(), pass: z.number() }),
    refusals: ['answer-does-not-fit'],
  }),
  'rulings.decide': endpoint({
    method: 'POST',
    path: '/api/v1/questions/:question/rulings',
    summary: 'Decide on a faulty version: attempts are graded anew, results rise, and whoever passes now has completed',
    access: { allow: ['course-manager'], scope: 'agency', audit: 'act' },
    params: z.object({ question: id }),
    body: decision.extend({
      reason: freeText(1_000).refine((text) => text.trim() !== '', 'required'),
    }),
    reply: z.object({}),
    status: 201,
    idempotent: true,
    refusals: ['answer-does-not-fit'],
  }),
}
