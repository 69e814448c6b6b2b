import { z } from 'zod'
import { fieldCodes } from '../codes.ts'
import { endpoint } from '../endpoint.ts'
import { importNotes, importReasons, questionFormats } from '../question-file-codes.ts'
import { draftWords } from '../schemas/draft.ts'
import { answer, bankQuestion, learnerQuestion, questionKinds } from '../schemas/question.ts'
import { cursor, freeText, id, limit } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'
import { assessmentEndpoints } from './assessments.ts'

const write = { allow: ['instructor', 'course-manager'], scope: 'agency', audit: 'act' } as const
const read = { allow: ['instructor', 'course-manager', 'auditor'], scope: 'agency' } as const
const params = z.object({ question: id })
const version = z.number().int().min(1)
/** The same number shuffles a question the same way. */
const shuffle = z.coerce.number().int().min(0).max(999).default(0)

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

/** A file of questions; what it is, its content says. A text may have 5 MB of them, only a package with pictures more. */
const upload = {
  mostBytes: 41_943_040,
  mediaTypes: ['application/octet-stream', 'application/xml', 'application/zip', 'text/csv', 'text/plain', 'text/xml'],
} as const
/** What whoever sends a file says of it: its language, and where questions belong that do not say so themselves. */
const sent = z.strictObject({ language, outcome: z.string().min(1).max(60), module: z.string().max(60).default('') })
/** What becomes of each item of a file, in the order of the file. */
const report = z.object({
  format: z.enum(questionFormats),
  lines: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(questionKinds).nullable(),
      /** `known`: the bank, or the file before this line, has the very same question. */
      state: z.enum(['ready', 'known', 'faulty', 'not-possible']),
      reason: z.enum(importReasons).nullable(),
      faults: z.array(z.enum(fieldCodes)),
      notes: z.array(z.enum(importNotes)),
    }),
  ),
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
      module: z.string().max(60).optional(),
      kind: z.enum(questionKinds).optional(),
      show: z.enum(['in-use', 'retired']).default('in-use'),
    }),
    reply: z.object({
      can: z.object({ write: z.boolean() }),
      questions: z.array(summary),
      /** Every outcome of the bank, with how many questions in use it has. */
      outcomes: z.array(z.object({ outcome: z.string(), questions: z.number() })),
      /** Every module of the bank in the same way; the empty one is that of questions without. */
      modules: z.array(z.object({ module: z.string(), questions: z.number() })),
      next: z.string().nullable(),
    }),
  }),
  'questions.export': endpoint({
    method: 'GET',
    path: '/api/v1/questions/export',
    summary: 'The newest versions of questions as a file: CSV, or a QTI 3 package; keys and both languages included',
    access: read,
    query: z.strictObject({
      as: z.enum(['csv', 'qti']),
      text: freeText(200).optional(),
      outcome: z.string().max(60).optional(),
      module: z.string().max(60).optional(),
      kind: z.enum(questionKinds).optional(),
      show: z.enum(['in-use', 'retired']).default('in-use'),
    }),
    reply: 'application/octet-stream',
  }),
  'questions.readFile': endpoint({
    method: 'POST',
    path: '/api/v1/questions/import/report',
    summary: 'What would become of each item of a file of GIFT, Aiken, Moodle XML, QTI or CSV; nothing is kept',
    access: { allow: write.allow, scope: write.scope },
    query: sent,
    upload,
    reply: report,
  }),
  'questions.takeIn': endpoint({
    method: 'POST',
    path: '/api/v1/questions/import',
    summary: 'Take the questions of a file into the bank: those that are ready, each once',
    access: write,
    query: sent,
    upload,
    reply: z.object({ ...report.shape, added: z.number() }),
    status: 201,
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
  'questions.asLearner': endpoint({
    method: 'GET',
    path: '/api/v1/questions/:question/as-learner',
    summary: 'The newest version of a question as the test shows it: one language, shuffled, without its key',
    access: read,
    params,
    query: z.strictObject({ language, shuffle }),
    reply: z.object({ version: z.number(), question: learnerQuestion }),
  }),
  'questions.tryAnswer': endpoint({
    method: 'POST',
    path: '/api/v1/questions/:question/as-learner',
    summary: 'What a learner would read after the test about this answer; nothing is recorded',
    access: read,
    params,
    body: z.strictObject({ language, shuffle, answer: answer.nullable() }),
    reply: assessmentEndpoints['assessments.review'].reply.shape.questions.element,
    refusals: ['answer-does-not-fit'],
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
