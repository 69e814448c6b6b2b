import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** A file of the owner's attempt, and a written answer of theirs in the course of their agency. */
export interface MarkingObjects {
  readonly attemptFile: string
  readonly writtenAnswer: string
}

type One = (text: string, values: unknown[]) => Promise<string>

const text = { en: 'Case', ja: '事例' }
const written = {
  key: 'matrix-written',
  kind: 'written',
  outcome: 'case',
  module: '',
  points: 1,
  stem: text,
  explanation: text,
  takesFile: true,
  rubric: [
    {
      id: 'a',
      text,
      levels: [
        { id: 'a', text, points: 0 },
        { id: 'b', text, points: 1 },
      ],
    },
  ],
}
const sha256 = 'cd'.repeat(32)
/** Where the content of the file lies. */
export const answerKey = (person: string): string => `answers/${person}/${sha256}`

export async function markingObjects(
  one: One,
  {
    person,
    agency,
    attempt,
    course,
  }: { readonly person: string; readonly agency: string; readonly attempt: string; readonly course: string },
): Promise<MarkingObjects> {
  const attemptFile = await one(
    `INSERT INTO attempt_file (attempt_id, position, person_id, agency_id, marking_agency_id, sha256, media_type, bytes, name)
     VALUES ($1, 1, $2, $3, $3, $4, 'application/pdf', 9, 'note.pdf') RETURNING id`,
    [attempt, person, agency, sha256],
  )
  const question = await one(`INSERT INTO question (agency_id, key) VALUES ($1, 'matrix-written') RETURNING id`, [
    agency,
  ])
  const version = await one(
    'INSERT INTO question_version (question_id, version, content) VALUES ($1, 1, $2) RETURNING id',
    [question, JSON.stringify(written)],
  )
  const writtenAnswer = await one(
    `INSERT INTO written_answer (attempt_id, position, question_version_id, person_id, course_id, agency_id, text, file_id, is_anonymous, needs, submitted_at)
     SELECT $1, 1, $2, $3, c.id, $4, 'Case', $5, false, 1, now() FROM course c WHERE c.key = $6 RETURNING id`,
    [attempt, version, person, agency, attemptFile, course],
  )
  return { attemptFile, writtenAnswer }
}

export const markingRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  // The first question of the attempt takes no file: whoever may try is told so.
  'assessments.addFile': ({ attempt }) => ({ params: { attempt, position: '1' }, query: 'name=note.pdf' }),
  'rulings.list': ({ question }) => ({ params: { question } }),
  // Of a version that is not there, or with an answer beside a decision that takes none: whoever may try is told so.
  'rulings.preview': ({ question }) => ({ params: { question }, body: { version: 1, kind: 'everyone' } }),
  'rulings.decide': ({ question }) => ({
    params: { question },
    body: { version: 1, kind: 'left-out', accepted: { kind: 'numeric', value: 1 }, reason: 'Case' },
  }),
  'extraTime.list': ({ publishedCourse: course }) => ({ params: { course } }),
  // Of nobody: whoever may try is told so.
  'extraTime.set': ({ publishedCourse: course }) => ({
    params: { course },
    body: { email: 'nobody@case.test', extraPercent: 25, everywhere: false, reason: 'Case' },
  }),
  'marking.queue': ({ publishedCourse: course }) => ({ params: { course } }),
  // All are skipped that there are: whoever may try gets none.
  'marking.claim': ({ publishedCourse: course, writtenAnswer }) => ({
    params: { course },
    body: { except: [writtenAnswer] },
  }),
  'marking.release': ({ writtenAnswer: answer }) => ({ params: { answer } }),
  // Without a level: whoever may try is told so.
  'marking.mark': ({ writtenAnswer: answer }) => ({ params: { answer }, body: { levels: {}, comment: '' } }),
  'marking.file': ({ writtenAnswer: answer }) => ({ params: { answer } }),
  'assessments.file': ({ attempt, attemptFile: file }) => ({ params: { attempt, file } }),
}
