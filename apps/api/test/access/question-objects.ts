import { randomUUID } from 'node:crypto'
import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** A question of the owner's agency. */
export interface QuestionObjects {
  readonly question: string
}

type One = (text: string, values: unknown[]) => Promise<string>

const text = { en: 'Case', ja: '事例' }
const content = {
  kind: 'numeric',
  outcome: 'case',
  module: '',
  points: 1,
  stem: text,
  explanation: text,
  format: 'number',
  answer: 1,
  tolerance: 0,
}

export async function questionObjects(one: One, of: { person: string; agency: string }): Promise<QuestionObjects> {
  const key = `case-${randomUUID()}`
  const question = await one('INSERT INTO question (agency_id, key) VALUES ($1, $2) RETURNING id', [of.agency, key])
  await one(
    'INSERT INTO question_version (question_id, version, content, recorded_by) VALUES ($1, 1, $2, $3) RETURNING id',
    [question, JSON.stringify({ key, ...content }), of.person],
  )
  return { question }
}

export const questionRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'questions.create': () => ({ body: content }),
  'questions.read': ({ question }) => ({ params: { question } }),
  // From a version that is not there: whoever may try is told that it changed meanwhile.
  'questions.save': ({ question }) => ({ params: { question }, body: { from: 2_000_000, content } }),
  'questions.asLearner': ({ question }) => ({ params: { question }, query: 'language=en' }),
  'questions.tryAnswer': ({ question }) => ({ params: { question }, body: { language: 'en', answer: null } }),
  'instruction.question': ({ question }) => ({ params: { question } }),
  'questions.retire': ({ question }) => ({ params: { question }, body: { retired: false, reason: 'Case' } }),
  'questions.export': () => ({ query: 'as=csv&outcome=case' }),
  // Without a file: whoever may try is told that there is none.
  'questions.readFile': () => ({ query: 'language=en&outcome=case' }),
  'questions.takeIn': () => ({ query: 'language=en&outcome=case' }),
}
