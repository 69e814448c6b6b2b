import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { hashPassword } from './argon2.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'fatal' })
})
afterAll(() => app.stop())

const old = 'seven lanterns by the ferry'
const next = 'nine lanterns by the harbour'

interface Holder {
  readonly caller: Caller
  readonly email: string
}

async function holder(): Promise<Holder> {
  const caller = await addPerson(app, 'secretariat', 'trainee')
  await app.owner.query('INSERT INTO password (person_id, hash) VALUES ($1, $2)', [
    caller.personId,
    await hashPassword(old),
  ])
  const { person } = await caller.call('access.session')
  return { caller, email: person.email }
}

const signIn = async (email: string, password: string): Promise<{ status: number; cookie: string }> => {
  const reply = await fetch(`${app.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return { status: reply.status, cookie: reply.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

const change = ({ caller }: Holder, body: { current: string; password: string }) =>
  caller.call('access.changePassword', { body })

describe('changing the own password', () => {
  it('takes the present one, keeps this session, and ends every other', async () => {
    const who = await holder()
    const elsewhere = await signIn(who.email, old)
    expect(elsewhere.status).toBe(201)
    expect((await who.caller.call('access.ownPassword')).since).toMatch(/^20/)
    expect(await change(who, { current: old, password: next })).toEqual({ ended: 1 })
    const after = await fetch(`${app.url}/api/v1/session`, { headers: { cookie: elsewhere.cookie } })
    expect(after.status).toBe(401)
    await expect(who.caller.call('access.session')).resolves.toMatchObject({ person: { email: who.email } })
    expect([(await signIn(who.email, old)).status, (await signIn(who.email, next)).status]).toEqual([401, 201])
  })

  it('is told by mail and kept in the trail, and closes links mailed before', async () => {
    const who = await holder()
    await app.owner.query(
      `INSERT INTO password_link (token_hash, person_id, expires_at) VALUES (sha256('mailed-before'::bytea), $1, now() + interval '1 hour')`,
      [who.caller.personId],
    )
    await change(who, { current: old, password: next })
    const { rows } = await app.owner.query(
      `SELECT (SELECT count(*)::int FROM mail WHERE person_id = $1 AND subject = 'How you sign in to Muster was changed') AS mails,
         (SELECT count(*)::int FROM audit_entry WHERE subject_id = $1 AND act = 'access.changePassword' AND actor_id = $1) AS entries`,
      [who.caller.personId],
    )
    expect(rows).toEqual([{ mails: 1, entries: 1 }])
    await expect(
      app.anonymous('access.choosePassword', {
        body: { token: 'mailed-before', password: 'ten lanterns on the hill' },
      }),
    ).rejects.toMatchObject({ status: 410, code: 'link-not-valid' })
  })

  it('is refused with a wrong one, which counts as at sign-in, and for one that is easily guessed', async () => {
    const who = await holder()
    await expect(change(who, { current: 'not the present one', password: next })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/current', code: 'wrong-password' }],
    })
    await expect(change(who, { current: old, password: 'passwordpassword' })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/password', code: 'known-password' }],
    })
    await expect(change(who, { current: old, password: who.email })).rejects.toMatchObject({ status: 422 })
    const refused = async () =>
      change(who, { current: 'not the present one', password: next }).catch((error: unknown) => error)
    const answers = []
    for (let times = 0; times < 12; times += 1) answers.push(await refused())
    expect(answers.at(-1)).toMatchObject({ status: 429, code: 'too-many-attempts' })
    expect((await signIn(who.email, old)).status).toBe(429)
  })

  it('is refused to somebody who signs in without one', async () => {
    const caller = await addPerson(app, 'secretariat', 'trainee')
    expect(await caller.call('access.ownPassword')).toEqual({ since: null })
    await expect(change({ caller, email: '' }, { current: old, password: next })).rejects.toMatchObject({
      status: 409,
      code: 'state-does-not-allow',
    })
    expect((await app.owner.query('SELECT 1 FROM password WHERE person_id = $1', [caller.personId])).rowCount).toBe(0)
  })
})
