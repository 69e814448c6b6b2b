import { addMonths } from '@muster/calendar/add-months.ts'
import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
let ngo: string
let own: string
beforeAll(async () => {
  app = await startTestApp()
  const { rows } = await app.owner.query<{ id: string; key: string }>('SELECT id, key FROM agency')
  const agency = (key: string): string => rows.find((row) => row.key === key)?.id ?? ''
  ngo = agency('ngo')
  own = agency('secretariat')
})
afterAll(() => app.stop())

type Purpose = 'dispatch' | 'readiness'
const give = (who: Caller, recipientAgencyId: string | null = ngo, purpose: Purpose = 'dispatch') =>
  who.call('consents.give', { body: { purpose, recipientAgencyId, months: 12 } })
const withdraw = (who: Caller, consent: string) => who.call('consents.withdraw', { params: { consent } })
const rowsOf = async (who: Caller): Promise<number> =>
  (await app.owner.query('SELECT 1 FROM consent WHERE person_id = $1', [who.personId])).rowCount ?? 0

describe('a consent', () => {
  it('is given by the person for a purpose and a recipient, and ends after its last day', async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    const consent = await give(person)
    const { asOn, agency, recipients, consents } = await person.call('consents.mine')
    expect(consent).toMatchObject({ purpose: 'dispatch', state: 'live', fromOn: asOn, recipient: { id: ngo } })
    expect(consent.throughOn).toBe(fromDayNumber(addMonths(toDayNumber(asOn), 12)))
    expect(agency.id).toBe(own)
    expect(recipients.map(({ id }) => id)).not.toContain(own)
    expect(consents).toEqual([consent])
  })

  it('is withdrawn by a row of its own, dated and audited; what was given stays on record', async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    const { id } = await give(person)
    const withdrawn = await withdraw(person, id)
    expect(withdrawn).toMatchObject({ id, state: 'withdrawn' })
    expect(withdrawn.withdrawnAt).not.toBeNull()
    expect(await rowsOf(person)).toBe(2)
    await expect(withdraw(person, id)).rejects.toMatchObject({ status: 409, code: 'consent-not-live' })
    expect(await rowsOf(person)).toBe(2)
    const { rows } = await app.owner.query('SELECT act FROM audit_entry WHERE concerns_person_id = $1 ORDER BY id', [
      person.personId,
    ])
    expect(rows.map(({ act }: { act: string }) => act).filter((act) => act.startsWith('consents.'))).toEqual([
      'consents.give',
      'consents.withdraw',
    ])
  })

  it('is renewed by giving it again, for each purpose and recipient by itself', async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    await give(person)
    await give(person)
    await give(person, null)
    await give(person, ngo, 'readiness')
    const { consents } = await person.call('consents.mine')
    expect(consents.map(({ state }) => state)).toEqual(['live', 'live', 'live', 'renewed'])
    expect(consents[1]?.recipient).toBeNull()
  })

  it('is nobody else’s to withdraw, and not to be had from oneself or from an agency nobody knows', async () => {
    const [person, other] = [
      await addPerson(app, 'secretariat', 'trainee'),
      await addPerson(app, 'ngo', 'desk-officer'),
    ]
    const { id } = await give(person)
    await expect(withdraw(other, id)).rejects.toMatchObject({ status: 404 })
    for (const recipient of [own, '01890000-0000-7000-8000-000000000000'])
      await expect(give(person, recipient)).rejects.toMatchObject({
        status: 422,
        errors: [{ pointer: '/recipientAgencyId', code: 'not-one-of' }],
      })
    expect(await rowsOf(person)).toBe(1)
  })

  it.each([
    [{ purpose: 'anything', recipientAgencyId: null, months: 12 }, '/purpose'],
    [{ purpose: 'dispatch', recipientAgencyId: 'x', months: 12 }, '/recipientAgencyId'],
    [{ purpose: 'dispatch', recipientAgencyId: null, months: 1200 }, '/months'],
    [{ purpose: 'dispatch', recipientAgencyId: null, months: 12, personId: 'x' }, '/personId'],
  ])('refuses %j', async (body, pointer) => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    const reply = await person.fetch('/api/v1/me/consents', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(reply.status).toBe(422)
    const { errors } = (await reply.json()) as { errors: { pointer: string }[] }
    expect(errors.map((error) => error.pointer)).toEqual([pointer])
    expect(await rowsOf(person)).toBe(0)
  })

  it('cannot be rewritten by the API’s own login', async () => {
    const { rows } = await app.owner.query(
      `SELECT has_table_privilege('muster_app', 'consent', 'UPDATE') AS up, has_table_privilege('muster_app', 'consent', 'DELETE') AS del`,
    )
    expect(rows).toEqual([{ up: false, del: false }])
  })
})
