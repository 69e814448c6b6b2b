import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { draftWords } from '../schemas/draft.ts'
import { freeText, key } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

const write = { allow: ['instructor', 'course-manager'], scope: 'agency', audit: 'act' } as const
const read = { allow: ['instructor', 'course-manager', 'auditor'], scope: 'agency' } as const
const words = z.strictObject({ en: freeText(2_000), ja: freeText(2_000) })
const title = z
  .strictObject({ en: freeText(400), ja: freeText(400) })
  .refine(({ en, ja }) => en.trim() !== '' || ja.trim() !== '', 'required')
const named = z.object({ key: z.string(), title: bilingual })
const params = z.object({ programme: key })
const version = z.number().int().min(1).max(2_147_483_646)

/** What a draft cannot be published without. */
export const programmeFaults = ['title-missing', 'too-few-courses', 'none-required', 'nothing-changed'] as const

/** Programmes: ordered sets of courses with a certificate of their own. */
export const programmeEndpoints = {
  'programmes.drafts': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/programmes',
    summary: 'The programmes of my agency as they are put together',
    access: read,
    reply: z.object({
      programmes: z.array(
        z.object({ key: z.string(), title: draftWords, edition: z.string().nullable(), courses: z.number() }),
      ),
      can: z.object({ write: z.boolean() }),
    }),
  }),
  'programmes.create': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/programmes',
    summary: 'A new programme, as a draft; its qualification is made with it',
    access: write,
    body: z.strictObject({ title }),
    reply: z.object({ programme: z.string() }),
    status: 201,
    idempotent: true,
  }),
  'programmes.readDraft': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/programmes/:programme',
    summary: 'A programme as it is put together, what it lacks before it is published, and the courses to choose from',
    access: read,
    params,
    reply: z.object({
      key: z.string(),
      version: z.number(),
      title: draftWords,
      summary: draftWords,
      courses: z.array(named.extend({ required: z.boolean() })),
      isOrdered: z.boolean(),
      validityMonths: z.number().nullable(),
      /** The newest edition; null before the first. */
      edition: z.string().nullable(),
      faults: z.array(z.enum(programmeFaults)),
      choices: z.array(named),
      can: z.object({ write: z.boolean(), publish: z.boolean() }),
    }),
  }),
  'programmes.saveDraft': endpoint({
    method: 'PUT',
    path: '/api/v1/authoring/programmes/:programme',
    summary: 'Save a programme as it is put together',
    access: write,
    params,
    body: z.strictObject({
      /** The one it began from. */
      version,
      title,
      summary: words,
      courses: z.array(z.strictObject({ key, required: z.boolean() })).max(40),
      isOrdered: z.boolean(),
      validityMonths: z.number().int().min(1).max(600).nullable(),
    }),
    reply: z.object({ version: z.number() }),
    refusals: ['changed-meanwhile'],
  }),
  'programmes.publish': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/programmes/:programme/publication',
    summary:
      'Publish a programme as it was saved: an edition that never changes; who takes an earlier one finishes that',
    access: { allow: ['course-manager'], scope: 'agency', audit: 'act' },
    params,
    body: z.strictObject({ version }),
    reply: z.object({ edition: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['changed-meanwhile', 'edition-not-ready'],
  }),
  'programmes.list': endpoint({
    method: 'GET',
    path: '/api/v1/programmes',
    summary: 'Published programmes, with where I stand in each',
    access: { allow: 'signed-in', scope: 'shared' },
    reply: z.object({
      programmes: z.array(
        z.object({
          key: z.string(),
          title: bilingual,
          hours: z.number(),
          /** Its required courses, and how many of them I completed in a way that counts today. */
          required: z.number(),
          done: z.number(),
          state: z.enum(['open', 'under-way', 'completed']),
        }),
      ),
    }),
  }),
  'programmes.read': endpoint({
    method: 'GET',
    path: '/api/v1/programmes/:programme',
    summary: 'A programme with my progress in each of its courses: in the edition I take, else in the newest',
    access: { allow: 'signed-in', scope: 'shared' },
    params,
    reply: z.object({
      key: z.string(),
      title: bilingual,
      summary: draftWords,
      agency: bilingual,
      edition: z.string(),
      hours: z.number(),
      isOrdered: z.boolean(),
      courses: z.array(
        z.object({
          ...named.shape,
          hours: z.number(),
          required: z.boolean(),
          /** `locked`: the required ones before it come first. */
          state: z.enum(['completed', 'under-way', 'open', 'locked']),
          lessons: z.number(),
          lessonsCompleted: z.number(),
          completedOn: z.string().nullable(),
          dueOn: z.string().nullable(),
        }),
      ),
      /** The one under way; null where I do not take it now. */
      enrolment: z.object({ id: z.string(), enrolledAt: z.string() }).nullable(),
      /** My newest completion of it; null for none. */
      completion: z.object({ completedOn: z.string(), certificateId: z.string().nullable() }).nullable(),
    }),
  }),
  'programmes.enrol': endpoint({
    method: 'POST',
    path: '/api/v1/programmes/:programme/enrolment',
    summary: 'Take a programme: courses I completed count at once',
    access: { allow: 'signed-in', scope: 'own', audit: 'act' },
    params,
    reply: z.object({ enrolmentId: z.string() }),
    status: 201,
    idempotent: true,
  }),
}
