import { randomUUID } from 'node:crypto'
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Browser, codeOf, FederationStage, settings } from '../../../test/federation-stage.ts'
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

describe('signing in with the directory of an agency', () => {
  it('offers the agency’s providers to anybody, and those that are off to nobody', async () => {
    await stage.change(second, other, { isActive: false })
    const { providers } = await app.anonymous('federation.providers', { params: { agency: 'university' } })
    expect(providers).toEqual([{ id: provider, label: settings(server).label }])
    expect((await app.anonymous('federation.agencies')).agencies.map(({ key }) => key)).toContain('university')
    expect(await codeOf(new Browser(app).call('federation.start', { params: { provider: second }, body: {} }))).toBe(
      'not-found',
    )
    await stage.change(second, other)
  })

  it('signs in whom it was linked with, by issuer and subject, and goes on to the page asked for', async () => {
    const { caller } = await stage.linked('suzuki')
    const browser = new Browser(app)
    expect(await stage.signIn(browser, provider, '/courses/e1?x=1')).toEqual({
      outcome: 'signed-in',
      next: '/courses/e1?x=1',
    })
    expect((await browser.call('access.session')).person.id).toBe(caller.personId)
    expect(await stage.signIn(new Browser(app), provider, '//elsewhere.example')).toMatchObject({ next: '/' })
  })

  it('never links by e-mail: the address of an account opens nothing, and no account is made over it', async () => {
    server.signsInAs = 'mallory'
    await stage.change(provider, server, { createsAccounts: true })
    expect(await codeOf(stage.signIn(new Browser(app)))).toBe('identity-not-linked')
  })

  it('makes an account at the first sign-in only where the agency says so, and the directory says who it is', async () => {
    expect(await codeOf(stage.signIn(new Browser(app)))).toBe('identity-not-linked')
    await stage.change(provider, server, { createsAccounts: true })
    const browser = new Browser(app)
    await stage.signIn(browser)
    const session = await browser.call('access.session')
    expect(session).toMatchObject({ person: { name: { en: 'SUZUKI Akari' } }, roles: ['desk-officer', 'trainee'] })
    expect(await stage.rolesOf({ personId: session.person.id })).toEqual([
      'desk-officer by directory',
      'trainee by directory',
    ])
    server.signsInAs = 'nameless'
    expect(await codeOf(stage.signIn(new Browser(app)))).toBe('identity-not-linked')
  })

  it('follows the directory’s roles with each sign-in, and leaves those given by hand', async () => {
    const { caller } = await stage.linked('suzuki')
    expect(await stage.rolesOf(caller)).toEqual(['desk-officer by directory', 'trainee by directory'])
    const shown = await administrator.call('people.read', { params: { person: caller.personId } })
    expect(shown.directoryRoles).toEqual(['desk-officer', 'trainee'])
    await administrator.call('people.setRoles', {
      params: { person: caller.personId },
      body: { roles: ['desk-officer', 'trainee', 'verifier'] },
    })
    await stage.change(provider, server, { roleMap: [{ value: 'desk', role: 'auditor' }] })
    await stage.signIn(new Browser(app))
    expect(await stage.rolesOf(caller)).toEqual(['auditor by directory', 'verifier by hand'])
    const { entries } = await administrator.call('audit.list', {
      query: { person: caller.personId, act: 'federation.roles' },
    })
    expect(entries[0]?.details).toMatchObject({ granted: ['auditor'], ended: ['desk-officer', 'trainee'], kept: [] })
  })

  it('ends everybody’s sessions when it is switched off', async () => {
    const { browser } = await stage.linked('suzuki')
    await browser.call('access.session')
    await stage.change(provider, server, { isActive: false })
    expect(await codeOf(browser.call('access.session'))).toBe('sign-in-required')
  })

  it('knows nobody any more once the issuer is another', async () => {
    await stage.linked('suzuki')
    other.signsInAs = 'suzuki'
    await stage.change(provider, other)
    expect(await codeOf(stage.signIn(new Browser(app)))).toBe('identity-not-linked')
  })
})

describe('an answer of a provider', () => {
  it('is taken once, in the browser that began it, and with its own state', async () => {
    await stage.linked('suzuki')
    const browser = new Browser(app)
    const answer = await stage.goThere(browser)
    expect(await codeOf(stage.comeBack(new Browser(app), answer))).toBe('sign-in-not-begun')
    expect(await codeOf(stage.comeBack(browser, answer.replace(/state=[^&]+/, 'state=another')))).toBe(
      'sign-in-not-begun',
    )
    expect(await codeOf(stage.comeBack(browser, '?code=x'))).toBe('sign-in-not-begun')
    expect(await codeOf(stage.comeBack(browser, answer))).toBe('none')
    expect(await codeOf(stage.comeBack(browser, answer))).toBe('sign-in-not-begun')
  })

  it('is too late after ten minutes', async () => {
    const browser = new Browser(app)
    const answer = await stage.goThere(browser)
    await app.owner.query('UPDATE identity_attempt SET expires_at = now()')
    expect(await codeOf(stage.comeBack(browser, answer))).toBe('sign-in-not-begun')
  })

  it('does not pass for that of another provider', async () => {
    await stage.linked('suzuki')
    const browser = new Browser(app)
    const answer = await stage.goThere(browser)
    expect(await codeOf(stage.comeBack(browser, answer, second))).toBe('sign-in-not-begun')
    const mixed = answer.replace(/iss=[^&]+/, `iss=${encodeURIComponent(other.issuer)}`)
    expect(await codeOf(stage.comeBack(browser, mixed))).toBe('provider-answer-invalid')
  })

  it('with a code that was used before is refused, also under a new state', async () => {
    await stage.linked('suzuki')
    const browser = new Browser(app)
    const used = await stage.goThere(browser)
    await stage.comeBack(browser, used)
    const fresh = await stage.goThere(browser)
    const code = (text: string): string => new URLSearchParams(text).get('code') ?? ''
    const replayed = fresh.replace(code(fresh), code(used))
    expect(await codeOf(stage.comeBack(browser, replayed))).toBe('provider-answer-invalid')
  })

  it('that says no says so', async () => {
    const browser = new Browser(app)
    const { address } = await browser.call('federation.start', { params: { provider }, body: {} })
    const state = new URL(address).searchParams.get('state') ?? ''
    const answer = `?error=access_denied&state=${state}&iss=${encodeURIComponent(server.issuer)}`
    expect(await codeOf(stage.comeBack(browser, answer))).toBe('provider-refused')
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
    await stage.linked('suzuki')
    server.forge = forge
    expect(await codeOf(stage.signIn(new Browser(app)))).toBe('provider-answer-invalid')
    const { entries } = await administrator.call('audit.list', { query: { act: 'federation.refuse', limit: 1 } })
    expect(entries[0]?.details).toEqual({ code: 'provider-answer-invalid', purpose: 'sign-in' })
  })

  it('that is signed as it should be is taken, also when it comes through the same hands', async () => {
    await stage.linked('suzuki')
    server.forge = (claims, sign) => sign(claims)
    expect(await codeOf(stage.signIn(new Browser(app)))).toBe('none')
  })
})
