import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'
import { openFile } from '../../../test/open-file.ts'
import { NameFolder } from './name-folder.ts'

let app: TestApp
let administrator: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'university', 'administrator')
})
afterAll(() => app.stop())

const names = {
  familyName: 'Takahashi',
  givenName: 'Kouta',
  familyNameJa: '髙橋',
  givenNameJa: '耕太',
  familyNameKana: 'タカハシ',
  givenNameKana: 'コウタ',
  passportName: 'TAKAHASHI KOTA',
}
let count = 0
const create = (over: Partial<typeof names> = {}) =>
  administrator.call('people.create', {
    body: { ...names, language: 'ja', email: `named-${(count += 1)}@spec.example`, roles: ['trainee'], ...over },
  })
const found = async (search: string) =>
  (await administrator.call('people.list', { query: { search, limit: 200 } })).people.map(({ id }) => id)

describe('a person', () => {
  it('is found however their name is written', async () => {
    const { id } = await create()
    for (const search of [
      'タカハシ',
      'takahashi',
      '髙橋',
      '高橋',
      '高橋耕太',
      'たかはし こうた',
      'Kōta',
      'TAKAHASHI Kohta',
    ])
      expect(await found(search), search).toContain(id)
    for (const search of ['高梨', 'takahashi hanako', '%', 'q\\']) expect(await found(search), search).not.toContain(id)
  })

  it('who was added or renamed behind our back is found as typed at once, and folded soon after', async () => {
    const { id } = await create({ familyNameJa: '渡邊' })
    await app.owner.query(`UPDATE person SET family_name_ja = '濵田' WHERE id = $1`, [id])
    expect(await found('濵田')).toContain(id)
    expect(await found('浜田')).not.toContain(id)
    await app.app.get(NameFolder).foldAll()
    expect(await found('浜田')).toContain(id)
    expect(await found('渡辺')).toContain(id)
  })

  it('is not found by another agency', async () => {
    const { id } = await create({ familyName: 'Onlyhere' })
    const elsewhere = await addPerson(app, 'ngo', 'administrator')
    const { people } = await elsewhere.call('people.list', { query: { search: 'onlyhere' } })
    expect(people.map((person) => person.id)).not.toContain(id)
  })

  it('has a reading in kana alone', async () => {
    await expect(create({ familyNameKana: 'takahashi' })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/familyNameKana', code: 'not-kana' }],
    })
  })
})

describe('the history of a name', () => {
  it('has every name before, who changed it and why, and nothing where nothing changed', async () => {
    const person = await create()
    const update = (version: number, over: object) =>
      administrator.call('people.update', {
        params: { person: person.id },
        body: { ...names, language: 'ja', version, ...over },
      })
    await update(0, { familyName: 'Suzuki', reason: 'Married' })
    await update(1, { familyName: 'Suzuki', language: 'en' })
    await openFile(administrator, person.id)
    const { former } = await administrator.call('names.read', { params: { person: person.id } })
    expect(former).toMatchObject([{ familyName: 'Takahashi', familyNameKana: 'タカハシ', reason: 'Married' }])
    expect(former[0]?.replacedBy).not.toBeNull()
    expect(await found('Takahashi Kota')).toContain(person.id)
  })

  it('is not rewritten by the API, and leaves nothing of a name that is emptied', async () => {
    const { id } = await create()
    await app.owner.query(`UPDATE person SET family_name = '', given_name = '', passport_name = '' WHERE id = $1`, [id])
    const { rows } = await app.owner.query('SELECT FROM person_former_name WHERE person_id = $1', [id])
    expect(rows).toEqual([])
  })
})

