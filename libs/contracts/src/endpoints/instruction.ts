import { offlineFlags } from '@muster/assessment/codes.ts'
import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { draftWords } from '../schemas/draft.ts'
import { cursor, freeText, id, key, limit } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/** A question and how people answered it. */
const questionFigures = z.object({
  key: z.string(),
  kind: z.string(),
  module: z.string(),
  stem: bilingual,
  answers: z.number(),
  /** Absent below 20 answers. */
  statistics: z
    .object({
      rightShare: z.number(),
      discrimination: z.number().nullable(),
      /** Half of the people took longer; null where fewer than 20 times are known. */
      medianSeconds: z.number().nullable(),
      /** What the other questions of the course take, those of the same kind where there are enough; null where too few are known. */
      usualSeconds: z.number().nullable(),
      options: z.array(z.object({ id: z.string(), text: bilingual, chosen: z.number(), correct: z.boolean() })),
    })
    .nullable(),
})

export const instructionEndpoints = {
  'instruction.courses': endpoint({
    method: 'GET',
    path: '/api/v1/instruction',
    summary: 'The courses I teach, with how many people are where',
    access: { allow: ['instructor', 'course-manager'], scope: 'taught', guests: true },
    reply: z.object({
      courses: z.array(
        z.object({
          key: z.string(),
          title: bilingual,
          edition: z.string(),
          enrolled: z.number(),
          notStarted: z.number(),
          midway: z.number(),
          completed: z.number(),
        }),
      ),
    }),
  }),
  'instruction.progress': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/:course/progress',
    summary: 'Who is where in a course, and who is stuck since when',
    access: { allow: ['instructor', 'course-manager'], scope: 'taught', guests: true },
    params: z.object({ course: key }),
    query: z.strictObject({ after: cursor.optional(), limit }),
    reply: z.object({
      course: z.object({ key: z.string(), title: bilingual, lessons: z.number() }),
      learners: z.array(
        z.object({
          enrolmentId: z.string(),
          name: bilingual,
          /** Their own agency, where they are a member of this one. */
          home: bilingual.nullable(),
          lessonsCompleted: z.number(),
          at: z.object({ number: z.string(), title: bilingual }).nullable(),
          lastActiveAt: z.string().nullable(),
          attempts: z.number(),
          bestPoints: z.number().nullable(),
          outOf: z.number().nullable(),
          completedOn: z.string().nullable(),
          stuck: z.boolean(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  'instruction.questions': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/:course/questions',
    summary: 'How each question does, in figures; hidden below 20 answers',
    access: { allow: ['instructor', 'course-manager'], scope: 'taught', guests: true },
    params: z.object({ course: key }),
    reply: z.object({
      questions: z.array(questionFigures),
    }),
  }),
  'instruction.question': endpoint({
    method: 'GET',
    path: '/api/v1/questions/:question/figures',
    summary: 'How people answered the newest version of a question that was asked; hidden below 20 answers',
    access: { allow: ['instructor', 'course-manager'], scope: 'agency' },
    params: z.object({ question: id }),
    reply: z.object({ version: z.number(), question: questionFigures.extend({ stem: draftWords }) }),
  }),
  'instruction.flagged': endpoint({
    method: 'GET',
    path: '/api/v1/instruction/:course/flagged',
    summary: 'Tests held without the server, waiting for a look; the oldest first',
    access: { allow: ['instructor', 'course-manager'], scope: 'taught', guests: true },
    params: z.object({ course: key }),
    reply: z.object({
      sittings: z.array(
        z.object({
          attemptId: z.string(),
          name: bilingual,
          flags: z.array(z.enum(offlineFlags)),
          points: z.number(),
          outOf: z.number(),
          passed: z.boolean(),
          /** When the server signed the start. */
          signedAt: z.string(),
          /** By the device's clock. */
          startedAt: z.string().nullable(),
          finishedAt: z.string().nullable(),
        }),
      ),
    }),
  }),
  'instruction.look': endpoint({
    method: 'POST',
    path: '/api/v1/instruction/attempts/:attempt/look',
    summary: 'I looked at a test held without the server; the first note stands',
    access: { allow: ['instructor', 'course-manager'], scope: 'taught', guests: true, audit: 'act' },
    params: z.object({ attempt: id }),
    body: z.strictObject({ note: freeText(1_000) }),
    reply: z.object({}),
    refusals: ['attempt-not-offline'],
  }),
}
