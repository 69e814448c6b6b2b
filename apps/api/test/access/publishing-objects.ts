import { randomUUID } from 'node:crypto'
import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** A published edition of the owner's agency, and its course. */
export interface PublishingObjects {
  readonly publishedCourse: string
  readonly publishedEdition: string
  /** A draft that was given up. */
  readonly closedDraft: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function publishingObjects(one: One, of: { person: string; agency: string }): Promise<PublishingObjects> {
  const publishedCourse = `case-${randomUUID()}`
  await one(`INSERT INTO qualification (key, title_en, title_ja) VALUES ($1, 'Case', '事例') RETURNING key AS id`, [
    publishedCourse,
  ])
  const course = await one(
    `INSERT INTO course (agency_id, key, title_en, title_ja, summary_en, summary_ja, qualification_key) VALUES ($1, $2, 'Case', '事例', '', '', $2) RETURNING id`,
    [of.agency, publishedCourse],
  )
  const publishedEdition = await one(
    `INSERT INTO edition (course_id, number, hours, modules, published_at) VALUES ($1, 1, 1, '[]', now()) RETURNING id`,
    [course],
  )
  const closedDraft = await one(
    `INSERT INTO course_draft (course_id, agency_id, title, summary, created_by, state) VALUES ($1, $2, '{"en":"","ja":""}', '{"en":"","ja":""}', $3, 'discarded') RETURNING id`,
    [course, of.agency, of.person],
  )
  return { publishedCourse, publishedEdition, closedDraft }
}

const assessment = {
  title: { en: 'Case', ja: '事例' },
  drawCount: 1,
  passMark: 80,
  attemptsAllowed: 1,
  waitMinutes: 0,
  timeLimitMinutes: 10,
  graceSeconds: 0,
  opensAt: null,
  closesAt: null,
  offlineDays: null,
  honourStatement: null,
  review: 'never',
}

export const publishingRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'publishing.readAssessment': ({ courseDraft: draft }) => ({ params: { draft } }),
  // From a version that is not there: whoever may try is told that it changed meanwhile.
  'publishing.saveAssessment': ({ courseDraft: draft }) => ({
    params: { draft },
    body: { version: 2_000_000, assessment, pool: [] },
  }),
  'publishing.preview': ({ courseDraft: draft }) => ({ params: { draft } }),
  'publishing.takeBack': ({ courseDraft: draft }) => ({ params: { draft } }),
  'publishing.review': ({ courseDraft: draft }) => ({ params: { draft }, body: { approve: false, note: 'Case' } }),
  // A draft that is given up is sent nowhere: whoever may try is told so.
  'publishing.ask': ({ closedDraft: draft }) => ({ params: { draft }, body: { note: '' } }),
  'publishing.publish': ({ courseDraft: draft }) => ({
    params: { draft },
    body: { kind: 'new-edition', note: { en: '', ja: '' }, answers: [], midway: 'finish', finishUntil: null },
  }),
  'exchange.export': ({ publishedEdition: edition }) => ({ params: { edition }, query: 'licence=Case' }),
  // A paper that is no course file: whoever may try is told so.
  'exchange.read': () => ({}),
  'exchange.takeIn': () => ({}),
  'publishing.editions': ({ publishedCourse: course }) => ({ params: { course } }),
  'publishing.compare': ({ publishedEdition }) => ({ params: { before: publishedEdition, after: publishedEdition } }),
}
