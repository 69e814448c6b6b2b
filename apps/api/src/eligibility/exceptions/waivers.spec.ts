import { addDays } from '@muster/calendar/calendar-date.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startWaiverStage, type WaiverStage } from '../../../test/waiver-stage.ts'

let stage: WaiverStage
beforeAll(async () => {
  stage = await startWaiverStage()
})
afterAll(() => stage.app.stop())
beforeEach(() => stage.clear())

/** How many waivers and acts there are. */
const written = (): Promise<string> =>
  stage.one(`SELECT count(*)::text || '/' || (SELECT count(*) FROM waiver_act) AS value FROM waiver`)

describe('a waiver', () => {
  it('changes nothing with one signature, and with the second raises the verdict at once', async () => {
    const asked = await stage.ask('noriko')
    expect(asked).toMatchObject({
      state: 'waiting',
      signatures: [{ role: 'head-of-security', by: { en: 'ISHIKAWA Noriko' } }],
      roles: ['designated-official', 'head-of-security'],
    })
    expect(await stage.verdict()).toBe('NOT_ELIGIBLE')
    const signed = await stage.sign('kwame', asked.id)
    expect(signed).toMatchObject({
      state: 'in-force',
      signatures: [{ role: 'head-of-security' }, { role: 'designated-official' }],
    })
    expect(await stage.verdict()).toBe('ELIGIBLE_WITH_CONDITIONS')
  })

  it('asked for by a desk officer needs two others to sign', async () => {
    const { id, signatures, abilities } = await stage.ask('hiroshi')
    expect([signatures, abilities.sign]).toEqual([[], 'role'])
    expect((await stage.sign('kwame', id)).state).toBe('waiting')
    expect(await stage.verdict()).toBe('NOT_ELIGIBLE')
    expect((await stage.sign('goro', id)).state).toBe('in-force')
    expect(await stage.verdict()).toBe('ELIGIBLE_WITH_CONDITIONS')
  })

  it('shows before it is asked for, and before it is signed, what it would change; and writes nothing for that', async () => {
    const before = await written()
    const preview = await (
      await stage.app.as('hiroshi')
    ).call('waivers.preview', { params: { nomination: stage.nomination }, body: stage.draft() })
    expect(preview).toMatchObject({
      now: 'NOT_ELIGIBLE',
      then: 'ELIGIBLE_WITH_CONDITIONS',
      clauseNow: { id: 'field-security', status: 'NOT_MET' },
      clauseThen: { id: 'field-security', status: 'DUE_LATER' },
    })
    expect(await written()).toBe(before)
    const { id } = await stage.ask('noriko')
    const read = await (await stage.app.as('kwame')).call('waivers.read', { params: { waiver: id } })
    expect(read.effect).toMatchObject({ now: 'NOT_ELIGIBLE', then: 'ELIGIBLE_WITH_CONDITIONS' })
    expect(read.waiver.abilities.sign).toBe('yes')
    expect(await stage.verdict()).toBe('NOT_ELIGIBLE')
    await stage.sign('kwame', id)
    expect((await (await stage.app.as('kwame')).call('waivers.read', { params: { waiver: id } })).effect).toBeNull()
  })

  it('tells the second signatories, then the person with their task, and writes one audit entry an act', async () => {
    const told = (key: string, kind: string) =>
      stage.one(
        `SELECT count(*)::text AS value FROM notice n JOIN person p ON p.id = n.person_id WHERE p.demo_key = $1 AND n.kind = $2`,
        [key, kind],
      )
    const { id } = await stage.ask('noriko')
    expect([await told('kwame', 'waiver-to-sign'), await told('noriko', 'waiver-to-sign')]).not.toContain('x')
    const parameters = await stage.one(
      `SELECT parameters::text AS value FROM notice n JOIN person p ON p.id = n.person_id WHERE p.demo_key = 'kwame' ORDER BY n.id DESC LIMIT 1`,
    )
    expect(parameters).toContain('Field security')
    await stage.sign('kwame', id)
    expect(Number(await told('haruka', 'waiver-with-task'))).toBeGreaterThan(0)
    const acts = await stage.app.owner.query(
      `SELECT act, details FROM audit_entry WHERE subject_kind = 'waiver' AND subject_id = $1 AND act IN ('waivers.ask', 'waivers.sign') ORDER BY id`,
      [id],
    )
    expect(acts.rows).toMatchObject([
      { act: 'waivers.ask', details: { clause: 'field-security', role: 'head-of-security' } },
      { act: 'waivers.sign', details: { role: 'designated-official' } },
    ])
    expect(JSON.stringify(acts.rows)).not.toContain('No seat')
  })

  it('can be refused by the second signatory with a reason, and ends there', async () => {
    const { id } = await stage.ask('noriko')
    const kwame = await stage.app.as('kwame')
    const refusal = await kwame.call('waivers.refuse', { params: { waiver: id }, body: { reason: 'A seat is free.' } })
    expect(refusal).toMatchObject({ state: 'refused', refused: { reason: 'A seat is free.' } })
    expect(await stage.verdict()).toBe('NOT_ELIGIBLE')
    expect(await stage.refused(() => stage.sign('branca', id))).toMatchObject({ status: 409, code: 'waiver-closed' })
  })

  it('is on the worklist of those who may sign it, and of others as waiting', async () => {
    const { id } = await stage.ask('noriko')
    const list = async (key: string) => (await stage.app.as(key)).call('waivers.list')
    const ids = (waivers: readonly { id: string }[]) => waivers.map((waiver) => waiver.id)
    expect(ids((await list('kwame')).toSign)).toContain(id)
    expect(ids((await list('noriko')).toSign)).not.toContain(id)
    expect(ids((await list('noriko')).waiting)).toContain(id)
    expect(ids((await list('hiroshi')).waiting)).toContain(id)
    await stage.sign('kwame', id)
    expect(ids((await list('kwame')).answered)).toContain(id)
  })

  it('is asked for once while one waits', async () => {
    await stage.ask('noriko')
    expect(await stage.refused(() => stage.ask('goro'))).toMatchObject({ status: 409, code: 'waiver-waiting' })
  })

  it('takes two signatures at the same moment once each, and no third', async () => {
    const { id } = await stage.ask('hiroshi')
    const results = await Promise.allSettled(['noriko', 'goro', 'kwame', 'branca'].map((key) => stage.sign(key, id)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, code: 'waiver-closed' })
  })
})

