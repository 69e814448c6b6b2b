import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { DirectoryMails } from './directory-mails.service.ts'
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

const actsAbout = async (person: string): Promise<string[]> => {
  const { rows } = await app.owner.query<{ act: string }>(
    `SELECT act FROM audit_entry WHERE subject_id = $1 AND actor_kind = 'token' ORDER BY id`,
    [person],
  )
  return rows.map(({ act }) => act)
}
const names = 'urn:ietf:params:scim:schemas:extension:muster:2.0:User'

describe('a directory that begins', () => {
  it('learns what is understood, in the media type of SCIM', async () => {
    const config = await directory.ask('GET', '/ServiceProviderConfig')
    expect(config.headers.get('content-type')).toContain('application/scim+json')
    expect(config.body).toMatchObject({
      patch: { supported: true },
      etag: { supported: true },
      bulk: { supported: false },
    })
    const { body: types } = await directory.ask('GET', '/ResourceTypes')
    expect(types).toMatchObject({ totalResults: 2, Resources: [{ id: 'User' }, { id: 'Group' }] })
    const { body: schemas } = await directory.ask('GET', '/Schemas')
    for (const { id } of schemas['Resources'] as { id: string }[])
      expect((await directory.ask('GET', `/Schemas/${id}`)).body['id']).toBe(id)
    expect((await directory.ask('GET', '/ResourceTypes/Device')).status).toBe(404)
    expect(refusalOf(await directory.ask('GET', '/Devices'))).toEqual([404, undefined, 'not-found'])
  })

  it('finds people who are here already, and takes them over', async () => {
    const { rows } = await app.owner.query<{ id: string; email: string }>(
      `SELECT id, email FROM person WHERE demo_key = 'misaki'`,
    )
    const [misaki] = rows
    const found = await directory.find('Users', `userName eq "${misaki?.email.toUpperCase()}"`)
    expect(found.body).toMatchObject({
      totalResults: 1,
      startIndex: 1,
      itemsPerPage: 1,
      Resources: [{ id: misaki?.id, active: true }],
    })
    await directory.patch(`/Users/${misaki?.id}`, { op: 'Add', path: 'externalId', value: 'entra-1' })
    expect((await directory.find('Users', 'externalId eq "entra-1" and active eq true')).body['totalResults']).toBe(1)
    expect((await directory.find('Users', 'externalId eq "entra-1" and active eq false')).body['totalResults']).toBe(0)
    expect(refusalOf(await directory.add({ userName: misaki?.email ?? '' }))).toEqual([
      409,
      'uniqueness',
      'email-taken',
    ])
  })
})

