import { z } from 'zod'
import { bilingual } from './text.ts'

const small = z.string().min(1).max(20)
const common = {
  key: z.string().min(1).max(60),
  outcome: z.string().min(1).max(60),
  module: z.string().min(1).max(60),
  points: z.number().int().min(1).max(100),
  stem: bilingual,
  explanation: bilingual,
}
const options = z
  .array(z.strictObject({ id: small, text: bilingual, correct: z.boolean(), because: bilingual.optional() }))
  .min(2)
  .max(10)
const items = z
  .array(z.strictObject({ id: small, text: bilingual }))
  .min(2)
  .max(12)

/** A question with its key, as the bank keeps it: the shape of `assessment/question.ts`. */
export const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), ...common, options }),
  z.strictObject({ kind: z.literal('multiple'), ...common, options }),
  z.strictObject({ kind: z.literal('order'), ...common, steps: items }),
  z.strictObject({
    kind: z.literal('match'),
    ...common,
    left: items,
    right: items,
    pairs: z.record(z.string(), z.string()),
  }),
  z.strictObject({
    kind: z.literal('numeric'),
    ...common,
    format: z.enum(['number', 'time']),
    answer: z.number(),
    tolerance: z.number().min(0),
    unit: bilingual.optional(),
  }),
  z.strictObject({
    kind: z.literal('scenario'),
    ...common,
    steps: z
      .array(
        z.strictObject({
          id: small,
          text: bilingual,
          choices: z
            .array(
              z.strictObject({
                id: small,
                text: bilingual,
                points: z.number().int().min(0),
                next: small.optional(),
                feedback: bilingual,
              }),
            )
            .min(2),
        }),
      )
      .min(1),
  }),
])

/** What a learner answers; ids are those of the question. */
export const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), option: small }),
  z.strictObject({ kind: z.literal('multiple'), options: z.array(small).max(10) }),
  z.strictObject({ kind: z.literal('order'), steps: z.array(small).max(12) }),
  z.strictObject({
    kind: z.literal('match'),
    pairs: z.record(small, small).refine((p) => Object.keys(p).length <= 12, 'too-long'),
  }),
  z.strictObject({ kind: z.literal('numeric'), value: z.number().min(-1e12).max(1e12) }),
  z.strictObject({ kind: z.literal('scenario'), choices: z.array(small).max(20) }),
])

/** A question as a learner sees it while the answer counts: one language, shuffled, no key. */
const shown = z.object({ id: z.string(), text: z.string() })
export const learnerQuestion = z.object({
  position: z.number(),
  kind: z.enum(['single', 'multiple', 'order', 'match', 'numeric', 'scenario']),
  points: z.number(),
  stem: z.string(),
  options: z.array(shown).optional(),
  steps: z.array(shown).optional(),
  left: z.array(shown).optional(),
  right: z.array(shown).optional(),
  format: z.enum(['number', 'time']).optional(),
  unit: z.string().optional(),
  /** A situation's steps: each choice names the step it leads to, null where it ends. */
  scenario: z
    .array(
      z.object({
        id: z.string(),
        text: z.string(),
        choices: z.array(z.object({ id: z.string(), text: z.string(), next: z.string().nullable() })),
      }),
    )
    .optional(),
})
export type LearnerQuestion = z.infer<typeof learnerQuestion>
export type {
  Answer,
  Bilingual,
  Question,
  QuestionKind,
  ScenarioQuestion,
  ScenarioStep,
} from '@muster/assessment/question.ts'