describe('X21, a waiver that ends', () => {
  it('keeps its condition as a task, due by its last day', async () => {
    const { id } = await stage.ask('noriko')
    await stage.sign('kwame', id)
    const { waivers } = await (await stage.app.as('haruka')).call('waivers.mine')
    expect(waivers).toMatchObject([
      {
        id,
        state: 'in-force',
        through: addDays(stage.departs, 21),
        condition: { type: 'ssafe', bookedOn: addDays(stage.departs, 19) },
        // Officers' names are not the person's to know; their roles are.
        signatures: [
          { by: null, role: 'head-of-security' },
          { by: null, role: 'designated-official' },
        ],
      },
    ])
  })

  it('is not met from the day after, without the completion, and says so in the field', async () => {
    const { id } = await stage.ask('noriko')
    await stage.sign('kwame', id)
    // Three weeks into the assignment, and a day.
    await stage.app.owner.query(
      `UPDATE posting SET departs_on = departs_on - $2::int, arrives_on = arrives_on - $2::int, returns_on = returns_on - $2::int WHERE id = (SELECT posting_id FROM nomination WHERE id = $1)`,
      [stage.nomination, await shift()],
    )
    await stage.app.owner.query(
      `UPDATE waiver SET valid_from = valid_from - $2::int, valid_through = valid_through - $2::int WHERE id = $1`,
      [id, await shift()],
    )
    const { eligibility } = await (
      await stage.app.as('hiroshi')
    ).call('eligibility.nominee', { params: { nomination: stage.nomination } })
    const clause = eligibility.clauses.find((each) => each.id === 'field-security')
    expect(eligibility.verdict).toBe('NOT_ELIGIBLE')
    expect([clause?.status, clause?.findings.map(({ code }) => code)]).toMatchObject([
      'NOT_MET',
      expect.arrayContaining(['waiver-ended']),
    ])
    expect(eligibility.findings.map(({ code }) => code)).toContain('in-breach-in-field')
    await stage.app.owner.query(
      `UPDATE posting SET departs_on = departs_on + $2::int, arrives_on = arrives_on + $2::int, returns_on = returns_on + $2::int WHERE id = (SELECT posting_id FROM nomination WHERE id = $1)`,
      [stage.nomination, await shift()],
    )
  })

  it('without a condition covers only its own days: never eligible from the start', async () => {
    const { id } = await stage.ask('noriko', stage.draft({ condition: null }))
    await stage.sign('kwame', id)
    expect(await stage.verdict()).toBe('NOT_ELIGIBLE')
    const whole = await stage.ask('noriko', stage.draft({ condition: null, through: stage.returns }))
    await stage.sign('kwame', whole.id)
    expect(await stage.verdict()).toBe('ELIGIBLE_WITH_CONDITIONS')
  })
})

/** How many days back the posting must lie for its waiver of three weeks to have ended yesterday. */
async function shift(): Promise<number> {
  return Number(await stage.one(`SELECT ($1::date - current_date + 22)::text AS value`, [stage.departs]))
}

describe('X22, a waiver that is withdrawn', () => {
  it('counts no longer from its day, the person is told, and the row stays', async () => {
    const { id } = await stage.ask('noriko')
    await stage.sign('kwame', id)
    const goro = await stage.app.as('goro')
    const today = await stage.one(`SELECT (now() AT TIME ZONE 'Asia/Tokyo')::date::text AS value`)
    const withdrawn = await goro.call('waivers.withdraw', {
      params: { waiver: id },
      body: { on: today, reason: 'The course was cancelled.' },
    })
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      withdrawn: { on: today, reason: 'The course was cancelled.' },
    })
    expect(await stage.verdict()).toBe('NOT_ELIGIBLE')
    expect(
      await stage.one(
        `SELECT n.parameters ->> 'reason' AS value FROM notice n JOIN person p ON p.id = n.person_id WHERE p.demo_key = 'haruka' AND n.kind = 'waiver-withdrawn' ORDER BY n.id DESC LIMIT 1`,
      ),
    ).toBe('The course was cancelled.')
    expect(
      await stage.refused(() =>
        goro.call('waivers.withdraw', { params: { waiver: id }, body: { on: today, reason: 'Once more.' } }),
      ),
    ).toMatchObject({ status: 409, code: 'waiver-closed' })
  })

  it('may be withdrawn by its asker or a role of its requirement, from today through its last day', async () => {
    const { id } = await stage.ask('hiroshi')
    const withdraw = async (key: string, on: string) =>
      (await stage.app.as(key)).call('waivers.withdraw', { params: { waiver: id }, body: { on, reason: 'In a spec.' } })
    expect(await stage.refused(() => withdraw('ayumi', stage.departs))).toMatchObject({ status: 403 })
    expect(await stage.refused(() => withdraw('hiroshi', '2020-01-01'))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/on', code: 'in-the-past' }],
    })
    expect(await stage.refused(() => withdraw('hiroshi', stage.returns))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/on', code: 'after-last-day' }],
    })
    expect((await withdraw('hiroshi', stage.departs)).state).toBe('withdrawn')
  })
})
