import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { draftComment, draftStates, draftWords, takenModules, translationCount } from '../schemas/draft.ts'
import { freeText, id, key } from '../schemas/scalars.ts'
import { sensitivities } from '../schemas/sensitivities.ts'
import { bilingual, language } from '../schemas/text.ts'

const write = { allow: ['instructor', 'course-manager'], scope: 'agency', audit: 'act' } as const
const read = { allow: ['instructor', 'course-manager', 'head-of-security', 'auditor'], scope: 'agency' } as const

const draft = z.object({ draft: id })
const module = z.object({ module: id })
const lesson = z.object({ lesson: id })
const version = z.number().int().min(0)
const written = draftWords.refine(({ en, ja }) => en.trim() !== '' || ja.trim() !== '', 'required')
const name = z.strictObject({ en: freeText(400), ja: freeText(400) })
const changed = ['changed-meanwhile', 'state-does-not-allow'] as const

/** Courses as they are written: drafts, their modules and lessons, and what is said about them. */
export const draftEndpoints = {
  'authoring.list': endpoint({
    method: 'GET',
    path: '/api/v1/authoring',
    summary: 'The courses of my agency: the edition learners have, and the draft that is open',
    access: read,
    reply: z.object({
      can: z.object({ write: z.boolean() }),
      courses: z.array(
        z.object({
          key: z.string(),
          title: draftWords,
          edition: z.string().nullable(),
          draft: z
            .object({
              id: z.string(),
              state: z.enum(draftStates),
              basedOn: z.string().nullable(),
              updatedAt: z.string(),
              lessons: z.number(),
              openComments: z.number(),
            })
            .nullable(),
        }),
      ),
    }),
  }),
  'authoring.createCourse': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/courses',
    summary: 'A new course with an empty draft; its qualification is made with it',
    access: write,
    body: z.strictObject({ title: written }),
    reply: z.object({ draft: z.string() }),
    status: 201,
    idempotent: true,
  }),
  'authoring.open': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/courses/:course/draft',
    summary: 'Open a draft after the newest edition; the one that is open already, where there is one',
    access: write,
    params: z.object({ course: key }),
    reply: z.object({ draft: z.string() }),
  }),
  'authoring.read': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/:draft',
    summary: 'A draft: its settings, modules and lessons with the state of their translations, and what was said',
    access: read,
    params: draft,
    reply: z.object({
      id: z.string(),
      course: z.object({ key: z.string() }),
      basedOn: z.string().nullable(),
      state: z.enum(draftStates),
      version: z.number(),
      title: draftWords,
      summary: draftWords,
      hours: z.number(),
      validityMonths: z.number().nullable(),
      sensitivity: z.enum(sensitivities),
      updatedAt: z.string(),
      /** Who wrote in it, in the order of their names. */
      authors: z.array(bilingual),
      can: z.object({ write: z.boolean(), comment: z.boolean() }),
      modules: z.array(
        z.object({
          id: z.string(),
          key: z.string(),
          version: z.number(),
          title: draftWords,
          outcome: draftWords,
          /** Where it belongs, when it is another course's. */
          shared: z
            .object({
              course: z.object({ key: z.string(), title: bilingual }),
              edition: z.string(),
              /** The newest edition of that course, where it has the module with another text; null where it reads alike. */
              newer: z.string().nullable(),
            })
            .nullable(),
          lessons: z.array(
            z.object({
              id: z.string(),
              key: z.string(),
              title: draftWords,
              minutes: z.number(),
              translation: translationCount,
              openComments: z.number(),
            }),
          ),
        }),
      ),
      /** What was removed and can be taken back, the newest first. */
      removed: z.array(z.object({ kind: z.enum(['module', 'lesson']), id: z.string(), title: draftWords })),
      comments: z.array(draftComment),
    }),
  }),
  'authoring.change': endpoint({
    method: 'PATCH',
    path: '/api/v1/authoring/:draft',
    summary: 'Change the settings of a draft, from the version one began with',
    access: write,
    params: draft,
    body: z.strictObject({
      version,
      title: written,
      summary: draftWords,
      hours: z.number().min(0.25).max(400),
      validityMonths: z.number().int().min(1).max(240).nullable(),
      sensitivity: z.enum(sensitivities),
    }),
    reply: z.object({ version: z.number() }),
    refusals: [...changed],
  }),
  'authoring.discard': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/:draft/discard',
    summary: 'Give a draft up: it stays readable, and another may be opened',
    access: write,
    params: draft,
    reply: z.object({}),
    refusals: ['state-does-not-allow'],
  }),
  'authoring.addModule': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/:draft/modules',
    summary: 'Add a module at the end',
    access: write,
    params: draft,
    body: z.strictObject({ title: name }),
    reply: z.object({ id: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
  'authoring.changeModule': endpoint({
    method: 'PATCH',
    path: '/api/v1/authoring/modules/:module',
    summary: 'Rename a module and say what the learner can do afterwards, from the version one began with',
    access: write,
    params: module,
    body: z.strictObject({ version, title: name, outcome: draftWords }),
    reply: z.object({ version: z.number() }),
    refusals: [...changed],
  }),
  'authoring.removeModule': endpoint({
    method: 'PUT',
    path: '/api/v1/authoring/modules/:module/removal',
    summary: 'Remove a module with its lessons, or take it back',
    access: write,
    params: module,
    body: z.strictObject({ removed: z.boolean() }),
    reply: z.object({}),
    refusals: ['state-does-not-allow'],
  }),
  'authoring.addLesson': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/modules/:module/lessons',
    summary: 'Add a lesson at the end of a module',
    access: write,
    params: module,
    body: z.strictObject({ title: name }),
    reply: z.object({ id: z.string() }),
    status: 201,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
  'authoring.removeLesson': endpoint({
    method: 'PUT',
    path: '/api/v1/authoring/lessons/:lesson/removal',
    summary: 'Remove a lesson, or take it back',
    access: write,
    params: lesson,
    body: z.strictObject({ removed: z.boolean() }),
    reply: z.object({}),
    refusals: ['state-does-not-allow'],
  }),
  'authoring.arrange': endpoint({
    method: 'PUT',
    path: '/api/v1/authoring/:draft/order',
    summary: 'Put all modules and lessons in order, from the version one began with',
    access: write,
    params: draft,
    body: z.strictObject({
      version,
      modules: z.array(z.strictObject({ id, lessons: z.array(id).max(500) })).max(200),
    }),
    reply: z.object({ version: z.number() }),
    refusals: [...changed],
  }),
  'authoring.takeIn': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/:draft/document',
    summary: 'Take a whole document in as modules and lessons at the end, in one language',
    access: write,
    params: draft,
    body: z.strictObject({ language, modules: takenModules }),
    reply: z.object({ lessons: z.number() }),
    status: 201,
    idempotent: true,
    refusals: ['state-does-not-allow'],
  }),
}
