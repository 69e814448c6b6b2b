import { z } from 'zod'
import { draftWords } from './draft.ts'
import { freeText } from './scalars.ts'
import { bilingual } from './text.ts'

const small = z.string().min(1).max(20)
/** A tag: an outcome or a module, as an agency calls it. */
const tag = z.string().max(60)
/** A way to write an answer: one line. */
const spellings = z
  .array(
    z
      .string()
      .min(1)
      .max(200)
      .regex(/^[^\r\n]*$/),
  )
  .max(20)
/** Across or down, in per cent of a picture. */
const percent = z.number().min(0).max(100)
const point = z.strictObject({ x: percent, y: percent })
/** Where a place is on a picture. */
export const shape = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('circle'), x: percent, y: percent, radius: percent }),
  z.strictObject({ form: z.literal('rectangle'), left: percent, top: percent, right: percent, bottom: percent }),
  z.strictObject({ form: z.literal('polygon'), corners: z.array(point).min(3).max(40) }),
])
export type Shape = z.infer<typeof shape>
/** In pixels. */
const side = z.number().int().min(1).max(20_000)
type Texts = typeof bilingual | typeof draftWords

/** Every kind of question with its key, its texts written in a given way. */
const kindsOf = <Text extends Texts, const Common extends z.ZodRawShape>(text: Text, common: Common) => {
  const options = z
    .array(z.strictObject({ id: small, text, correct: z.boolean(), because: text.optional() }))
    .min(2)
    .max(10)
  const items = z
    .array(z.strictObject({ id: small, text }))
    .min(2)
    .max(12)
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('single'), ...common, options }),
    z.strictObject({ kind: z.literal('multiple'), ...common, options }),
    z.strictObject({ kind: z.literal('order'), ...common, steps: items }),
    z.strictObject({
      kind: z.literal('match'),
      ...common,
      left: items,
      right: items,
      pairs: z.record(small, small),
    }),
    z.strictObject({
      kind: z.literal('numeric'),
      ...common,
      format: z.enum(['number', 'time']),
      answer: z.number(),
      tolerance: z.number(),
      unit: text.optional(),
    }),
    z.strictObject({
      kind: z.literal('short'),
      ...common,
      match: z.enum(['exact', 'contains']),
      ignoresDiacritics: z.boolean(),
      accepted: z
        .array(
          z.strictObject({
            id: small,
            spellings: z.strictObject({ en: spellings, ja: spellings }),
            points: z.number().int().min(0).max(100),
            feedback: text.optional(),
          }),
        )
        .max(20),
    }),
    z.strictObject({
      kind: z.literal('hotspot'),
      ...common,
      /** A file of the agency's courses, with its own size. */
      picture: z.strictObject({ file: z.uuid(), width: side, height: side, alt: text }),
      areas: z
        .array(z.strictObject({ id: small, text, shape, correct: z.boolean(), because: text.optional() }))
        .min(2)
        .max(20),
    }),
    z.strictObject({
      kind: z.literal('scenario'),
      ...common,
      steps: z
        .array(
          z.strictObject({
            id: small,
            text,
            choices: z
              .array(
                z.strictObject({
                  id: small,
                  text,
                  points: z.number().int().min(0),
                  next: small.optional(),
                  feedback: text,
                }),
              )
              .min(2)
              .max(10),
          }),
        )
        .min(1)
        .max(40),
    }),
    z.strictObject({
      kind: z.literal('written'),
      ...common,
      takesFile: z.boolean(),
      rubric: z
        .array(
          z.strictObject({
            id: small,
            text,
            // A marker chooses a level by a digit.
            levels: z
              .array(z.strictObject({ id: small, text, points: z.number().int().min(0).max(100) }))
              .min(2)
              .max(9),
          }),
        )
        .min(1)
        .max(10),
    }),
  ])
}

const points = z.number().int().min(1).max(100)

/** A question with its key, as an edition pins it: the shape of `assessment/question.ts`. */
export const question = kindsOf(bilingual, {
  key: z.string().min(1).max(60),
  outcome: tag.min(1),
  module: tag,
  points,
  stem: bilingual,
  explanation: bilingual,
})

/** A question as the bank takes it: its key is the bank's, and texts may wait for their translation. */
export const bankQuestion = kindsOf(draftWords, {
  outcome: tag.min(1),
  module: tag,
  points,
  stem: draftWords,
  explanation: draftWords,
})
export type BankQuestion = z.infer<typeof bankQuestion>

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
  z.strictObject({ kind: z.literal('short'), text: z.string().max(300) }),
  z.strictObject({ kind: z.literal('hotspot'), at: z.union([small, point]) }),
  z.strictObject({ kind: z.literal('scenario'), choices: z.array(small).max(20) }),
  z.strictObject({
    kind: z.literal('written'),
    text: freeText(20_000),
    file: z.strictObject({ id: z.uuid(), name: freeText(200) }).optional(),
  }),
])

/** The kinds in the order in which an author is offered them. */
export const questionKinds = [
  'single',
  'multiple',
  'order',
  'match',
  'numeric',
  'short',
  'hotspot',
  'scenario',
  'written',
] as const

/** A question as a learner sees it while the answer counts: one language, shuffled, no key. */
const shown = z.object({ id: z.string(), text: z.string() })
export const learnerQuestion = z.object({
  position: z.number(),
  kind: z.enum(questionKinds),
  points: z.number(),
  stem: z.string(),
  options: z.array(shown).optional(),
  steps: z.array(shown).optional(),
  left: z.array(shown).optional(),
  right: z.array(shown).optional(),
  format: z.enum(['number', 'time']).optional(),
  unit: z.string().optional(),
  picture: z.object({ file: z.uuid(), width: z.number(), height: z.number(), alt: z.string() }).optional(),
  /** The named places of the picture. */
  areas: z.array(shown).optional(),
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
  /** Of a written answer: whether a file is taken with it, and what it is marked by, each with its most points. */
  takesFile: z.boolean().optional(),
  criteria: z.array(z.object({ text: z.string(), points: z.number() })).optional(),
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
