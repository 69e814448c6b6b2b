import type { Role } from '@muster/contracts/codes.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'

let app: TestApp
let administrator: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'ngo', 'administrator')
})
afterAll(() => app.stop())

const names = { familyName: 'Abe', givenName: 'Rin', passportName: 'ABE RIN', language: 'en' as const }
const password = 'a river under the old bridge'

const invite = (email: string, roles: Role[], throughOn: string | null = null) =>
  administrator.call('invitations.invite', { body: { email, language: 'en', roles, throughOn } })

/** The token of the newest mail to an address. */
async function tokenFor(email: string): Promise<string> {
  const { rows } = await app.owner.query<{ text: string }>(
    'SELECT text FROM mail WHERE to_address = $1 ORDER BY id DESC LIMIT 1',
    [email],
  )
  return /\/invitation#([\w-]{43})/.exec(rows[0]?.text ?? '')?.[1] ?? ''
}

const emailOf = async ({ personId }: Caller): Promise<string> =>
  (await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId])).rows[0]?.email ?? ''

/** Somebody of the secretariat who is a member of the NGO, and the membership. */
async function member(...roles: Role[]): Promise<{ caller: Caller; membership: string }> {
  const caller = await addPerson(app, 'secretariat', 'trainee')
  const email = await emailOf(caller)
  await invite(email, roles)
  await caller.call('invitations.accept', { body: { token: await tokenFor(email) } })
  const { agencies } = await caller.call('access.session')
  return { caller, membership: agencies[1]?.membership ?? '' }
}

const dead = { status: 410, code: 'link-not-valid' }

