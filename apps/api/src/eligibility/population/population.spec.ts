import type { Role } from '@muster/contracts/codes.ts'
import type { Posting } from '@muster/eligibility/facts.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { StandingService } from '../standing.service.ts'
import { Population } from './population.ts'

let app: TestApp
let population: Population
let work: UnitOfWork
beforeAll(async () => {
  app = await startTestApp()
  population = app.app.get(Population)
  work = app.app.get(UnitOfWork)
})
afterAll(() => app.stop())

async function actorOf(demoKey: string, ...roles: Role[]): Promise<PersonActor> {
  const { rows } = await app.owner.query<{ id: string; agency: string }>(
    'SELECT id, agency_id AS agency FROM person WHERE demo_key = $1',
    [demoKey],
  )
  const [row] = rows
  if (!row) throw new Error(`nobody is ${demoKey}`)
  return { kind: 'person', personId: row.id, agencyId: row.agency, roles, sessionId: row.id }
}

interface Put {
  readonly id: string
  readonly person: string
  readonly posting: Posting
  readonly profile: string
  readonly today: string
}

/** Everybody nominated by misaki's agency, with the posting they are nominated for. */
async function nominated(): Promise<Put[]> {
  const { rows } = await app.owner.query<Put>(
    `SELECT n.id, n.person_id AS person, f.key AS profile, (now() AT TIME ZONE 'Asia/Tokyo')::date::text AS today,
       jsonb_build_object('id', o.id, 'places', to_jsonb(array_remove(ARRAY[o.duty_station_key, d.country_key, o.mission_key], NULL)), 'role', nullif(o.role, ''), 'traits', o.traits, 'dutyStationId', o.duty_station_key, 'jobId', o.job, 'field', o.field,
         'departsOn', o.departs_on, 'arrivesOn', o.arrives_on, 'returnsOn', o.returns_on, 'nominatedOn', n.nominated_on) AS posting
     FROM nomination n JOIN posting o ON o.id = n.posting_id JOIN profile f ON f.id = o.profile_id JOIN duty_station d ON d.key = o.duty_station_key
     WHERE n.withdrawn_at IS NULL AND NOT o.is_team AND n.agency_id = (SELECT agency_id FROM person WHERE demo_key = 'misaki')`,
  )
  return rows
}

describe('a population', () => {
  it('is judged as each nominee is judged alone', async () => {
    const actor = await actorOf('misaki', 'desk-officer')
    const all = await nominated()
    expect(all.length).toBeGreaterThan(0)
    for (const { id, person, posting, profile, today } of all) {
      const { rows, verdict } = await work.run({ actor }, async (tx) => {
        const roster = await population.roster(tx, {
          profile,
          posting,
          asOf: today,
          filter: { personIds: [person] },
          limit: 5,
        })
        const briefs = await app.app.get(StandingService).briefs(tx, [id])
        return { rows: roster.rows, verdict: briefs.get(id)?.personVerdict }
      })
      expect(rows.map((row) => row.verdict)).toEqual([verdict])
    }
  })

  it('is shown page by page, the best first, and counted as a whole', async () => {
    const actor = await actorOf('misaki', 'auditor')
    const [first] = await nominated()
    if (!first) throw new Error('nobody is nominated')
    const { profile, posting, today: asOf } = first
    const pages = await work.run({ actor }, async (tx) => {
      const whole = await population.roster(tx, { profile, posting, asOf, limit: 200 })
      const seen: string[] = []
      for (let after: string | null = null; ;) {
        const page = await population.roster(tx, { profile, posting, asOf, limit: 2, after })
        seen.push(...page.rows.map(({ personId }) => personId))
        after = page.next
        if (after === null) return { whole, seen }
      }
    })
    expect(pages.seen).toEqual(pages.whole.rows.map(({ personId }) => personId))
    expect(Object.values(pages.whole.totals).reduce((sum, count) => sum + count, 0)).toBe(pages.seen.length)
  })

  it('knows of a fact from the moment it is recorded, and leaves out whom another is just making anew', async () => {
    const actor = await actorOf('misaki', 'auditor')
    const [first] = await nominated()
    if (!first) throw new Error('nobody is nominated')
    const { profile, posting, today: asOf, person } = first
    const ask = () =>
      work.run({ actor }, (tx) =>
        population.roster(tx, { profile, posting, asOf, filter: { personIds: [person] }, limit: 5 }),
      )
    await ask()
    await app.owner.query(
      `INSERT INTO bar (person_id, agency_id, kind, ground, valid_from, recorded_by) SELECT p.id, p.agency_id, 'medical', 'spec', $2, (SELECT id FROM person WHERE id <> p.id LIMIT 1) FROM person p WHERE p.id = $1`,
      [person, asOf],
    )
    const maker = await app.owner.connect()
    try {
      await maker.query('BEGIN')
      await maker.query('DELETE FROM population_change WHERE person_id = $1', [person])
      expect(await ask()).toMatchObject({ rows: [], waiting: 1 })
    } finally {
      await maker.query('ROLLBACK')
      maker.release()
    }
    const after = await ask()
    expect(after.rows.map(({ verdict }) => verdict)).toEqual(['BARRED'])
    expect(after).toMatchObject({ waiting: 0, totals: { BARRED: 1 } })
  })

  it('is refused to who is no officer, and for a profile nobody knows', async () => {
    const [first] = await nominated()
    if (!first) throw new Error('nobody is nominated')
    const { posting, today: asOf } = first
    for (const [role, profile, code] of [
      ['trainee', first.profile, 'not-allowed'],
      ['desk-officer', 'no-such-profile', 'not-found'],
    ] as const) {
      const actor = await actorOf('misaki', role)
      await expect(
        work.run({ actor }, (tx) => population.roster(tx, { profile, posting, asOf, limit: 5 })),
      ).rejects.toMatchObject({ code })
    }
  })
})