describe('another name', () => {
  const alias = {
    kind: 'earlier' as const,
    name: 'Sakaguchi Kota',
    fromOn: '2001-01-01',
    throughOn: '2019-03-31',
    reason: 'Before the marriage',
  }

  it('finds its person, from until when and why, until it is taken back', async () => {
    const person = { params: { person: (await create()).id } }
    const { id } = await administrator.call('names.addAlias', { ...person, body: alias })
    expect(await found('坂口 sakaguchi')).toEqual([])
    expect(await found('SAKAGUCHI')).toEqual([person.params.person])
    const end = () =>
      administrator.call('names.endAlias', {
        params: { ...person.params, alias: id },
        body: { reason: 'Of somebody else' },
      })
    await end()
    await expect(end()).rejects.toMatchObject({ status: 409, code: 'already-decided' })
    expect(await found('SAKAGUCHI')).toEqual([])
    await openFile(administrator, person.params.person)
    expect((await administrator.call('names.read', person)).aliases).toMatchObject([
      { ...alias, endReason: 'Of somebody else' },
    ])
  })

  it('is refused where it ends before it begins, without a reason, and for people elsewhere', async () => {
    const params = { person: (await create()).id }
    const add = (over: object, caller = administrator) =>
      caller.call('names.addAlias', { params, body: { ...alias, ...over } })
    await expect(add({ throughOn: '2000-12-31' })).rejects.toMatchObject({ status: 422 })
    await expect(add({ reason: ' ' })).rejects.toMatchObject({ status: 422 })
    await expect(add({ name: '\u200B' })).rejects.toMatchObject({ status: 422 })
    await expect(add({}, await addPerson(app, 'ngo', 'administrator'))).rejects.toMatchObject({ status: 404 })
  })
})

describe('asking to have a name corrected', () => {
  const asked = { familyName: 'Corrected', givenName: 'Mai', passportName: 'CORRECTED MAI' }
  const askBy = (caller: Caller, over: object = {}) =>
    caller.call('names.ask', { body: { names: { ...asked, ...over }, reason: 'The passport is new' } })

  it('is answered once by an administrator; the name, its history and the person know', async () => {
    const trainee = await addPerson(app, 'university', 'trainee')
    const { id } = await askBy(trainee)
    await expect(askBy(trainee, { familyName: 'Other' })).rejects.toMatchObject({
      status: 409,
      code: 'name-request-open',
    })
    const { requests } = await administrator.call('names.requests')
    expect(requests.find((one) => one.id === id)).toMatchObject({ names: asked, reason: 'The passport is new' })
    const decide = () =>
      administrator.call('names.decide', { params: { request: id }, body: { isCorrected: true, answer: '' } })
    const outcomes = await Promise.allSettled([decide(), decide(), decide()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const mine = await trainee.call('names.mine')
    expect(mine).toMatchObject({
      names: asked,
      requests: [{ outcome: 'corrected' }],
      former: [{ reason: 'The passport is new' }],
    })
    const { mails } = await administrator.call('mail.outbox')
    expect(mails.some(({ subject }) => /Your name is corrected|氏名の訂正が完了/.test(subject))).toBe(true)
    expect(await found('corrected mai')).toContain(trainee.personId)
  })

  it('is refused with a reason, taken back by oneself alone, and needs a change', async () => {
    const trainee = await addPerson(app, 'university', 'trainee')
    const first = await askBy(trainee)
    const params = { request: first.id }
    await expect(
      administrator.call('names.decide', { params, body: { isCorrected: false, answer: ' ' } }),
    ).rejects.toMatchObject({ status: 422 })
    await administrator.call('names.decide', { params, body: { isCorrected: false, answer: 'Show us the passport' } })
    expect((await trainee.call('names.mine')).requests).toMatchObject([
      { outcome: 'refused', answer: 'Show us the passport' },
    ])
    const second = await askBy(trainee)
    const other = await addPerson(app, 'university', 'trainee')
    await expect(other.call('names.withdraw', { params: { request: second.id } })).rejects.toMatchObject({
      status: 404,
    })
    await trainee.call('names.withdraw', { params: { request: second.id } })
    const { names: current } = await trainee.call('names.mine')
    const { familyName, givenName, passportName } = current
    await expect(askBy(trainee, { familyName, givenName, passportName })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/names', code: 'nothing-changed' }],
    })
  })

  it('is not for people of another agency to read or answer', async () => {
    const { id } = await askBy(await addPerson(app, 'university', 'trainee'))
    const elsewhere = await addPerson(app, 'ngo', 'administrator')
    expect((await elsewhere.call('names.requests')).requests.map((one) => one.id)).not.toContain(id)
    await expect(
      elsewhere.call('names.decide', { params: { request: id }, body: { isCorrected: true, answer: '' } }),
    ).rejects.toMatchObject({ status: 404 })
  })
})
