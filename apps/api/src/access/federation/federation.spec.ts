import { randomUUID } from 'node:crypto'
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'
import { Browser, codeOf, home, settings } from '../../../test/federation-stage.ts'
import { oidcClient, type OidcServer, startOidcServer } from '../../../test/oidc-server.ts'

let app: TestApp
let server: OidcServer
let other: OidcServer
let administrator: Caller
/** The providers are made first, since their ids stand in the addresses that the servers must know. */
let provider: string
let second: string
const accounts = {
  suzuki: { email: 'suzuki@ministry.example', family_name: 'Suzuki', given_name: 'Akari', groups: ['desk'] },
  mallory: { email: 'misaki@muster.example', family_name: 'Mallory', given_name: 'M', groups: [] },
  nameless: { email: 'nameless@ministry.example' },
}

beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: home, OUTGOING_LOOPBACK: '1' })
  administrator = await addPerson(app, 'university', 'administrator')
  const first = await startOidcServer({}, [`${home}/none`])
  provider = (await administrator.call('providers.create', { body: settings(first) })).id
  second = (await administrator.call('providers.create', { body: settings(first) })).id
  await first.stop()
  server = await startOidcServer(
    accounts,
    [provider, second].map((id) => `${home}/sign-in-answer/${id}`),
  )
  other = await startOidcServer(
    accounts,
    [provider, second].map((id) => `${home}/sign-in-answer/${id}`),
  )
  await change(provider, server)
  await change(second, other)
})
afterAll(async () => {
  await Promise.all([server.stop(), other.stop()])
  await app.stop()
})
beforeEach(async () => {
  server.forge = null
  server.amr = ['pwd']
  await change(provider, server)
})

async function change(id: string, to: OidcServer, over: Partial<ReturnType<typeof settings>> = {}): Promise<void> {
  const { version } = await administrator.call('providers.read', { params: { provider: id } })
  await administrator.call('providers.update', {
    params: { provider: id },
    body: { ...settings(to), ...over, version },
  })
}

/** Begins at a provider of ours and goes there and back. */
async function goThere(browser: Browser, id = provider, next?: string): Promise<string> {
  const { address } = await browser.call('federation.start', { params: { provider: id }, body: next ? { next } : {} })
  return browser.answerOf(address, home)
}
const comeBack = (browser: Browser, answer: string, id = provider) =>
  browser.call('federation.finish', { params: { provider: id }, body: { answer } })
const signIn = async (browser: Browser, id = provider, next?: string) =>
  comeBack(browser, await goThere(browser, id, next), id)

/** Somebody of the agency with no role, linked with an account at the provider while signed in. */
async function linked(account: keyof typeof accounts): Promise<{ caller: Caller; browser: Browser }> {
  await app.owner.query('UPDATE identity_link SET ended_at = now() WHERE ended_at IS NULL')
  server.signsInAs = account
  const caller = await addPerson(app, 'university')
  const browser = new Browser(app).become(caller)
  const { address } = await caller
    .fetch(`/api/v1/me/identities/providers/${provider}`, { method: 'POST' })
    .then(async (reply) => {
      for (const line of reply.headers.getSetCookie()) browser.take(line)
      return (await reply.json()) as { address: string }
    })
  expect(await comeBack(browser, await browser.answerOf(address, home))).toEqual({
    outcome: 'linked',
    next: '/my-sign-in',
  })
  return { caller, browser }
}

const rolesOf = async (caller: { personId: string }): Promise<string[]> => {
  const { rows } = await app.owner.query<{ held: string }>(
    `SELECT role || ' by ' || source AS held FROM role_grant WHERE person_id = $1 AND ended_at IS NULL ORDER BY role`,
    [caller.personId],
  )
  return rows.map(({ held }) => held)
}

