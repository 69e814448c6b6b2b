import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** What the trainee did about taking courses. */
export interface TakingObjects {
  /** Answered already: whoever may answer is told so. */
  readonly entryRequest: string
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
  return { entryRequest }
}

export const takingRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'postings.readRule': ({ posting }) => ({ params: { posting } }),
  // Begun from a version that no posting has.
  'postings.saveRule': ({ posting }) => ({ params: { posting }, body: { version: 2_000_000, isOn: true } }),
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
