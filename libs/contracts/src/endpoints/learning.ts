import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { courseFile } from '../schemas/draft.ts'
import { draftWords } from '../schemas/draft.ts'
import { figure, knowledgeCheck, lessonBlock } from '../schemas/lesson.ts'
import { id, key } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'

const attemptSummary = z.object({
  id: z.string(),
  number: z.number(),
  startedAt: z.string(),
  deadlineAt: z.string(),
  submittedAt: z.string().nullable(),
  points: z.number().nullable(),
  outOf: z.number().nullable(),
  passed: z.boolean().nullable(),
})

const lessonSummary = z.object({
  key: z.string(),
  number: z.string(),
  title: bilingual,
  minutes: z.number(),
  bytes: z.object({ en: z.number(), ja: z.number() }),
  openedAt: z.string().nullable(),
  completedAt: z.string().nullable(),
  /** It was completed in another course that has the same lesson. */
  elsewhere: z.boolean(),
})

export const learningEndpoints = {
  'courses.list': endpoint({
    method: 'GET',
    path: '/api/v1/courses',
    summary: 'Published courses, with where I stand in each',
    access: { allow: 'signed-in', scope: 'shared' },
    reply: z.object({
      courses: z.array(
        z.object({
          key: z.string(),
          title: bilingual,
          /** May be empty. */
          summary: draftWords,
          edition: z.string(),
          hours: z.number(),
          modules: z.number(),
          lessons: z.number(),
          enrolment: z
            .object({
              id: z.string(),
              lessonsCompleted: z.number(),
              completedOn: z.string().nullable(),
              /** The last day by which it should be completed; null for none. */
              dueOn: z.string().nullable(),
              /** Not completed, and that day is over. */
              overdue: z.boolean(),
            })
            .nullable(),
          /** My enrolments before that one, the newest first: what was completed stays readable. */
          earlier: z.array(z.object({ id: z.string(), edition: z.string(), completedOn: z.string().nullable() })),
        }),
      ),
    }),
  }),
  'enrolments.enrol': endpoint({
    method: 'POST',
    path: '/api/v1/courses/:course/enrolment',
    summary:
      'Enrol myself in a course: one enrolment until it is completed, then another one; what I left I take up again',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ course: key }),
    reply: z.object({ enrolmentId: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['entry-by-request', 'entry-by-officer', 'prerequisites-missing'],
  }),
  'learning.outline': endpoint({
    method: 'GET',
    path: '/api/v1/enrolments/:enrolment',
    summary: 'The course page: modules, lessons and my progress',
    access: { allow: 'signed-in', scope: 'own' },
    params: z.object({ enrolment: id }),
    reply: z.object({
      id: z.string(),
      course: z.object({ key: z.string(), title: bilingual, edition: z.string(), hours: z.number() }),
      enrolledAt: z.string(),
      /** The last day by which it should be completed, and the class that set it; null for none. */
      due: z.object({ on: z.string(), class: z.string().nullable() }).nullable(),
      modules: z.array(
        z.object({
          key: z.string(),
          title: bilingual,
          outcome: bilingual,
          /** The course it belongs to and the edition its text is of, when it is another's. */
          shared: z.object({ title: bilingual, edition: z.string() }).nullable(),
          /** What its pictures, recordings and papers weigh, beside its lessons. */
          fileBytes: z.object({ en: z.number(), ja: z.number() }),
          lessons: z.array(lessonSummary),
        }),
      ),
      assessment: z.object({
        title: bilingual,
        questions: z.number(),
        /** With what I am given on top, in percent of the time limit. */
        minutes: z.number(),
        extraPercent: z.number(),
        passMark: z.number(),
        attemptsAllowed: z.number(),
        waitMinutes: z.number(),
        attempts: z.array(attemptSummary),
        /** What still stands before an attempt; null when one may be started or resumed now. */
        blockedBy: z
          .enum([
            'lessons-not-complete',
            'attempts-used-up',
            'wait-before-next-attempt',
            'already-passed',
            'attempt-waits-for-marking',
            'assessment-over',
            'assessment-not-open-yet',
          ])
          .nullable(),
        nextAttemptAt: z.string().nullable(),
        /** Days within which a sitting held on the device alone is taken; null where none is permitted. */
        offlineDays: z.number().nullable(),
        /** What I state before the first question; null for nothing. */
        honour: bilingual.nullable(),
      }),
      completion: z
        .object({
          /** The day in the zone of the agency whose course it is: that one counts. */
          completedOn: z.string(),
          completedAt: z.string(),
          zone: z.string(),
          certificateId: z.string().nullable(),
        })
        .nullable(),
      /** The next thing to do: a lesson's key, `assessment`, or null when all is done. */
      next: z.string().nullable(),
    }),
  }),
  'learning.newer': endpoint({
    method: 'GET',
    path: '/api/v1/enrolments/:enrolment/newer-edition',
    summary: 'The newer edition I may move to, what changed in it, and what I keep; null where there is none',
    access: { allow: 'signed-in', scope: 'own' },
    params: z.object({ enrolment: id }),
    reply: z.object({
      newer: z
        .object({
          edition: z.string(),
          note: z.object({ en: z.string(), ja: z.string() }).nullable(),
          /** Lessons I completed that count there, and how many it has. */
          kept: z.number(),
          lessons: z.number(),
          /** Until when this one can be finished; null for no end. */
          finishUntil: z.string().nullable(),
          mayMove: z.boolean(),
        })
        .nullable(),
    }),
  }),
  'learning.move': endpoint({
    method: 'POST',
    path: '/api/v1/enrolments/:enrolment/move',
    summary: 'Move to the newer edition: lessons that did not change stay completed',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params: z.object({ enrolment: id }),
    reply: z.object({ enrolmentId: z.string() }),
    idempotent: true,
    refusals: ['state-does-not-allow', 'test-under-way'],
  }),
  'learning.lesson': endpoint({
    method: 'GET',
    path: '/api/v1/enrolments/:enrolment/lessons/:lesson',
    summary: 'One lesson in one language, with my progress in it',
    access: { allow: 'signed-in', scope: 'own' },
    params: z.object({ enrolment: id, lesson: key }),
    query: z.strictObject({ language }),
    reply: z.object({
      key: z.string(),
      number: z.string(),
      title: bilingual,
      minutes: z.number(),
      bytes: z.number(),
      blocks: z.array(lessonBlock),
      figures: z.array(figure),
      checks: z.array(knowledgeCheck),
      /** What the pictures, recordings and papers of its blocks are. */
      files: z.array(courseFile),
      openedAt: z.string().nullable(),
      completedAt: z.string().nullable(),
      /** Which knowledge checks I answered, and how. */
      answered: z.record(z.string(), z.string()),
      course: z.object({ key: z.string(), title: bilingual }),
      module: z.object({ key: z.string(), number: z.number(), title: bilingual, lessons: z.array(lessonSummary) }),
      previous: z.string().nullable(),
      next: z.object({ key: z.string(), number: z.string(), title: bilingual, minutes: z.number() }).nullable(),
    }),
    refusals: ['prerequisites-missing'],
  }),
  'learning.recordProgress': endpoint({
    method: 'PUT',
    path: '/api/v1/enrolments/:enrolment/lessons/:lesson/progress',
    summary: 'Record that I opened or completed a lesson, and my answers to its checks; never takes anything back',
    access: { allow: 'signed-in', scope: 'own' },
    params: z.object({ enrolment: id, lesson: key }),
    body: z.strictObject({
      completed: z.boolean().default(false),
      answered: z
        .record(z.string().max(60), z.string().max(10))
        .optional()
        .refine((a) => Object.keys(a ?? {}).length <= 20, 'too-long'),
    }),
    reply: z.object({ openedAt: z.string(), completedAt: z.string().nullable() }),
    refusals: ['prerequisites-missing'],
  }),
}
export { attemptSummary }
