import type { EntityManager } from 'typeorm'
import type { SampleAgency } from '@muster/sample/world/agencies.ts'
import { emailOf } from '@muster/sample/world/people.ts'
import type { SamplePerson } from '@muster/sample/world/person.ts'

/** Adds the invented agencies. */
export async function seedAgencies(manager: EntityManager, agencies: readonly SampleAgency[]): Promise<void> {
  await manager.query(
    `INSERT INTO agency (key, name_en, name_ja, kind, signatory, operates, is_invented)
     SELECT key, name ->> 'en', name ->> 'ja', kind, nullif(signatory, 'null'::jsonb), coalesce(operates, false) AND NOT EXISTS (SELECT 1 FROM agency WHERE operates), true
     FROM jsonb_to_recordset($1::jsonb) AS r(key text, name jsonb, kind text, signatory jsonb, operates boolean)
     ORDER BY operates NULLS LAST
     ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(agencies)],
  )
}

/** Adds invented people with their roles; those with a password hash may sign in. Who is there stays as they are. */
export async function seedPeople(
  manager: EntityManager,
  people: readonly SamplePerson[],
  passwordHash: string | null,
): Promise<void> {
  await manager.query(
    `WITH given AS (
       SELECT r.*, row_number() OVER () AS place
       FROM jsonb_to_recordset($1::jsonb) AS r(key text, email text, agency text, family jsonb, given jsonb, roles jsonb, language text, situation jsonb)
     ), added AS (
       INSERT INTO person (agency_id, email, family_name, given_name, family_name_ja, given_name_ja, passport_name, language, demo_key, demo_situation)
       SELECT a.id, g.email, g.family ->> 'en', g.given ->> 'en', g.family ->> 'ja', g.given ->> 'ja',
         upper((g.family ->> 'en') || ' ' || (g.given ->> 'en')), g.language, g.key, nullif(g.situation, 'null')
       FROM given g JOIN agency a ON a.key = g.agency ORDER BY g.place
       ON CONFLICT (email) DO NOTHING RETURNING id, agency_id, demo_key
     ), allowed AS (
       INSERT INTO password (person_id, hash) SELECT id, $2::text FROM added WHERE $2::text IS NOT NULL
     )
     INSERT INTO role_grant (person_id, agency_id, role)
     SELECT added.id, added.agency_id, role FROM added JOIN given g ON g.key = added.demo_key CROSS JOIN jsonb_array_elements_text(g.roles) AS role`,
    [JSON.stringify(people.map((person) => ({ ...person, email: emailOf(person.key) }))), passwordHash],
  )
}
