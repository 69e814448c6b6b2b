import type { BodyOf } from '@muster/contracts/endpoints.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'

const canary = 'CANARY-OF-A-GROUND'
let app: TestApp
let takumi: string
let today: string
beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'fatal' })
  takumi = await one(`SELECT id AS value FROM person WHERE demo_key = 'takumi'`)
  today = await one(`SELECT (now() AT TIME ZONE 'Asia/Tokyo')::date::text AS value`)
})
afterAll(() => app.stop())

async function one(text: string, values: unknown[] = []): Promise<string> {
  return (await app.owner.query<{ value: string }>(text, values)).rows[0]?.value ?? ''
}

const draft = (changes: Partial<BodyOf<'bars.place'>> = {}): BodyOf<'bars.place'> => ({
  personId: takumi,
  kind: 'conduct',
  ground: canary,
  from: today,
  through: null,
  ...changes,
})
const place = async (key: string, body = draft()) => (await app.as(key)).call('bars.place', { body })
const verdict = async (): Promise<string | undefined> =>
  (await (await app.as('takumi')).call('eligibility.mine')).eligibility?.verdict
const lift = async (key: string, bar: string, on = today) =>
  (await app.as(key)).call('bars.lift', { params: { bar }, body: { on, reason: 'In a spec.' } })
const answer = async (key: string, bar: string, confirm = true) =>
  (await app.as(key)).call('bars.answerLift', { params: { bar }, body: { confirm, reason: 'In a spec.' } })

