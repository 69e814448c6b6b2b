import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'https://muster.example' })
})
afterAll(() => app.stop())

const send = (path: string, body: unknown): Promise<Response> =>
  fetch(app.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const ask = (email: string) => app.anonymous('access.requestPasswordLink', { body: { email } })
const choose = (token: string, password: string) =>
  app.anonymous('access.choosePassword', { body: { token, password } })
const signInStatus = async (email: string, password: string): Promise<number> =>
  (await send('/api/v1/session', { email, password })).status

const emailOf = async (personId: string): Promise<string> =>
  (await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId])).rows[0]?.email ?? ''

const mailsTo = async (email: string): Promise<{ subject: string; text: string }[]> =>
  (
    await app.owner.query<{ subject: string; text: string }>(
      'SELECT subject, text FROM mail WHERE to_address = $1 ORDER BY id',
      [email],
    )
  ).rows
const tokenIn = (text: string | undefined): string =>
  /^https:\/\/muster\.example\/choose-password#([\w-]{43})$/m.exec(text ?? '')?.[1] ?? ''

/** A person with a link in the post. */
async function linked(): Promise<{ email: string; personId: string; token: string }> {
  const { personId } = await addPerson(app, 'ngo', 'trainee')
  const email = await emailOf(personId)
  await ask(email)
  return { email, personId, token: tokenIn((await mailsTo(email)).at(-1)?.text) }
}

const good = 'river under the bridge'

