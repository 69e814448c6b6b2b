import { IssuingService } from '../src/certificates/issuing.service.ts'
import type { TestApp } from './app.ts'

/** The public id of the certificate of somebody of the sample world for a course, which they complete now if they have not yet. */
export async function certified(app: TestApp, demoKey: string, courseKey = 'e1'): Promise<string> {
  await app.owner.query(
    `WITH e AS (SELECT e.id, c.qualification_key FROM edition e JOIN course c ON c.id = e.course_id WHERE c.key = $2),
       n AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source) SELECT p.id, p.agency_id, e.id, 'self' FROM person p, e WHERE p.demo_key = $1
         ON CONFLICT (person_id, agency_id, edition_id, round) WHERE withdrawn_at IS NULL DO UPDATE SET source = 'self' RETURNING *)
     INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours, points, out_of)
     SELECT n.person_id, n.agency_id, n.edition_id, e.qualification_key, n.id, current_date, now(), 'online', 7, 34, 40 FROM n, e
     WHERE NOT EXISTS (SELECT 1 FROM completion c WHERE c.person_id = n.person_id AND c.edition_id = n.edition_id)`,
    [demoKey, courseKey],
  )
  await app.app.get(IssuingService).issueMissing()
  const { rows } = await app.owner.query<{ id: string }>(
    `SELECT x.public_id AS id FROM certificate x JOIN completion c ON c.id = x.completion_id JOIN person p ON p.id = c.person_id
       JOIN edition e ON e.id = c.edition_id JOIN course k ON k.id = e.course_id
     WHERE p.demo_key = $1 AND k.key = $2 ORDER BY x.issued_at DESC LIMIT 1`,
    [demoKey, courseKey],
  )
  const [certificate] = rows
  if (!certificate) throw new Error(`no certificate was issued for ${demoKey}`)
  return certificate.id
}
