import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'

let app: TestApp
let nomination: string
let certificate: string
beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'fatal' })
  nomination = await one(
    `SELECT n.id AS value FROM nomination n JOIN person p ON p.id = n.person_id WHERE p.demo_key = 'daniel'`,
  )
  // The one certificate of Daniel's that nobody has verified yet.
  certificate = await one(
    `SELECT o.id AS value FROM outside_certificate o JOIN person p ON p.id = o.person_id
     WHERE p.demo_key = 'daniel' AND NOT EXISTS (SELECT 1 FROM outside_certificate_status s WHERE s.outside_certificate_id = o.id AND s.kind = 'verified')`,
  )
})
afterAll(() => app.stop())

async function one(text: string, values: unknown[] = []): Promise<string> {
  return (await app.owner.query<{ value: string }>(text, values)).rows[0]?.value ?? ''
}

const decide = async () => (await app.as('hiroshi')).call('decisions.ask', { params: { nomination } })
const lodge = async (key: string, decision: string, evidence: string[] = [certificate]) =>
  (await app.as(key)).call('appeals.lodge', {
    params: { decision },
    body: { grounds: 'The original certificate is here.', evidence },
  })
const answer = async (key: string, appeal: string, outcome: 'upheld' | 'dismissed' = 'upheld') =>
  (await app.as(key)).call('appeals.answer', {
    params: { appeal },
    body: { outcome, reasons: 'The original was seen.' },
  })
const written = (): Promise<string> =>
  one(`SELECT count(*)::text || '/' || (SELECT count(*) FROM appeal_answer) AS value FROM appeal`)

async function refused(act: () => Promise<unknown>): Promise<unknown> {
  const before = await written()
  const problem = await act().then(
    () => 'was not refused',
    (error: unknown) => error,
  )
  expect(await written()).toBe(before)
  return problem
}

describe('X35, an appeal', () => {
  it('upheld by another officer leads to a new decision that names it; the old one stays, and the person reads all of it', async () => {
    const decision = await decide()
    expect(decision.verdict).toBe('PENDING_VERIFICATION')
    const daniel = await app.as('daniel')
    const before = await daniel.call('appeals.mine')
    expect(before.against).toMatchObject({ decision: { id: decision.id } })
    expect(before.against?.evidence.map(({ id }) => id)).toContain(certificate)

    const appeal = await lodge('daniel', decision.id)
    expect(appeal).toMatchObject({ state: 'lodged', lodged: { byThePerson: true }, evidence: [{ id: certificate }] })
    expect((await daniel.call('appeals.mine')).against).toBeNull()
    const list = await (await app.as('ayumi')).call('appeals.list')
    expect(list.open.map(({ id }) => id)).toContain(appeal.id)
    // Whoever decided has no answer to give.
    expect(list.open.find(({ id }) => id === appeal.id)?.abilities.answer).toBe('yes')
    expect(await refused(() => answer('hiroshi', appeal.id))).toMatchObject({ status: 403, code: 'same-decider' })
    expect(await refused(() => answer('daniel', appeal.id))).toMatchObject({ status: 403 })

    await app.owner.query(
      `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, recorded_by)
       SELECT o.id, o.person_id, o.agency_id, 'verified', p.id FROM outside_certificate o, person p WHERE o.id = $1 AND p.demo_key = 'ayumi'`,
      [certificate],
    )
    const upheld = await answer('ayumi', appeal.id)
    expect(upheld).toMatchObject({
      state: 'upheld',
      answer: { reasons: 'The original was seen.', decision: { verdict: 'ELIGIBLE' } },
    })
    const made = await one('SELECT cause || cause_id AS value FROM decision WHERE id = $1', [
      upheld.answer?.decision?.id,
    ])
    expect(made).toBe(`appeal${appeal.id}`)
    const { decisions } = await (await app.as('hiroshi')).call('decisions.ofNomination', { params: { nomination } })
    expect(decisions.map(({ id, state }) => [id, state])).toEqual([
      [upheld.answer?.decision?.id, 'computed'],
      [decision.id, 'superseded'],
    ])
    const read = await daniel.call('appeals.read', { params: { appeal: appeal.id } })
    expect(read).toMatchObject({ answer: { reasons: 'The original was seen.', by: null } })
    expect(
      await one(
        `SELECT count(*)::text AS value FROM notice n JOIN person p ON p.id = n.person_id WHERE p.demo_key = 'daniel' AND n.kind = 'appeal-upheld'`,
      ),
    ).toBe('1')
    expect(await refused(() => answer('ayumi', appeal.id, 'dismissed'))).toMatchObject({
      status: 409,
      code: 'appeal-closed',
    })
    // Cleared now: there is nothing to appeal against, nor against what was replaced.
    expect(await refused(() => lodge('daniel', upheld.answer?.decision?.id ?? ''))).toMatchObject({
      status: 409,
      code: 'nothing-to-appeal',
    })
    expect(await refused(() => lodge('daniel', decision.id))).toMatchObject({ status: 409, code: 'decision-closed' })
    const acts = await app.owner.query(
      `SELECT act FROM audit_entry WHERE subject_kind = 'appeal' AND subject_id = $1 AND act <> 'appeals.read' ORDER BY id`,
      [appeal.id],
    )
    expect(acts.rows).toEqual([{ act: 'appeals.lodge' }, { act: 'appeals.answer' }])
  })
})

