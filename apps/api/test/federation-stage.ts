import { createClient, type Call, type Problem } from '@muster/client/client.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type { Caller, TestApp } from './app.ts'
import { oidcClient, type OidcServer } from './oidc-server.ts'

/** A browser with its cookies, for one site each: ours, and the provider's. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>()

  constructor(private readonly app: TestApp) {}

  /** Our pages, signed in as whoever this browser is. */
  readonly call: Call = createClient({
    origin: '',
    fetch: (address, init) => this.fetch(this.app.url + String(address), init),
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

  /** A cookie of ours that came another way. */
  take(line: string): void {
    keep(this.jars.get(new URL(this.app.url).host) ?? new Map<string, string>(), line)
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

export const settings = (server: OidcServer): BodyOf<'providers.create'> => ({
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
  secondFactorValues: [],
  isActive: true,
})

/** The code of a refusal; `none` where there was none. */
export const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'none',
    (error: Problem) => error.code,
  )
