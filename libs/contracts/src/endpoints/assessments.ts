import { offlineFlags } from '@muster/assessment/codes.ts'
import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { answer, learnerQuestion, shape } from '../schemas/question.ts'
import { freeText, id, instant } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'

const attempt = z.object({
  id: z.string(),
  enrolmentId: z.string(),
  number: z.number(),
  attemptsAllowed: z.number(),
  title: bilingual,
  course: z.object({ key: z.string(), title: bilingual }),
  state: z.enum(['open', 'submitted']),
  startedAt: z.string(),
  deadlineAt: z.string(),
  /** The server's clock at the moment of the reply: the browser counts down against it. */
  serverNow: z.string(),
  /** For a sitting held on the device alone: the signed start to hand in with, until when, and the minutes it may take. */
  offline: z.object({ token: z.string(), answersThrough: z.string(), limitMinutes: z.number() }).nullable(),
  questions: z.array(learnerQuestion),
  answers: z.array(
    z.object({
      position: z.number(),
      sequence: z.number(),
      answer: answer.nullable(),
      flagged: z.boolean(),
      seconds: z.number().nullable(),
      savedAt: z.string(),
    }),
  ),
})

const result = z.object({
  attemptId: z.string(),
  enrolmentId: z.string(),
  submittedAt: z.string(),
  /** `time` when the server handed it in because time ran out. */
  submittedBy: z.enum(['person', 'time']),
  /** All three null while written answers wait for their marks. */
  points: z.number().nullable(),
  outOf: z.number().nullable(),
  passed: z.boolean().nullable(),
  passMark: z.number(),
  /** Why an instructor will look at it; empty for a sitting on the server. */
  flags: z.array(z.enum(offlineFlags)),
  completionId: z.string().nullable(),
  certificateId: z.string().nullable(),
})

/** Whole seconds a question was on the screen until it was answered, on every device together. What is kept never falls. */
const seconds = z.number().int().min(0).max(86_400)

const position = z.coerce.number().int().min(1).max(500)

