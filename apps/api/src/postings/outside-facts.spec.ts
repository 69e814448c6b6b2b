import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { actsOn, inDays } from '../../test/posting-maker.ts'

let app: TestApp
let officer: Caller
beforeAll(async () => {
  app = await startTestApp()
  officer = await addPerson(app, 'secretariat', 'desk-officer')
})
afterAll(() => app.stop())

type Said = { value: boolean | number | null; fromOn: string; source: string }
const level = (value: number | null, fromOn: string): Said => ({ value, fromOn, source: 'Travel notice of the spec' })
const record = (place: string, said: Said, key = 'danger-level', by = officer) =>
  by.call('outside.record', { body: { key, place, ...said } })
const seriesOf = async (place: string, key = 'danger-level') =>
  (await officer.call('outside.list', { query: { key, place } })).series[0]

describe('what is known of a place', () => {
  it('is a history: each value through the day before the next, the newest first', async () => {
    await record('lesk', level(2, inDays(-10)))
    const { id } = await record('lesk', level(3, inDays(5)))
    const series = await seriesOf('lesk')
    expect(series?.now).toBe(2)
    expect(series?.facts.map(({ value, fromOn, throughOn }) => [value, fromOn, throughOn])).toEqual([
      [3, inDays(5), null],
      [2, inDays(-10), inDays(4)],
    ])
    expect(series?.facts[0]).toMatchObject({
      source: { mark: 'Travel notice of the spec', toBeConfirmed: false },
      mayClose: true,
      closed: null,
    })
    expect(await actsOn(app, id)).toEqual(['outside.record'])
  })

  it('gives way to what is recorded later for the same day, and stays to be seen', async () => {
    await record('port-maren', level(1, inDays(-3)))
    await record('port-maren', level(2, inDays(-3)))
    const series = await seriesOf('port-maren')
    expect([series?.now, series?.facts.map(({ value }) => value)]).toEqual([2, [2, 1]])
    await record('port-maren', level(null, inDays(-2)))
    expect((await seriesOf('port-maren'))?.now).toBeNull()
  })

  it('is closed where it was an error, with what was right in its place', async () => {
    await record('kasuru', level(3, inDays(-30)))
    const wrong = await record('kasuru', level(4, inDays(-2)))
    expect((await seriesOf('kasuru'))?.now).toBe(4)
    const correct = (right: Said | null) =>
      officer.call('outside.correct', {
        params: { fact: wrong.id },
        body: { reason: 'Typed into the wrong row.', right },
      })
    await expect(correct(level(9, inDays(-2)))).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/right/value', code: 'too-large' }],
    })
    const { rightFactId } = await correct(level(2, inDays(-1)))
    const series = await seriesOf('kasuru')
    expect(series?.now).toBe(2)
    expect(series?.facts.find(({ id }) => id === wrong.id)).toMatchObject({
      value: 4,
      throughOn: null,
      mayClose: false,
      closed: { reason: 'Typed into the wrong row.', rightFactId },
    })
    await expect(correct(null)).rejects.toMatchObject({ status: 409, code: 'fact-closed' })
  })

  it.each([
    ['an unknown kind', 'weather', 'lesk', level(1, inDays(0)), '/key', 'not-one-of'],
    ['an unknown place', 'danger-level', 'atlantis', level(1, inDays(0)), '/place', 'not-one-of'],
    ['a mission for a place', 'danger-level', 'selat-assistance', level(1, inDays(0)), '/place', 'not-one-of'],
    ['a level that there is not', 'danger-level', 'lesk', level(5, inDays(0)), '/value', 'too-large'],
    ['a level below none', 'danger-level', 'lesk', level(-1, inDays(0)), '/value', 'too-small'],
    ['a level by halves', 'danger-level', 'lesk', level(1.5, inDays(0)), '/value', 'invalid'],
    ['a yes for a level', 'danger-level', 'lesk', { ...level(1, inDays(0)), value: true }, '/value', 'wrong-type'],
    ['a day nobody can know', 'danger-level', 'lesk', level(1, inDays(400)), '/fromOn', 'too-late'],
    ['no source', 'danger-level', 'lesk', { ...level(1, inDays(0)), source: '  ' }, '/source', 'too-short'],
  ])('is refused with %s', async (_, key, place, said, pointer, code) => {
    const before = await app.owner.query('SELECT count(*)::int AS n FROM outside_fact')
    await expect(record(place, said, key)).rejects.toMatchObject({
      status: 422,
      code: 'invalid-request',
      errors: [{ pointer, code }],
    })
    expect((await app.owner.query('SELECT count(*)::int AS n FROM outside_fact')).rows).toEqual(before.rows)
  })

  it('is entered by government agencies, closed by the one that entered it, and read by officers of all', async () => {
    const ngo = await addPerson(app, 'ngo', 'desk-officer')
    await expect(record('lesk', level(1, inDays(0)), 'danger-level', ngo)).rejects.toMatchObject({ status: 403 })
    const list = await ngo.call('outside.list', { query: {} })
    expect([list.mayRecord, list.series.length > 3]).toEqual([false, true])
    const { id } = await record('lesk', level(1, inDays(0)))
    const other = await addPerson(app, 'cooperation', 'desk-officer')
    await expect(
      other.call('outside.correct', { params: { fact: id }, body: { reason: 'We know better.', right: null } }),
    ).rejects.toMatchObject({ status: 403 })
    const trainee = await addPerson(app, 'secretariat', 'trainee')
    await expect(trainee.call('outside.list', { query: {} })).rejects.toMatchObject({ status: 403 })
  })
})

