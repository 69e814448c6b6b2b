import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'
import { findAlike, mailboxOf, nameKeysOf } from './namesakes.ts'

const account = (id: string, familyName: string, givenName: string, email = `${id}@spec.example`) => ({
  id,
  email,
  familyName,
  givenName,
  familyNameJa: '',
  givenNameJa: '',
  passportName: `${familyName} ${givenName}`,
})

describe('accounts are alike', () => {
  it('by name however it is written, also through a third', async () => {
    const one = account('a', 'Ōno', 'Jun’ichi')
    const other = { ...account('b', 'Jun-ichi', 'OHNO'), familyNameJa: '大野', givenNameJa: '淳一' }
    const third = { ...account('c', 'Oono', 'J.'), familyNameJa: '大野', givenNameJa: '淳一' }
    expect(await findAlike([one, account('x', 'Sato', 'Mei'), other, third])).toEqual([
      { ids: ['a', 'b', 'c'], by: ['name'] },
    ])
  })

  it('by mailbox, whatever label stands after a plus', async () => {
    expect(mailboxOf('a.tanaka+courses@spec.example')).toBe('a.tanaka@spec.example')
    expect(mailboxOf('+odd@spec.example')).toBe('+odd@spec.example')
    const both = [account('a', 'Tanaka', 'Aya', 'a@x.example'), account('b', 'Mori', 'Aya', 'a+2@x.example')]
    expect(await findAlike(both)).toEqual([{ ids: ['a', 'b'], by: ['mailbox'] }])
  })

  it('never for names that are empty', async () => {
    expect(await findAlike([account('a', '', ''), account('b', '', '')])).toEqual([])
  })

  const people = fc.array(fc.tuple(fc.constantFrom('Abe', 'Ito', 'Ōno', 'Ono'), fc.constantFrom('Jun', 'Ken', 'Ren')), {
    maxLength: 30,
  })
  it('exactly where they share a key, in whatever order they come', async () => {
    const sets = async (list: readonly ReturnType<typeof account>[]) =>
      (await findAlike(list)).map(({ ids }) => ids.toSorted().join()).toSorted()
    await fc.assert(
      fc.asyncProperty(people, async (drawn) => {
        const accounts = drawn.map(([family, given], at) => account(`${at}`, family, given))
        const found = await sets(accounts)
        expect(await sets(accounts.toReversed())).toEqual(found)
        for (const one of accounts) {
          const like = accounts.filter((other) => nameKeysOf(other).some((key) => nameKeysOf(one).includes(key)))
          const ids = like.map(({ id }) => id).toSorted()
          expect(found.includes(ids.join())).toBe(like.length > 1)
        }
      }),
    )
  })
})

describe('namesakes of an agency', () => {
  let app: TestApp
  let administrator: Caller
  beforeAll(async () => {
    app = await startTestApp()
    administrator = await addPerson(app, 'university', 'administrator')
  })
  afterAll(() => app.stop())

  const add = (caller: Caller, familyName: string, email: string) =>
    caller.call('people.create', {
      body: {
        familyName,
        givenName: 'Twicehere',
        passportName: `${familyName} TWICEHERE`,
        language: 'en',
        email,
        roles: ['trainee'],
      },
    })

  it('are told with what the list of people shows, the oldest account first, and not those of another agency or closed ones', async () => {
    const first = await add(administrator, 'Müller', 'twice-1@spec.example')
    const foreign = await addPerson(app, 'ngo', 'administrator')
    await add(foreign, 'Muller', 'twice-2@spec.example')
    const found = async (caller: Caller) =>
      (await caller.call('names.namesakes')).groups.find(({ people }) =>
        people.some(({ email }) => email.startsWith('twice-')),
      )
    expect(await found(administrator)).toBeUndefined()
    expect(await found(foreign)).toBeUndefined()
    const second = await add(administrator, 'MULLER', 'twice-3@spec.example')
    expect(await found(administrator)).toMatchObject({
      by: ['name'],
      count: 2,
      people: [
        { id: first.id, name: { en: 'MÜLLER Twicehere' }, email: 'twice-1@spec.example', roles: ['trainee'] },
        { id: second.id, passportName: 'MULLER TWICEHERE' },
      ],
    })
    await app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [second.id])
    expect(await found(administrator)).toBeUndefined()
  })
})