describe('a person whom an administrator adds', () => {
  it('chooses a password with the link of the welcome mail, and signs in with it', async () => {
    const administrator = await addPerson(app, 'university', 'administrator')
    const email = 'ume@spec.example'
    const { id } = await administrator.call('people.create', {
      body: {
        familyName: 'Ume',
        givenName: 'Rei',
        familyNameJa: '梅',
        givenNameJa: '玲',
        passportName: 'UME REI',
        language: 'ja',
        email,
        roles: ['trainee'],
      },
    })
    const [mail] = await mailsTo(email)
    expect(mail?.subject).toBe('Musterのパスワードを設定してください')
    expect(mail?.text).toMatch(/^梅 玲 様\n\n星野大学（架空）が[\s\S]*日本時間[\s\S]*\/forgotten-password/)
    const { rows } = await app.owner.query<{ hours: number }>(
      `SELECT round(extract(epoch FROM expires_at - created_at) / 3600)::int AS hours FROM password_link WHERE person_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ hours: 72 }])
    await choose(tokenIn(mail?.text), good)
    expect(await signInStatus(email, good)).toBe(201)
  })
})

describe('asking for a link', () => {
  it('queues a mail for the account, and keeps only the hash of the token', async () => {
    const { email, personId, token } = await linked()
    expect(token).not.toBe('')
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['A new password for Muster'])
    const { rows } = await app.owner.query<{ hashed: boolean; hours: number }>(
      `SELECT token_hash = sha256($2::bytea) AS hashed, round(extract(epoch FROM expires_at - created_at) / 3600)::int AS hours FROM password_link WHERE person_id = $1`,
      [personId, token],
    )
    expect(rows).toEqual([{ hashed: true, hours: 1 }])
    const { rows: entries } = await app.owner.query(
      'SELECT act, actor_kind, actor_id, details FROM audit_entry WHERE subject_id = $1',
      [personId],
    )
    expect(entries).toEqual([{ act: 'access.requestPasswordLink', actor_kind: 'public', actor_id: null, details: {} }])
  })

  it('says the same of an address without an account, in the same time, and queues nothing', async () => {
    const known = await emailOf((await addPerson(app, 'ngo', 'trainee')).personId)
    const timed = async (email: string): Promise<{ status: number; text: string; ms: number }> => {
      const from = performance.now()
      const response = await send('/api/v1/password-links', { email })
      return { status: response.status, text: await response.text(), ms: performance.now() - from }
    }
    const [a, b] = [await timed(known), await timed('nobody-at-all@spec.example')]
    expect([a.status, a.text]).toEqual([b.status, b.text])
    expect(a.status).toBe(202)
    expect(Math.min(a.ms, b.ms)).toBeGreaterThanOrEqual(295)
    expect(await mailsTo(known)).toHaveLength(1)
    expect(await mailsTo('nobody-at-all@spec.example')).toEqual([])
  })

  it('lets an address that keeps asking wait, whether it has an account or not, and leaves signing in alone', async () => {
    const known = await emailOf((await addPerson(app, 'ngo', 'trainee')).personId)
    for (const email of [known, 'nobody-again@spec.example']) {
      for (let count = 0; count < 6; count += 1) await ask(email).catch(() => undefined)
      const refused = await send('/api/v1/password-links', { email })
      expect(refused.status, email).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await signInStatus(email, 'a wrong one')).toBe(401)
    }
    expect((await mailsTo(known)).length).toBeLessThanOrEqual(6)
  })

  it('is nothing for the person of a closed account', async () => {
    const { personId } = await addPerson(app, 'ngo', 'trainee')
    const email = await emailOf(personId)
    await app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [personId])
    await ask(email)
    expect(await mailsTo(email)).toEqual([])
  })
})

describe('choosing a password', () => {
  it('works once, also when the same link is sent twice at the same moment, and ends the person’s other links', async () => {
    const { email, token } = await linked()
    await ask(email)
    const other = tokenIn((await mailsTo(email)).at(-1)?.text)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 4 }, (_, index) => choose(token, `${good} ${index}`)),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const chosen = outcomes.findIndex(({ status }) => status === 'fulfilled')
    expect(await signInStatus(email, `${good} ${chosen}`)).toBe(201)
    for (const spent of [token, other])
      await expect(choose(spent, 'another good password')).rejects.toMatchObject({
        status: 410,
        code: 'link-not-valid',
      })
  })

  it('ends every session of the person, and nobody else’s', async () => {
    const person = await addPerson(app, 'ngo', 'trainee')
    const bystander = await addPerson(app, 'ngo', 'trainee')
    const email = await emailOf(person.personId)
    await ask(email)
    const reply = await send('/api/v1/password', { token: tokenIn((await mailsTo(email))[0]?.text), password: good })
    expect([reply.status, reply.headers.get('set-cookie')]).toEqual([204, null])
    await expect(person.call('access.session')).rejects.toMatchObject({ status: 401 })
    await expect(bystander.call('access.session')).resolves.toMatchObject({ person: { id: bystander.personId } })
    const { rows } = await app.owner.query(
      `SELECT actor_id FROM audit_entry WHERE subject_id = $1 AND act = 'access.choosePassword'`,
      [person.personId],
    )
    expect(rows).toEqual([{ actor_id: person.personId }])
  })

  it('is refused after the time of the link, for a made-up token, and for a closed account', async () => {
    const late = await linked()
    await app.owner.query('UPDATE password_link SET expires_at = now() WHERE person_id = $1', [late.personId])
    const closed = await linked()
    await app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [closed.personId])
    for (const token of [late.token, closed.token, 'A'.repeat(43), 'x', '\u0000'])
      await expect(choose(token, good)).rejects.toMatchObject({ status: 410, code: 'link-not-valid' })
  })

  it('refuses what is short or easy to guess, and the link still works afterwards', async () => {
    const { email, token } = await linked()
    const name = email.split('@')[0] ?? ''
    const refusals: [password: string, code: string][] = [
      ['eleven char', 'too-short'],
      ['Password1234', 'known-password'],
      [`${name} in the middle`, 'too-common'],
      ['x'.repeat(1_001), 'too-long'],
      [`broken \ud800 character`, 'not-well-formed'],
    ]
    for (const [password, code] of refusals)
      await expect(choose(token, password), code).rejects.toMatchObject({
        status: 422,
        code: 'invalid-request',
        errors: [{ pointer: '/password', code }],
      })
    await choose(token, good)
    expect(await signInStatus(email, good)).toBe(201)
  })
})

describe('the database', () => {
  it('lets the public open links only through its functions, and write only to those they are for', async () => {
    const { personId } = await addPerson(app, 'ngo', 'trainee')
    const client = await app.owner.connect()
    const inTransaction = async (act: () => Promise<unknown>): Promise<unknown> => {
      await client.query('BEGIN')
      try {
        await client.query(`SET LOCAL ROLE muster_app; SELECT set_config('muster.actor_kind', 'public', true)`)
        return await act()
      } finally {
        await client.query('ROLLBACK')
      }
    }
    const mail = (to: string) =>
      client.query(
        `INSERT INTO mail (agency_id, person_id, to_address, subject, text) SELECT agency_id, $1, $2, '', '' FROM agency_of_spec`,
        [personId, to],
      )
    const email = await emailOf(personId)
    await client.query(
      `CREATE TEMP TABLE agency_of_spec AS SELECT agency_id FROM person WHERE email = '${email}'; GRANT SELECT ON agency_of_spec TO muster_app`,
    )
    try {
      await expect(inTransaction(() => client.query('SELECT FROM password_link'))).rejects.toThrow(/permission denied/)
      await expect(inTransaction(() => mail(email))).rejects.toThrow(/row-level security/)
      const open = () => client.query(`SELECT FROM open_password_link($1, '\\x00', 1)`, [personId])
      await expect(inTransaction(() => open().then(() => mail('else@spec.example')))).rejects.toThrow(
        /row-level security/,
      )
      await expect(inTransaction(() => open().then(() => mail(email)))).resolves.toMatchObject({ rowCount: 1 })
    } finally {
      client.release()
    }
  })
})
