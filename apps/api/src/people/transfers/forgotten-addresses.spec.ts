import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { TransferJobs } from './transfer-jobs.ts'

let app: TestApp
let asking: Caller
beforeAll(async () => {
  app = await startTestApp()
  asking = await addPerson(app, 'ngo', 'administrator')
})
afterAll(() => app.stop())

const reason = 'She takes up a post with us'
const emailOf = async ({ personId }: Caller): Promise<string> =>
  (await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId])).rows[0]?.email ?? ''
const soon = async (): Promise<string> =>
  (await app.owner.query<{ day: string }>(`SELECT (agency_day(id) + 5)::text AS day FROM agency WHERE key = 'ngo'`))
    .rows[0]?.day ?? ''
const askFor = async (email: string): Promise<string> =>
  (await asking.call('transfers.ask', { body: { email, reason, fromOn: await soon() } })).id
const withdraw = (transfer: string) => asking.call('transfers.withdraw', { params: { transfer } })
const jobs = () => app.app.get(TransferJobs, { strict: false })
const address = async (transfer: string) =>
  (await asking.call('transfers.list')).asked.find(({ id }) => id === transfer)?.email

describe('the address of a transfer', () => {
  it('stands once among what is asked for, and rows of the erased have none', async () => {
    const people = [await addPerson(app, 'secretariat', 'trainee'), await addPerson(app, 'secretariat', 'trainee')]
    for (const one of people) await askFor(await emailOf(one))
    const blank = async (column: string) =>
      (await app.owner.query<{ is: string }>(`SELECT blank_of('transfer', $1) AS is`, [column])).rows[0]?.is
    await app.owner.query(
      `UPDATE transfer SET email = ${await blank('email')}, reason = ${await blank('reason')} WHERE person_id = ANY ($1)`,
      [people.map(({ personId }) => personId)],
    )
    const [row] = (await asking.call('transfers.list')).asked
    expect(row).toMatchObject({ state: 'asked', person: null, email: null, reason: null })
  })

  it('is forgotten once it ended before somebody agreed and that was told, whether or not anybody has it', async () => {
    const known = await addPerson(app, 'secretariat', 'trainee')
    for (const email of [await emailOf(known), 'never-here@else.example']) {
      const [lapsing, withdrawn] = [await askFor(email), await askFor(`2-${email}`)]
      await jobs().tell()
      expect([await address(lapsing), await address(withdrawn)]).toEqual([email, `2-${email}`])
      await app.owner.query('UPDATE transfer SET lapses_at = now() WHERE id = $1', [lapsing])
      await withdraw(withdrawn)
      await jobs().carryOutDue()
      const { notices } = await asking.call('notices.list')
      expect(notices.slice(0, 2).map(({ parameters }) => parameters['name'])).toEqual(
        expect.arrayContaining([email, `2-${email}`]),
      )
      expect([await address(lapsing), await address(withdrawn)]).toEqual([null, null])
    }
    const agreed = await askFor(await emailOf(known))
    await known.call('transfers.answer', { params: { transfer: agreed }, body: { agrees: true } })
    await withdraw(agreed)
    await jobs().tell()
    expect(await address(agreed)).toBe(await emailOf(known))
  })
})
