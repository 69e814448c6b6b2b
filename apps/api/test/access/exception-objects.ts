import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** Exceptions about the trainee. */
export interface ExceptionObjects {
  readonly waiver: string
  readonly bar: string
  readonly appeal: string
}

/** Well-formed, and refused for its clause: nobody's asking adds a row for the next to meet. */
const waiverDraft = {
  clauseId: 'medical',
  ground: 'A case',
  from: '2026-01-01',
  through: '9999-12-30',
  condition: null,
}

export const exceptionRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'waivers.ofNomination': ({ nomination }) => ({ params: { nomination } }),
  'waivers.preview': ({ nomination }) => ({ params: { nomination }, body: waiverDraft }),
  'waivers.ask': ({ nomination }) => ({ params: { nomination }, body: waiverDraft }),
  'waivers.read': ({ waiver }) => ({ params: { waiver } }),
  'waivers.sign': ({ waiver }) => ({ params: { waiver } }),
  'waivers.refuse': ({ waiver }) => ({ params: { waiver }, body: { reason: 'A case' } }),
  'waivers.withdraw': ({ waiver }) => ({ params: { waiver }, body: { on: '2020-01-01', reason: 'A case' } }),
  'bars.people': () => ({ query: 'name=case' }),
  // Refused for its day, after who asks and whom it is about.
  'bars.place': ({ person }) => ({
    body: { personId: person, kind: 'conduct', ground: 'A case', from: '2020-01-01', through: null },
  }),
  'bars.lift': ({ bar }) => ({ params: { bar }, body: { on: '2020-01-01', reason: 'A case' } }),
  'bars.answerLift': ({ bar }) => ({ params: { bar }, body: { confirm: false, reason: 'A case' } }),
  'appeals.lodge': ({ decision }) => ({ params: { decision }, body: { grounds: 'A case', evidence: [] } }),
  'appeals.read': ({ appeal }) => ({ params: { appeal } }),
  'appeals.answer': ({ appeal }) => ({ params: { appeal }, body: { outcome: 'dismissed', reasons: 'A case' } }),
  'appeals.withdraw': ({ appeal }) => ({ params: { appeal } }),
}

export async function exceptionObjects(
  one: (text: string, values: unknown[]) => Promise<string>,
  {
    person,
    agency,
    posting,
    nomination,
    decision,
  }: Readonly<Record<'person' | 'agency' | 'posting' | 'nomination' | 'decision', string>>,
): Promise<ExceptionObjects> {
  const waiver = await one(
    `INSERT INTO waiver (person_id, agency_id, posting_id, clause_id, ground, valid_from, valid_through, asked_by)
     SELECT $1, $2, $3, 'field-security', 'A case', current_date + 60, current_date + 80, id FROM person WHERE demo_key = 'hiroshi' RETURNING id`,
    [person, agency, posting],
  )
  const bar = await one(
    `INSERT INTO bar (person_id, agency_id, kind, ground, valid_from, valid_through, recorded_by)
     SELECT $1, $2, 'conduct', 'A case', current_date + 900, current_date + 901, id FROM person WHERE demo_key = 'noriko' RETURNING id`,
    [person, agency],
  )
  const appeal = await one(
    `INSERT INTO appeal (decision_id, nomination_id, person_id, agency_id, grounds, evidence, lodged_by) VALUES ($1, $2, $3, $4, 'A case', '{}', $3) RETURNING id`,
    [decision, nomination, person, agency],
  )
  return { waiver, bar, appeal }
}