describe('an invitation', () => {
  it('makes an account with names and a password of one’s own, once', async () => {
    await invite('Rin@abe.example', ['trainee', 'desk-officer'])
    const token = await tokenFor('rin@abe.example')
    expect(await app.anonymous('invitations.open', { body: { token } })).toMatchObject({
      email: 'rin@abe.example',
      roles: ['trainee', 'desk-officer'],
      hasAccount: false,
      className: null,
    })
    await expect(
      app.anonymous('invitations.join', { body: { token, ...names, password: 'password1234' } }),
    ).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/password', code: 'known-password' }] })
    await app.anonymous('invitations.join', { body: { token, ...names, password } })
    await expect(app.anonymous('invitations.join', { body: { token, ...names, password } })).rejects.toMatchObject(dead)
    const session = await app.anonymous('access.signIn', { body: { email: 'rin@abe.example', password } })
    expect(session).toMatchObject({ roles: ['desk-officer', 'trainee'], person: { agency: { key: 'ngo' } } })
    const { rows } = await app.owner.query(
      `SELECT act, details -> 'roles' AS roles FROM audit_entry WHERE concerns_person_id = $1 AND act LIKE 'invitations.%'`,
      [session.person.id],
    )
    expect(rows).toEqual([{ act: 'invitations.join', roles: ['trainee', 'desk-officer'] }])
  })

  it('reads the same whether or not the address has an account', async () => {
    const known = await emailOf(await addPerson(app, 'secretariat', 'trainee'))
    const shape = ({
      id: _id,
      email: _email,
      invitedAt: _at,
      expiresAt: _until,
      ...rest
    }: Awaited<ReturnType<typeof invite>>) => rest
    expect(shape(await invite(known, ['trainee']))).toEqual(shape(await invite('nobody@abe.example', ['trainee'])))
  })

  it('gives somebody with an account a membership, and only them', async () => {
    const caller = await addPerson(app, 'secretariat', 'trainee')
    const email = await emailOf(caller)
    await invite(email, ['auditor'])
    const token = await tokenFor(email)
    await expect(app.anonymous('invitations.join', { body: { token, ...names, password } })).rejects.toMatchObject(dead)
    const other = await addPerson(app, 'secretariat', 'trainee')
    await expect(other.call('invitations.accept', { body: { token } })).rejects.toMatchObject(dead)
    await caller.call('invitations.accept', { body: { token } })
    await expect(caller.call('invitations.accept', { body: { token } })).rejects.toMatchObject(dead)
    const { memberships } = await administrator.call('memberships.list')
    expect(memberships.filter(({ person }) => person.email === email)).toMatchObject([
      { roles: ['auditor'], class: null, throughOn: null, state: 'live' },
    ])
  })

  it('gives who is at home here the roles themselves', async () => {
    const caller = await addPerson(app, 'ngo', 'trainee')
    await invite(await emailOf(caller), ['verifier'])
    await caller.call('invitations.accept', { body: { token: await tokenFor(await emailOf(caller)) } })
    expect(await caller.call('access.session')).toMatchObject({ roles: ['trainee', 'verifier'], agencies: [{}] })
  })

  it('is sent again with a new link, withdrawn, and lapses', async () => {
    const { id } = await invite('again@abe.example', ['trainee'])
    const first = await tokenFor('again@abe.example')
    await administrator.call('invitations.resend', { params: { invitation: id } })
    const second = await tokenFor('again@abe.example')
    await expect(app.anonymous('invitations.open', { body: { token: first } })).rejects.toMatchObject(dead)
    await app.anonymous('invitations.open', { body: { token: second } })
    await app.owner.query(`UPDATE invitation SET expires_at = now() WHERE id = $1`, [id])
    await expect(app.anonymous('invitations.open', { body: { token: second } })).rejects.toMatchObject(dead)
    const { invitations } = await administrator.call('invitations.list')
    expect(invitations.find((one) => one.id === id)?.state).toBe('expired')
    expect((await administrator.call('invitations.withdraw', { params: { invitation: id } })).state).toBe('withdrawn')
    await expect(administrator.call('invitations.resend', { params: { invitation: id } })).rejects.toMatchObject({
      status: 409,
    })
  })

  it('is taken up once, also by two at the same moment', async () => {
    await invite('race@abe.example', ['trainee'])
    const token = await tokenFor('race@abe.example')
    const body = { token, ...names, password }
    const tries = await Promise.allSettled([1, 2, 3].map(() => app.anonymous('invitations.join', { body })))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it.each([
    ['no address', { email: 'nobody' }, '/email'],
    ['no role', { roles: [] }, '/roles'],
    ['a role that is none', { roles: ['king' as Role] }, '/roles/0'],
    ['a day that is over', { throughOn: '2020-01-01' }, '/throughOn'],
    ['a day that is none', { throughOn: '2023-02-29' }, '/throughOn'],
  ])('is refused with %s', async (_what, wrong, pointer) => {
    const body = {
      email: 'one@abe.example',
      language: 'en' as const,
      roles: ['trainee' as Role],
      throughOn: null,
      ...wrong,
    }
    await expect(administrator.call('invitations.invite', { body })).rejects.toMatchObject({
      status: 422,
      errors: [expect.objectContaining({ pointer }) as unknown],
    })
  })

  it('is another agency’s secret', async () => {
    const { id } = await invite('secret@abe.example', ['trainee'])
    const foreign = await addPerson(app, 'university', 'administrator')
    const { invitations } = await foreign.call('invitations.list')
    expect(invitations).toEqual([])
    await expect(foreign.call('invitations.withdraw', { params: { invitation: id } })).rejects.toMatchObject({
      status: 404,
    })
  })
})

describe('acting for another agency', () => {
  it('has that agency and only its roles, and goes back home', async () => {
    const { caller, membership } = await member('administrator')
    await expect(caller.call('people.list')).rejects.toMatchObject({ status: 403 })
    await caller.call('access.actFor', { body: { membership } })
    expect(await caller.call('access.session')).toMatchObject({
      roles: ['administrator'],
      person: { agency: { key: 'ngo' } },
    })
    const { people } = await caller.call('people.list', { query: { limit: 200 } })
    expect(people.map(({ id }) => id)).toContain(administrator.personId)
    expect(people.map(({ id }) => id)).not.toContain(caller.personId)
    await caller.call('access.actFor', { body: { membership: null } })
    await expect(caller.call('people.list')).rejects.toMatchObject({ status: 403 })
    expect((await caller.call('access.session')).roles).toEqual(['trainee'])
  })

  it('leaves the file with the home: the other agency does not read it', async () => {
    const { caller } = await member('trainee')
    await expect(administrator.call('people.read', { params: { person: caller.personId } })).rejects.toMatchObject({
      status: 404,
    })
    await expect(
      administrator.call('people.setRoles', { params: { person: caller.personId }, body: { roles: ['auditor'] } }),
    ).rejects.toMatchObject({ status: 404 })
  })

  it('is refused for a membership of somebody else', async () => {
    const { membership } = await member('auditor')
    const other = await addPerson(app, 'secretariat', 'trainee')
    await expect(other.call('access.actFor', { body: { membership } })).rejects.toMatchObject({ status: 404 })
    await app.owner.query(`UPDATE session SET membership_id = $1 WHERE person_id = $2`, [membership, other.personId])
    await expect(other.call('access.session')).rejects.toMatchObject({ status: 401 })
  })

  it('ends with the next request when the membership is ended, changed, or its days are over', async () => {
    const ended = await member('auditor')
    await ended.caller.call('access.actFor', { body: { membership: ended.membership } })
    await ended.caller.call('audit.list')
    await administrator.call('memberships.change', {
      params: { membership: ended.membership },
      body: { roles: ['trainee'], throughOn: null },
    })
    await expect(ended.caller.call('audit.list')).rejects.toMatchObject({ status: 403 })
    await administrator.call('memberships.end', { params: { membership: ended.membership } })
    await expect(ended.caller.call('access.session')).rejects.toMatchObject({ status: 401 })
    const over = await member('auditor')
    await over.caller.call('access.actFor', { body: { membership: over.membership } })
    await app.owner.query(
      `UPDATE membership SET from_on = current_date - 9, through_on = current_date - 2 WHERE id = $1`,
      [over.membership],
    )
    await expect(over.caller.call('audit.list')).rejects.toMatchObject({ status: 401 })
  })

  it('lasts no longer than that agency lets its staff stay signed in', async () => {
    const { caller, membership } = await member('auditor')
    await caller.call('access.actFor', { body: { membership } })
    const { expiresAt } = await caller.call('access.session')
    expect((Date.parse(expiresAt) - Date.now()) / 3_600_000).toBeLessThanOrEqual(12)
  })

  it('is nobody’s own to change', async () => {
    const { caller, membership } = await member('administrator')
    await caller.call('access.actFor', { body: { membership } })
    await expect(
      caller.call('memberships.change', { params: { membership }, body: { roles: ['auditor'], throughOn: null } }),
    ).rejects.toMatchObject({ status: 403, code: 'own-roles' })
  })
})
