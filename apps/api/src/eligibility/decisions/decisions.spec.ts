import { addDays } from '@muster/calendar/calendar-date.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { dayIn } from '../../platform/clock.ts'
import { ReplayService } from './replay.service.ts'
import { arrange, type Arranged } from './testing/arrange.ts'

let app: TestApp
let world: Arranged
const today = dayIn('Asia/Tokyo', new Date())
beforeAll(async () => {
  app = await startTestApp()
  world = await arrange(app)
})
afterAll(() => app.stop())

const read = async (key: string, decision: string) =>
  (await app.as(key)).call('decisions.read', { params: { decision } })
const confirm = async (decision: string, note = '') =>
  (await app.as('hiroshi')).call('decisions.confirm', { params: { decision }, body: { note } })
const history = async (key: string) =>
  (await app.as('hiroshi')).call('decisions.ofNomination', { params: { nomination: await world.nominationOf(key) } })
const audited = async (decision: string): Promise<string[]> => {
  const { rows } = await app.owner.query<{ act: string }>(
    `SELECT act FROM audit_entry WHERE subject_id = $1 AND act <> 'decisions.read' ORDER BY id`,
    [decision],
  )
  return rows.map(({ act }) => act)
}

describe('a decision', () => {
  it('is what the engine says now, and stays the same one while nothing changes', async () => {
    const first = await world.ask('takumi')
    expect(first).toMatchObject({ number: 1, verdict: 'ELIGIBLE', state: 'computed', cause: 'asked', replacesId: null })
    expect(first.decidedBy?.en).toBe('NAKATA Hiroshi')
    expect((await world.ask('takumi')).id).toBe(first.id)
    expect([await world.revisit(), await world.revisit()]).toEqual([0, 0])
    expect(await audited(first.id)).toEqual(['decisions.ask'])
  })

  it('keeps what it was made from: every fact with its hash, the rules, who asked and when; and replays from it', async () => {
    const { id } = await world.ask('takumi')
    const { view, facts, inputHash, resultHash } = await read('hiroshi', id)
    expect(view.clauses.length).toBeGreaterThan(8)
    expect(facts.map(({ kind }) => kind)).toContain('accreditation')
    expect(facts.filter(({ of, title }) => of === 'nominee' && title !== null).length).toBeGreaterThan(8)
    for (const hash of [inputHash, resultHash, ...facts.map((fact) => fact.hash)])
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect((await app.app.get(ReplayService).replay()).differing).toEqual([])
  })

  it('is confirmed once, by a desk officer of the agency, and told to the nominee', async () => {
    const { id } = await world.ask('sakura')
    const confirmed = await confirm(id, 'Papers seen')
    expect(confirmed).toMatchObject({ state: 'confirmed', acts: [{ kind: 'confirmed', note: 'Papers seen' }] })
    await expect(confirm(id)).rejects.toMatchObject({ status: 409, code: 'decision-confirmed' })
    expect(await world.noticesOf('sakura')).toEqual(['decision-confirmed'])
    expect(await audited(id)).toEqual(['decisions.ask', 'decisions.confirm'])
  })

  it('is referred with a note that the nominee does not read, and may be confirmed afterwards', async () => {
    const { id } = await world.ask('daniel')
    const hiroshi = await app.as('hiroshi')
    const refer = () =>
      hiroshi.call('decisions.refer', { params: { decision: id }, body: { note: 'Is this his name?' } })
    expect((await refer()).state).toBe('referred')
    await expect(refer()).rejects.toMatchObject({ code: 'decision-referred' })
    expect(await world.noticesOf('ayumi')).toContain('decision-referred')
    expect((await read('daniel', id)).decision.acts).toMatchObject([{ kind: 'referred', by: null, note: '' }])
    expect((await confirm(id)).state).toBe('confirmed')
  })

  it('is not confirmed when something changed since, nor by the nominee', async () => {
    const { id } = await world.ask('kenta')
    await world.setStatus('kenta', 'bsafe', 'rejected')
    await expect(confirm(id)).rejects.toMatchObject({ status: 409, code: 'decision-outdated' })
    expect((await history('kenta')).abilities).toEqual({ confirm: false, refer: false, waitsFor: 'outdated' })
    await world.revisit()
    await expect(confirm(id)).rejects.toMatchObject({ status: 409, code: 'decision-closed' })
    await app.owner.query(
      `INSERT INTO role_grant (person_id, agency_id, role) SELECT id, agency_id, 'desk-officer' FROM person WHERE demo_key = 'misaki'`,
    )
    const misaki = await app.as('misaki')
    const params = { nomination: await world.nominationOf('misaki') }
    await expect(misaki.call('decisions.ask', { params })).rejects.toMatchObject({ status: 403 })
    const own = await world.ask('misaki')
    await expect(misaki.call('decisions.confirm', { params: { decision: own.id }, body: {} })).rejects.toMatchObject({
      status: 403,
    })
  })

  it('is not there for other people and other agencies, and gives a stop no reason', async () => {
    const { id } = await world.ask('kota')
    expect((await read('hiroshi', id)).decision.verdict).toBe('BARRED')
    for (const key of ['yuko', 'ren', 'takumi', 'emi'])
      await expect(read(key, id)).rejects.toMatchObject({ status: 404 })
    const { rows } = await app.owner.query<{ text: string }>(
      `SELECT r.input::text || r.result::text || d.view::text AS text FROM decision d JOIN decision_record r ON r.decision_id = d.id WHERE d.id = $1`,
      [id],
    )
    expect(rows[0]?.text).not.toMatch(/"ground"|"(conduct|medical)"(?=[^:]*"lifted")/)
  })
})

