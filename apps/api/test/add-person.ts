import type { Role } from '@muster/contracts/codes.ts'
import type { Caller, TestApp } from './app.ts'

let count = 0

/** Adds a person with nothing to their name but these roles, so that a spec depends on nobody of the sample world, and signs them in. */
export async function addPerson(app: TestApp, agency: string, ...roles: Role[]): Promise<Caller> {
  count += 1
  const key = `spec-${count}`
  await app.owner.query(
    `WITH added AS (
       INSERT INTO person (agency_id, email, family_name, given_name, family_name_ja, given_name_ja, passport_name, demo_key, demo_situation)
       SELECT id, $2 || '@spec.example', 'Family' || $3, 'Given', '姓' || $3, '名', 'FAMILY GIVEN', $2, '{"en":"-","ja":"-"}' FROM agency WHERE key = $1 RETURNING id, agency_id)
     INSERT INTO role_grant (person_id, agency_id, role) SELECT id, agency_id, unnest($4::text[]) FROM added`,
    [agency, key, String(count).padStart(3, '0'), roles],
  )
  return app.as(key)
}
