import type { BodyOf, ReplyOf } from '@muster/contracts/endpoints.ts'
import { addPerson } from './add-person.ts'
import { type Caller, startTestApp, type TestApp } from './app.ts'
import { Browser, home } from './federation-stage.ts'
import { entityId, groupsAttribute, type Posted, SamlIdp, signInUrl } from './saml-idp.ts'
import { ownCertificate } from './saml-keys.ts'

type Settings = Extract<BodyOf<'providers.create'>, { kind: 'saml' }>

export const samlSettings: Settings = {
  kind: 'saml',
  label: { en: 'Sign in with the ministry', ja: '省のアカウントでサインイン' },
  issuer: entityId,
  signInUrl,
  certificates: [ownCertificate],
  roleClaim: groupsAttribute,
  roleMap: [
    { value: '*', role: 'trainee' },
    { value: 'desk', role: 'desk-officer' },
  ],
  createsAccounts: true,
  isActive: true,
}

/** As a browser sends what the page of a provider posts: from another site, and without our cookies. */
const fromElsewhere = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: new URL(signInUrl).origin,
  'sec-fetch-site': 'cross-site',
}

/** The university with a SAML provider, and another agency with one of its own, of the same directory. */
export class SamlStage {
  private constructor(
    readonly app: TestApp,
    readonly administrator: Caller,
    readonly idp: SamlIdp,
    readonly provider: string,
    readonly foreign: string,
  ) {}

  static async set(): Promise<SamlStage> {
    const app = await startTestApp({ PUBLIC_URL: home, OUTGOING_LOOPBACK: '1' })
    const administrator = await addPerson(app, 'university', 'administrator')
    const elsewhere = await addPerson(app, 'secretariat', 'administrator')
    const provider = (await administrator.call('providers.create', { body: samlSettings })).id
    const foreign = (await elsewhere.call('providers.create', { body: samlSettings })).id
    const idp = new SamlIdp()
    const stage = new SamlStage(app, administrator, idp, provider, foreign)
    for (const id of [provider, foreign]) idp.learn(await stage.metadataOf(id))
    return stage
  }

  /** What a spec changed is as it was, nobody is linked, and the address of the person is free again. */
  async tidy(): Promise<void> {
    await this.app.owner.query('UPDATE identity_link SET ended_at = now() WHERE ended_at IS NULL')
    await this.app.owner.query(
      `UPDATE person SET email = id || '@gone.example' WHERE email = 'suzuki@ministry.example'`,
    )
    await this.change({})
  }

  async metadataOf(id: string): Promise<string> {
    const reply = await fetch(`${this.app.url}/api/v1/sign-in/providers/${id}/metadata`)
    return reply.text()
  }

  async change(over: Partial<Settings>): Promise<void> {
    const { version } = await this.administrator.call('providers.read', { params: { provider: this.provider } })
    const body = { ...samlSettings, ...over, version }
    await this.administrator.call('providers.update', { params: { provider: this.provider }, body })
  }

  /** Begins, as a page of ours would; the address of the provider to go to. */
  async begin(browser: Browser, id = this.provider, next = '/'): Promise<string> {
    return (await browser.call('federation.start', { params: { provider: id }, body: { next } })).address
  }

  /** Posts a form to a consumer address; the reply as it is. */
  post(form: Posted, id = this.provider): Promise<Response> {
    return fetch(`${this.app.url}/api/v1/sign-in/providers/${id}/consumer`, {
      method: 'POST',
      redirect: 'manual',
      headers: fromElsewhere,
      body: new URLSearchParams({ ...form }),
    })
  }

  /** Posts a form, goes where that sends the browser, and does what the page there does. */
  async bring(browser: Browser, form: Posted, id = this.provider): Promise<ReplyOf<'federation.finish'>> {
    const reply = await this.post(form, id)
    const { pathname, search } = new URL(reply.headers.get('location') ?? 'https://nowhere.invalid')
    if (reply.status !== 303 || pathname !== `/sign-in-answer/${id}`)
      throw new Error(`sent to ${reply.status} ${pathname}: ${await reply.text()}`)
    return browser.call('federation.finish', { params: { provider: id }, body: { answer: search } })
  }

  /** The whole way, with what the provider is made to say. */
  async signIn(browser: Browser, ...how: Parameters<SamlIdp['answer']> extends [string, ...infer R] ? R : never) {
    return this.bring(browser, await this.idp.answer(await this.begin(browser), ...how))
  }

  /** What the trail says last of a sign-in that was refused. */
  async lastRefusal(): Promise<unknown> {
    const { entries } = await this.administrator.call('audit.list', { query: { act: 'federation.refuse', limit: 1 } })
    return entries[0]?.details
  }
}
