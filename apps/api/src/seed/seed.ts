import type { DataSource, EntityManager } from 'typeorm'
import { e1 } from '@muster/sample/courses/e1/e1.ts'
import { agencies } from '@muster/sample/world/agencies.ts'
import { demoPassword, people } from '@muster/sample/world/people.ts'
import { hashPassword } from '../access/argon2.ts'
import { seedCourse } from './seed-course.ts'
import { seedPerson } from './seed-person.ts'

/**
 * Fills in the sample world: what is missing is added, what is there stays as it is.
 * `_today` is the day of seeding; dates of the world are relative to it.
 */
export async function seed(source: DataSource, _today: string): Promise<void> {
  await source.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock(724552)')
    if (await isSeeded(manager)) return
    for (const agency of agencies) {
      await manager.query(`INSERT INTO agency (key, name_en, name_ja, kind, signatory, is_invented) VALUES ($1, $2, $3, $4, $5, true) ON CONFLICT (key) DO NOTHING`, [
        agency.key,
        agency.name.en,
        agency.name.ja,
        agency.kind,
        agency.signatory && JSON.stringify(agency.signatory),
      ])
    }
    const hash = await hashPassword(demoPassword)
    for (const person of people) await seedPerson(manager, person, hash)
    await seedCourse(manager, e1)
  })
}

async function isSeeded(manager: EntityManager): Promise<boolean> {
  const [row] = (await manager.query(`SELECT count(*)::int AS count FROM person WHERE demo_key IS NOT NULL`)) as { count: number }[]
  return (row?.count ?? 0) >= people.length
}
