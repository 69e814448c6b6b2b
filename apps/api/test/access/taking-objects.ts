import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** What the trainee did about taking courses. */
export interface TakingObjects {
  /** Answered already: whoever may answer is told so. */
  readonly entryRequest: string
  /** The key of a published programme. */
  readonly programme: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function takingObjects(
  one: One,
  of: { person: string; agency: string },
  course: string,
): Promise<TakingObjects> {
  const entryRequest = await one(
    `INSERT INTO entry_request (course_id, person_id, agency_id, owner_agency_id, reason, asked_at, outcome, answer, answered_by, answered_at, told_at)
     SELECT id, $1, $2, agency_id, 'Case', now(), 'declined', 'Case', $1, now(), now() FROM course WHERE key = $3 RETURNING id`,
    [of.person, of.agency, course],
  )
  await one(
    `INSERT INTO qualification (key, title_en, title_ja) VALUES ('matrix-programme', 'Case', '事例') RETURNING key AS id`,
    [],
  )
  await one(
    `WITH c AS (INSERT INTO course (agency_id, key, kind, title_en, title_ja, summary_en, summary_ja, qualification_key) VALUES ($1, 'matrix-programme', 'programme', 'Case', '事例', '', '', 'matrix-programme') RETURNING id),
       d AS (INSERT INTO programme_draft (course_id, agency_id, title, summary, updated_by) SELECT id, $1, '{"en": "Case", "ja": "事例"}', '{"en": "", "ja": ""}', $2 FROM c),
       e AS (INSERT INTO edition (course_id, number, hours, modules, published_at) SELECT id, 1, 1, '[]', now() FROM c RETURNING id)
     INSERT INTO programme_edition (edition_id, agency_id, course_ids, required_ids, is_ordered, draft_version) SELECT id, $1, '{}', '{}', false, 1 FROM e RETURNING edition_id AS id`,
    [of.agency, of.person],
  )
  await one(
    `INSERT INTO calendar_feed (person_id, agency_id, token_hash) VALUES ($1, $2, sha256('matrix-calendar')) RETURNING person_id AS id`,
    [of.person, of.agency],
  )
  return { entryRequest, programme: 'matrix-programme' }
}

let programmes = 0

export const takingRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'postings.readRule': ({ posting }) => ({ params: { posting } }),
  // Begun from a version that no posting has.
  'postings.saveRule': ({ posting }) => ({ params: { posting }, body: { version: 2_000_000, isOn: true } }),
  'programmes.create': () => ({ body: { title: { en: `Case ${(programmes += 1)}`, ja: '' } } }),
  'programmes.readDraft': ({ programme }) => ({ params: { programme } }),
  // Begun from a version that no programme has.
  'programmes.saveDraft': ({ programme }) => ({
    params: { programme },
    body: {
      version: 2_000_000,
      title: { en: 'Case', ja: '' },
      summary: { en: '', ja: '' },
      courses: [],
      isOrdered: false,
      validityMonths: null,
    },
  }),
  'programmes.publish': ({ programme }) => ({ params: { programme }, body: { version: 2_000_000 } }),
  'programmes.read': ({ programme }) => ({ params: { programme } }),
  'programmes.enrol': ({ programme }) => ({ params: { programme } }),
  'notes.read': ({ enrolment }) => ({ params: { enrolment, lesson: 'm1-l1' } }),
  'notes.save': ({ enrolment }) => ({ params: { enrolment, lesson: 'm1-l1' }, body: { text: 'Case', version: 0 } }),
  'notes.list': ({ publishedCourse: course }) => ({ params: { course } }),
  'calendar.feed': () => ({ params: { token: 'matrix-calendar' } }),
  'courses.entry': ({ publishedCourse: course }) => ({ params: { course } }),
  'enrolments.ask': ({ publishedCourse: course }) => ({ params: { course }, body: { reason: 'Case' } }),
  // The enrolment is completed: whoever may try is told that it is over.
  'enrolments.withdraw': ({ enrolment }) => ({ params: { enrolment }, body: { reason: '' } }),
  'entry.read': ({ publishedCourse: course }) => ({ params: { course } }),
  // Begun from a version that no course has.
  'entry.save': ({ publishedCourse: course }) => ({
    params: { course },
    body: { version: 2_000_000, way: 'self', courses: [], qualifications: [] },
  }),
  'entry.requests': ({ publishedCourse: course }) => ({ params: { course } }),
  'entry.answer': ({ entryRequest }) => ({
    params: { request: entryRequest },
    body: { outcome: 'approved', reason: '' },
  }),
  'entry.withdraw': ({ enrolment }) => ({ params: { enrolment }, body: { reason: 'Case' } }),
}
