import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { TransferJobs } from './transfer-jobs.ts'

let app: TestApp
/** Of the agency that asks, and of the one that is left. */
let asking: Caller
let leaving: Caller
beforeAll(async () => {
  app = await startTestApp()
  asking = await addPerson(app, 'ngo', 'administrator')
  leaving = await addPerson(app, 'secretariat', 'administrator')
})
afterAll(() => app.stop())

const reason = 'She takes up a post with us'
const emailOf = async ({ personId }: Caller): Promise<string> =>
  (await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId])).rows[0]?.email ?? ''
const dayIn = async (days: number): Promise<string> =>
  (
    await app.owner.query<{ day: string }>(
      `SELECT (agency_day(id) + $1::int)::text AS day FROM agency WHERE key = 'ngo'`,
      [days],
    )
  ).rows[0]?.day ?? ''
const ask = async (who: Caller, days = 0, by = asking) =>
  (await by.call('transfers.ask', { body: { email: await emailOf(who), reason, fromOn: await dayIn(days) } })).id
const answer = (who: Caller, transfer: string, agrees = true) =>
  who.call('transfers.answer', { params: { transfer }, body: { agrees } })
const release = (transfer: string, agrees = true, by = leaving) =>
  by.call('transfers.release', { params: { transfer }, body: { agrees } })
const withdraw = (by: Caller, transfer: string) => by.call('transfers.withdraw', { params: { transfer } })
const jobs = () => app.app.get(TransferJobs, { strict: false })
const homeOf = async ({ personId }: Caller): Promise<string | undefined> =>
  (
    await app.owner.query<{ key: string }>(
      'SELECT a.key FROM person p JOIN agency a ON a.id = p.agency_id WHERE p.id = $1',
      [personId],
    )
  ).rows[0]?.key
const seenBy = async (who: Caller, transfer: string) => {
  const { asked, leaving: gone } = await who.call('transfers.list')
  return [...asked, ...gone].find(({ id }) => id === transfer)
}

describe('asking for somebody of another agency', () => {
  it('reads the same, and stands in the trail the same, whether or not the address has an account', async () => {
    const known = await addPerson(app, 'secretariat', 'trainee')
    const fromOn = await dayIn(3)
    const asked = async (email: string) => {
      const { id, ...reply } = await asking.call('transfers.ask', { body: { email, reason, fromOn } })
      const { rows } = await app.owner.query(
        `SELECT act, subject_kind, concerns_person_id, details FROM audit_entry WHERE subject_id::text = $1`,
        [id],
      )
      const { askedAt: _at, lapsesAt: _until, email: _email, ...same } = reply
      return { same, rows }
    }
    const both = [await asked(await emailOf(known)), await asked('nobody-at-all@else.example')]
    expect(both[0]).toEqual(both[1])
    expect(both[0]?.same).toMatchObject({ person: null, from: null, state: 'asked', abilities: { mayWithdraw: true } })
    expect(both[0]?.rows).toHaveLength(1)
    await jobs().tell()
    expect((await known.call('notices.list')).notices[0]).toMatchObject({ kind: 'transfer-asked' })
  })

  it('is refused for who is here, for oneself, twice, and with a day that is none', async () => {
    const here = await addPerson(app, 'ngo', 'trainee')
    await expect(ask(here)).rejects.toMatchObject({ status: 409, code: 'already-home' })
    await expect(ask(asking)).rejects.toMatchObject({ status: 403, code: 'own-transfer' })
    const who = await addPerson(app, 'secretariat', 'trainee')
    await ask(who)
    await expect(ask(who)).rejects.toMatchObject({ status: 409, code: 'transfer-under-way' })
    const tried = (wrong: object) =>
      asking.call('transfers.ask', { body: { email: 'a@else.example', reason, fromOn: '2020-01-01', ...wrong } })
    for (const [wrong, pointer] of [
      [{}, '/fromOn'],
      [{ fromOn: await dayIn(91) }, '/fromOn'],
      [{ fromOn: '2023-02-29' }, '/fromOn'],
      [{ email: 'nobody' }, '/email'],
      [{ reason: '          x' }, '/reason'],
      [{ reason: 'x'.repeat(501) }, '/reason'],
    ] as const)
      await expect(tried(wrong)).rejects.toMatchObject({ status: 422, errors: [{ pointer }] })
  })

  it('is told to nobody else: not to the agency they are of, before they have agreed', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const transfer = await ask(who)
    expect(await seenBy(leaving, transfer)).toBeUndefined()
    for (const by of [leaving, await addPerson(app, 'university', 'administrator')]) {
      await expect(release(transfer, true, by)).rejects.toMatchObject({ status: 404 })
      await expect(withdraw(by, transfer)).rejects.toMatchObject({ status: 404 })
      await expect(answer(by, transfer)).rejects.toMatchObject({ status: 404 })
    }
    expect((await who.call('transfers.mine')).transfers).toMatchObject([
      { state: 'asked', reason, abilities: { mayAnswer: true, mayRelease: false, mayWithdraw: false } },
    ])
  })
})

