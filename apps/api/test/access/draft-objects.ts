import { randomUUID } from 'node:crypto'
import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** A draft of the owner's agency with one lesson, a comment and a file. */
export interface DraftObjects {
  readonly courseDraft: string
  /** The key of its course. */
  readonly draftCourse: string
  readonly draftModule: string
  readonly draftLesson: string
  readonly draftComment: string
  readonly courseFile: string
}

type One = (text: string, values: unknown[]) => Promise<string>

const none = '{"en":"","ja":""}'

export async function draftObjects(
  one: One,
  of: { person: string; agency: string },
  keepFile: (key: string) => Promise<void>,
): Promise<DraftObjects> {
  const key = `case-${randomUUID()}`
  await one(`INSERT INTO qualification (key, title_en, title_ja) VALUES ($1, 'Case', '事例') RETURNING key AS id`, [
    key,
  ])
  const course = await one(
    `INSERT INTO course (agency_id, key, title_en, title_ja, summary_en, summary_ja, qualification_key) VALUES ($1, $2, 'Case', '事例', '', '', $2) RETURNING id`,
    [of.agency, key],
  )
  const courseDraft = await one(
    'INSERT INTO course_draft (course_id, agency_id, title, summary, created_by) VALUES ($1, $2, $3, $3, $4) RETURNING id',
    [course, of.agency, none, of.person],
  )
  const draftModule = await one(
    `INSERT INTO draft_module (draft_id, agency_id, key, place, title, outcome) VALUES ($1, $2, 'm1', 1, $3, $3) RETURNING id`,
    [courseDraft, of.agency, none],
  )
  const draftLesson = await one(
    `INSERT INTO draft_lesson (draft_id, module_id, agency_id, key, place, title) VALUES ($1, $2, $3, 'm1-l1', 1, $4) RETURNING id`,
    [courseDraft, draftModule, of.agency, none],
  )
  const draftComment = await one(
    `INSERT INTO draft_comment (draft_id, agency_id, text, written_by) VALUES ($1, $2, 'Case', $3) RETURNING id`,
    [courseDraft, of.agency, of.person],
  )
  const sha256 = 'c'.repeat(64)
  await keepFile(`courses/${of.agency}/${sha256}`)
  const courseFile = await one(
    `INSERT INTO course_file (agency_id, sha256, media_type, bytes, name, recorded_by) VALUES ($1, $2, 'application/pdf', 5, 'case.pdf', $3) RETURNING id`,
    [of.agency, sha256, of.person],
  )
  return { courseDraft, draftCourse: key, draftModule, draftLesson, draftComment, courseFile }
}

/** A version that no row has: whoever may try is told that it changed meanwhile. */
const version = 2_000_000
const title = { en: 'Case', ja: '事例' }

export const draftRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'authoring.createCourse': () => ({ body: { title } }),
  'authoring.open': () => ({ params: { course: 'e1' } }),
  'authoring.search': () => ({ query: 'text=case' }),
  'authoring.read': ({ courseDraft: draft }) => ({ params: { draft } }),
  'authoring.change': ({ courseDraft: draft }) => ({
    params: { draft },
    body: { version, title, summary: title, hours: 1, validityMonths: null, sensitivity: 'open' },
  }),
  'authoring.discard': ({ courseDraft: draft }) => ({ params: { draft } }),
  'authoring.addModule': ({ courseDraft: draft }) => ({ params: { draft }, body: { title } }),
  'authoring.changeModule': ({ draftModule: module }) => ({
    params: { module },
    body: { version, title, outcome: title },
  }),
  'authoring.removeModule': ({ draftModule: module }) => ({ params: { module }, body: { removed: false } }),
  'authoring.addLesson': ({ draftModule: module }) => ({ params: { module }, body: { title } }),
  'authoring.removeLesson': ({ draftLesson: lesson }) => ({ params: { lesson }, body: { removed: false } }),
  'authoring.arrange': ({ courseDraft: draft }) => ({ params: { draft }, body: { version, modules: [] } }),
  // From the course itself: whoever may try is told that it cannot be.
  'authoring.share': ({ courseDraft: draft, draftCourse: course }) => ({
    params: { draft },
    body: { course, module: 'm1' },
  }),
  'authoring.shareable': ({ courseDraft: draft }) => ({ params: { draft } }),
  'authoring.takeNewest': ({ draftModule: module }) => ({ params: { module } }),
  'authoring.makeOwn': ({ draftModule: module }) => ({ params: { module } }),
  'authoring.takeIn': ({ courseDraft: draft }) => ({
    params: { draft },
    body: { language: 'en', modules: [{ title: 'Case', lessons: [{ title: 'Case', blocks: [] }] }] },
  }),
  'authoring.readLesson': ({ draftLesson: lesson }) => ({ params: { lesson } }),
  'authoring.saveLesson': ({ draftLesson: lesson }) => ({
    params: { lesson },
    body: { version, title, minutes: 10, checks: [] },
  }),
  'authoring.saveText': ({ draftLesson: lesson }) => ({
    params: { lesson, language: 'en' },
    body: { version, blocks: [] },
  }),
  'authoring.comment': ({ courseDraft: draft }) => ({
    params: { draft },
    body: { lesson: null, block: null, text: 'Case' },
  }),
  'authoring.resolveComment': ({ draftComment: comment }) => ({ params: { comment }, body: { resolved: true } }),
  'courses.file': ({ courseFile: file }) => ({ params: { file } }),
}
