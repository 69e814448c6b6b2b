import type { EntityManager } from 'typeorm'
import type { SamplePerson } from '@muster/sample/world/people.ts'

/** Adds an invented person with their roles and password; one who is there stays as they are. */
export async function seedPerson(manager: EntityManager, person: SamplePerson, passwordHash: string): Promise<void> {
  const [added] = (await manager.query(
    `INSERT INTO person (agency_id, email, family_name, given_name, family_name_ja, given_name_ja, passport_name, language, demo_key, demo_situation)
     SELECT id, $2, $3, $4, $5, $6, $7, $8, $9, $10 FROM agency WHERE key = $1
     ON CONFLICT (email) DO NOTHING RETURNING id, agency_id`,
    [
      person.agency,
      `${person.key}@muster.example`,
      person.family.en,
      person.given.en,
      person.family.ja,
      person.given.ja,
      `${person.family.en} ${person.given.en}`.toUpperCase(),
      person.language,
      person.key,
      person.situation && JSON.stringify(person.situation),
    ],
  )) as { id: string; agency_id: string }[]
  if (!added) return
  await manager.query('INSERT INTO password (person_id, hash) VALUES ($1, $2)', [added.id, passwordHash])
  await manager.query('INSERT INTO role_grant (person_id, agency_id, role) SELECT $1, $2, unnest($3::text[])', [added.id, added.agency_id, person.roles])
}