describe('missions and duty stations', () => {
  const maketo = { en: 'Maketo', ja: 'マケト' }

  it('are entered once under a name, in a country that is known or new', async () => {
    const { key } = await officer.call('missions.create', {
      body: { name: { en: 'Mission in Maketo', ja: 'マケト・ミッション' } },
    })
    expect(key).toBe('mission-in-maketo')
    const create = () =>
      officer.call('stations.create', {
        body: { name: maketo, country: { name: { en: 'Maketoland', ja: 'マケト国' } }, zone: 'Africa/Juba' },
      })
    expect(await create()).toEqual({ key: 'maketo' })
    await expect(create()).rejects.toMatchObject({ status: 409, code: 'name-taken' })
    const second = await officer.call('stations.create', {
      body: { name: { en: '東マケト', ja: '東マケト' }, country: { key: 'maketoland' }, zone: 'Africa/Juba' },
    })
    expect(second.key).toMatch(/^x-[0-9a-f]{12}$/)
    const { stations } = await officer.call('stations.list')
    expect(stations.filter(({ country }) => country.key === 'maketoland').map((one) => one.mayUpdate)).toEqual([
      true,
      true,
    ])
  })

  it('are corrected by who entered them, from the state that was seen', async () => {
    const { key } = await officer.call('stations.create', {
      body: { name: { en: 'Nuri', ja: 'ヌリ' }, country: { key: 'selat' }, zone: 'Africa/Maputo' },
    })
    const update = (by: Caller, version: number, zone = 'Africa/Juba') =>
      by.call('stations.update', {
        params: { station: key },
        body: { name: { en: 'Nuri Town', ja: 'ヌリ市' }, zone, version },
      })
    await expect(update(await addPerson(app, 'ngo', 'desk-officer'), 0)).rejects.toMatchObject({ status: 403 })
    await expect(update(officer, 0, 'Nowhere/Here')).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/zone', code: 'not-a-zone' }],
    })
    expect(await update(officer, 0)).toEqual({ version: 1 })
    await expect(update(officer, 0)).rejects.toMatchObject({ status: 409, code: 'changed-meanwhile' })
  })
})
