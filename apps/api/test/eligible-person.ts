import type { Caller, TestApp } from './app.ts'

/**
 * Gives a person every proof that a person of the sample world has, so that a spec may do with them as it likes: whoever
 * has a file like takumi's is eligible under P1 for Port Maren.
 */
export async function copyFile(app: TestApp, from: string, to: Caller): Promise<void> {
  const source = `(SELECT id FROM person WHERE demo_key = $1)`
  const person = `(SELECT id FROM person WHERE id = $2)`
  const agency = `(SELECT agency_id FROM person WHERE id = $2)`
  await app.owner.query(
    `WITH copied AS (
       INSERT INTO outside_certificate (person_id, agency_id, qualification_key, issuer_id, edition, variant, mode, hours, components, level, scope, completed_on, expires_on, points, out_of, serial)
       SELECT ${person}, ${agency}, qualification_key, issuer_id, edition, variant, mode, hours, components, level, scope, completed_on, expires_on, points, out_of, serial
       FROM outside_certificate WHERE person_id = ${source} RETURNING id)
     INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind) SELECT id, ${person}, ${agency}, 'verified' FROM copied`,
    [from, to.personId],
  )
  await app.owner.query(
    `INSERT INTO person_fact (person_id, agency_id, kind, key, content, about_on)
     SELECT ${person}, ${agency}, kind, key, content, about_on FROM person_fact WHERE person_id = ${source}`,
    [from, to.personId],
  )
  await app.owner.query(
    `WITH enrolled AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source) SELECT ${person}, ${agency}, edition_id, 'self' FROM completion WHERE person_id = ${source} RETURNING id, edition_id)
     INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
     SELECT ${person}, ${agency}, c.edition_id, c.qualification_key, e.id, c.completed_on, c.completed_at, c.mode, c.hours
     FROM completion c JOIN enrolled e ON e.edition_id = c.edition_id WHERE c.person_id = ${source}`,
    [from, to.personId],
  )
}
