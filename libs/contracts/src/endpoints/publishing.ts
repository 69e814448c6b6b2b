import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { assessmentSettings } from '../schemas/assessment-settings.ts'
import { draftStates, draftWords } from '../schemas/draft.ts'
import { questionKinds } from '../schemas/question.ts'
import { freeText, id, instant, key } from '../schemas/scalars.ts'
import { bilingual, language } from '../schemas/text.ts'

const write = { allow: ['instructor', 'course-manager'], scope: 'agency', audit: 'act' } as const
const review = { allow: ['course-manager', 'head-of-security'], scope: 'agency', audit: 'act' } as const
const publish = { allow: ['course-manager'], scope: 'agency', audit: 'act' } as const
const read = { allow: ['instructor', 'course-manager', 'head-of-security', 'auditor'], scope: 'agency' } as const

const draft = z.object({ draft: id })
const version = z.number().int().min(0)
const setting = z.union([z.string(), z.number(), z.boolean()]).nullable()

/** One thing in which two editions differ; which fields it has follows from its kind. */
const difference = z.object({
  kind: z.string(),
  name: draftWords.optional(),
  before: z.union([draftWords, setting]).optional(),
  after: z.union([draftWords, setting]).optional(),
  setting: z.string().optional(),
  changes: z
    .array(
      z.object({
        language,
        what: z.enum(['block', 'figure', 'check']),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    )
    .optional(),
})

const said = z.object({ by: bilingual, at: z.string(), note: z.string() }).nullable()
const warning = { code: z.string(), lesson: z.string().nullable() }

/** What becomes of those midway when a new edition is published. */
export const midwayChoices = ['finish', 'offer', 'move'] as const

/** From a draft to an edition: the test, the review, the consequences, and the publishing itself. */
export const publishingEndpoints = {
  'publishing.readAssessment': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/:draft/assessment',
    summary: 'What a draft examines: its settings and the pool of questions',
    access: read,
    params: draft,
    reply: z.object({
      version: z.number(),
      state: z.enum(draftStates),
      can: z.object({ write: z.boolean() }),
      assessment: assessmentSettings.nullable(),
      pool: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(questionKinds),
          outcome: z.string(),
          stem: draftWords,
          untranslated: z.array(language),
          retired: z.boolean(),
        }),
      ),
    }),
  }),
  'publishing.saveAssessment': endpoint({
    method: 'PUT',
    path: '/api/v1/authoring/:draft/assessment',
    summary: 'Decide what a draft examines, from the version one began with',
    access: write,
    params: draft,
    body: z.strictObject({ version, assessment: assessmentSettings, pool: z.array(id).max(2_000) }),
    reply: z.object({ version: z.number() }),
    refusals: ['changed-meanwhile', 'state-does-not-allow'],
  }),
  'publishing.preview': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/:draft/publication',
    summary: 'What publishing a draft would change and for whom, what is missing, and whose word it waits for',
    access: read,
    params: draft,
    reply: z.object({
      id: z.string(),
      course: z.object({ key: z.string(), title: draftWords }),
      state: z.enum(draftStates),
      basedOn: z.string().nullable(),
      /** What the edition would be called, either way; a first edition is never a small fix. */
      next: z.object({ smallFix: z.string().nullable(), newEdition: z.string() }),
      faults: z.array(z.object({ code: z.string(), name: draftWords.nullable() })),
      warnings: z.array(z.object({ ...warning, name: draftWords.nullable(), count: z.number() })),
      differences: z.array(difference),
      /** What keeps the change from being a small fix. */
      beyond: z.array(difference),
      review: z.object({ asked: said, answered: said, approved: z.boolean(), needsSecurity: z.boolean() }),
      can: z.object({ ask: z.boolean(), takeBack: z.boolean(), review: z.boolean(), publish: z.boolean() }),
      consequences: z.object({
        /** People under way in the edition before, and how many of them are in the test now. */
        midway: z.number(),
        inTest: z.number(),
        completed: z.number(),
        certificates: z.number(),
        /** Lessons of the edition before that stand unchanged, of how many. */
        unchanged: z.number(),
        lessons: z.number(),
        /** Requirement profiles in force that accept this course, with the earliest edition they ask for. */
        profiles: z.array(
          z.object({ key: z.string(), title: bilingual, minEdition: z.number().nullable(), accepts: z.boolean() }),
        ),
      }),
    }),
  }),
  'publishing.ask': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/:draft/review',
    summary: 'Send a draft to review: nobody changes it until it is answered or taken back',
    access: write,
    params: draft,
    body: z.strictObject({ note: freeText(2_000) }),
    reply: z.object({}),
    refusals: ['state-does-not-allow'],
  }),
  'publishing.takeBack': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/:draft/review-withdrawal',
    summary: 'Take a draft back from review, to go on writing',
    access: write,
    params: draft,
    reply: z.object({}),
    refusals: ['state-does-not-allow'],
  }),
  'publishing.review': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/:draft/review-answer',
    summary: 'Approve a draft as it stands, or send it back; never by those who wrote it',
    access: review,
    params: draft,
    body: z.strictObject({ approve: z.boolean(), note: freeText(2_000) }),
    reply: z.object({}),
    refusals: ['state-does-not-allow', 'second-person-needed', 'already-decided'],
  }),
  'publishing.publish': endpoint({
    method: 'POST',
    path: '/api/v1/authoring/:draft/publication',
    summary: 'Publish an approved draft, as a small fix or a new edition: once, however often it is asked',
    access: publish,
    params: draft,
    body: z.strictObject({
      kind: z.enum(['small-fix', 'new-edition']),
      /** What changed, for learners. */
      note: draftWords,
      answers: z.array(z.strictObject({ ...warning, reason: freeText(1_000).min(3) })).max(2_000),
      midway: z.enum(midwayChoices),
      /** Until when the edition before can be finished; null for no end. */
      finishUntil: instant.nullable(),
    }),
    reply: z.object({ edition: z.string(), moved: z.number() }),
    status: 201,
    idempotent: true,
    refusals: ['state-does-not-allow', 'second-person-needed', 'edition-not-ready', 'not-a-small-fix'],
  }),
  'publishing.editions': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/courses/:course/editions',
    summary: 'The published editions of a course, the newest first',
    access: read,
    params: z.object({ course: key }),
    reply: z.object({
      course: z.object({ key: z.string(), title: bilingual }),
      editions: z.array(
        z.object({
          id: z.string(),
          edition: z.string(),
          publishedAt: z.string(),
          publishedBy: bilingual.nullable(),
          kind: z.enum(['small-fix', 'new-edition']),
          note: draftWords.nullable(),
          midway: z.number(),
          completed: z.number(),
        }),
      ),
    }),
  }),
  'publishing.compare': endpoint({
    method: 'GET',
    path: '/api/v1/authoring/editions/:before/differences/:after',
    summary: 'In what two editions of a course differ',
    access: read,
    params: z.object({ before: id, after: id }),
    reply: z.object({ before: z.string(), after: z.string(), differences: z.array(difference) }),
  }),
}
