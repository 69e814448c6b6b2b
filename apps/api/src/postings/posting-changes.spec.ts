import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { actsOn, inDays, makePosting, newPosting, samplePosting, toldTo } from '../../test/posting-maker.ts'

let app: TestApp
let officer: Caller
beforeAll(async () => {
  app = await startTestApp()
  officer = await addPerson(app, 'secretariat', 'desk-officer')
})
afterAll(() => app.stop())

const read = (posting: string) => officer.call('postings.read', { params: { posting } })
const refused = (status: number, code: string, ...errors: { pointer: string; code: string }[]) =>
  expect.objectContaining({ status, code, ...(errors.length > 0 && { errors }) }) as unknown

describe('a posting', () => {
  it('is made with everything it says, and recorded', async () => {
    const id = await makePosting(officer, {
      mission: 'selat-assistance',
      role: 'manager',
      traits: { 'night-work': true },
      departsTime: '22:10',
      job: { name: { en: 'Ballot Logistics Officer', ja: '投票物流担当' } },
    })
    const { posting, changes, mayWrite } = await read(id)
    expect(posting).toMatchObject({
      title: { en: 'Adviser', ja: 'アドバイザー' },
      mission: { key: 'selat-assistance' },
      field: { en: 'Elections', ja: '選挙' },
      job: { key: 'ballot-logistics-officer', name: { ja: '投票物流担当' } },
      role: 'manager',
      traits: { 'night-work': true },
      departsOn: inDays(30),
      returnsOn: inDays(90),
      departsTime: '22:10',
      arrivesTime: null,
      departureZone: 'Asia/Tokyo',
      arrivalZone: 'Africa/Maputo',
      daysToDeparture: 30,
      version: 0,
    })
    expect([changes, mayWrite]).toEqual([[], true])
    expect(await actsOn(app, id)).toEqual(['postings.create'])
  })

  it('is offered what there is: fields, jobs, places, and what each profile asks', async () => {
    const choices = await officer.call('postings.choices')
    expect(choices.fields.map(({ key }) => key)).toHaveLength(14)
    expect(choices.fields[0]).toEqual({ key: 'peacekeeping', name: { en: 'Peacekeeping', ja: '平和維持活動' } })
    expect(choices.stations.find(({ key }) => key === 'lesk')).toMatchObject({ country: { key: 'orvane' } })
    expect(choices.missions.map(({ key }) => key)).toContain('selat-assistance')
    expect(choices.profiles.find(({ key }) => key === 'p4-expert-team')).toMatchObject({ team: true })
  })

  it.each([
    ['arrival before departure', { arrivesOn: inDays(29) }, '/arrivesOn', 'before-departure'],
    ['return before arrival', { returnsOn: inDays(30) }, '/returnsOn', 'before-arrival'],
    ['a day that is none', { departsOn: '2026-02-30' }, '/departsOn', 'not-a-date'],
    ['infinity', { departsOn: 'infinity' }, '/departsOn', 'not-a-date'],
    ['a day long past', { departsOn: '1999-12-31' }, '/departsOn', 'too-early'],
    ['a day nobody plans for', { returnsOn: '9999-12-31' }, '/returnsOn', 'too-late'],
    ['more than ten years', { returnsOn: inDays(4_000) }, '/returnsOn', 'too-late'],
    [
      'one that has ended',
      { departsOn: inDays(-9), arrivesOn: inDays(-9), returnsOn: inDays(-1) },
      '/returnsOn',
      'too-early',
    ],
    ['a time that is none', { departsTime: '24:00' }, '/departsTime', 'not-a-time'],
    ['an unknown duty station', { station: 'atlantis' }, '/station', 'not-one-of'],
    ['an unknown mission', { mission: 'apollo' }, '/mission', 'not-one-of'],
    ['an unknown profile', { profile: 'p99' }, '/profile', 'not-one-of'],
    ['an unknown field of work', { field: 'gardening' }, '/field', 'not-one-of'],
    ['an unknown job', { job: { key: 'king' } }, '/job/key', 'not-one-of'],
    ['an unknown zone', { departureZone: 'Mars/Olympus' }, '/departureZone', 'not-a-zone'],
    ['an offset for a zone', { departureZone: '+09:00' }, '/departureZone', 'not-a-zone'],
    ['a title of nothing', { title: { en: '\u200b', ja: 'あ' } }, '/title/en', 'name-empty'],
    ['a trait that is no value', { traits: { armed: [] as unknown as string } }, '/traits/armed', 'invalid'],
  ])('is not made with %s, and nothing is written', async (_, wrong, pointer, code) => {
    const before = await app.owner.query('SELECT count(*)::int AS n FROM posting')
    await expect(officer.call('postings.create', { body: newPosting(wrong) })).rejects.toEqual(
      refused(422, 'invalid-request', { pointer, code }),
    )
    expect((await app.owner.query('SELECT count(*)::int AS n FROM posting')).rows).toEqual(before.rows)
  })

  it('stands once, however often the same request arrives', async () => {
    const key = `posting-${Date.now()}`
    const send = () => officer.call('postings.create', { body: newPosting(), idempotencyKey: key })
    expect((await send()).id).toBe((await send()).id)
  })
})

