import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** A class in the course of the owner's agency. */
export interface ClassObjects {
  readonly taughtClass: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function classObjects(
  one: One,
  of: { person: string; agency: string },
  course: string,
): Promise<ClassObjects> {
  const taughtClass = await one(
    `INSERT INTO class (agency_id, course_id, name, recorded_by) SELECT $1, id, 'Case', $2 FROM course WHERE key = $3 RETURNING id`,
    [of.agency, of.person, course],
  )
  return { taughtClass }
}

/** Names nobody, so that whoever may try is told which line is wrong. */
const people = 'nobody@nowhere.example'

export const classRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'classes.check': ({ publishedCourse: course }) => ({ params: { course }, body: { people } }),
  'classes.create': ({ publishedCourse: course }) => ({
    params: { course },
    body: { name: 'Case', dueOn: null, people },
  }),
  'classes.list': ({ publishedCourse: course }) => ({ params: { course } }),
  'classes.add': ({ taughtClass }) => ({ params: { class: taughtClass }, body: { people } }),
  // To those who are overdue, of whom there are none: it is kept, and goes to nobody.
  'classes.message': ({ taughtClass }) => ({
    params: { class: taughtClass },
    body: { to: 'overdue', text: { en: 'Case', ja: '' } },
  }),
  'classes.csv': ({ taughtClass }) => ({ params: { class: taughtClass }, query: 'language=en' }),
  'classes.read': ({ taughtClass }) => ({ params: { class: taughtClass } }),
}
