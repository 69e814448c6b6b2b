import { e1 } from '@muster/sample/courses/e1/e1.ts'
import { e2 } from '@muster/sample/courses/e2/e2.ts'
import { e3Of2025 } from '@muster/sample/courses/e3/edition-2025.ts'
import { e3 } from '@muster/sample/courses/e3/e3.ts'
import { alumni } from '@muster/sample/world/alumni.ts'
import { learners } from '@muster/sample/world/learners.ts'
import { nominees } from '@muster/sample/world/nominees.ts'
import { people } from '@muster/sample/world/people.ts'
import type { DataSource } from 'typeorm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../../test/databases.ts'
import { entities } from '../entities.ts'
import { migrations } from '../migrations/migrations.ts'
import { migrate, ownerSource } from '../platform/database/migrate.ts'
import { seed } from './seed.ts'

const today = '2026-10-05'
let source: DataSource
let took: number

const one = async <T>(text: string): Promise<T> => (await source.query<T[]>(text))[0] as T

beforeAll(async () => {
  const url = await emptyDatabase()
  await migrate(url, { entities, migrations }, () => undefined)
  source = await ownerSource(url, { entities }).initialize()
  const begin = performance.now()
  expect(await seed(source, today)).toBe(true)
  took = performance.now() - begin
})

afterAll(() => source.destroy())

describe('seeding', () => {
  it('takes a few seconds at most, and next to nothing the second time', async () => {
    expect(took).toBeLessThan(10_000)
    const begin = performance.now()
    expect(await seed(source, '2026-10-06')).toBe(false)
    expect(performance.now() - begin).toBeLessThan(500)
  })

  it('adds everybody, and lets only those of the sign-in page sign in', async () => {
    const all = people.length + nominees.length + alumni.length
    expect(
      await one(
        `SELECT count(*)::int AS people, count(DISTINCT p.id) FILTER (WHERE w.person_id IS NOT NULL)::int AS passwords FROM person p LEFT JOIN password w ON w.person_id = p.id`,
      ),
    ).toEqual({ people: all, passwords: people.length })
  })

  it('dates everything from the day it is given', async () => {
    const posting = await one(
      `SELECT departs_on::text AS departs, returns_on::text AS returns FROM posting WHERE sample_key = 'selat-electoral-advisers'`,
    )
    expect(posting).toEqual({ departs: '2026-12-03', returns: '2027-12-02' })
    const clearance =
      await one(`SELECT c.scope ->> 'postingId' = o.id::text AS "isForIt", c.completed_on::text AS "completedOn" FROM outside_certificate c
      JOIN person p ON p.id = c.person_id JOIN posting o ON o.sample_key = 'selat-electoral-advisers'
      WHERE p.demo_key = 'misaki' AND c.qualification_key = 'security-clearance'`)
    expect(clearance).toEqual({ isForIt: true, completedOn: '2026-09-29' })
  })

  it('records completions for those who passed, without certificates', async () => {
    const figures = await one<{ completions: number; passed: number }>(
      `SELECT (SELECT count(*)::int FROM completion) AS completions, (SELECT count(*)::int FROM attempt WHERE passed) AS passed, (SELECT count(*)::int FROM attempt a JOIN lesson_progress l USING (enrolment_id) WHERE l.completed_at > a.started_at) AS impatient,
         (SELECT count(*)::int FROM attempt WHERE submitted_at > deadline_at) AS late, (SELECT count(*)::int FROM certificate) AS certificates`,
    )
    expect(figures).toMatchObject({
      completions: figures.passed,
      late: 0,
      impatient: 0,
      certificates: 0,
    })
    const meant = learners.filter(({ attempt }) => attempt === 'passed').map(({ person }) => person)
    const { missing } = await one<{ missing: string[] }>(
      `SELECT ARRAY(SELECT p.demo_key FROM person p LEFT JOIN completion c ON c.person_id = p.id WHERE c.id IS NULL AND p.demo_key = ANY ('{${meant.join(',')}}')) AS missing`,
    )
    expect(missing).toEqual([])
  })

  it('publishes the courses whole, each of the agency that owns it', async () => {
    const courses = await source.query<unknown[]>(
      `SELECT c.key, a.key AS agency, c.qualification_key AS proves, jsonb_array_length(e.modules) AS modules, cardinality(s.question_version_ids) AS questions
       FROM course c JOIN agency a ON a.id = c.agency_id JOIN edition e ON e.course_id = c.id AND e.published_at IS NOT NULL JOIN assessment s ON s.edition_id = e.id ORDER BY c.key, e.number`,
    )
    expect(courses).toEqual(
      [e1, e2, e3Of2025, e3].map(({ key, agency, qualification, modules, shared, questions }) => ({
        key,
        agency,
        proves: qualification,
        modules: modules.length + (shared?.modules.length ?? 0),
        questions: questions.length,
      })),
    )
    expect(await one(`SELECT source_mark AS mark FROM qualification WHERE key = '${e2.qualification}'`)).toEqual({
      mark: '[default]',
    })
  })

  it('gives most questions enough answers for figures', async () => {
    const { questions, enough } = await one<{ questions: number; enough: number }>(
      `SELECT count(*)::int AS questions, count(*) FILTER (WHERE answers >= 20)::int AS enough FROM (
         SELECT v.id, count(r.attempt_id) FILTER (WHERE w.answer IS NOT NULL) AS answers FROM question_version v
         JOIN assessment s ON v.id = ANY (s.question_version_ids) AND EXISTS (SELECT 1 FROM attempt a WHERE a.assessment_id = s.id)
         LEFT JOIN question_result r ON r.question_version_id = v.id LEFT JOIN answer w ON w.attempt_id = r.attempt_id AND w.position = r.position GROUP BY v.id) AS each`,
    )
    expect(enough / questions).toBeGreaterThan(0.9)
    const shares = await one<{ lowest: number; highest: number; passing: number }>(
      `SELECT min(share) AS lowest, max(share) AS highest, (SELECT avg(passed::int)::float FROM attempt) AS passing
       FROM (SELECT avg(points::float / out_of) AS share FROM question_result GROUP BY question_version_id) AS each`,
    )
    expect(shares.lowest).toBeLessThan(0.65)
    expect(shares.highest).toBeGreaterThan(0.9)
    expect(shares.passing).toBeGreaterThan(0.6)
    expect(shares.passing).toBeLessThan(0.95)
  })

  it('gives a world that an earlier version filled in what it lacks of people and courses, and nothing else again', async () => {
    const marks = () => one<{ marks: number }>('SELECT count(*)::int AS marks FROM saved_list_mark')
    const before = await marks()
    await source.query(`UPDATE course SET key = 'e3-of-before' WHERE key = 'e3'`)
    expect(await seed(source, '2026-10-06')).toBe(true)
    expect(
      await one(
        `SELECT count(*)::int AS editions FROM edition e JOIN course c ON c.id = e.course_id WHERE c.key = 'e3'`,
      ),
    ).toEqual({
      editions: 2,
    })
    expect(await marks()).toEqual(before)
    expect(await seed(source, '2026-10-06')).toBe(false)
  })
})
