import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startWaiverStage, type WaiverStage } from '../../../test/waiver-stage.ts'

let stage: WaiverStage
beforeAll(async () => {
  stage = await startWaiverStage()
})
afterAll(() => stage.app.stop())
beforeEach(() => stage.clear())

describe('X23, who may not', () => {
  it('nobody for themselves', async () => {
    await stage.grant('haruka', 'head-of-security')
    expect(await stage.refused(() => stage.ask('haruka'))).toMatchObject({ status: 403, code: 'own-waiver' })
    const { id } = await stage.ask('noriko')
    expect(await stage.refused(() => stage.sign('haruka', id))).toMatchObject({ status: 403, code: 'own-waiver' })
    await stage.endRole('haruka', 'head-of-security')
  })

  it('nobody twice, nor a desk officer who asked', async () => {
    const { id } = await stage.ask('noriko')
    expect(await stage.refused(() => stage.sign('noriko', id))).toMatchObject({ status: 403, code: 'same-signatory' })
    const asked = await stage
      .ask('hiroshi', stage.draft({ clauseId: 'field-security' }))
      .catch((error: unknown) => error)
    expect(asked).toMatchObject({ code: 'waiver-waiting' })
  })

  it('not the one who asked as a desk officer and got a role since', async () => {
    const { id } = await stage.ask('hiroshi')
    await stage.grant('hiroshi', 'head-of-security')
    expect(await stage.refused(() => stage.sign('hiroshi', id))).toMatchObject({ status: 403, code: 'same-signatory' })
    await stage.endRole('hiroshi', 'head-of-security')
  })

  it('no instructor of the person, neither asking nor signing', async () => {
    await stage.grant('kenji', 'head-of-security')
    // Haruka is, or was, in a course of the agency whose instructor Kenji is.
    expect(
      await stage.one(
        `SELECT count(*)::text AS value FROM enrolment n JOIN person p ON p.id = n.person_id WHERE p.demo_key = 'haruka'`,
      ),
    ).not.toBe('0')
    expect(await stage.refused(() => stage.ask('kenji'))).toMatchObject({ status: 403, code: 'instructor-signs' })
    const { id } = await stage.ask('noriko')
    expect(await stage.refused(() => stage.sign('kenji', id))).toMatchObject({ status: 403, code: 'instructor-signs' })
    await stage.endRole('kenji', 'head-of-security')
  })

  it('no role but those of the requirement', async () => {
    await stage.grant('naoko', 'programme-manager')
    expect(await stage.refused(() => stage.ask('naoko'))).toMatchObject({ status: 403, code: 'waiver-role' })
    const { id } = await stage.ask('noriko')
    expect(await stage.refused(() => stage.sign('naoko', id))).toMatchObject({ status: 403, code: 'waiver-role' })
    expect(await stage.refused(() => stage.ask('ayumi'))).toMatchObject({ status: 403, code: 'not-allowed' })
    await stage.endRole('naoko', 'programme-manager')
  })

  it('nobody of another agency', async () => {
    const { id } = await stage.ask('noriko')
    await stage.app.owner.query(`UPDATE person SET demo_situation = '{"en":"-","ja":"-"}' WHERE demo_key = 'tetsuya'`)
    expect(await stage.refused(() => stage.ask('tetsuya'))).toMatchObject({ status: 404 })
    expect(await stage.refused(() => stage.sign('tetsuya', id))).toMatchObject({ status: 404 })
  })
})

describe('X24 and bad input', () => {
  it.each([
    ['a medical clause', { clauseId: 'medical' }, '/clauseId', 'not-waivable'],
    ['a conduct clause', { clauseId: 'conduct' }, '/clauseId', 'not-waivable'],
    ['a clause that is not waivable', { clauseId: 'passport' }, '/clauseId', 'not-waivable'],
    ['the whole tree', { clauseId: 'root' }, '/clauseId', 'unknown-clause'],
    ['a clause of no profile', { clauseId: 'nonsense' }, '/clauseId', 'unknown-clause'],
    ['an end before its beginning', { through: '2026-01-01' }, '/through', 'before-first-day'],
    ['days that do not exist', { from: '2026-02-30' }, '/from', 'not-a-date'],
    ['a beginning after the return', { from: '2999-01-01', through: '2999-02-01' }, '/from', 'after-return'],
    [
      'a condition of an unknown type',
      { condition: { type: 'no-such', bookedOn: '2026-12-30' } },
      '/condition/type',
      'unknown-type',
    ],
    [
      'a condition that would not meet it',
      { condition: { type: 'psea', bookedOn: '2026-12-30' } },
      '/condition/type',
      'does-not-meet',
    ],
    [
      'a booking after its last day',
      { condition: { type: 'ssafe', bookedOn: '2999-01-01' } },
      '/condition/bookedOn',
      'after-last-day',
    ],
    [
      'a booking in the past',
      { condition: { type: 'ssafe', bookedOn: '2020-01-01' } },
      '/condition/bookedOn',
      'in-the-past',
    ],
    ['no ground', { ground: '  ' }, '/ground', 'too-short'],
  ] as const)('refuses %s with its pointer, and writes nothing', async (_, changes, pointer, code) => {
    const problem = await stage.refused(() => stage.ask('noriko', stage.draft(changes)))
    expect(problem).toMatchObject({ status: 422, code: 'invalid-request' })
    expect(problem).toHaveProperty('errors', expect.arrayContaining([{ pointer, code }]))
  })

  it('refuses what is not asked for, and a waiver of nothing', async () => {
    const noriko = await stage.app.as('noriko')
    const send = (body: unknown) =>
      noriko.fetch(`/api/v1/nominations/${stage.nomination}/waivers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect((await send({ ...stage.draft(), signed: true })).status).toBe(422)
    expect((await send([])).status).toBe(422)
    expect(
      await stage.refused(() =>
        noriko.call('waivers.sign', { params: { waiver: '01890000-0000-7000-8000-000000000000' } }),
      ),
    ).toMatchObject({ status: 404 })
  })
})

describe('the database alone', () => {
  it('takes no second signature of the same person, none of the person, none after the end, and no change', async () => {
    const { id } = await stage.ask('noriko')
    const act = (key: string, kind: string, extra = `'head-of-security', NULL, NULL`) =>
      stage.app.owner.query(
        `INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, role, reason, effective_on)
         SELECT w.id, w.person_id, w.agency_id, $2, p.id, ${extra} FROM waiver w, person p WHERE w.id = $1 AND p.demo_key = $3`,
        [id, kind, key],
      )
    await expect(act('noriko', 'signed')).rejects.toThrow(/waiver_act_signer/)
    await expect(act('haruka', 'signed')).rejects.toThrow(/own waiver/)
    await act('goro', 'refused', `'head-of-security', 'No.', NULL`)
    await expect(act('kwame', 'signed')).rejects.toThrow(/has ended/)
    const { rows } = await stage.app.owner.query(
      `SELECT table_name, privilege_type FROM information_schema.role_table_grants WHERE grantee = 'muster_app' AND table_name IN ('waiver', 'waiver_act', 'bar', 'bar_act') AND privilege_type NOT IN ('SELECT', 'INSERT')`,
    )
    expect(rows).toEqual([])
  })
})
