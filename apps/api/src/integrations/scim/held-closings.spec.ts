import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { isMassClosing } from './closings.ts'
import { DirectoryMails } from './directory-mails.service.ts'
import { DirectoryClient, idOf, refusalOf } from './testing/directory-client.ts'

let app: TestApp
let directory: DirectoryClient
let administrator: Caller
let people: string[]
beforeAll(async () => {
  app = await startTestApp()
  directory = await DirectoryClient.of(app, 'ngo')
  administrator = await app.as('ren')
  const count = Number((await directory.ask('GET', '/Users?count=0')).body['totalResults'])
  // Few enough that a tenth of them are no more than five.
  expect(count).toBeLessThan(45)
  people = []
  for (let at = 0; at < 10; at += 1)
    people.push(idOf(await directory.add({ userName: `leaving-${at}@agency.example` })))
})
afterAll(() => app.stop())

const close = (id: string | undefined) =>
  directory.patch(`/Users/${id}`, { op: 'replace', path: 'active', value: false })
const isOpen = async (id: string | undefined): Promise<boolean> =>
  (await directory.ask('GET', `/Users/${id}`)).body['active'] === true
const held = async () => (await administrator.call('directory.held', { query: { limit: 200 } })).closings
const mails = async (): Promise<number> => {
  await app.app.get(DirectoryMails).writeAll()
  const { rows } = await app.owner.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM mail WHERE text LIKE '%/directory%'`,
  )
  return rows[0]?.n ?? 0
}

describe('unusually many closings', () => {
  it('are more than five people and more than a tenth of the agency', () => {
    expect(isMassClosing({ closed: 4, open: 10 })).toBe(false)
    expect(isMassClosing({ closed: 5, open: 10 })).toBe(true)
    expect(isMassClosing({ closed: 5, open: 55 })).toBe(false)
    expect(isMassClosing({ closed: 5, open: 54 })).toBe(true)
    expect(isMassClosing({ closed: 99, open: 901 })).toBe(false)
    expect(isMassClosing({ closed: 100, open: 900 })).toBe(true)
  })

  it('are held from the sixth on, also when they come at once, and the directory is told so each time', async () => {
    const answers = await Promise.all(people.slice(0, 8).map(close))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 409, 409, 409])
    const refused = answers.filter(({ status }) => status === 409)
    for (const answer of refused) expect(refusalOf(answer)).toEqual([409, undefined, 'closing-held'])
    expect(refused[0]?.body['detail']).toContain('held until an administrator')
    // Asking again changes nothing, and removing is closing.
    const waiting = await held()
    expect(waiting).toHaveLength(3)
    expect(refusalOf(await close(waiting[0]?.person))).toEqual([409, undefined, 'closing-held'])
    expect(refusalOf(await directory.ask('DELETE', `/Users/${people[8]}`))).toEqual([409, undefined, 'closing-held'])
    expect(await held()).toHaveLength(4)
    expect((await administrator.call('directory.read')).held).toBe(4)
    expect(await isOpen(people[8])).toBe(true)
  })

  it('are told the administrators once', async () => {
    const first = await mails()
    expect(first).toBeGreaterThan(0)
    await directory.ask('DELETE', `/Users/${people[9]}`)
    expect(await mails()).toBe(first)
  })

  it('are no more than the directory still wants', async () => {
    const before = await held()
    await directory.patch(`/Users/${people[9]}`, { op: 'replace', path: 'active', value: true })
    expect(await held()).toHaveLength(before.length - 1)
  })

  it('end when an administrator confirms them, and stay open where not', async () => {
    const waiting = await held()
    const [kept, ...others] = waiting
    const answer = (ids: readonly (string | undefined)[], outcome: 'confirmed' | 'discarded') =>
      administrator.call('directory.answerHeld', { body: { closings: ids.map(String), outcome } })
    expect(await answer([kept?.id], 'discarded')).toEqual({ answered: 1 })
    expect(await isOpen(kept?.person)).toBe(true)
    expect(
      await answer(
        others.map(({ id }) => id),
        'confirmed',
      ),
    ).toEqual({ answered: others.length })
    for (const { person, removes } of others)
      expect((await directory.ask('GET', `/Users/${person}`)).body['active']).toBe(removes ? undefined : false)
    expect(
      await answer(
        waiting.map(({ id }) => id),
        'confirmed',
      ),
    ).toEqual({ answered: 0 })
    const { rows } = await app.owner.query<{ act: string; n: number }>(
      `SELECT act, count(*)::int AS n FROM audit_entry WHERE act LIKE 'directory.%' GROUP BY act ORDER BY act`,
    )
    expect(rows).toEqual([
      { act: 'directory.answerHeld', n: 2 },
      { act: 'directory.close', n: others.length },
      { act: 'directory.hold', n: 5 },
      { act: 'directory.keepOpen', n: 1 },
    ])
  })

  it('are no matter of another agency', async () => {
    await close(people[9])
    const [waiting] = await held()
    const emi = await app.as('emi')
    expect((await emi.call('directory.held', { query: {} })).closings).toEqual([])
    const body = { closings: [String(waiting?.id)], outcome: 'confirmed' as const }
    expect(await emi.call('directory.answerHeld', { body })).toEqual({ answered: 0 })
    const misaki = await app.as('misaki')
    await expect(misaki.call('directory.answerHeld', { body })).rejects.toMatchObject({ status: 403 })
    expect(await isOpen(people[9])).toBe(true)
  })
})
