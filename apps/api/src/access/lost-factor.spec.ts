import { demoPassword } from '@muster/sample/world/people.ts'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ STAFF_SECOND_FACTOR: 'required' })
})
afterAll(() => app.stop())

const body = { reason: 'stolen', checked: 'called-back' } as const

async function dueOf(who: string): Promise<string | null> {
  const { due } = await app.anonymous('access.signIn', {
    body: { email: `${who}@muster.example`, password: demoPassword },
  })
  return due
}

async function withApp(who: string): Promise<Caller> {
  const person = await app.as(who)
  const { secret } = await person.call('secondFactor.begin')
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  await person.call('secondFactor.confirm', { body: { code } })
  return person
}

describe('a lost second factor', () => {
  it('is taken off by an administrator of the agency: sessions end, the person is told and led to set up anew', async () => {
    const kenji = await withApp('kenji')
    const params = { person: kenji.personId }
    const emi = await app.as('emi')
    expect(await dueOf('kenji')).toBe('code')
    expect(await emi.call('secondFactor.takeOff', { params, body })).toEqual({ factors: 1 })
    await expect(kenji.call('access.session')).rejects.toMatchObject({ status: 401 })
    expect(await dueOf('kenji')).toBe('set-up')
    const { rows } = await app.owner.query<{ mail: string; details: object; codes: number }>(
      `SELECT (SELECT subject || ' ' || text FROM mail WHERE person_id = $1 ORDER BY id DESC LIMIT 1) AS mail,
         (SELECT details FROM audit_entry WHERE act = 'secondFactor.takeOff' AND concerns_person_id = $1) AS details,
         (SELECT count(*)::int FROM recovery_code WHERE person_id = $1) AS codes`,
      [kenji.personId],
    )
    expect(rows[0]?.mail).toMatch(/second step|2段階認証/)
    expect(rows[0]).toMatchObject({ codes: 0, details: { factors: 1, ...body } })
    await expect(emi.call('secondFactor.takeOff', { params, body })).rejects.toMatchObject({
      status: 409,
      code: 'no-factor-there',
    })
  })

  it('is never one’s own, nor that of another agency, also not past the service', async () => {
    const emi = await app.as('emi')
    await expect(emi.call('secondFactor.takeOff', { params: { person: emi.personId }, body })).rejects.toMatchObject({
      status: 403,
      code: 'own-factor',
    })
    const { rows } = await app.owner.query<{ id: string }>(
      `SELECT id FROM person WHERE agency_id <> (SELECT agency_id FROM person WHERE id = $1) LIMIT 1`,
      [emi.personId],
    )
    const params = { person: rows[0]?.id ?? '' }
    await expect(emi.call('secondFactor.takeOff', { params, body })).rejects.toMatchObject({ status: 404 })
    const own = await withApp('takumi')
    const { rows: taken } = await app.owner.query<{ n: number }>(
      `WITH actor AS (SELECT set_config('muster.agency_id', gen_random_uuid()::text, true), set_config('muster.roles', 'administrator', true))
       SELECT take_factors_off($1) AS n FROM actor`,
      [own.personId],
    )
    expect(taken[0]?.n).toBe(0)
    expect(await dueOf('takumi')).toBe('code')
  })

  it('is not taken off without saying why and how the person was recognised', async () => {
    const emi = await app.as('emi')
    const takumi = await app.as('takumi')
    const sent = { reason: 'because', checked: 'met' } as unknown as typeof body
    await expect(
      emi.call('secondFactor.takeOff', { params: { person: takumi.personId }, body: sent }),
    ).rejects.toMatchObject({ status: 422 })
  })
})
