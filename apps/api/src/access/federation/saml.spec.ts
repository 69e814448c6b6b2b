import { randomUUID } from 'node:crypto'
import type { SamlFault } from '@muster/contracts/federation-codes.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { Browser, codeOf } from '../../../test/federation-stage.ts'
import { withXml, xmlOf } from '../../../test/saml-idp.ts'
import { otherCertificate, otherKey, ownCertificate, ownKey, pastCertificate } from '../../../test/saml-keys.ts'
import { SamlStage } from '../../../test/saml-stage.ts'

let stage: SamlStage
beforeAll(async () => {
  stage = await SamlStage.set()
})
afterAll(() => stage.app.stop())
beforeEach(() => stage.tidy())

const invalid = 'provider-answer-invalid'

describe('signing in with SAML', () => {
  it('asks by redirect for a name that stays, and says in public what a provider has to know', async () => {
    const address = new URL(await stage.begin(new Browser(stage.app)))
    expect(address.origin + address.pathname).toBe('https://login.ministry.example/saml/sign-in')
    expect([...address.searchParams.keys()].toSorted()).toEqual(['RelayState', 'SAMLRequest', 'tenant'])
    const metadata = await stage.metadataOf(stage.provider)
    expect(metadata).toContain(`entityID="https://muster.test/api/v1/sign-in/providers/${stage.provider}/metadata"`)
    expect(metadata).toContain('WantAssertionsSigned="true"')
    expect(await stage.metadataOf(randomUUID())).toContain('not-found')
  })

  it('signs in whom the provider vouches for, with their roles, and goes on to the page asked for', async () => {
    const browser = new Browser(stage.app)
    const form = await stage.idp.answer(await stage.begin(browser, stage.provider, '/courses/e1?x=1'))
    expect(await stage.bring(browser, form)).toEqual({ outcome: 'signed-in', next: '/courses/e1?x=1' })
    const session = await browser.call('access.session')
    expect(session).toMatchObject({ person: { name: { en: 'SUZUKI Akari' } }, roles: ['desk-officer', 'trainee'] })
    const again = new Browser(stage.app)
    await stage.signIn(again)
    expect((await again.call('access.session')).person.id).toBe(session.person.id)
    const another = await codeOf(stage.signIn(new Browser(stage.app), { subject: 'pairwise-another' }))
    expect(another, 'never by the address').toBe('identity-not-linked')
  })

  it('links the account of whoever is signed in', async () => {
    await stage.change({ createsAccounts: false })
    expect(await codeOf(stage.signIn(new Browser(stage.app)))).toBe('identity-not-linked')
    const caller = await addPerson(stage.app, 'university')
    const browser = new Browser(stage.app).become(caller)
    const reply = await browser.fetch(`${stage.app.url}/api/v1/me/identities/providers/${stage.provider}`, {
      method: 'POST',
      headers: { 'x-muster-csrf': caller.headers['x-muster-csrf'] ?? '' },
    })
    const { address } = (await reply.json()) as { address: string }
    expect(await stage.bring(browser, await stage.idp.answer(address))).toMatchObject({ outcome: 'linked' })
    const own = new Browser(stage.app)
    await stage.signIn(own)
    expect((await own.call('access.session')).person.id).toBe(caller.personId)
  })

  it.each<[string, Parameters<SamlStage['signIn']>[2]]>([
    ['message and assertion', { message: true }],
    ['SHA-512', { algorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512' }],
  ])('takes an answer signed with %s', async (_, signing) => {
    expect(await codeOf(stage.signIn(new Browser(stage.app), {}, signing))).toBe('none')
  })

  it('takes the next certificate while they change, and none whose time is over', async () => {
    const next = { key: otherKey, certificate: otherCertificate }
    expect(await codeOf(stage.signIn(new Browser(stage.app), {}, next))).toBe(invalid)
    await stage.change({ certificates: [ownCertificate, otherCertificate] })
    expect(await codeOf(stage.signIn(new Browser(stage.app), {}, next))).toBe('none')
    await stage.change({ certificates: [pastCertificate] })
    expect(await codeOf(stage.signIn(new Browser(stage.app), {}, { key: ownKey }))).toBe(invalid)
  })

  it('says so where the provider let nobody in', async () => {
    const browser = new Browser(stage.app)
    const form = await stage.idp.answer(await stage.begin(browser))
    const no = xmlOf(form)
      .replace(/<saml:Assertion[\s\S]*<\/saml:Assertion>/, '')
      .replace('status:Success', 'status:Responder')
    expect(await codeOf(stage.bring(browser, withXml(form, no)))).toBe('provider-refused')
  })
})

const hour = 3_600_000

describe('an assertion', () => {
  it.each<[string, Parameters<SamlStage['signIn']>[1], SamlFault]>([
    ['for another audience', { audience: 'https://elsewhere.example' }, 'audience'],
    ['for another recipient', { recipient: 'https://elsewhere.example/consumer' }, 'recipient'],
    ['sent to another destination', { destination: 'https://elsewhere.example/consumer' }, 'recipient'],
    ['of another issuer', { issuer: 'https://elsewhere.example' }, 'issuer'],
    ['for another request', { inResponseTo: `_${'0'.repeat(40)}` }, 'request'],
    ['for no request', { inResponseTo: '' }, 'request'],
    ['that is over', { notOnOrAfter: -hour }, 'time'],
    ['that was over two minutes and a second ago', { notOnOrAfter: -121_000, notBefore: -hour }, 'time'],
    ['that is not good yet', { notBefore: 150_000 }, 'time'],
    ['with a name for this once', { format: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' }, 'name'],
    ['with an address as the name', { format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress' }, 'name'],
    ['without a name', { subject: '' }, 'incomplete'],
  ])('%s is refused, and written down', async (_, over, fault) => {
    expect(await codeOf(stage.signIn(new Browser(stage.app), over))).toBe(invalid)
    expect(await stage.lastRefusal()).toEqual({ code: invalid, purpose: 'sign-in', fault })
  })

  it.each([{ notOnOrAfter: -100_000, notBefore: -hour }, { notBefore: 100_000 }])(
    'is taken where clocks stand less than two minutes apart: %j',
    async (over) => {
      expect(await codeOf(stage.signIn(new Browser(stage.app), over))).toBe('none')
    },
  )

  it('is taken once, until it is over', async () => {
    const id = `_${randomUUID()}`
    expect(await codeOf(stage.signIn(new Browser(stage.app), { id }))).toBe('none')
    expect(await codeOf(stage.signIn(new Browser(stage.app), { id }))).toBe(invalid)
    expect(await stage.lastRefusal()).toMatchObject({ fault: 'used-before' })
    await stage.app.owner.query(`UPDATE identity_assertion SET expires_at = now() - interval '1 second'`)
    await stage.signIn(new Browser(stage.app))
    const { rows } = await stage.app.owner.query('SELECT 1 FROM identity_assertion')
    expect(rows).toHaveLength(1)
  })
})

describe('a signature', () => {
  it.each<[string, Parameters<SamlStage['signIn']>[2], SamlFault]>([
    ['that is missing', { assertion: false }, 'signature'],
    ['of the message alone', { message: true, assertion: false }, 'signature'],
    ['by another key', { key: otherKey }, 'signature'],
    ['by another key with its own certificate', { key: otherKey, certificate: otherCertificate }, 'signature'],
    ['with SHA-1', { algorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' }, 'algorithm'],
  ])('%s is refused', async (_, signing, fault) => {
    expect(await codeOf(stage.signIn(new Browser(stage.app), {}, signing))).toBe(invalid)
    expect(await stage.lastRefusal()).toMatchObject({ fault })
  })

  it('does not hold for what was altered', async () => {
    for (const [is, becomes] of [
      ['pairwise-suzuki', 'pairwise-mallory'],
      ['>desk<', '>administrators<'],
    ] as const) {
      const browser = new Browser(stage.app)
      const form = await stage.idp.answer(await stage.begin(browser))
      expect(xmlOf(form)).toContain(is)
      expect(await codeOf(stage.bring(browser, withXml(form, xmlOf(form).replaceAll(is, becomes))))).toBe(invalid)
    }
  })
})

describe('an answer', () => {
  it('is for the browser that began alone, once, and under its own state', async () => {
    const browser = new Browser(stage.app)
    const form = await stage.idp.answer(await stage.begin(browser))
    const other = new Browser(stage.app)
    await stage.begin(other)
    for (const elsewhere of [other, new Browser(stage.app)])
      expect(await codeOf(stage.bring(elsewhere, form))).toBe('sign-in-not-begun')
    // The other browsers took nothing: what was posted waits for the one that began.
    expect(await codeOf(stage.bring(browser, { ...form, RelayState: 'another' }))).toBe('sign-in-not-begun')
    expect(await codeOf(stage.bring(browser, form))).toBe('none')
    expect(await codeOf(stage.bring(browser, form))).toBe('sign-in-not-begun')
  })

  it('gives the poster nothing: no cookie, no session', async () => {
    const reply = await stage.post(await stage.idp.answer(await stage.begin(new Browser(stage.app))))
    expect(reply.headers.getSetCookie()).toEqual([])
    expect(await reply.text()).toBe('')
  })

  it('is taken by a page of ours alone', async () => {
    const browser = new Browser(stage.app)
    const reply = await stage.post(await stage.idp.answer(await stage.begin(browser)))
    const { search } = new URL(reply.headers.get('location') ?? '')
    const path = `${stage.app.url}/api/v1/sign-in/providers/${stage.provider}/answer`
    const headers = { 'content-type': 'application/json', origin: 'https://elsewhere.example' }
    const asked = { method: 'POST', headers, body: JSON.stringify({ answer: search }) }
    expect(await (await browser.fetch(path, asked)).json()).toMatchObject({ code: 'foreign-origin' })
  })

  it('that nothing was posted for is refused', async () => {
    const browser = new Browser(stage.app)
    const state = new URL(await stage.begin(browser)).searchParams.get('RelayState') ?? ''
    const finish = browser.call('federation.finish', {
      params: { provider: stage.provider },
      body: { answer: `?state=${state}` },
    })
    expect(await codeOf(finish)).toBe(invalid)
  })

  it('is not taken at the provider of another agency, nor is what that one was answered taken here', async () => {
    const browser = new Browser(stage.app)
    const here = await stage.idp.answer(await stage.begin(browser))
    expect(await codeOf(stage.bring(browser, here, stage.foreign))).toBe('sign-in-not-begun')
    const there = await stage.idp.answer(await stage.begin(browser, stage.foreign))
    const swapped = { ...there, RelayState: here.RelayState }
    expect(await codeOf(stage.bring(browser, swapped))).toBe(invalid)
    expect(await codeOf(stage.bring(browser, there, stage.foreign))).toBe('none')
  })

  it('of yesterday is too late', async () => {
    const browser = new Browser(stage.app)
    const form = await stage.idp.answer(await stage.begin(browser))
    await stage.app.owner.query('UPDATE identity_attempt SET expires_at = now()')
    expect(await codeOf(stage.bring(browser, form))).toBe('sign-in-not-begun')
  })
})
