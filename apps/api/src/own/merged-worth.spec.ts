import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { mergeAccounts, undoMerge } from '../../test/merging-stage.ts'
import { copyFile } from '../../test/eligible-person.ts'
import { DecisionSweep } from '../eligibility/decisions/decision-sweep.ts'
import { ReplayService } from '../eligibility/decisions/replay.service.ts'

let app: TestApp
let administrator: Caller
let officer: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'secretariat', 'administrator')
  officer = await app.as('hiroshi')
})
afterAll(() => app.stop())

const add = () => addPerson(app, 'secretariat', 'trainee')
const merge = (kept: Caller, other: Caller) => mergeAccounts(administrator, kept, other)
const undo = (id: string) => undoMerge(administrator, id)

/** Nominates somebody for an own posting like the sample world’s to Selat. */
const nominate = (who: Caller): Promise<unknown> =>
  app.owner.query(
    `WITH added AS (INSERT INTO posting (agency_id, title_en, title_ja, duty_station_key, profile_id, field, job, departs_on, arrives_on, returns_on)
       SELECT agency_id, 'Merged', '統合', duty_station_key, profile_id, field, job, departs_on, arrives_on, returns_on FROM posting WHERE sample_key = 'selat-electoral-advisers' RETURNING id)
     INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on) SELECT added.id, p.id, p.agency_id, current_date - 1 FROM added, person p WHERE p.id = $1`,
    [who.personId],
  )

/** Takes away about half of what two accounts with the same file have, so that together they have it once. */
async function halve(one: Caller, other: Caller, seed: number): Promise<void> {
  for (const [who, bit] of [
    [one, 0],
    [other, 1],
  ] as const) {
    const half = (key: string): string =>
      `person_id = $1 AND get_byte(decode(md5(${key} || $2::text), 'hex'), 0) % 2 = $3`
    const values = [who.personId, seed, bit]
    for (const statement of [
      `DELETE FROM outside_certificate_status s USING outside_certificate c WHERE c.id = s.outside_certificate_id AND c.${half('c.qualification_key')}`,
      `DELETE FROM outside_certificate WHERE ${half('qualification_key')}`,
      `DELETE FROM person_fact WHERE ${half('key')}`,
      `DELETE FROM completion WHERE ${half('qualification_key')}`,
    ])
      await app.owner.query(statement, values)
  }
  await app.owner.query('UPDATE person SET facts_stamp = facts_stamp + 1 WHERE id = ANY ($1)', [
    [one.personId, other.personId],
  ])
}

const judged = async (who: Caller) => {
  const { eligibility } = await who.call('eligibility.mine')
  return {
    verdict: eligibility?.verdict,
    clauses: eligibility?.clauses.map(({ id, status }) => [id, status]),
  }
}

const rosterOf = async (who: Caller) => {
  const { rows: posting } = await app.owner.query<{ station: string; job: string; d: string; a: string; r: string }>(
    `SELECT duty_station_key AS station, job, departs_on::text AS d, arrives_on::text AS a, returns_on::text AS r FROM posting WHERE sample_key = 'selat-electoral-advisers'`,
  )
  const [of] = posting
  if (!of) throw new Error('no posting')
  const query = {
    profile: 'p1-mission-civilian',
    departsOn: of.d,
    arrivesOn: of.a,
    returnsOn: of.r,
    station: of.station,
    job: of.job,
    limit: 50,
  }
  for (let after: string | null = null; ;) {
    const page: ReplyOf<'roster.search'> = await officer.call('roster.search', {
      query: { ...query, ...(after === null ? {} : { after }) },
    })
    const found = page.rows.find(({ person }) => person.id === who.personId)
    if (found || page.next === null) return found?.verdict
    after = page.next
  }
}

describe('what a merged person is worth', () => {
  it('is what one person with both sets of facts is worth: by the engine, by the rows of the roster, and no more once it is undone', async () => {
    const whole = await add()
    await copyFile(app, 'takumi', whole)
    await nominate(whole)
    const wanted = await judged(whole)
    const listed = await rosterOf(whole)
    expect(wanted.clauses?.filter(([, status]) => status === 'MET').length).toBeGreaterThan(9)
    expect(listed).toBe('ELIGIBLE')
    let differed = 0
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), async (seed) => {
        const [kept, other] = [await add(), await add()]
        for (const who of [kept, other]) await copyFile(app, 'takumi', who)
        await halve(kept, other, seed)
        await nominate(kept)
        const apart = { judged: await judged(kept), listed: await rosterOf(kept) }
        if (apart.judged.verdict !== wanted.verdict || apart.listed !== listed) differed += 1
        const { id } = await merge(kept, other)
        expect(await judged(kept)).toEqual(wanted)
        expect(await rosterOf(kept)).toBe(listed)
        expect(await rosterOf(other)).toBeUndefined()
        await undo(id)
        expect({ judged: await judged(kept), listed: await rosterOf(kept) }).toEqual(apart)
      }),
      { numRuns: 4 },
    )
    expect(differed).toBeGreaterThan(0)
  }, 120_000)

  it('follows what becomes of the facts of the other account: a stop bars both', async () => {
    const [kept, other] = [await add(), await add()]
    await copyFile(app, 'takumi', other)
    await nominate(kept)
    // Who lacks more than one step is on no roster.
    expect(await rosterOf(kept)).toBeUndefined()
    await merge(kept, other)
    expect((await judged(kept)).clauses).toContainEqual(['security', 'MET'])
    expect(await rosterOf(kept)).toBe('ELIGIBLE')
    await app.owner.query(
      `INSERT INTO bar (person_id, agency_id, kind, valid_from, recorded_by, ground) SELECT id, agency_id, 'medical', current_date - 1, $2, 'x' FROM person WHERE id = $1`,
      [other.personId, administrator.personId],
    )
    expect((await judged(kept)).verdict).toBe('BARRED')
    expect(await rosterOf(kept)).toBeUndefined()
  })
})

describe('decisions made before', () => {
  it('replay as they were, also those about a person who was merged since', async () => {
    const [kept, other] = [await add(), await add()]
    await copyFile(app, 'takumi', kept)
    await copyFile(app, 'haruka', other)
    await nominate(kept)
    await app.app.get(DecisionSweep).revisit()
    await merge(kept, other)
    const { differing } = await app.app.get(ReplayService).replay()
    expect(differing).toEqual([])
  })
})