export const assessmentEndpoints = {
  'assessments.start': endpoint({
    method: 'POST',
    path: '/api/v1/enrolments/:enrolment/attempts',
    summary: 'Start the final assessment, or return to the attempt that is open',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ enrolment: id }),
    /** `offline`: to be held on the device alone, where the assessment permits it. */
    query: z.strictObject({
      language,
      mode: z.enum(['online', 'offline']).default('online'),
      /** That the learner stated what the course asks before the first question. */
      honour: z.literal('stated').optional(),
    }),
    reply: attempt,
    status: 201,
    idempotent: true,
    refusals: [
      'attempts-used-up',
      'wait-before-next-attempt',
      'already-passed',
      'attempt-waits-for-marking',
      'lessons-not-complete',
      'assessment-over',
      'assessment-not-open-yet',
      'honour-not-stated',
      'offline-not-permitted',
    ],
  }),
  'assessments.read': endpoint({
    method: 'GET',
    path: '/api/v1/attempts/:attempt',
    summary: 'My attempt: its questions without their keys, and what was saved',
    access: { allow: 'signed-in', scope: 'own' },
    params: z.object({ attempt: id }),
    query: z.strictObject({ language }),
    reply: attempt,
  }),
  'assessments.saveAnswer': endpoint({
    method: 'PUT',
    path: '/api/v1/attempts/:attempt/answers/:position',
    summary: 'Save one answer; the reply means it is durable. An older sequence never replaces a newer one',
    access: { allow: 'signed-in', scope: 'own' },
    params: z.object({ attempt: id, position }),
    body: z.strictObject({
      sequence: z.number().int().min(1).max(2_147_483_647),
      answer: answer.nullable(),
      flagged: z.boolean().default(false),
      seconds: seconds.optional(),
    }),
    reply: z.object({ position: z.number(), sequence: z.number(), savedAt: z.string() }),
    refusals: ['attempt-closed', 'time-is-up', 'stale-answer', 'answer-does-not-fit', 'attempt-is-offline'],
  }),
  'assessments.submit': endpoint({
    method: 'POST',
    path: '/api/v1/attempts/:attempt/submission',
    summary: 'Hand in: graded once, from any number of tabs and retries',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ attempt: id }),
    reply: result,
    idempotent: true,
    refusals: ['attempt-is-offline'],
  }),
  'assessments.submitOffline': endpoint({
    method: 'POST',
    path: '/api/v1/attempts/:attempt/offline-submission',
    summary: 'Hand in a sitting held on the device alone, with its signed start: graded once, and flagged for a look',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ attempt: id }),
    body: z.strictObject({
      token: z.string().max(200),
      /** By the device's own clock, which proves nothing. */
      startedAt: instant,
      finishedAt: instant,
      answers: z
        .array(
          z.strictObject({
            position: z.number().int().min(1).max(500),
            answer: answer.nullable(),
            seconds: seconds.optional(),
          }),
        )
        .max(500),
    }),
    reply: result,
    idempotent: true,
    refusals: ['attempt-not-offline', 'start-not-signed', 'time-is-up', 'answer-does-not-fit'],
  }),
  'assessments.review': endpoint({
    method: 'GET',
    path: '/api/v1/attempts/:attempt/review',
    summary: 'My graded attempt with the right answers and why',
    access: { allow: 'signed-in', scope: 'own' },
    params: z.object({ attempt: id }),
    query: z.strictObject({ language }),
    reply: z.object({
      result,
      title: bilingual,
      /** When the right answers are shown, where that is not yet; null where they are. */
      release: z.enum(['after-marking', 'after-passing', 'never']).nullable(),
      questions: z.array(
        z.object({
          question: learnerQuestion,
          answer: answer.nullable(),
          /** Null for a written answer: people judge it. */
          right: answer.nullable(),
          /** Where the places of a picture are, and the one the answer lies in: null for none. */
          areas: z.array(z.object({ id: z.string(), shape, correct: z.boolean() })).optional(),
          hit: z.string().nullable().optional(),
          /** Other words that would have been as right. */
          alsoRight: z.array(z.string()).optional(),
          points: z.number(),
          correct: z.boolean(),
          explanation: z.string(),
          /** Why each option or choice is right or wrong, by its id (`step.choice` in a scenario), or words as they may be written. */
          because: z.record(z.string(), z.string()),
          /** What was decided of a question found faulty, where that concerns me. */
          ruling: z.enum(['everyone', 'left-out', 'accept']).nullable().optional(),
          /** How a written answer was marked, each time it was; empty for the other kinds. */
          marks: z.array(
            z.object({
              criteria: z.array(
                z.object({ text: z.string(), level: z.string(), points: z.number(), outOf: z.number() }),
              ),
              comment: z.string(),
            }),
          ),
        }),
      ),
    }),
    refusals: ['attempt-still-open'],
  }),
  'assessments.addFile': endpoint({
    method: 'POST',
    path: '/api/v1/attempts/:attempt/answers/:position/files',
    summary: 'Take in a file for a written answer: the file itself is the body. It counts once an answer names it',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ attempt: id, position }),
    query: z.strictObject({ name: freeText(200) }),
    upload: {
      mostBytes: 10_485_760,
      mediaTypes: [
        'application/pdf',
        'image/jpeg',
        'image/png',
        'image/webp',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/octet-stream',
      ],
    },
    reply: z.object({ id: z.string(), name: z.string(), bytes: z.number() }),
    status: 201,
    refusals: ['attempt-closed', 'time-is-up', 'attempt-is-offline', 'answer-does-not-fit', 'too-many-files'],
  }),
  'assessments.file': endpoint({
    method: 'GET',
    path: '/api/v1/attempts/:attempt/files/:file',
    summary: 'A file of a written answer of mine, as it was sent, to keep',
    access: { allow: 'signed-in', scope: 'own' },
    params: z.object({ attempt: id, file: id }),
    reply: 'application/octet-stream',
  }),
}