describe('a transfer', () => {
  it('takes effect at once with the last agreement on its day, and each side is told', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const transfer = await ask(who)
    expect((await answer(who, transfer)).state).toBe('agreed')
    await expect(answer(who, transfer)).rejects.toMatchObject({ status: 409, code: 'transfer-closed' })
    expect(await seenBy(leaving, transfer)).toMatchObject({ state: 'agreed', abilities: { mayRelease: true } })
    expect(await seenBy(asking, transfer)).toMatchObject({ person: { ja: expect.stringContaining('姓') as string } })
    await jobs().tell()
    expect((await leaving.call('notices.list')).notices[0]).toMatchObject({ kind: 'transfer-to-release' })
    expect((await release(transfer)).state).toBe('done')
    expect(await homeOf(who)).toBe('ngo')
    await jobs().tell()
    await jobs().tell()
    for (const [side, kind] of [
      [who, 'transfer-done'],
      [asking, 'transfer-done-here'],
      [leaving, 'transfer-done-here'],
    ] as const) {
      const { notices } = await side.call('notices.list')
      expect(notices.filter((one) => one.kind === kind && side === who)).toHaveLength(side === who ? 1 : 0)
      expect(notices[0]?.kind).toBe(kind)
      const { rows } = await app.owner.query('SELECT 1 FROM mail WHERE person_id = $1', [side.personId])
      expect(rows.length).toBeGreaterThan(0)
    }
  })

  it('waits for its day, which the job keeps, and has an entry in the chain of each agency', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const transfer = await ask(who, 5)
    await answer(who, transfer)
    expect((await release(transfer)).state).toBe('ready')
    await jobs().carryOutDue()
    expect(await homeOf(who)).toBe('secretariat')
    await app.owner.query(`UPDATE transfer SET from_on = agency_day(agency_id) WHERE id = $1`, [transfer])
    await jobs().carryOutDue()
    await jobs().carryOutDue()
    expect(await homeOf(who)).toBe('ngo')
    const { rows } = await app.owner.query(
      `SELECT e.act, a.key FROM audit_entry e JOIN agency a ON a.id = e.agency_id WHERE e.subject_id::text = $1 ORDER BY e.id`,
      [transfer],
    )
    expect(rows).toEqual([
      { act: 'transfers.ask', key: 'ngo' },
      { act: 'transfers.answer', key: 'secretariat' },
      { act: 'transfers.release', key: 'secretariat' },
      { act: 'transfers.leave', key: 'secretariat' },
      { act: 'transfers.arrive', key: 'ngo' },
    ])
  })

  it('is ended by a no of either, and taken back by each party before the day', async () => {
    const of = async (...steps: ((transfer: string, who: Caller) => Promise<unknown>)[]) => {
      const who = await addPerson(app, 'secretariat', 'trainee')
      const transfer = await ask(who, 5)
      for (const step of steps) await step(transfer, who)
      await app.owner.query(`UPDATE transfer SET from_on = agency_day(agency_id) WHERE id = $1`, [transfer])
      await jobs().carryOutDue()
      expect(await homeOf(who)).toBe('secretariat')
      await expect(withdraw(asking, transfer)).rejects.toMatchObject({ status: 409, code: 'transfer-closed' })
      return (await seenBy(asking, transfer))?.state
    }
    const yes = (transfer: string, who: Caller) => answer(who, transfer)
    const freed = (transfer: string) => release(transfer)
    expect(await of((transfer, who) => answer(who, transfer, false))).toBe('declined')
    expect(await of(yes, (transfer) => release(transfer, false))).toBe('refused')
    expect(await of((transfer) => withdraw(asking, transfer))).toBe('withdrawn')
    expect(await of(yes, freed, (transfer) => withdraw(asking, transfer))).toBe('withdrawn')
    expect(await of(yes, freed, (transfer, who) => withdraw(who, transfer))).toBe('declined')
    expect(await of(yes, freed, (transfer) => withdraw(leaving, transfer))).toBe('refused')
  })

  it('lapses when not all have agreed within thirty days, and may be asked for again', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const transfer = await ask(who, 5)
    await answer(who, transfer)
    await app.owner.query('UPDATE transfer SET lapses_at = now() WHERE id = $1', [transfer])
    await expect(release(transfer)).rejects.toMatchObject({ code: 'transfer-closed' })
    expect(await seenBy(asking, transfer)).toMatchObject({ state: 'lapsed' })
    const again = await ask(who)
    await answer(who, again)
    await jobs().carryOutDue()
    expect((await who.call('notices.list')).notices.map(({ kind }) => kind)).toContain('transfer-ended')
    expect((await release(again)).state).toBe('done')
  })

  it('is let go by a second human: neither the person nor who asked', async () => {
    const chief = await addPerson(app, 'secretariat', 'administrator')
    const own = await ask(chief, 5)
    await answer(chief, own)
    await expect(release(own, true, chief)).rejects.toMatchObject({ status: 403, code: 'own-transfer' })
    await withdraw(chief, own)
    // Somebody who administers both agencies: at home in one, a member of the other.
    const both = await addPerson(app, 'secretariat', 'administrator')
    const { rows } = await app.owner.query<{ id: string }>(
      `INSERT INTO membership (person_id, agency_id, roles, from_on, granted_by) SELECT $1, id, '{administrator}', current_date - 2, $1 FROM agency WHERE key = 'ngo' RETURNING id`,
      [both.personId],
    )
    const who = await addPerson(app, 'secretariat', 'trainee')
    await both.call('access.actFor', { body: { membership: rows[0]?.id ?? '' } })
    await expect(ask(both, 0, both)).rejects.toMatchObject({ status: 403, code: 'own-transfer' })
    const transfer = await ask(who, 0, both)
    await answer(who, transfer)
    await both.call('access.actFor', { body: { membership: null } })
    await expect(release(transfer, true, both)).rejects.toMatchObject({ status: 403, code: 'second-person-needed' })
    expect((await release(transfer)).state).toBe('done')
  })

  it('never leaves an agency without an administrator', async () => {
    const only = await addPerson(app, 'university', 'administrator')
    await app.owner.query(
      `UPDATE role_grant g SET ended_at = now() FROM agency a WHERE a.id = g.agency_id AND a.key = 'university' AND g.role = 'administrator' AND g.person_id <> $1 AND g.ended_at IS NULL`,
      [only.personId],
    )
    const transfer = await ask(only)
    await expect(answer(only, transfer)).rejects.toMatchObject({ status: 409, code: 'last-administrator' })
    const second = await addPerson(app, 'university', 'administrator')
    await answer(only, transfer)
    expect((await release(transfer, true, second)).state).toBe('done')
  })

  it('is one at a time: whom two agencies ask for goes to the one they agree with', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const other = await addPerson(app, 'university', 'administrator')
    const [one, two] = [await ask(who, 0), await ask(who, 0, other)]
    const tries = await Promise.allSettled([answer(who, one), answer(who, two)])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const agreed = tries[0].status === 'fulfilled' ? one : two
    await expect(answer(who, agreed === one ? two : one)).rejects.toMatchObject({ code: 'transfer-under-way' })
    const done = await Promise.allSettled([release(agreed), release(agreed), jobs().carryOutDue()])
    expect(done.filter(({ status }, at) => at < 2 && status === 'fulfilled')).toHaveLength(1)
    expect(await homeOf(who)).toBe(agreed === one ? 'ngo' : 'university')
    const { rows } = await app.owner.query(
      `SELECT 1 FROM audit_entry WHERE act = 'transfers.leave' AND concerns_person_id = $1`,
      [who.personId],
    )
    expect(rows).toHaveLength(1)
  })

  it('waits while an erasure is open or a test is being sat, and ends with the account', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const transfer = await ask(who, 5)
    const erasing = async (by: Caller) =>
      app.owner.query<{ id: string }>(
        `INSERT INTO erasure (person_id, agency_id, ground, asked_by) SELECT id, agency_id, 'own', id FROM person WHERE id = $1 RETURNING id`,
        [by.personId],
      )
    const over = () => app.owner.query('UPDATE erasure SET ended_at = now() WHERE person_id = $1', [who.personId])
    await erasing(who)
    await expect(answer(who, transfer)).rejects.toMatchObject({ status: 409, code: 'erasure-open' })
    await over()
    await answer(who, transfer)
    await erasing(who)
    await expect(release(transfer)).rejects.toMatchObject({ status: 409, code: 'erasure-open' })
    await over()
    await release(transfer)
    await erasing(who)
    await app.owner.query(`UPDATE transfer SET from_on = agency_day(agency_id) WHERE id = $1`, [transfer])
    await jobs().carryOutDue()
    expect(await homeOf(who)).toBe('secretariat')
    await over()
    const { enrolmentId: enrolment } = await who.call('enrolments.enrol', { params: { course: 'e1' } })
    await app.owner.query(
      `INSERT INTO attempt (enrolment_id, assessment_id, person_id, agency_id, number, deadline_at, closes_at, seed, question_version_ids)
       SELECT n.id, a.id, n.person_id, n.agency_id, 1, now() + interval '1 hour', now() + interval '61 minutes', 'seed', a.question_version_ids[1:20] FROM enrolment n JOIN assessment a ON a.edition_id = n.edition_id WHERE n.id = $1`,
      [enrolment],
    )
    await jobs().carryOutDue()
    expect(await homeOf(who)).toBe('secretariat')
    await app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [who.personId])
    await jobs().carryOutDue()
    expect(await seenBy(asking, transfer)).toMatchObject({ state: 'void' })
  })
})
