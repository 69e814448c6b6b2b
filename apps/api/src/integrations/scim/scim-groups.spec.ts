import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { DirectoryClient, idOf, refusalOf } from './testing/directory-client.ts'

let app: TestApp
let directory: DirectoryClient
let administrator: Caller
beforeAll(async () => {
  app = await startTestApp()
  directory = await DirectoryClient.of(app, 'secretariat')
  administrator = await app.as('emi')
})
afterAll(() => app.stop())

let people = 0
const person = async (): Promise<string> =>
  idOf(await directory.add({ userName: `group-${(people += 1)}@agency.example` }))
const rolesOf = async (id: string) => (await administrator.call('people.read', { params: { person: id } })).roles
const map = (group: string, ...roles: ('instructor' | 'verifier' | 'administrator')[]) =>
  administrator.call('directory.mapGroup', { params: { group }, body: { roles } })
const acts = async (kind: string, id: string): Promise<string[]> => {
  const { rows } = await app.owner.query<{ act: string }>(
    `SELECT act FROM audit_entry WHERE subject_kind = $1 AND subject_id = $2 AND act NOT LIKE 'people.%' ORDER BY id`,
    [kind, id],
  )
  return rows.map(({ act }) => act)
}

describe('a group of a directory', () => {
  it('gives nothing until an administrator says what, and then at once', async () => {
    const [one, two] = [await person(), await person()]
    const made = await directory.addGroup('Instructors', [one])
    expect([made.status, made.body['members']]).toEqual([201, [expect.objectContaining({ value: one })]])
    const group = idOf(made)
    expect(await rolesOf(one)).toEqual([])
    const seen = await map(group, 'instructor')
    expect(seen.groups).toEqual([{ id: group, name: 'Instructors', members: 1, roles: ['instructor'] }])
    expect(await rolesOf(one)).toEqual(['instructor'])
    await directory.patch(`/Groups/${group}`, { op: 'Add', path: 'members', value: [{ value: two }] })
    expect(await rolesOf(two)).toEqual(['instructor'])
    await map(group, 'verifier')
    expect([await rolesOf(one), await rolesOf(two)]).toEqual([['verifier'], ['verifier']])
    expect(await acts('directory-group', group)).toEqual([
      'scim.createGroup',
      'directory.mapGroup',
      'scim.changeGroup',
      'directory.mapGroup',
    ])
    expect(await acts('person', two)).toEqual(['scim.createUser', 'directory.followGroups', 'directory.followGroups'])
  })

  it('takes members away by a filter in the path, by value, or altogether; and takes the roles with it', async () => {
    const [one, two, three] = [await person(), await person(), await person()]
    const group = idOf(await directory.addGroup('Verifiers', [one, two, three]))
    await map(group, 'verifier')
    const at = `/Groups/${group}`
    await directory.patch(at, { op: 'Remove', path: `members[value eq "${one}"]` })
    expect([await rolesOf(one), await rolesOf(two)]).toEqual([[], ['verifier']])
    await directory.patch(at, { op: 'remove', path: 'members', value: [{ value: two }] })
    expect(await rolesOf(two)).toEqual([])
    await directory.ask('PUT', at, { body: { displayName: 'Verifiers of papers', members: [{ value: one }] } })
    expect([await rolesOf(one), await rolesOf(three)]).toEqual([['verifier'], []])
    const replaced = await directory.patch(at, {
      op: 'replace',
      value: { displayName: 'Verifiers', members: [{ value: three }] },
    })
    expect(replaced.body).toMatchObject({ displayName: 'Verifiers', members: [{ value: three }] })
    expect((await directory.ask('DELETE', at)).status).toBe(204)
    expect(await rolesOf(three)).toEqual([])
    expect(await acts('directory-group', group)).toContain('scim.replaceGroup')
    expect((await acts('directory-group', group)).at(-1)).toBe('scim.removeGroup')
  })

  it('neither gives nor ends what was given by hand', async () => {
    const one = await person()
    await administrator.call('people.setRoles', { params: { person: one }, body: { roles: ['instructor'] } })
    const group = idOf(await directory.addGroup('By hand too', [one]))
    await map(group, 'instructor', 'verifier')
    await directory.patch(`/Groups/${group}`, { op: 'remove', path: 'members' })
    expect(await rolesOf(one)).toEqual(['instructor'])
  })

  it('is found by name without its members, in its version, and once under each name', async () => {
    const group = await directory.addGroup('Found', [await person()])
    const found = await directory.find('Groups', 'displayName eq "Found"', '&excludedAttributes=members')
    expect(found.body['Resources']).toEqual([expect.not.objectContaining({ members: expect.anything() as unknown })])
    expect(refusalOf(await directory.addGroup('Found'))).toEqual([409, 'uniqueness', 'group-name-taken'])
    const version = group.headers.get('etag') ?? ''
    const at = `/Groups/${idOf(group)}`
    const body = { Operations: [{ op: 'remove', path: 'members' }] }
    expect((await directory.ask('PATCH', at, { body, ifMatch: version })).status).toBe(200)
    expect(refusalOf(await directory.ask('PATCH', at, { body, ifMatch: version }))).toEqual([
      412,
      undefined,
      'version-stale',
    ])
  })

  it('of another agency does not exist, for its directory and for its administrator', async () => {
    const group = idOf(await directory.addGroup('Of this agency'))
    const other = await DirectoryClient.of(app, 'ngo')
    for (const method of ['GET', 'DELETE'])
      expect(refusalOf(await other.ask(method, `/Groups/${group}`))).toEqual([404, undefined, 'not-found'])
    expect((await other.find('Groups', 'displayName eq "Of this agency"')).body['totalResults']).toBe(0)
    const ren = await app.as('ren')
    await expect(
      ren.call('directory.mapGroup', { params: { group }, body: { roles: ['instructor'] } }),
    ).rejects.toMatchObject({ status: 404 })
    expect((await ren.call('directory.read')).groups).toEqual([])
  })
})