describe('what is written once (I14)', () => {
  it.each([
    'decision',
    'decision_record',
    'decision_source',
    'decision_fact',
    'decision_closing',
    'decision_act',
    'cover_notice',
    'decision_replay',
  ])('the API’s role can neither change nor remove anything in %s', async (table) => {
    const client = new pg.Client({ connectionString: app.runtimeUrl })
    await client.connect()
    try {
      await client.query(`SELECT set_config('muster.actor_kind', 'system', false)`)
      const column = table === 'decision_source' ? 'hash' : table === 'decision_replay' ? 'replayed' : 'agency_id'
      for (const statement of [
        `UPDATE ${table} SET ${column} = ${column}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ])
        await expect(client.query(statement)).rejects.toThrow('permission denied')
    } finally {
      await client.end()
    }
  })
})

describe('X11: a certificate revoked from the start after it was used', () => {
  it('keeps the old decision as basis withdrawn, makes a new one, tells who is concerned, and lists every decision on it', async () => {
    const before = await world.ask('naoto')
    expect(before.verdict).toBe('ELIGIBLE')
    await confirm(before.id)
    const { rows } = await app.owner.query<{ id: string }>(
      `SELECT c.id FROM outside_certificate c JOIN person p ON p.id = c.person_id WHERE p.demo_key = 'naoto' AND c.qualification_key = 'heat'`,
    )
    await world.setStatus('naoto', 'heat', 'revoked', null)
    expect(await world.revisit()).toBe(1)
    const [now, old] = (await history('naoto')).decisions
    expect(old).toMatchObject({ id: before.id, verdict: 'ELIGIBLE', state: 'basis-withdrawn' })
    expect(old?.closing).toMatchObject({ replacedById: now?.id, changes: [{ code: 'evidence-revoked' }] })
    expect(now).toMatchObject({
      number: 2,
      verdict: 'NOT_ELIGIBLE',
      state: 'computed',
      cause: 're-evaluated',
      decidedBy: null,
    })
    expect((await world.noticesOf('naoto'))[0]).toBe('decision-basis-withdrawn')
    expect((await world.noticesOf('hiroshi'))[0]).toBe('decision-basis-withdrawn-staff')
    const resting = await (
      await app.as('ayumi')
    ).call('decisions.restingOn', {
      params: { evidence: rows[0]?.id ?? '' },
      query: {},
    })
    expect(resting.rows.map(({ decision }) => decision.id)).toContain(before.id)
    expect(resting.rows[0]?.person.name.en).toBe('ABE Naoto')
    expect(await audited(now?.id ?? '')).toEqual(['decisions.revise'])
    const waiting = await (await app.as('hiroshi')).call('decisions.list', { query: { because: 'changed' } })
    expect(waiting.rows.map(({ decision }) => decision.id)).toContain(now?.id)
    expect((await app.app.get(ReplayService).replay()).differing).toEqual([])
    expect([await world.revisit(), await world.revisit()], 'a fact is withdrawn once').toEqual([0, 0])
    await app.owner.query('UPDATE person SET facts_stamp = facts_stamp + 1')
    expect(await world.revisit()).toBe(0)
  })
})

describe('X22: a waiver withdrawn before departure', () => {
  it('supersedes what was decided and tells everybody who was told', async () => {
    const before = await world.ask('hana')
    expect(before.verdict).toBe('ELIGIBLE_WITH_CONDITIONS')
    await confirm(before.id)
    await app.owner.query(
      `INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, role, reason, effective_on)
       SELECT w.id, w.person_id, w.agency_id, 'withdrawn', s.id, 'head-of-security', 'The course was cancelled', current_date
       FROM waiver w JOIN person p ON p.id = w.person_id, person s WHERE p.demo_key = 'hana' AND s.demo_key = 'noriko'`,
    )
    expect(await world.revisit()).toBe(1)
    const [now, old] = (await history('hana')).decisions
    expect(old).toMatchObject({ state: 'superseded', closing: { changes: [{ code: 'waiver-withdrawn' }] } })
    expect(now).toMatchObject({ verdict: 'NOT_ELIGIBLE', replacesId: before.id })
    // Whoever was told "eligible" is told of the change.
    const { rows } = await app.owner.query<{ told: number; untold: number }>(
      `SELECT count(*)::int AS told, count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM notice c WHERE c.person_id = n.person_id AND c.id > n.id AND c.kind LIKE 'decision-changed%'))::int AS untold
       FROM notice n WHERE n.kind = 'decision-confirmed' AND n.person_id = $1`,
      [await world.personOf('hana')],
    )
    expect(rows[0]).toEqual({ told: 1, untold: 0 })
    const { rows: mails } = await app.owner.query<{ to: string }>(
      `SELECT DISTINCT to_address AS to FROM mail WHERE subject LIKE '%has changed%' OR subject LIKE '判定の変更%'`,
    )
    expect(mails.map(({ to }) => to)).toContain('hiroshi@muster.example')
  })
})

describe('X25: the danger level rises after the decision', () => {
  it('judges the whole team again; each of them is still fine alone', async () => {
    const level = (value: number, from: string) =>
      app.owner.query(
        `INSERT INTO outside_fact (key, place, value, from_on) SELECT 'danger-level', key, $1::text::jsonb, $2 FROM duty_station WHERE key = 'talamba'`,
        [String(value), from],
      )
    await level(2, addDays(today, -1))
    const team = ['aoi', 'daisuke', 'chihiro']
    for (const key of team) expect((await world.ask(key)).verdict).toBe('ELIGIBLE')
    await level(3, addDays(today, 1))
    expect(await world.revisit()).toBe(3)
    for (const key of team) {
      const { decisions } = await (
        await app.as('yuko')
      ).call('decisions.ofNomination', {
        params: { nomination: await world.nominationOf(key) },
      })
      expect(decisions.map(({ verdict, personVerdict, state }) => [verdict, personVerdict, state])).toEqual([
        ['NOT_ELIGIBLE', 'ELIGIBLE', 'computed'],
        ['ELIGIBLE', 'ELIGIBLE', 'superseded'],
      ])
      expect(decisions[1]?.closing?.changes).toEqual([{ code: 'outside-changed', factId: null, title: null }])
      expect((await world.noticesOf(key))[0]).toBe('decision-changed')
    }
    expect((await world.noticesOf('yuko')).filter((kind) => kind === 'decision-changed-staff')).toHaveLength(3)
  })
})

describe('X33: verified later', () => {
  it('shows side by side what was known on a day and what is known now about that day', async () => {
    await world.setStatus('daniel', 'heat', 'verified')
    const on = addDays(today, -10)
    const { then, now } = await (
      await app.as('naoko')
    ).call('decisions.asKnown', {
      params: { nomination: await world.nominationOf('daniel') },
      query: { asOf: on, knownOn: on },
    })
    const clause = ({ clauses }: typeof then) => clauses.find(({ id }) => id === 'field-security')
    expect([clause(then)?.status, clause(now)?.status]).toEqual(['PENDING', 'MET'])
    expect([then.asOn, now.asOn]).toEqual([on, on])
    expect(clause(then)?.evidence[0]?.verified).toBe(false)
  })
})

describe('what else a decision rests on', () => {
  it('is found when an equivalence ends, dates move, a rule is published or a day has come; else nothing is written', async () => {
    const akira = await world.ask('akira')
    expect(akira.verdict).toBe('ELIGIBLE')
    await app.owner.query(
      `UPDATE equivalence SET valid_through = '2024-05-01' WHERE from_qualification = 'gisf-personal-security'`,
    )
    await world.revisit()
    expect((await history('akira')).decisions.map(({ verdict }) => verdict)).toContain('NOT_ELIGIBLE')

    await app.owner.query(
      `UPDATE posting SET returns_on = returns_on + 2000 WHERE sample_key = 'orvane-human-rights-officers'`,
    )
    const elena = await world.ask('elena')
    await app.owner.query(
      `UPDATE posting SET returns_on = returns_on - 2000 WHERE sample_key = 'orvane-human-rights-officers'`,
    )
    await world.revisit()
    const [moved] = (await history('elena')).decisions
    expect(moved).toMatchObject({ replacesId: elena.id, verdict: 'ELIGIBLE' })

    const count = async (): Promise<number> =>
      Number((await app.owner.query<{ count: string }>('SELECT count(*) FROM decision')).rows[0]?.count)
    const written = await count()
    await app.owner.query(
      `INSERT INTO profile_version (profile_id, version, applies_from, content, published_at) SELECT v.profile_id, 99, current_date + 900,
         jsonb_set(jsonb_set(v.content, '{version,version}', '99'), '{version,appliesFrom}', to_jsonb((current_date + 900)::text)), now()
       FROM profile_version v JOIN profile f ON f.id = v.profile_id WHERE f.key = 'p1-mission-civilian' ORDER BY v.version DESC LIMIT 1`,
    )
    await app.owner.query('UPDATE decision_watch SET next_on = current_date')
    await world.revisit()
    expect(await count()).toBe(written)
    const { rows } = await app.owner.query(`SELECT 1 FROM decision_watch WHERE next_on <= current_date`)
    expect(rows).toEqual([])
  })
})
