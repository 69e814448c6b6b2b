import type { Role } from '@muster/contracts/codes.ts'
import { demoPassword } from '@muster/sample/world/people.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'

let app: TestApp
let administrator: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'university', 'administrator')
})
afterAll(() => app.stop())

const reason = 'Left for another employer'
const again = 'Came back to the office'
const add = (...roles: Role[]) => addPerson(app, 'university', 'trainee', ...roles)
const close = (who: Caller, by = administrator) =>
  by.call('people.close', { params: { person: who.personId }, body: { reason } })
const reopen = (who: Caller, by = administrator) =>
  by.call('people.reopen', { params: { person: who.personId }, body: { reason: again } })
const read = (who: Caller) => administrator.call('people.read', { params: { person: who.personId } })
const keyOf = async (who: Caller): Promise<string> => {
  const { rows } = await app.owner.query<{ key: string }>('SELECT demo_key AS key FROM person WHERE id = $1', [
    who.personId,
  ])
  return rows[0]?.key ?? ''
}
const lastMail = async (who: Caller): Promise<string> => {
  const { rows } = await app.owner.query<{ text: string }>(
    'SELECT m.text FROM mail m JOIN person p ON p.email = m.to_address WHERE p.id = $1 ORDER BY m.id DESC LIMIT 1',
    [who.personId],
  )
  return rows[0]?.text ?? ''
}

describe('an account that an administrator closes', () => {
  it('is refused from the next request on, told by mail, and keeps what it holds', async () => {
    const who = await add('auditor')
    await who.call('audit.list')
    await app.owner.query(
      `INSERT INTO password_link (token_hash, person_id, expires_at) VALUES (sha256($1::text::bytea), $1::uuid, now() + interval '1 day')`,
      [who.personId],
    )
    await app.owner.query(
      `INSERT INTO calendar_feed (person_id, agency_id, token_hash) SELECT id, agency_id, sha256(id::text::bytea) FROM person WHERE id = $1`,
      [who.personId],
    )
    const closed = await close(who)
    expect(closed.closing).toEqual({ cause: 'administrator', reason, by: expect.anything() as unknown })
    expect(closed.roles).toEqual(['auditor', 'trainee'])
    await expect(who.call('people.myReaders')).rejects.toMatchObject({ status: 401 })
    const { rows } = await app.owner.query(
      `SELECT (SELECT count(*)::int FROM session WHERE person_id = $1 AND ended_at IS NULL) AS sessions,
         (SELECT count(*)::int FROM password_link WHERE person_id = $1 AND used_at IS NULL) AS links,
         (SELECT count(*)::int FROM calendar_feed WHERE person_id = $1) AS feeds,
         (SELECT count(*)::int FROM audit_entry WHERE concerns_person_id = $1 AND act = 'people.close') AS entries`,
      [who.personId],
    )
    expect(rows).toEqual([{ sessions: 0, links: 0, feeds: 0, entries: 1 }])
    expect(await lastMail(who)).toContain(reason)
    const { people } = await administrator.call('people.list', { query: { search: closed.email } })
    expect(people[0]).toMatchObject({ id: who.personId, closedAt: closed.closedAt, closing: { reason } })
  })

  it('signs in by no way, and does again once it is open, with the roles it has', async () => {
    const who = await add('auditor')
    await app.owner.query(
      `INSERT INTO password (person_id, hash) SELECT $1, w.hash FROM password w JOIN person p ON p.id = w.person_id WHERE p.demo_key = 'misaki'`,
      [who.personId],
    )
    await app.owner.query(
      `INSERT INTO passkey (person_id, name, credential_id, public_key, counter, is_synced) VALUES ($1::uuid, 'Key', $1::text, '', 0, false)`,
      [who.personId],
    )
    const { email } = await read(who)
    const signIn = () => app.anonymous('access.signIn', { body: { email, password: demoPassword } })
    const passkeys = async () =>
      (await app.owner.query('SELECT roles FROM passkey_of($1)', [who.personId])).rows as { roles: string[] }[]
    await close(who)
    await expect(signIn()).rejects.toMatchObject({ status: 401 })
    await expect(app.as(await keyOf(who))).rejects.toThrow('could not sign in')
    expect(await passkeys()).toEqual([])
    expect(await reopen(who)).toMatchObject({ closing: null, closedAt: null, roles: ['auditor', 'trainee'] })
    await signIn()
    expect(await passkeys()).toEqual([{ roles: expect.arrayContaining(['auditor']) as string[] }])
    // What was ended stays ended: only a new session lets in.
    await expect(who.call('people.myReaders')).rejects.toMatchObject({ status: 401 })
    expect(await lastMail(who)).toContain(again)
    await expect(reopen(who)).rejects.toMatchObject({ code: 'state-does-not-allow' })
    await close(who)
    await expect(close(who)).rejects.toMatchObject({ code: 'state-does-not-allow' })
  })

  it('is of somebody else at home in the agency, and closed by its administrators, with a reason', async () => {
    const who = await add()
    await expect(close(administrator)).rejects.toMatchObject({ code: 'own-closing' })
    await expect(close(who, await addPerson(app, 'ngo', 'administrator'))).rejects.toMatchObject({ status: 404 })
    for (const role of ['auditor', 'desk-officer'] as const)
      await expect(close(who, await add(role))).rejects.toMatchObject({ status: 403 })
    for (const bad of ['', 'Too short', '         x         '])
      await expect(
        administrator.call('people.close', { params: { person: who.personId }, body: { reason: bad } }),
      ).rejects.toMatchObject({ status: 422 })
    expect((await read(who)).closing).toBeNull()
  })

  it('is not one whose erasure was asked for', async () => {
    const who = await add()
    await who.call('own.askErasure', { body: { reason: '' } })
    await expect(close(who)).rejects.toMatchObject({ status: 409, code: 'erasure-open' })
  })
})