describe('a change of a posting', () => {
  const change = (posting: string, version: number, days: Partial<Record<string, string | null>> = {}) =>
    officer.call('postings.changeDates', {
      params: { posting },
      body: {
        departsOn: inDays(40),
        arrivesOn: inDays(41),
        returnsOn: inDays(100),
        reason: 'The election was put off.',
        version,
        ...days,
      },
    })

  it('keeps what was, why it changed and by whom, and tells those nominated', async () => {
    const id = await makePosting(officer)
    const nominee = await addPerson(app, 'secretariat', 'trainee')
    const colleague = await addPerson(app, 'secretariat', 'desk-officer')
    await colleague.call('nominations.nominate', { params: { posting: id }, body: { person: nominee.personId } })
    expect(await change(id, 0)).toEqual({ version: 1 })
    const { posting, changes } = await read(id)
    expect(posting).toMatchObject({ departsOn: inDays(40), arrivesOn: inDays(41), returnsOn: inDays(100), version: 1 })
    expect(changes).toMatchObject([
      {
        number: 1,
        kind: 'dates',
        before: { departsOn: inDays(30), arrivesOn: inDays(31), returnsOn: inDays(90) },
        after: { departsOn: inDays(40), arrivesOn: inDays(41), returnsOn: inDays(100) },
        reason: 'The election was put off.',
      },
    ])
    expect(changes[0]?.by?.en).toMatch(/FAMILY/)
    expect((await toldTo(app, nominee.personId))[0]).toBe('posting-dates-moved')
    expect((await toldTo(app, colleague.personId))[0]).toBe('posting-dates-moved')
    expect(await toldTo(app, officer.personId)).toEqual([])
    expect(await actsOn(app, id)).toEqual(['postings.create', 'postings.changeDates'])
    const { rows } = await app.owner.query<{ subject: string; text: string }>(
      'SELECT subject, text FROM mail WHERE person_id = $1 ORDER BY id DESC LIMIT 1',
      [nominee.personId],
    )
    expect(rows[0]?.text).toContain('The election was put off.')
  })

  it('is made from the state that was seen, by one of two officers', async () => {
    const id = await makePosting(officer)
    const both = await Promise.allSettled([change(id, 0), change(id, 0, { returnsOn: inDays(120) })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')?.reason).toEqual(refused(409, 'changed-meanwhile'))
    expect((await read(id)).changes).toHaveLength(1)
  })

  it('is refused where nothing changes, the order is wrong, or the reason is missing', async () => {
    const id = await makePosting(officer)
    const same = { departsOn: inDays(30), arrivesOn: inDays(31), returnsOn: inDays(90) }
    await expect(change(id, 0, same)).rejects.toEqual(
      refused(422, 'invalid-request', { pointer: '', code: 'nothing-changed' }),
    )
    await expect(change(id, 0, { returnsOn: inDays(40) })).rejects.toEqual(
      refused(422, 'invalid-request', { pointer: '/returnsOn', code: 'before-arrival' }),
    )
    await expect(change(id, 0, { reason: ' \n ' })).rejects.toEqual(
      refused(422, 'invalid-request', { pointer: '/reason', code: 'too-short' }),
    )
    expect((await read(id)).changes).toEqual([])
  })

  it('extends only to a later return', async () => {
    const id = await makePosting(officer)
    const extend = (returnsOn: string) =>
      officer.call('postings.extend', {
        params: { posting: id },
        body: { returnsOn, reason: 'The mandate goes on.', version: 0 },
      })
    for (const day of [inDays(90), inDays(80)])
      await expect(extend(day)).rejects.toEqual(
        refused(422, 'invalid-request', { pointer: '/returnsOn', code: 'not-later' }),
      )
    await expect(extend(inDays(4_000))).rejects.toMatchObject({ status: 422 })
    await extend(inDays(91))
    const { posting, changes } = await read(id)
    expect([posting.returnsOn, changes[0]?.kind, changes[0]?.before]).toEqual([
      inDays(91),
      'extension',
      { returnsOn: inDays(90) },
    ])
  })

  it('moves it to another place, and says both by their names', async () => {
    const id = await makePosting(officer)
    await officer.call('postings.reassign', {
      params: { posting: id },
      body: {
        station: 'lesk',
        mission: 'orvane-observers',
        role: '',
        traits: {},
        job: { key: 'electoral-adviser' },
        reason: 'The need is greater there.',
        version: 0,
      },
    })
    const { changes, posting } = await read(id)
    expect(posting).toMatchObject({ station: 'lesk', mission: { key: 'orvane-observers' } })
    expect(changes[0]).toMatchObject({
      kind: 'reassignment',
      before: { station: { en: 'Port Maren' }, mission: null },
      after: { station: { en: 'Lesk' } },
    })
  })

  it('cancels it with its nominations, once', async () => {
    const id = await makePosting(officer)
    const nominee = await addPerson(app, 'secretariat', 'trainee')
    await officer.call('nominations.nominate', { params: { posting: id }, body: { person: nominee.personId } })
    const cancel = (version: number) =>
      officer.call('postings.cancel', { params: { posting: id }, body: { reason: 'No funds.', version } })
    await cancel(0)
    expect((await read(id)).former).toMatchObject([{ how: 'cancelled', person: { id: nominee.personId } }])
    expect((await toldTo(app, nominee.personId))[0]).toBe('posting-cancelled')
    expect((await nominee.call('nominations.mine', { query: {} })).nominations).toMatchObject([
      { state: 'cancelled', note: 'No funds.', verdict: null },
    ])
    await expect(cancel(1)).rejects.toEqual(refused(409, 'posting-cancelled'))
    await expect(change(id, 1)).rejects.toEqual(refused(409, 'posting-cancelled'))
    const listed = async (show: 'open' | 'cancelled') =>
      (await officer.call('postings.list', { query: { show, limit: 200 } })).postings.map((one) => one.id)
    expect([(await listed('open')).includes(id), (await listed('cancelled')).includes(id)]).toEqual([false, true])
  })

  it('is not for one that has ended, and not for anybody but the agency’s own officers', async () => {
    const id = await makePosting(officer)
    await app.owner.query(
      'UPDATE posting SET departs_on = current_date - 9, arrives_on = current_date - 9, returns_on = current_date - 3 WHERE id = $1',
      [id],
    )
    await expect(change(id, 0)).rejects.toEqual(refused(409, 'posting-over'))
    const foreign = await samplePosting(app, 'talamba-water-team')
    await expect(change(foreign, 0)).rejects.toEqual(refused(404, 'not-found'))
    const reader = await addPerson(app, 'secretariat', 'verifier', 'auditor')
    await expect(
      reader.call('postings.cancel', { params: { posting: id }, body: { reason: 'No funds.', version: 0 } }),
    ).rejects.toMatchObject({ status: 403 })
    expect((await reader.call('postings.read', { params: { posting: id } })).mayWrite).toBe(false)
  })

  it('cannot be made behind the history: the API’s role does not change postings or what was recorded', async () => {
    for (const statement of [
      `UPDATE posting SET returns_on = returns_on + 1`,
      `UPDATE posting_change SET reason = 'x'`,
      `DELETE FROM posting_change`,
      `UPDATE nomination SET withdrawn_at = NULL`,
      `DELETE FROM nomination_step`,
      `UPDATE outside_fact SET value = '1'`,
      `DELETE FROM outside_fact_closing`,
    ]) {
      const { rows } = await app.owner.query<{ may: boolean }>(
        `SELECT has_table_privilege('muster_app', $1, $2) AS may`,
        [/(?:UPDATE|FROM) (\w+)/.exec(statement)?.[1], statement.startsWith('DELETE') ? 'DELETE' : 'UPDATE'],
      )
      expect(rows[0]?.may, statement).toBe(false)
    }
  })
})