describe('a person of a directory', () => {
  it('is added as Entra adds one, is invited, and has the names it sends', async () => {
    const made = await directory.add({
      userName: 'Aoi.Hayashi@agency.example',
      externalId: 'e-1',
      displayName: 'Hayashi Aoi',
      name: { formatted: 'Aoi Hayashi', familyName: 'Hayashi', givenName: 'Aoi' },
      emails: [{ primary: true, type: 'work', value: 'aoi.hayashi@agency.example' }],
      preferredLanguage: 'ja-JP',
      title: 'Logistics officer',
      [names]: { familyNameJa: '林', givenNameJa: '葵' },
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Field' },
    })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      userName: 'aoi.hayashi@agency.example',
      active: true,
      preferredLanguage: 'ja',
      [names]: { familyNameJa: '林', passportName: 'HAYASHI AOI' },
    })
    expect(made.headers.get('location')).toBe((made.body['meta'] as { location: string }).location)
    await app.app.get(DirectoryMails).writeAll()
    await app.app.get(DirectoryMails).writeAll()
    const { rows } = await app.owner.query(`SELECT 1 FROM mail WHERE to_address = 'aoi.hayashi@agency.example'`)
    expect(rows).toHaveLength(1)
    const person = await administrator.call('people.read', { params: { person: idOf(made) } })
    expect(person).toMatchObject({ familyName: 'Hayashi', roles: [], language: 'ja' })
    expect(await actsAbout(idOf(made))).toEqual(['scim.createUser'])
  })

  it('is changed by PATCH with and without paths, and by PUT, as Entra and Okta do', async () => {
    const made = await directory.add({ userName: 'riku.ota@agency.example', externalId: 'e-2' })
    const at = `/Users/${idOf(made)}`
    const entra = await directory.patch(
      at,
      { op: 'Replace', path: 'name.familyName', value: 'Ota' },
      { op: 'Add', path: 'emails[type eq "work"].value', value: 'riku@elsewhere.example' },
      { op: 'Add', path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', value: 'Field' },
      { op: 'Add', path: `${names}:familyNameJa`, value: '太田' },
    )
    expect(entra.body).toMatchObject({
      name: { familyName: 'Ota' },
      userName: 'riku.ota@agency.example',
      [names]: { familyNameJa: '太田' },
    })
    const bare = await directory.patch(at, {
      op: 'replace',
      value: { 'name.givenName': 'Riku', externalId: 'e-2b', name: { familyName: 'Ohta' } },
    })
    expect(bare.body).toMatchObject({ name: { familyName: 'Ohta', givenName: 'Riku' }, externalId: 'e-2b' })
    expect((await directory.patch(at, { op: 'remove', path: 'externalId' })).body['externalId']).toBeUndefined()
    const put = await directory.ask('PUT', at, {
      body: {
        schemas: [],
        userName: 'riku.ota@agency.example',
        name: { familyName: 'Ota', givenName: 'Riku' },
        active: true,
        externalId: 'okta-2',
      },
    })
    expect(put.body).toMatchObject({
      name: { familyName: 'Ota' },
      externalId: 'okta-2',
      [names]: { familyNameJa: '太田' },
    })
    expect(await actsAbout(idOf(made))).toEqual([
      'scim.createUser',
      'scim.changeUser',
      'scim.changeUser',
      'scim.changeUser',
      'scim.replaceUser',
    ])
    // What changes nothing is no act.
    await directory.patch(at, { op: 'replace', path: 'active', value: 'True' })
    expect(await actsAbout(idOf(made))).toHaveLength(5)
  })

  it('loses the session with the account, keeps every fact, and comes back', async () => {
    const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM person WHERE demo_key = 'misaki'`)
    const at = `/Users/${rows[0]?.id}`
    const misaki = await app.as('misaki')
    const facts = () => app.owner.query('SELECT count(*)::int AS n FROM completion WHERE person_id = $1', [rows[0]?.id])
    const before = await facts()
    expect((await misaki.fetch('/api/v1/session')).status).toBe(200)
    expect((await directory.patch(at, { op: 'Replace', path: 'active', value: 'False' })).body['active']).toBe(false)
    expect((await misaki.fetch('/api/v1/me/readers?limit=1')).status).toBe(401)
    expect((await facts()).rows).toEqual(before.rows)
    expect((await directory.patch(at, { op: 'replace', value: { active: true } })).body['active']).toBe(true)
    // The session that was ended stays ended.
    expect((await misaki.fetch('/api/v1/me/readers?limit=1')).status).toBe(401)
    expect((await (await app.as('misaki')).fetch('/api/v1/me/readers?limit=1')).status).toBe(200)
  })

  it('is gone for the directory after DELETE, and the same again only under the same id', async () => {
    const made = await directory.add({ userName: 'kei.mori@agency.example', externalId: 'e-9' })
    const at = `/Users/${idOf(made)}`
    expect((await directory.ask('DELETE', at)).status).toBe(204)
    for (const method of ['GET', 'DELETE']) expect((await directory.ask(method, at)).status).toBe(404)
    expect(await actsAbout(idOf(made))).toEqual(['scim.createUser', 'scim.removeUser'])
    expect((await directory.find('Users', 'userName eq "kei.mori@agency.example"')).body['totalResults']).toBe(0)
    const stranger = await directory.add({ userName: 'kei.mori@agency.example', externalId: 'somebody-else' })
    expect(refusalOf(stranger)).toEqual([409, 'uniqueness', 'email-taken'])
    const again = await directory.add({ userName: 'kei.mori@agency.example', externalId: 'e-9' })
    expect([again.status, idOf(again), again.body['active']]).toEqual([201, idOf(made), true])
  })

  it('is changed in the version it was read in alone', async () => {
    const made = await directory.add({ userName: 'yui.ito@agency.example' })
    const at = `/Users/${idOf(made)}`
    const version = made.headers.get('etag') ?? ''
    const body = { Operations: [{ op: 'replace', path: 'name.givenName', value: 'Yui' }] }
    const held = await fetch(`${app.url}/scim/v2${at}`, { headers: { 'if-none-match': version } })
    expect(held.status).toBe(401)
    expect((await directory.ask('GET', at)).headers.get('etag')).toBe(version)
    expect((await directory.ask('PATCH', at, { body, ifMatch: version })).status).toBe(200)
    expect(refusalOf(await directory.ask('PATCH', at, { body, ifMatch: version }))).toEqual([
      412,
      undefined,
      'version-stale',
    ])
    expect(refusalOf(await directory.ask('DELETE', at, { ifMatch: version }))).toEqual([
      412,
      undefined,
      'version-stale',
    ])
    expect((await directory.ask('PATCH', at, { body, ifMatch: '*' })).status).toBe(200)
  })
})

describe('a page of people', () => {
  it('is counted from 1, has no more than 100, and shows what is asked for', async () => {
    const all = (await directory.ask('GET', '/Users?count=0')).body['totalResults'] as number
    expect(all).toBeGreaterThan(5)
    const seen: string[] = []
    for (let start = 1; start <= all; start += 7) {
      const { body } = await directory.ask('GET', `/Users?startIndex=${start}&count=7`)
      seen.push(...(body['Resources'] as { id: string }[]).map(({ id }) => id))
    }
    expect(new Set(seen).size).toBe(all)
    const odd = await directory.ask('GET', '/Users?startIndex=-3&count=100000')
    expect(odd.body).toMatchObject({ startIndex: 1, itemsPerPage: Math.min(all, 100) })
    const few = await directory.ask('GET', '/Users?count=1&attributes=userName,name.familyName')
    expect(Object.keys((few.body['Resources'] as object[])[0] ?? {}).toSorted()).toEqual([
      'id',
      'name',
      'schemas',
      'userName',
    ])
    const less = await directory.ask('GET', '/Users?count=1&excludedAttributes=emails,meta')
    expect((less.body['Resources'] as object[])[0]).not.toHaveProperty('emails')
  })
})

describe('what a directory may not', () => {
  it('is to reach people of another agency, whom it cannot tell from nobody', async () => {
    const { rows } = await app.owner.query<{ id: string; email: string }>(
      `SELECT id, email FROM person WHERE demo_key = 'mei'`,
    )
    const [mei] = rows
    const nobody = '00000000-0000-4000-8000-000000000000'
    const change = { Operations: [{ op: 'replace', path: 'active', value: false }] }
    for (const [method, body] of [
      ['GET'],
      ['PATCH', change],
      ['PUT', { userName: 'a@b.example', name: { familyName: 'A', givenName: 'B' } }],
      ['DELETE'],
    ] as const) {
      const [foreign, none] = await Promise.all(
        [mei?.id, nobody].map((id) => directory.ask(method, `/Users/${id}`, { ...(body && { body }) })),
      )
      expect(refusalOf(foreign!), method).toEqual([404, undefined, 'not-found'])
      expect(refusalOf(foreign!)).toEqual(refusalOf(none!))
    }
    expect((await directory.find('Users', `userName eq "${mei?.email}"`)).body['totalResults']).toBe(0)
    expect(refusalOf(await directory.add({ userName: mei?.email ?? '' }))).toEqual([409, 'uniqueness', 'email-taken'])
    const group = await directory.addGroup('With a stranger', [mei?.id ?? ''])
    expect(refusalOf(group)).toEqual([400, 'invalidValue', 'invalid-request'])
  })

  it('is to move whoever administers to another address, or to close the last of them', async () => {
    const { rows } = await app.owner.query<{ id: string }>(
      `SELECT p.id FROM role_grant g JOIN person p ON p.id = g.person_id JOIN agency a ON a.id = g.agency_id WHERE a.key = 'secretariat' AND g.role = 'administrator' AND g.ended_at IS NULL AND p.closed_at IS NULL`,
    )
    const at = `/Users/${rows[0]?.id}`
    expect(
      refusalOf(await directory.patch(at, { op: 'replace', path: 'userName', value: 'moved@agency.example' })),
    ).toEqual([400, 'mutability', 'address-not-changeable'])
    for (const { id } of rows.slice(1)) await app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [id])
    expect(refusalOf(await directory.patch(at, { op: 'replace', path: 'active', value: false }))).toEqual([
      409,
      undefined,
      'last-administrator',
    ])
    expect(refusalOf(await directory.ask('DELETE', at))).toEqual([409, undefined, 'last-administrator'])
    // Whom others closed, the directory neither sees nor opens.
    if (rows[1]) expect((await directory.ask('GET', `/Users/${rows[1].id}`)).status).toBe(404)
    for (const { id } of rows.slice(1)) await app.owner.query('UPDATE person SET closed_at = NULL WHERE id = $1', [id])
  })

  it('is everything with a token that was made for something else, or without one', async () => {
    const other = await DirectoryClient.of(app, 'secretariat', ['verification'])
    expect(refusalOf(await other.ask('GET', '/Users'))).toEqual([403, undefined, 'not-allowed'])
    const signedIn = await administrator.fetch('/scim/v2/Users')
    expect([signedIn.status, signedIn.headers.get('content-type')]).toEqual([
      401,
      expect.stringContaining('application/scim+json'),
    ])
    await app.owner.query(
      `UPDATE agency_token SET revoked_at = now(), revoked_by = made_by WHERE scopes = '{verification}' AND name = 'Case'`,
    )
    expect(refusalOf(await other.ask('GET', '/Users'))).toEqual([401, undefined, 'token-not-valid'])
  })
})

describe('the same request with a key', () => {
  it('adds one person, however often it is sent', async () => {
    const add = () => directory.add({ userName: 'once@agency.example' }, 'create-once-0001')
    const [first, ...rest] = await Promise.all([add(), add(), add(), add()])
    const done = [first, ...rest].filter(({ status }) => status === 201)
    for (const answer of [first, ...rest])
      if (answer.status !== 201) expect(refusalOf(answer)).toEqual([409, undefined, 'key-in-flight'])
    const again = await add()
    expect(again.status).toBe(201)
    expect(new Set([...done, again].map(idOf)).size).toBe(1)
    expect(again.headers.get('location')).toContain(idOf(again))
    expect(refusalOf(await directory.add({ userName: 'twice@agency.example' }, 'create-once-0001'))).toEqual([
      422,
      undefined,
      'key-reused',
    ])
  })
})