describe('an account that is closed otherwise', () => {
  it('is merged: it is neither closed nor opened by hand', async () => {
    const [kept, other] = [await add(), await add()]
    await administrator.call('merging.merge', {
      params: { person: kept.personId },
      body: { other: other.personId, reason: 'The same woman, by her passport' },
    })
    for (const act of [close, reopen]) await expect(act(other)).rejects.toMatchObject({ code: 'merged-elsewhere' })
    expect((await read(other)).closing).toEqual({ cause: 'merge', reason: null, by: null })
  })

  it('is closed by its directory, or erased: it does not come back by hand', async () => {
    const [provisioned, erased] = [await add(), await add()]
    for (const who of [provisioned, erased])
      await app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [who.personId])
    await app.owner.query(
      'INSERT INTO scim_user (person_id, agency_id, is_closed) SELECT id, agency_id, true FROM person WHERE id = $1',
      [provisioned.personId],
    )
    await app.owner.query(
      `INSERT INTO erasure (person_id, agency_id, ground, asked_by) SELECT id, agency_id, 'own', id FROM person WHERE id = $1`,
      [erased.personId],
    )
    await app.owner.query(
      `INSERT INTO erasure_act (erasure_id, person_id, agency_id, kind) SELECT id, person_id, agency_id, 'completed' FROM erasure WHERE person_id = $1`,
      [erased.personId],
    )
    await expect(reopen(provisioned)).rejects.toMatchObject({ code: 'closed-by-directory' })
    await expect(reopen(erased)).rejects.toMatchObject({ code: 'closed-by-erasure' })
  })

  it('ends what an administrator had closed of it where it is opened otherwise', async () => {
    const who = await add()
    await close(who)
    await app.owner.query('UPDATE person SET closed_at = NULL WHERE id = $1', [who.personId])
    expect((await read(who)).closing).toBeNull()
    expect((await close(who)).closing).toMatchObject({ reason })
  })
})
