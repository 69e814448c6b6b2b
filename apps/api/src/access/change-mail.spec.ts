import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TOTP, Secret } from 'otpauth'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { IdempotencyKeeper } from '../platform/endpoint/idempotency-keeper.ts'

let app: TestApp
let person: Caller
beforeAll(async () => {
  app = await startTestApp()
  person = await addPerson(app, 'secretariat', 'trainee')
})
afterAll(() => app.stop())

async function told(): Promise<string[]> {
  const { rows } = await app.owner.query<{ text: string }>(
    `SELECT text FROM mail WHERE person_id = $1 AND subject = 'How you sign in to Muster was changed' ORDER BY queued_at, id`,
    [person.personId],
  )
  return rows.map(({ text }) => text.split('\n\n')[1] ?? '')
}

describe('what somebody changes of how they sign in', () => {
  it('is told to them by mail: an app, its codes, and that it was taken off', async () => {
    await app.owner.query(`UPDATE person SET language = 'en' WHERE id = $1`, [person.personId])
    const { secret } = await person.call('secondFactor.begin')
    let step = 0
    const code = (): string =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + 30_000 * (step++ - 1) })
    await person.call('secondFactor.confirm', { body: { code: code() } })
    await person.call('secondFactor.renewCodes', { body: { code: code() } })
    await person.call('secondFactor.remove', { body: { code: code() } })
    expect(await told()).toEqual([
      'An authenticator app was set up for your account. Its code is asked for when you sign in.',
      'New recovery codes were made for your account. The ones before work no longer.',
      'The authenticator app of your account was taken off.',
    ])
  })

  it('is a change of the password, and not the first one', async () => {
    const before = (await told()).length
    const choose = async (password: string): Promise<void> => {
      const token = `link-${password.length}-${Date.now()}`
      await app.owner.query(
        `INSERT INTO password_link (token_hash, person_id, expires_at) VALUES (sha256($1::text::bytea), $2, now() + interval '1 hour')`,
        [token, person.personId],
      )
      await app.anonymous('access.choosePassword', { body: { token, password } })
    }
    await app.owner.query('DELETE FROM password WHERE person_id = $1', [person.personId])
    await choose('seven lanterns by the ferry')
    expect(await told()).toHaveLength(before)
    await choose('eight lanterns by the ferry!')
    expect((await told()).at(-1)).toBe(
      'Your password was changed. Where you were signed in, you are asked for the new one.',
    )
    expect(await told()).toHaveLength(before + 1)
  })
})

describe('replies kept under a key', () => {
  it('are forgotten after fourteen days, and not before', async () => {
    await app.owner.query(
      `INSERT INTO idempotency_record (caller_id, key, endpoint, request_hash, recorded_at)
       SELECT $1, 'old-' || n, 'names.ask', '\\x00', now() - make_interval(days => n) FROM generate_series(12, 16) n`,
      [person.personId],
    )
    const keeper = app.app.get(IdempotencyKeeper)
    expect(await keeper.forgetOld()).toBe(3)
    expect(await keeper.forgetOld()).toBe(0)
    const { rows } = await app.owner.query(`SELECT key FROM idempotency_record WHERE key LIKE 'old-%' ORDER BY key`)
    expect(rows).toEqual([{ key: 'old-12' }, { key: 'old-13' }])
  })
})
