import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const work = {
  kind: 'mission' as const,
  field: 'elections',
  country: 'セラト',
  organisation: 'Observer mission (invented)',
  fromOn: '2022-03-01',
  throughOn: '2023-02-28' as string | null,
}
const add = (who: Caller, body: Partial<typeof work> = {}) => who.call('experience.add', { body: { ...work, ...body } })

describe('experience', () => {
  it('is added and taken out by the person, and confirmed by a verifier of the same agency', async () => {
    const person = await addPerson(app, 'university', 'trainee')
    const verifier = await addPerson(app, 'university', 'verifier')
    const record = await add(person)
    expect(record).toMatchObject({ field: { key: 'elections', title: { ja: '選挙' } }, verifiedAt: null })
    const waiting = await verifier.call('experience.unverified')
    expect(waiting.records.map(({ id, person: one }) => [id, one.id])).toEqual([[record.id, person.personId]])
    const verified = await verifier.call('experience.verify', { params: { experience: record.id } })
    expect(verified.verifiedAt).not.toBeNull()
    expect((await verifier.call('experience.unverified')).records).toEqual([])
    const { readers } = await person.call('people.myReaders')
    expect(readers[0]?.act).toBe('experience.verify')
    const left = await person.call('experience.withdraw', { params: { experience: record.id } })
    expect(left.records).toEqual([])
    await expect(verifier.call('experience.verify', { params: { experience: record.id } })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('is confirmed neither by oneself nor by another agency, and taken out by nobody else', async () => {
    const both = await addPerson(app, 'university', 'trainee', 'verifier')
    const foreign = await addPerson(app, 'ngo', 'verifier')
    const { id } = await add(both)
    const params = { experience: id }
    await expect(both.call('experience.verify', { params })).rejects.toMatchObject({ status: 403 })
    await expect(foreign.call('experience.verify', { params })).rejects.toMatchObject({ status: 404 })
    await expect(foreign.call('experience.withdraw', { params })).rejects.toMatchObject({ status: 404 })
  })

  it.each([
    [{ field: 'no-such-field' }, '/field', 'not-one-of'],
    [{ fromOn: '2999-01-01', throughOn: null }, '/fromOn', 'too-large'],
    [{ throughOn: '2022-02-28' }, '/throughOn', 'too-small'],
    [{ fromOn: '2023-02-29' }, '/fromOn', 'not-a-date'],
    [{ country: '  ' }, '/country', 'too-short'],
    [{ organisation: 'a\u0000b' }, '/organisation', 'name-has-control-characters'],
  ])('refuses %j', async (change, pointer, code) => {
    const person = await addPerson(app, 'university', 'trainee')
    await expect(add(person, change)).rejects.toMatchObject({ status: 422, errors: [{ pointer, code }] })
    expect((await person.call('experience.mine')).records).toEqual([])
  })
})
