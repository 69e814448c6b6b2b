import { addDays } from '@muster/calendar/calendar-date.ts'
import { e1 } from '@muster/sample/courses/e1/e1.ts'
import { e2 } from '@muster/sample/courses/e2/e2.ts'
import { e3Of2025 } from '@muster/sample/courses/e3/edition-2025.ts'
import { e3 } from '@muster/sample/courses/e3/e3.ts'
import { agencies } from '@muster/sample/world/agencies.ts'
import { alumni } from '@muster/sample/world/alumni.ts'
import { e1Published, e2Published, e3Learners, e3Published, learners } from '@muster/sample/world/learners.ts'
import { nominees } from '@muster/sample/world/nominees.ts'
import { demoPassword, people } from '@muster/sample/world/people.ts'
import { postings } from '@muster/sample/world/postings.ts'
import type { DataSource, EntityManager } from 'typeorm'
import { hashPassword } from '../access/argon2.ts'
import { seedCourse } from './seed-course.ts'
import { seedDecisions } from './seed-decisions.ts'
import { seedEvidence } from './seed-evidence.ts'
import { seedExceptions } from './seed-exceptions.ts'
import { seedLearning } from './seed-learning.ts'
import { seedAgencies, seedPeople } from './seed-people.ts'
import { seedPostings } from './seed-postings.ts'
import { seedProfiles } from './seed-profiles.ts'
import { seedRecognition } from './seed-recognition.ts'
import { seedSharing } from './seed-sharing.ts'

/**
 * Fills in the sample world: what is missing is added, what is there stays as it is.
 * `today` (`YYYY-MM-DD`) is the day of seeding: day 0 of the world. Whether anything had to be added.
 */
export async function seed(source: DataSource, today: string): Promise<boolean> {
  return source.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock(724552)')
    if (await isSeeded(manager)) return false
    await seedAgencies(manager, agencies)
    const [standing] = await manager.query<unknown[]>('SELECT 1 FROM person WHERE demo_key IS NOT NULL LIMIT 1')
    await seedPeople(manager, people, await hashPassword(demoPassword))
    await seedPeople(manager, [...nominees, ...alumni], null)
    if (standing) {
      // A world that an earlier version filled in keeps what was done in it since: it gets people and courses alone.
      await seedLaterCourses(manager, today)
      return true
    }
    await seedCourse(manager, e1, addDays(today, e1Published))
    await seedRecognition(manager, today)
    await seedProfiles(manager, today)
    await seedPostings(manager, today)
    await seedEvidence(manager, today)
    await seedExceptions(manager, today)
    await seedLearning(manager, e1, learners, today)
    await seedLaterCourses(manager, today)
    await seedSharing(manager, today)
    await seedDecisions(manager, today)
    return true
  })
}

/** The second and third course, after the kinds of proof: that of the second is one of them. */
async function seedLaterCourses(manager: EntityManager, today: string): Promise<void> {
  await seedCourse(manager, e2, addDays(today, e2Published))
  await seedCourse(manager, e3Of2025, addDays(today, e3Published.edition2025))
  await seedCourse(manager, e3, addDays(today, e3Published.edition2026))
  await seedLearning(manager, e3Of2025, e3Learners, today)
}

const courses = [e1.key, e2.key, e3.key]

async function isSeeded(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ people: number; postings: number; courses: number }[]>(
    `SELECT (SELECT count(*) FROM person WHERE demo_key IS NOT NULL)::int AS people, (SELECT count(*) FROM posting WHERE sample_key IS NOT NULL)::int AS postings,
       (SELECT count(*) FROM course WHERE key = ANY ($1))::int AS courses`,
    [courses],
  )
  return (
    row !== undefined &&
    row.people >= people.length + nominees.length + alumni.length &&
    row.postings >= postings.length &&
    row.courses === courses.length
  )
}
