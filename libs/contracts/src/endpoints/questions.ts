import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { draftWords } from '../schemas/draft.ts'
import { bankQuestion, questionKinds } from '../schemas/question.ts'
import { cursor, freeText, id, limit } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'

const write = { allow: ['instructor', 'course-manager'], scope: 'agency', audit: 'act' } as const
const read = { allow: ['instructor', 'course-manager', 'auditor'], scope: 'agency' } as const
const params = z.object({ question: id })
const version = z.number().int().min(1)

const summary = z.object({
  id: z.string(),
  key: z.string(),
  kind: z.enum(questionKinds),
  outcome: z.string(),
  module: z.string(),
  points: z.number(),
  stem: draftWords,
  version: z.number(),
  /** The languages in which a text is still missing. */
  untranslated: z.array(language),
  retired: z.boolean(),
  /** How many published editions ask it, in whichever version. */
  uses: z.number(),
})

/** An agency's questions, each in versions that never change. */
export const questionEndpoints = {
  'questions.list': endpoint({
    method: 'GET',
    path: '/api/v1/questions',
    summary: 'The question bank of my agency, the newest first',
    access: read,
    query: z.strictObject({
      after: cursor.optional(),
      limit,
      /** Found in any text of either language, two characters being enough. */
      text: freeText(200).optional(),
      outcome: z.string().max(60).optional(),
      kind: z.enum(questionKinds).optional(),
      show: z.enum(['in-use', 'retired']).default('in-use'),
    }),
    reply: z.object({
      can: z.object({ write: z.boolean() }),
      questions: z.array(summary),
      /** Every outcome of the bank, with how many questions in use it has. */
      outcomes: z.array(z.object({ outcome: z.string(), questions: z.number() })),
      next: z.string().nullable(),
    }),
  }),
  'questions.read': endpoint({
    method: 'GET',
    path: '/api/v1/questions/:question',
    summary: 'A question with its key, its versions, and where it is asked',
    access: read,
    params,
    reply: z.object({
      ...summary.shape,
      can: z.object({ write: z.boolean() }),
      /** The newest first. */
      versions: z.array(
        z.object({
          version: z.number(),
          content: bankQuestion,
          recordedAt: z.string(),
          recordedBy: bilingual.nullable(),
        }),
      ),
      asked: z.array(
        z.object({
          course: z.string(),
          title: bilingual,
          edition: z.string(),
          version: z.number(),
          publishedAt: z.string(),
        }),
      ),
      /** Drafts whose pool has it: the newest version goes with them when they are published. */
      drafts: z.array(z.object({ draft: z.string(), course: z.string(), title: draftWords })),
      acts: z.array(
        z.object({
          kind: z.enum(['retired', 'returned']),
          reason: z.string(),
          recordedAt: z.string(),
          recordedBy: bilingual.nullable(),
        }),
      ),
    }),
  }),
  'questions.create': endpoint({
    method: 'POST',
    path: '/api/v1/questions',
    summary: 'Add a question to the bank; refused while it could not be graded',
    access: write,
    body: bankQuestion,
    reply: z.object({ id: z.string(), key: z.string() }),
    status: 201,
    idempotent: true,
  }),
  'questions.save': endpoint({
    method: 'POST',
    path: '/api/v1/questions/:question/versions',
    summary: 'A new version of a question: editions that were published keep the one they have',
    access: write,
    params,
    body: z.strictObject({ from: version, content: bankQuestion }),
    reply: z.object({ version: z.number() }),
    status: 201,
    refusals: ['changed-meanwhile'],
  }),
  'questions.retire': endpoint({
    method: 'POST',
    path: '/api/v1/questions/:question/retirement',
    summary: 'Take a question out of use, or bring it back; editions that were published keep it',
    access: write,
    params,
    body: z.strictObject({ retired: z.boolean(), reason: freeText(1_000).min(1) }),
    reply: z.object({ retired: z.boolean() }),
  }),
}