describe('signing in with the directory of an agency', () => {
  it('offers the agency’s providers to anybody, and those that are off to nobody', async () => {
    await change(second, other, { isActive: false })
    const { providers } = await app.anonymous('federation.providers', { params: { agency: 'university' } })
    expect(providers).toEqual([{ id: provider, label: settings(server).label }])
    expect((await app.anonymous('federation.agencies')).agencies.map(({ key }) => key)).toContain('university')
    expect(await codeOf(new Browser(app).call('federation.start', { params: { provider: second }, body: {} }))).toBe(
      'not-found',
    )
    await change(second, other)
  })

  it('signs in whom it was linked with, by issuer and subject, and goes on to the page asked for', async () => {
    const { caller } = await linked('suzuki')
    const browser = new Browser(app)
    expect(await signIn(browser, provider, '/courses/e1?x=1')).toEqual({
      outcome: 'signed-in',
      next: '/courses/e1?x=1',
    })
    expect((await browser.call('access.session')).person.id).toBe(caller.personId)
    expect(await signIn(new Browser(app), provider, '//elsewhere.example')).toMatchObject({ next: '/' })
  })

  it('never links by e-mail: the address of an account opens nothing, and no account is made over it', async () => {
    server.signsInAs = 'mallory'
    await change(provider, server, { createsAccounts: true })
    expect(await codeOf(signIn(new Browser(app)))).toBe('identity-not-linked')
  })

  it('makes an account at the first sign-in only where the agency says so, and the directory says who it is', async () => {
    await app.owner.query('UPDATE identity_link SET ended_at = now() WHERE ended_at IS NULL')
    server.signsInAs = 'suzuki'
    expect(await codeOf(signIn(new Browser(app)))).toBe('identity-not-linked')
    await change(provider, server, { createsAccounts: true })
    const browser = new Browser(app)
    await signIn(browser)
    const session = await browser.call('access.session')
    expect(session).toMatchObject({ person: { name: { en: 'SUZUKI Akari' } }, roles: ['desk-officer', 'trainee'] })
    expect(await rolesOf({ personId: session.person.id })).toEqual([
      'desk-officer by directory',
      'trainee by directory',
    ])
    server.signsInAs = 'nameless'
    expect(await codeOf(signIn(new Browser(app)))).toBe('identity-not-linked')
  })

  it('follows the directory’s roles with each sign-in, and leaves those given by hand', async () => {
    const { caller } = await linked('suzuki')
    expect(await rolesOf(caller)).toEqual(['desk-officer by directory', 'trainee by directory'])
    await administrator.call('people.setRoles', {
      params: { person: caller.personId },
      body: { roles: ['desk-officer', 'trainee', 'verifier'] },
    })
    await change(provider, server, { roleMap: [{ value: 'desk', role: 'auditor' }] })
    await signIn(new Browser(app))
    expect(await rolesOf(caller)).toEqual(['auditor by directory', 'verifier by hand'])
    const { entries } = await administrator.call('audit.list', {
      query: { person: caller.personId, act: 'federation.roles' },
    })
    expect(entries[0]?.details).toMatchObject({ granted: ['auditor'], ended: ['desk-officer', 'trainee'], kept: [] })
  })

  it('ends everybody’s sessions when it is switched off', async () => {
    const { browser } = await linked('suzuki')
    await browser.call('access.session')
    await change(provider, server, { isActive: false })
    expect(await codeOf(browser.call('access.session'))).toBe('sign-in-required')
  })

  it('knows nobody any more once the issuer is another', async () => {
    await linked('suzuki')
    other.signsInAs = 'suzuki'
    await change(provider, other)
    expect(await codeOf(signIn(new Browser(app)))).toBe('identity-not-linked')
  })
})

