import type pg from 'pg'
import { isReady, sqlEnrolmentId, sqlNominationId } from './identities.ts'
import type { Workload } from './workloads.ts'

type Kind = NonNullable<Workload['consumes']>

const clearTests = [
  'DELETE FROM answer WHERE attempt_id IN (SELECT a.id FROM attempt a JOIN bench_again g ON g.enrolment_id = a.enrolment_id)',
  'DELETE FROM question_result WHERE attempt_id IN (SELECT a.id FROM attempt a JOIN bench_again g ON g.enrolment_id = a.enrolment_id)',
  'DELETE FROM certificate_salt WHERE certificate_id IN (SELECT x.id FROM certificate x JOIN completion c ON c.id = x.completion_id JOIN bench_again g ON g.enrolment_id = c.enrolment_id)',
  'DELETE FROM certificate WHERE completion_id IN (SELECT c.id FROM completion c JOIN bench_again g ON g.enrolment_id = c.enrolment_id)',
  'DELETE FROM completion WHERE enrolment_id IN (SELECT enrolment_id FROM bench_again)',
  'DELETE FROM attempt WHERE enrolment_id IN (SELECT enrolment_id FROM bench_again)',
]

/** Forgets the tests of these people, so that they may sit them again. */
async function forgetTests(owner: pg.ClientBase, places: readonly number[]): Promise<void> {
  await owner.query('CREATE TEMP TABLE bench_again (enrolment_id uuid PRIMARY KEY)')
  await owner.query(`INSERT INTO bench_again SELECT ${sqlEnrolmentId('place')} FROM unnest($1::int[]) AS place`, [
    places,
  ])
  for (const statement of clearTests) await owner.query(statement)
  await owner.query('DROP TABLE bench_again')
}

/** Makes the verdicts of these people too old, as a new day does. */
async function age(owner: pg.ClientBase, places: readonly number[]): Promise<void> {
  await owner.query(
    `UPDATE standing SET basis = '' WHERE nomination_id IN (SELECT ${sqlNominationId('place')} FROM unnest($1::int[]) AS place)`,
    [places],
  )
}

function shuffled(places: number[]): number[] {
  for (let at = places.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1))
    const [one, two] = [places[at] ?? 0, places[other] ?? 0]
    places[at] = two
    places[other] = one
  }
  return places
}

/** Keeps account of the people whom a workload can use only once, and makes them fresh again when they run out. */
export class UsedUp {
  private readonly owner: pg.ClientBase
  private readonly all: Readonly<Record<Kind, readonly number[]>>
  private readonly at: Record<Kind, number> = { ready: 0, anybody: 0 }

  constructor(owner: pg.ClientBase, people: number) {
    this.owner = owner
    const everybody = Array.from({ length: people }, (_, place) => place)
    this.all = { ready: shuffled(everybody.filter(isReady)), anybody: shuffled(everybody.slice()) }
  }

  /** The next people, in random order; at most so many. Everybody is made fresh where fewer than that are left. */
  async next(kind: Kind, most: number): Promise<readonly number[]> {
    const all = this.all[kind]
    if (kind === 'ready' && this.at.ready > 0 && all.length - this.at.ready < most) {
      await forgetTests(this.owner, all.slice(0, this.at.ready))
      this.at.ready = 0
    }
    if (kind === 'anybody') {
      if (all.length - this.at.anybody < most) this.at.anybody = 0
      const some = all.slice(this.at.anybody, this.at.anybody + most)
      await age(this.owner, some)
      return some
    }
    return all.slice(this.at[kind], this.at[kind] + most)
  }

  used(kind: Kind, count: number): void {
    this.at[kind] += count
  }
}
