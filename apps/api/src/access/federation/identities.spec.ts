import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { Browser, codeOf, FederationStage, home, settings } from '../../../test/federation-stage.ts'
import { oidcClient, type OidcServer } from '../../../test/oidc-server.ts'
import type { Caller, TestApp } from '../../../test/app.ts'

let stage: FederationStage
let app: TestApp
let administrator: Caller
let server: OidcServer
let other: OidcServer
let provider: string
let second: string
beforeAll(async () => {
  stage = await FederationStage.set()
  ;({ app, administrator, server, other, provider, second } = stage)
})
afterAll(() => stage.clear())
beforeEach(() => stage.tidy())

describe('a link of one’s own account', () => {
  it('ends, with the roles that came with it, unless it is the last way in', async () => {
    const { caller, browser } = await stage.linked('suzuki')
    const mine = await caller.call('identities.mine')
    expect(mine).toMatchObject({ identities: [{ canUnlink: false }], providers: [{ id: second }] })
    const params = { identity: mine.identities[0]?.id ?? '' }
    expect(await codeOf(caller.call('identities.unlink', { params }))).toBe('last-way-in')
    await app.owner.query(`INSERT INTO password (person_id, hash) VALUES ($1, '-')`, [caller.personId])
    const stranger = await addPerson(app, 'university')
    expect(await codeOf(stranger.call('identities.unlink', { params }))).toBe('not-found')
    await caller.call('identities.unlink', { params })
    expect(await stage.rolesOf(caller)).toEqual([])
    expect(await codeOf(stage.signIn(browser))).toBe('identity-not-linked')
  })

  it('is not made for somebody else than who began it, nor over another account’s', async () => {
    const { browser: first } = await stage.linked('suzuki')
    const another = await addPerson(app, 'university')
    const browser = new Browser(app).become(another)
    expect(await codeOf(stage.comeBack(browser, await stage.goLinking(browser, another)))).toBe('identity-taken')
    const answer = await stage.goLinking(browser, another)
    browser.become(await addPerson(app, 'university'))
    expect(await codeOf(stage.comeBack(browser, answer))).toBe('sign-in-required')
    await first.call('access.session')
  })

  it('is made with a mailed link, once', async () => {
    const added = await administrator.call('people.create', {
      body: {
        familyName: 'Suzuki',
        givenName: 'Akari',
        passportName: 'SUZUKI AKARI',
        language: 'en',
        email: 'akari@invited.example',
        roles: [],
      },
    })
    const { rows } = await app.owner.query<{ body: string }>('SELECT text AS body FROM mail WHERE person_id = $1', [
      added.id,
    ])
    const token = /#([\w-]{43})/.exec(rows[0]?.body ?? '')?.[1] ?? ''
    expect((await app.anonymous('federation.invited', { body: { token } })).providers.map(({ id }) => id)).toContain(
      provider,
    )
    const browser = new Browser(app)
    const begin = () => browser.call('federation.start', { params: { provider }, body: { invitation: token } })
    const { address } = await begin()
    expect(await stage.comeBack(browser, await browser.answerOf(address, home))).toMatchObject({ outcome: 'linked' })
    expect((await browser.call('access.session')).person.id).toBe(added.id)
    expect(await codeOf(begin())).toBe('link-not-valid')
    expect(await codeOf(app.anonymous('federation.invited', { body: { token } }))).toBe('link-not-valid')
  })
})

describe('setting up a provider', () => {
  it('keeps the secret to itself, and for whom it was entered', async () => {
    const read = await administrator.call('providers.read', { params: { provider } })
    expect(read.hasSecret).toBe(true)
    expect(JSON.stringify(read)).not.toContain(oidcClient.secret)
    const { rows } = await app.owner.query('SELECT row_to_json(i)::text AS kept FROM identity_provider i')
    expect(JSON.stringify(rows)).not.toContain(oidcClient.secret)
    const { secret: _secret, ...without } = settings(other)
    const update = administrator.call('providers.update', {
      params: { provider },
      body: { ...without, version: read.version },
    })
    await expect(update).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/secret', code: 'required' }] })
  })

  it('says in a test what would keep people out', async () => {
    const test = async () => (await administrator.call('providers.test', { params: { provider } })).findings
    expect(await test()).toEqual(['works'])
    for (const [issuer, finding] of [
      [`${server.issuer}/nowhere`, 'not-found'],
      ['http://127.0.0.1:1', 'not-reachable'],
      ['https://10.0.0.1', 'address-refused'],
      [`${server.issuer}/`, 'issuer-differs'],
    ] as const) {
      await stage.change(provider, { ...server, issuer })
      expect(await test(), issuer).toEqual([finding])
    }
  })

  it.each([
    ['javascript:alert(1)', 'not-an-address'],
    ['https://name:secret@login.example', 'not-an-address'],
    ['login.example', 'not-an-address'],
  ])('refuses the issuer %s', async (issuer, code) => {
    const asked = administrator.call('providers.create', { body: { ...settings(server), issuer } })
    await expect(asked).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/issuer', code }] })
  })
})