describe('a link of one’s own account', () => {
  it('ends, with the roles that came with it, unless it is the last way in', async () => {
    const { caller, browser } = await linked('suzuki')
    const mine = await caller.call('identities.mine')
    expect(mine).toMatchObject({ identities: [{ canUnlink: false }], providers: [{ id: second }] })
    const params = { identity: mine.identities[0]?.id ?? '' }
    expect(await codeOf(caller.call('identities.unlink', { params }))).toBe('last-way-in')
    await app.owner.query(`INSERT INTO password (person_id, hash) VALUES ($1, '-')`, [caller.personId])
    const stranger = await addPerson(app, 'university')
    expect(await codeOf(stranger.call('identities.unlink', { params }))).toBe('not-found')
    await caller.call('identities.unlink', { params })
    expect(await rolesOf(caller)).toEqual([])
    expect(await codeOf(signIn(browser))).toBe('identity-not-linked')
  })

  it('is not made for somebody else than who began it, nor over another account’s', async () => {
    const { browser: first } = await linked('suzuki')
    const another = await addPerson(app, 'university')
    const browser = new Browser(app).become(another)
    const csrf = { 'x-muster-csrf': another.headers['x-muster-csrf'] ?? '' }
    const begin = async () => {
      const path = `${app.url}/api/v1/me/identities/providers/${provider}`
      const { address } = (await (await browser.fetch(path, { method: 'POST', headers: csrf })).json()) as {
        address: string
      }
      return browser.answerOf(address, home)
    }
    expect(await codeOf(comeBack(browser, await begin()))).toBe('identity-taken')
    const answer = await begin()
    browser.become(await addPerson(app, 'university'))
    expect(await codeOf(comeBack(browser, answer))).toBe('sign-in-required')
    await first.call('access.session')
  })

  it('is made with a mailed link, once', async () => {
    await app.owner.query('UPDATE identity_link SET ended_at = now() WHERE ended_at IS NULL')
    server.signsInAs = 'suzuki'
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
    expect(await comeBack(browser, await browser.answerOf(address, home))).toMatchObject({ outcome: 'linked' })
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
      await change(provider, { ...server, issuer })
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

describe('an answer of a provider', () => {
  it('is taken once, in the browser that began it, and with its own state', async () => {
    await linked('suzuki')
    const browser = new Browser(app)
    const answer = await goThere(browser)
    expect(await codeOf(comeBack(new Browser(app), answer))).toBe('sign-in-not-begun')
    expect(await codeOf(comeBack(browser, answer.replace(/state=[^&]+/, 'state=another')))).toBe('sign-in-not-begun')
    expect(await codeOf(comeBack(browser, '?code=x'))).toBe('sign-in-not-begun')
    expect(await codeOf(comeBack(browser, answer))).toBe('none')
    expect(await codeOf(comeBack(browser, answer))).toBe('sign-in-not-begun')
  })

  it('is too late after ten minutes', async () => {
    const browser = new Browser(app)
    const answer = await goThere(browser)
    await app.owner.query('UPDATE identity_attempt SET expires_at = now()')
    expect(await codeOf(comeBack(browser, answer))).toBe('sign-in-not-begun')
  })

  it('does not pass for that of another provider', async () => {
    await linked('suzuki')
    const browser = new Browser(app)
    const answer = await goThere(browser)
    expect(await codeOf(comeBack(browser, answer, second))).toBe('sign-in-not-begun')
    const mixed = answer.replace(/iss=[^&]+/, `iss=${encodeURIComponent(other.issuer)}`)
    expect(await codeOf(comeBack(browser, mixed))).toBe('provider-answer-invalid')
  })

  it('with a code that was used before is refused, also under a new state', async () => {
    await linked('suzuki')
    const browser = new Browser(app)
    const used = await goThere(browser)
    await comeBack(browser, used)
    const fresh = await goThere(browser)
    const code = (text: string): string => new URLSearchParams(text).get('code') ?? ''
    const replayed = fresh.replace(code(fresh), code(used))
    expect(await codeOf(comeBack(browser, replayed))).toBe('provider-answer-invalid')
  })

  it('that says no says so', async () => {
    const browser = new Browser(app)
    const { address } = await browser.call('federation.start', { params: { provider }, body: {} })
    const state = new URL(address).searchParams.get('state') ?? ''
    const answer = `?error=access_denied&state=${state}&iss=${encodeURIComponent(server.issuer)}`
    expect(await codeOf(comeBack(browser, answer))).toBe('provider-refused')
  })

  it.each<[string, NonNullable<OidcServer['forge']>]>([
    ['another issuer', (claims, sign) => sign({ ...claims, iss: 'https://elsewhere.example' })],
    ['another audience', (claims, sign) => sign({ ...claims, aud: 'somebody-else' })],
    ['two audiences and none authorised', (claims, sign) => sign({ ...claims, aud: [oidcClient.id, 'somebody-else'] })],
    ['another nonce', (claims, sign) => sign({ ...claims, nonce: randomUUID() })],
    ['no nonce', ({ nonce: _nonce, ...claims }, sign) => sign(claims)],
    ['an end an hour ago', (claims, sign) => sign({ ...claims, exp: Math.floor(Date.now() / 1_000) - 3_600 })],
    ['no end', ({ exp: _exp, ...claims }, sign) => sign(claims)],
    ['another subject than the account has', (claims, sign) => sign({ ...claims, sub: 'mallory' })],
    ['no signature (alg none)', (claims) => Promise.resolve(new UnsecuredJWT(claims).encode())],
    [
      'another key',
      async (claims) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'RS256', kid: 'one' })
          .sign((await generateKeyPair('RS256')).privateKey),
    ],
    [
      'the client’s secret as the key',
      (claims) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .sign(new TextEncoder().encode(oidcClient.secret)),
    ],
    [
      'an altered claim',
      async (claims, sign) => {
        const [head, , signature] = (await sign(claims)).split('.')
        return [head, Buffer.from(JSON.stringify({ ...claims, sub: 'mallory' })).toString('base64url'), signature].join(
          '.',
        )
      },
    ],
  ])('with an ID token that has %s is refused, and written down', async (_, forge) => {
    await linked('suzuki')
    server.forge = forge
    expect(await codeOf(signIn(new Browser(app)))).toBe('provider-answer-invalid')
    const { entries } = await administrator.call('audit.list', { query: { act: 'federation.refuse', limit: 1 } })
    expect(entries[0]?.details).toEqual({ code: 'provider-answer-invalid', purpose: 'sign-in' })
  })

  it('that is signed as it should be is taken, also when it comes through the same hands', async () => {
    await linked('suzuki')
    server.forge = (claims, sign) => sign(claims)
    expect(await codeOf(signIn(new Browser(app)))).toBe('none')
  })
})
