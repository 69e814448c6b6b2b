import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { Browser, codeOf, FederationStage, home, settings } from '../../../test/federation-stage.ts'
import { oidcClient, type OidcServer } from '../../../test/oidc-server.ts'
import { SamlIdp } from '../../../test/saml-idp.ts'
import { ownCertificate, pastCertificate, weakCertificate } from '../../../test/saml-keys.ts'
import { samlSettings } from '../../../test/saml-stage.ts'
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

describe('setting up a provider that speaks SAML', () => {
  const create = (over: Partial<typeof samlSettings>) =>
    administrator.call('providers.create', { body: { ...samlSettings, isActive: false, ...over } })

  it('may begin before the directory said anything, and is not used until it did', async () => {
    const draft = await create({ issuer: '', signInUrl: '', certificates: [] })
    expect(draft).toMatchObject({ kind: 'saml', signInUrl: null, certificates: [], clientId: null })
    expect(draft.ours.redirectAddress).toBeNull()
    expect(draft.ours.metadataAddress).toContain(draft.id)
    const test = () => administrator.call('providers.test', { params: { provider: draft.id } })
    expect((await test()).findings).toEqual(['not-set-up'])
    const switched = create({ issuer: '', signInUrl: '', certificates: [], isActive: true })
    await expect(switched).rejects.toMatchObject({
      errors: ['/issuer', '/signInUrl', '/certificates'].map((pointer) => ({ pointer, code: 'required' })),
    })
  })

  it('reads its metadata, keeps what is entered, and says in a test what would keep people out', async () => {
    const read = await administrator.call('providers.readMetadata', { body: { xml: new SamlIdp().metadata() } })
    expect(read).toMatchObject({ issuer: samlSettings.issuer, certificates: [{ state: 'good' }] })
    const certificates = [...read.certificates.map(({ pem }) => pem), pastCertificate]
    const made = await create({ certificates, signInUrl: `${server.issuer}/.well-known/openid-configuration` })
    expect(made.certificates.map(({ state }) => state)).toEqual(['good', 'over'])
    const findings = async (over: Partial<typeof samlSettings>) => {
      const { version } = await administrator.call('providers.read', { params: { provider: made.id } })
      const body = { ...samlSettings, isActive: false, signInUrl: server.issuer, version, ...over }
      await administrator.call('providers.update', { params: { provider: made.id }, body })
      return (await administrator.call('providers.test', { params: { provider: made.id } })).findings
    }
    const there = `${server.issuer}/.well-known/openid-configuration`
    expect(await findings({ signInUrl: there })).toEqual(['works'])
    expect(await findings({ signInUrl: 'https://10.0.0.1/' })).toEqual(['address-refused'])
    expect(await findings({ signInUrl: there, certificates: [pastCertificate] })).toEqual(['certificates-over'])
  })

  it.each<[string, Partial<typeof samlSettings>, string, string]>([
    ['an address that is none', { signInUrl: 'javascript:alert(1)' }, '/signInUrl', 'not-an-address'],
    ['a certificate that is none', { certificates: ['-----BEGIN'] }, '/certificates/0', 'not-a-certificate'],
    ['a short key', { certificates: [ownCertificate, weakCertificate] }, '/certificates/1', 'key-not-usable'],
    ['eleven certificates', { certificates: Array(11).fill(ownCertificate) }, '/certificates', 'too-long'],
  ])('refuses %s', async (_, over, pointer, code) => {
    await expect(create(over)).rejects.toMatchObject({ status: 422, errors: [{ pointer, code }] })
  })

  it('refuses metadata with the reason, and a provider that turns into the other kind', async () => {
    const reading = (xml: string) => administrator.call('providers.readMetadata', { body: { xml } })
    await expect(reading('<!DOCTYPE x><x/>')).rejects.toMatchObject({
      errors: [{ pointer: '/xml', code: 'xml-doctype' }],
    })
    await expect(reading('x'.repeat(200_001))).rejects.toMatchObject({
      errors: [{ pointer: '/xml', code: 'too-long' }],
    })
    const { id, version } = await create({})
    const turned = administrator.call('providers.update', {
      params: { provider: id },
      body: { ...settings(server), version },
    })
    await expect(turned).rejects.toMatchObject({ errors: [{ pointer: '/kind', code: 'invalid' }] })
  })
})
