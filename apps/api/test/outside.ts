import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { addPerson } from './add-person.ts'
import type { Caller, TestApp } from './app.ts'
import { smallPdf } from './small-files.ts'

export type Fields = BodyOf<'recognition.record'>

export async function issuerId(app: TestApp, key: string): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM issuer WHERE key = $1', [key])
  return rows[0]?.id ?? ''
}

/** What a paper says that `addPerson`'s people hold, unless told otherwise. */
export const paper = (issuer: string, more: Partial<Fields> = {}): Fields => ({
  type: 'heat',
  issuer,
  edition: null,
  variant: null,
  mode: 'practical',
  hours: 40,
  components: ['first-aid'],
  completedOn: '2025-05-01',
  expiresOn: null,
  score: null,
  level: null,
  scope: null,
  serial: null,
  language: 'en',
  holderName: 'Family Given',
  ...more,
})

let files = 0

/** Sends a file in for a certificate; every one is another file unless it is given. */
export const sendFile = (
  who: Caller,
  certificate: string,
  content = smallPdf((files += 1)),
  type = 'application/pdf',
) =>
  who.fetch(`/api/v1/outside-certificates/${certificate}/evidence`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: content,
  })

/** Records a paper with its evidence. */
export async function recordPaper(who: Caller, fields: Fields): Promise<string> {
  const { certificate } = await who.call('recognition.record', { body: fields })
  const sent = await sendFile(who, certificate.id)
  if (sent.status !== 201) throw new Error(`the evidence was not taken: ${await sent.text()}`)
  return certificate.id
}

/** Somebody put forward for an assignment of three months in a mission, whose file holds nothing. */
export async function addNominee(app: TestApp, agency = 'secretariat'): Promise<Caller> {
  const who = await addPerson(app, agency, 'trainee')
  await app.owner.query(
    `WITH o AS (
       INSERT INTO posting (agency_id, title_en, title_ja, duty_station_key, profile_id, field, job, departs_on, arrives_on, returns_on)
       SELECT p.agency_id, 'Case', '事例', (SELECT min(key) FROM duty_station), f.id, 'elections', 'case', current_date + 20, current_date + 21, current_date + 110
       FROM person p, profile f WHERE p.id = $1 AND f.key = 'p1-mission-civilian' RETURNING id, agency_id)
     INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on) SELECT o.id, $1, o.agency_id, current_date FROM o`,
    [who.personId],
  )
  return who
}

/** The status and first finding of one requirement of their assignment. */
export async function clauseOf(
  who: Caller,
  id: string,
): Promise<[status: string | undefined, code: string | undefined]> {
  const { eligibility } = await who.call('eligibility.mine')
  const clause = eligibility?.clauses.find((one) => one.id === id)
  return [clause?.status, clause?.findings[0]?.code]
}