/** What the runtime role sees when it says who it is, with nothing of ours before it. */
async function directly(key: string, roles: string, statement: string): Promise<number> {
  const client = new pg.Client({ connectionString: app.runtimeUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(
      `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.agency_id', $2, true), set_config('muster.roles', $3, true)`,
      [
        await one('SELECT id AS value FROM person WHERE demo_key = $1', [key]),
        await one('SELECT agency_id AS value FROM person WHERE demo_key = $1', [key]),
        roles,
      ],
    )
    return (await client.query(statement)).rowCount ?? 0
  } finally {
    await client.end()
  }
}

describe('a stop', () => {
  it('overrides a verdict at once; for conduct two lift it, one who asks and another who confirms', async () => {
    expect(await verdict()).toBe('ELIGIBLE')
    const { id, state, abilities } = await place('noriko')
    expect([state, abilities]).toEqual(['open', { lift: true, answer: false }])
    expect(await verdict()).toBe('BARRED')
    expect((await lift('noriko', id)).state).toBe('lift-asked')
    expect(await verdict()).toBe('BARRED')
    await expect(answer('noriko', id)).rejects.toMatchObject({ status: 403, code: 'same-signatory' })
    await expect(lift('goro', id)).rejects.toMatchObject({ status: 409, code: 'lift-already-asked' })
    expect((await answer('goro', id, false)).state).toBe('open')
    await expect(answer('goro', id)).rejects.toMatchObject({ status: 409, code: 'stop-closed' })
    expect((await lift('goro', id)).state).toBe('lift-asked')
    expect((await answer('noriko', id)).state).toBe('lifted')
    expect(await verdict()).toBe('ELIGIBLE')
    await expect(lift('goro', id)).rejects.toMatchObject({ status: 409, code: 'stop-closed' })
  })

  it('for health is lifted by one, from a day on', async () => {
    const { id } = await place('goro', draft({ kind: 'medical' }))
    expect(await verdict()).toBe('BARRED')
    expect(await lift('noriko', id)).toMatchObject({ state: 'lifted', steps: [{ kind: 'lifted', on: today }] })
    expect(await verdict()).toBe('ELIGIBLE')
  })

  it('ends after its last day, and begins on its first', async () => {
    const later = await place('noriko', draft({ from: '2998-01-01', through: '2998-02-01' }))
    expect(later.state).toBe('later')
    expect(await verdict()).toBe('ELIGIBLE')
    await app.owner.query(`UPDATE bar SET valid_from = '2020-01-01', valid_through = '2020-02-01' WHERE id = $1`, [
      later.id,
    ])
    const { bars } = await (await app.as('naoko')).call('bars.list')
    expect(bars.find(({ id }) => id === later.id)?.state).toBe('ended')
    expect(await verdict()).toBe('ELIGIBLE')
  })

  it.each([
    ['of somebody of another agency', { personId: '01890000-0000-7000-8000-000000000000' }, '/personId', 'not-one-of'],
    ['in the past', { from: '2020-01-01' }, '/from', 'in-the-past'],
    ['with an end before its beginning', { through: '2020-01-01' }, '/through', 'before-first-day'],
    ['of a third kind', { kind: 'other' as 'conduct' }, '/kind', 'not-one-of'],
    ['without a ground', { ground: ' ' }, '/ground', 'too-short'],
  ])('is refused %s, and nothing is written', async (_, changes, pointer, code) => {
    const before = await one('SELECT count(*)::text AS value FROM bar')
    await expect(place('noriko', draft(changes))).rejects.toMatchObject({ status: 422, errors: [{ pointer, code }] })
    expect(await one('SELECT count(*)::text AS value FROM bar')).toBe(before)
  })

  it('is not for oneself to place or lift', async () => {
    const noriko = await app.as('noriko')
    await expect(place('noriko', draft({ personId: noriko.personId }))).rejects.toMatchObject({
      status: 403,
      code: 'own-stop',
    })
    const { id } = await place('goro', draft({ personId: noriko.personId }))
    await expect(lift('noriko', id)).rejects.toMatchObject({ status: 403, code: 'own-stop' })
    await lift('goro', id)
    await expect(answer('noriko', id)).rejects.toMatchObject({ status: 403, code: 'own-stop' })
  })
})

describe('the ground of a stop', () => {
  it('is read by the head of security and the auditor alone', async () => {
    const { id } = await place('noriko')
    for (const key of ['noriko', 'goro', 'naoko'])
      expect((await (await app.as(key)).call('bars.list')).bars.find((bar) => bar.id === id)?.ground).toBe(canary)
    for (const key of ['takumi', 'hiroshi', 'ayumi', 'emi', 'kwame', 'kenji'])
      await expect((await app.as(key)).call('bars.list')).rejects.toMatchObject({ status: 403 })
    expect(JSON.stringify(await (await app.as('ren')).call('bars.list').catch(() => 'refused'))).not.toContain(canary)
  })

  it('appears in nothing that others read: pages, notices, mails, the log', async () => {
    await place('noriko', draft({ ground: `${canary} again` }))
    const nomination = await one('SELECT id AS value FROM nomination WHERE person_id = $1', [takumi])
    const hiroshi = await app.as('hiroshi')
    const person = await app.as('takumi')
    const emi = await app.as('emi')
    const texts = [
      await person.call('eligibility.mine'),
      await person.call('home.read'),
      await person.call('notices.list'),
      await hiroshi.call('eligibility.nominee', { params: { nomination } }),
      await hiroshi.call('notices.list'),
      await emi.call('audit.list', { query: {} }),
    ].map((reply) => JSON.stringify(reply))
    for (const text of texts) expect(text).not.toContain(canary)
    expect(texts[0]).not.toMatch(/conduct stop|"kind":"conduct"/)
    expect(
      await one(`SELECT count(*)::text AS value FROM mail WHERE text LIKE '%CANARY%' OR subject LIKE '%CANARY%'`),
    ).toBe('0')
    expect(await one(`SELECT count(*)::text AS value FROM audit_entry WHERE details::text LIKE '%CANARY%'`)).toBe('0')
    // Whose stop it is stands in no entry of the log.
    expect(
      await one(
        `SELECT count(*)::text AS value FROM audit_entry WHERE act LIKE 'bars.%' AND concerns_person_id IS NOT NULL`,
      ),
    ).toBe('0')
  })

  it('is closed by row-level security to everybody else, the person among them', async () => {
    for (const table of ['bar', 'bar_act']) {
      const statement = `SELECT * FROM ${table} WHERE agency_id = (SELECT id FROM agency WHERE key = 'secretariat')`
      expect(await directly('takumi', 'trainee', statement)).toBe(0)
      expect(await directly('hiroshi', 'desk-officer,verifier,administrator,rule-owner', statement)).toBe(0)
      expect(await directly('kwame', 'designated-official,programme-manager', statement)).toBe(0)
      expect(await directly('ren', 'head-of-security,auditor', statement)).toBe(0)
      expect(await directly('noriko', 'head-of-security', statement)).toBeGreaterThan(0)
      expect(await directly('naoko', 'auditor', statement)).toBeGreaterThan(0)
    }
  })

  it('goes with a stop that the database itself does not let one person lift, nor the person', async () => {
    const { id } = await place('noriko')
    const act = (key: string, kind: string) =>
      app.owner.query(
        `INSERT INTO bar_act (bar_id, person_id, agency_id, kind, acted_by, reason, effective_on)
         SELECT b.id, b.person_id, b.agency_id, $2, p.id, 'No.', current_date FROM bar b, person p WHERE b.id = $1 AND p.demo_key = $3`,
        [id, kind, key],
      )
    await expect(act('goro', 'lifted')).rejects.toThrow(/lifted by two/)
    await act('goro', 'lift-asked')
    await expect(act('goro', 'lifted')).rejects.toThrow(/lifted by two/)
    await expect(act('takumi', 'lifted')).rejects.toThrow(/own stop/)
  })
})
