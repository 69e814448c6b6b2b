import { createClient, type Call, type Problem } from '@muster/client/client.ts'
import type { BodyOf, ReplyOf } from '@muster/contracts/endpoints.ts'
import { addPerson } from './add-person.ts'
import { type Caller, startTestApp, type TestApp } from './app.ts'
import { oidcClient, type OidcServer, startOidcServer } from './oidc-server.ts'

/** A browser with its cookies, for one site each: ours, and the provider's. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>()

  constructor(private readonly app: TestApp) {}

  /** Our pages, signed in as whoever this browser is. */
  readonly call: Call = createClient({
    origin: '',
    fetch: (address, init) => this.fetch(this.app.url + (address as string), init),
  })

  async fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(address)
    const jar = this.jars.get(host) ?? new Map<string, string>()
    this.jars.set(host, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) }
    const response = await fetch(address, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) keep(jar, line)
    return response
  }

  /** Takes over the session of somebody who signed in otherwise. */
  become(caller: Caller): this {
    const [name = '', value = ''] = (caller.headers['cookie'] ?? '').split('=')
    const { host } = new URL(this.app.url)
    const jar = this.jars.get(host) ?? new Map<string, string>()
    this.jars.set(host, jar.set(name, value))
    return this
  }

  /** Goes where a provider sends it until it is sent back to us; the query it is sent back with. */
  async answerOf(departure: string, home: string): Promise<string> {
    let next = departure
    for (let steps = 0; steps < 10 && !next.startsWith(home); steps += 1) {
      const response = await this.fetch(next)
      const to = response.headers.get('location')
      if (!to) throw new Error(`stuck at ${next}: ${response.status} ${await response.text()}`)
      next = new URL(to, next).href
    }
    return new URL(next).search
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';', 1)
  const at = pair.indexOf('=')
  jar.set(pair.slice(0, at), pair.slice(at + 1))
}

/** What our pages are known by in these specs: nothing asks there. */
export const home = 'https://muster.test'

export const settings = (server: { issuer: string }): Extract<BodyOf<'providers.create'>, { kind: 'oidc' }> => ({
  kind: 'oidc',
  label: { en: 'Sign in with the ministry', ja: '省のアカウントでサインイン' },
  issuer: server.issuer,
  clientId: oidcClient.id,
  secret: oidcClient.secret,
  scopes: 'profile email',
  roleClaim: 'groups',
  roleMap: [
    { value: '*', role: 'trainee' },
    { value: 'desk', role: 'desk-officer' },
  ],
  createsAccounts: false,
  isActive: true,
})

/** The code of a refusal; `none` where there was none. */
export const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'none',
    (error: Problem) => error.code,
  )

const accounts = {
  suzuki: { email: 'suzuki@ministry.example', family_name: 'Suzuki', given_name: 'Akari', groups: ['desk'] },
  /** Says of itself the address of somebody who has an account. */
  mallory: { email: 'misaki@muster.example', family_name: 'Mallory', given_name: 'M', groups: [] },
  nameless: { email: 'nameless@ministry.example' },
}

/** The university with two providers of its own, each a real server, and an administrator. */
export class FederationStage {
  private constructor(
    readonly app: TestApp,
    readonly administrator: Caller,
    readonly server: OidcServer,
    readonly other: OidcServer,
    readonly provider: string,
    readonly second: string,
  ) {}

  static async set(): Promise<FederationStage> {
    const app = await startTestApp({ PUBLIC_URL: home, OUTGOING_LOOPBACK: '1' })
    const administrator = await addPerson(app, 'university', 'administrator')
    // Their ids stand in the addresses that the servers must know, so the providers are made first.
    const make = async () => (await administrator.call('providers.create', { body: settings({ issuer: home }) })).id
    const ids = [await make(), await make()] as const
    const redirects = ids.map((id) => `${home}/sign-in-answer/${id}`)
    const servers = [await startOidcServer(accounts, redirects), await startOidcServer(accounts, redirects)] as const
    const stage = new FederationStage(app, administrator, ...servers, ...ids)
    await stage.change(ids[0], servers[0])
    await stage.change(ids[1], servers[1])
    return stage
  }

  async clear(): Promise<void> {
    await Promise.all([this.server.stop(), this.other.stop()])
    await this.app.stop()
  }

  /** What a spec changed is as it was, and nobody is linked. */
  async tidy(): Promise<void> {
    this.server.forge = null
    this.server.signsInAs = 'suzuki'
    await this.app.owner.query('UPDATE identity_link SET ended_at = now() WHERE ended_at IS NULL')
    await this.change(this.provider, this.server)
  }

  async change(id: string, to: { issuer: string }, over: Partial<ReturnType<typeof settings>> = {}): Promise<void> {
    const { version } = await this.administrator.call('providers.read', { params: { provider: id } })
    const body = { ...settings(to), ...over, version }
    await this.administrator.call('providers.update', { params: { provider: id }, body })
  }

  /** Begins at a provider of ours, and goes there and back; what it is sent back with. */
  async goThere(browser: Browser, id = this.provider, next?: string): Promise<string> {
    const body = next === undefined ? {} : { next }
    const { address } = await browser.call('federation.start', { params: { provider: id }, body })
    return browser.answerOf(address, home)
  }

  comeBack(browser: Browser, answer: string, id = this.provider): Promise<ReplyOf<'federation.finish'>> {
    return browser.call('federation.finish', { params: { provider: id }, body: { answer } })
  }

  async signIn(browser: Browser, id = this.provider, next?: string): Promise<ReplyOf<'federation.finish'>> {
    return this.comeBack(browser, await this.goThere(browser, id, next), id)
  }

  /** Begins to link the account of somebody signed in, and goes there and back. */
  async goLinking(browser: Browser, caller: Caller): Promise<string> {
    const headers = { 'x-muster-csrf': caller.headers['x-muster-csrf'] ?? '' }
    const path = `${this.app.url}/api/v1/me/identities/providers/${this.provider}`
    const reply = await browser.fetch(path, { method: 'POST', headers })
    return browser.answerOf(((await reply.json()) as { address: string }).address, home)
  }

  /** Somebody of the agency with no role, who links their account with one of the provider's. */
  async linked(account: keyof typeof accounts): Promise<{ caller: Caller; browser: Browser }> {
    this.server.signsInAs = account
    const caller = await addPerson(this.app, 'university')
    const browser = new Browser(this.app).become(caller)
    await this.comeBack(browser, await this.goLinking(browser, caller))
    return { caller, browser }
  }

  async rolesOf({ personId }: { personId: string }): Promise<string[]> {
    const { rows } = await this.app.owner.query<{ held: string }>(
      `SELECT role || ' by ' || source AS held FROM role_grant WHERE person_id = $1 AND ended_at IS NULL ORDER BY role`,
      [personId],
    )
    return rows.map(({ held }) => held)
  }
}