describe('an appeal that is dismissed or withdrawn', () => {
  let decision: string
  beforeAll(async () => {
    nomination = await one(
      `SELECT n.id AS value FROM nomination n JOIN person p ON p.id = n.person_id WHERE p.demo_key = 'haruka'`,
    )
    decision = (await decide()).id
  })

  it('leaves the decision as it is, with reasons; one at a time', async () => {
    const appeal = await lodge('haruka', decision, [])
    expect(await refused(() => lodge('haruka', decision, []))).toMatchObject({ status: 409, code: 'appeal-open' })
    const dismissed = await answer('ayumi', appeal.id, 'dismissed')
    expect(dismissed).toMatchObject({ state: 'dismissed', answer: { decision: null } })
    const second = await lodge('ayumi', decision, [])
    expect(second.lodged.byThePerson).toBe(false)
    expect(await refused(() => answer('ayumi', second.id))).toMatchObject({ status: 403, code: 'same-decider' })
    expect(await refused(() => withdraw('hiroshi', second.id))).toMatchObject({ status: 404 })
    expect((await withdraw('haruka', second.id)).state).toBe('withdrawn')
    expect(await refused(() => withdraw('haruka', second.id))).toMatchObject({ status: 409, code: 'appeal-closed' })
  })

  it('names only certificates of the person, and needs grounds', async () => {
    expect(await refused(() => lodge('haruka', decision, [certificate]))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/evidence/0', code: 'not-one-of' }],
    })
    const haruka = await app.as('haruka')
    const empty = haruka.call('appeals.lodge', { params: { decision }, body: { grounds: ' ', evidence: [] } })
    await expect(empty).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/grounds', code: 'too-short' }] })
  })

  it('is not there for other trainees and other agencies', async () => {
    expect(await refused(() => lodge('takumi', decision, []))).toMatchObject({ status: 404 })
    expect(await refused(() => lodge('ren', decision, []))).toMatchObject({ status: 404 })
    const id = await one('SELECT id AS value FROM appeal ORDER BY id LIMIT 1')
    for (const key of ['takumi', 'ren', 'noriko'])
      await expect((await app.as(key)).call('appeals.read', { params: { appeal: id } })).rejects.toMatchObject({
        status: 404,
      })
    await expect((await app.as('takumi')).call('appeals.list')).rejects.toMatchObject({ status: 403 })
  })

  it('takes no answer of whoever had a part in it, whatever writes the row', async () => {
    const { id } = await lodge('haruka', decision, [])
    const write = (key: string) =>
      app.owner.query(
        `INSERT INTO appeal_answer (appeal_id, person_id, agency_id, outcome, reasons, answered_by) SELECT a.id, a.person_id, a.agency_id, 'dismissed', 'No.', p.id FROM appeal a, person p WHERE a.id = $1 AND p.demo_key = $2`,
        [id, key],
      )
    for (const key of ['haruka', 'hiroshi']) await expect(write(key)).rejects.toThrow(/had a part/)
  })
})

const withdraw = async (key: string, appeal: string) =>
  (await app.as(key)).call('appeals.withdraw', { params: { appeal } })