describe('the database by itself', () => {
  it('lets a directory give no role that no group gives, and touch none given by hand or elsewhere', async () => {
    const one = await person()
    const { rows } = await app.owner.query<{ agency: string; token: string; mei: string }>(
      `SELECT a.id AS agency, t.id AS token, (SELECT id FROM person WHERE demo_key = 'mei') AS mei FROM agency a JOIN agency_token t ON t.agency_id = a.id WHERE a.key = 'secretariat' AND 'scim' = ANY (t.scopes)`,
    )
    const [is] = rows
    const client = new pg.Client({ connectionString: app.runtimeUrl })
    await client.connect()
    const asDirectory = async (text: string, values: unknown[]): Promise<number | string> => {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('muster.actor_kind', 'token', true), set_config('muster.person_id', '', true), set_config('muster.roles', '', true), set_config('muster.agency_id', $1, true), set_config('muster.token_id', $2, true)`,
        [is?.agency, is?.token],
      )
      try {
        return (await client.query(text, values)).rowCount ?? 0
      } catch (error) {
        return (error as Error).message
      } finally {
        await client.query('ROLLBACK')
      }
    }
    try {
      const give = `INSERT INTO role_grant (person_id, agency_id, role, source) VALUES ($1, actor_agency(), 'administrator', $2)`
      expect(await asDirectory(give, [one, 'directory'])).toContain('row-level security')
      expect(await asDirectory(give, [one, 'hand'])).toContain('row-level security')
      expect(await asDirectory(`UPDATE role_grant SET ended_at = now() WHERE source = 'hand'`, [])).toBe(0)
      expect(await asDirectory('UPDATE person SET closed_at = now() WHERE id = $1', [is?.mei])).toBe(0)
      expect(await asDirectory('UPDATE person SET closed_at = now() WHERE id = $1', [one])).toBe(1)
      expect(
        await asDirectory('INSERT INTO scim_user (person_id, agency_id) VALUES ($1, actor_agency())', [is?.mei]),
      ).toContain('row-level security')
      expect(await asDirectory('SELECT 1 FROM completion', [])).toBe(0)
    } finally {
      await client.end()
    }
  })
})
