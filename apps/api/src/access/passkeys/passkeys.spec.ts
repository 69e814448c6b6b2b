import { createClient, type Call } from '@muster/client/client.ts'
import { demoPassword } from '@muster/sample/world/people.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { SoftwareAuthenticator, type Twist } from '../../../test/software-authenticator.ts'
import { relyingPartyOf } from './relying-party.ts'

const address = 'https://muster.test'
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: address, STAFF_SECOND_FACTOR: 'required' })
})
afterAll(() => app.stop())

/** A browser: it keeps the cookies it is given, and sends the token of its session. */
class Browser {
  private readonly cookies = new Map<string, string>()
  private csrf = ''
  readonly call: Call = createClient({
    origin: app.url,
    headers: () => ({
      'x-muster-csrf': this.csrf,
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    }),
    fetch: async (url, init) => {
      const reply = await fetch(url, init)
      for (const cookie of reply.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        this.cookies.set(name, value)
      }
      const said = reply.ok && reply.status !== 204 ? ((await reply.clone().json()) as { csrf?: string }) : {}
      if (said.csrf) this.csrf = said.csrf
      return reply
    },
  })

  signIn(who: string) {
    return this.call('access.signIn', { body: { email: `${who}@muster.example`, password: demoPassword } })
  }

  async register(device: SoftwareAuthenticator, twist: Twist = {}) {
    const begun = await this.call('passkeys.begin')
    return this.call('passkeys.register', { body: { name: 'Telephone', made: device.make(begun, twist) } })
  }

  async show(device: SoftwareAuthenticator, twist: Twist = {}) {
    return this.call('passkeys.signIn', { body: device.show(await this.call('passkeys.challenge'), twist) })
  }
}

const refused = { status: 422, code: 'passkey-refused' }

async function withPasskey(who: string) {
  const browser = new Browser()
  const session = await browser.signIn(who)
  const device = new SoftwareAuthenticator(address)
  const made = await browser.register(device)
  return { browser, device, session, ...made }
}

describe('the name by which browsers know us', () => {
  it('is the host of the public address, and localhost on this machine', () => {
    expect(relyingPartyOf('https://muster.example')).toEqual({ id: 'muster.example', origin: 'https://muster.example' })
    expect(relyingPartyOf('http://127.0.0.1:4310')).toEqual({ id: 'localhost', origin: 'http://localhost:4310' })
  })
})

describe('a passkey', () => {
  it('signs in alone, as both factors, and is asked for after a password', async () => {
    const { device, session, recoveryCodes } = await withPasskey('takumi')
    expect(recoveryCodes).toHaveLength(10)
    const alone = new Browser()
    expect(await alone.show(device)).toMatchObject({ due: null, person: { id: session.person.id } })
    await alone.call('people.agencies')
    const [kept] = (await alone.call('passkeys.list')).passkeys
    expect(kept).toMatchObject({ name: 'Telephone', isSynced: false, canRemove: true })
    expect(kept?.lastUsedAt).not.toBeNull()

    const half = new Browser()
    expect((await half.signIn('takumi')).due).toBe('code')
    await expect(half.call('people.agencies')).rejects.toMatchObject({ status: 403, code: 'second-factor-needed' })
    const asked = await half.call('passkeys.challenge')
    expect((await half.call('passkeys.enter', { body: device.show(asked) })).due).toBeNull()
    await half.call('people.agencies')

    const code = new Browser()
    await code.signIn('takumi')
    const entered = await code.call('access.enterCode', { body: { code: recoveryCodes?.[0] ?? '' } })
    expect(entered.due).toBeNull()
  })

  it('satisfies what staff must have, and opens everything', async () => {
    const browser = new Browser()
    expect((await browser.signIn('emi')).due).toBe('set-up')
    await browser.register(new SoftwareAuthenticator(address))
    await browser.call('people.list', { query: {} })
    expect((await browser.call('access.session')).due).toBeNull()
  })

  it('is made on our page alone, for us, with the person verified, once for each challenge', async () => {
    const browser = new Browser()
    await browser.signIn('daniel')
    const device = new SoftwareAuthenticator(address)
    await expect(browser.register(device, { origin: 'https://muster.test.evil.example' })).rejects.toMatchObject(
      refused,
    )
    await expect(browser.register(device, { rpId: 'evil.example' })).rejects.toMatchObject(refused)
    await expect(browser.register(device, { verified: false })).rejects.toMatchObject(refused)
    const begun = await browser.call('passkeys.begin')
    const body = { name: 'Telephone', made: device.make(begun) }
    // Somebody else cannot answer it, nor can the person in another browser; what was tried is over.
    const other = new Browser()
    await other.signIn('daniel')
    await other.call('passkeys.begin')
    await expect(other.call('passkeys.register', { body })).rejects.toMatchObject(refused)
    await expect(browser.call('passkeys.register', { body })).rejects.toMatchObject(refused)
    await browser.register(device)
    await expect(browser.register(device)).rejects.toMatchObject(refused)
    await expect(browser.call('passkeys.register', { body: { ...body, name: ' \u200b' } })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/name', code: 'name-empty' }],
    })
  })

  it('is refused from a forged page, for another name, without the person, and with a count that goes back', async () => {
    const { device } = await withPasskey('aoi')
    const browser = new Browser()
    await expect(browser.show(device, { origin: 'https://muster.test.evil.example' })).rejects.toMatchObject(refused)
    await expect(browser.show(device, { rpId: 'evil.example' })).rejects.toMatchObject(refused)
    await expect(browser.show(device, { verified: false })).rejects.toMatchObject(refused)
    await expect(browser.show(device, { person: 'AAAAAAAAAAAAAAAAAAAAAA' })).rejects.toMatchObject(refused)
    await browser.show(device, { counter: 50 })
    await expect(browser.show(device, { counter: 50 })).rejects.toMatchObject(refused)
    await expect(browser.show(device, { counter: 49 })).rejects.toMatchObject(refused)
    await browser.show(device, { counter: 51, person: null })
  })

  it('answers a challenge once, within five minutes, in the browser that was given it', async () => {
    const { device } = await withPasskey('mei')
    const browser = new Browser()
    const asked = await browser.call('passkeys.challenge')
    const body = device.show(asked)
    await browser.call('passkeys.signIn', { body })
    await expect(browser.call('passkeys.signIn', { body })).rejects.toMatchObject(refused)
    const elsewhere = new Browser()
    await elsewhere.call('passkeys.challenge')
    const late = await browser.call('passkeys.challenge')
    await expect(elsewhere.call('passkeys.signIn', { body: device.show(late) })).rejects.toMatchObject(refused)
    const older = await browser.call('passkeys.challenge')
    await app.owner.query(`UPDATE passkey_challenge SET expires_at = expires_at - interval '5 minutes'`)
    await expect(browser.call('passkeys.signIn', { body: device.show(older) })).rejects.toMatchObject(refused)
    const never = { challenge: 'A'.repeat(43), rpId: 'muster.test' }
    await expect(browser.call('passkeys.signIn', { body: device.show(never) })).rejects.toMatchObject(refused)
    await expect(
      browser.call('passkeys.signIn', { body: { ...device.show(never), clientData: 'bm90IGpzb24' } }),
    ).rejects.toMatchObject(refused)
  })

  it('of somebody else completes nobody’s sign-in', async () => {
    const haruka = await withPasskey('haruka')
    const misaki = await withPasskey('misaki')
    const half = new Browser()
    await half.signIn('haruka')
    const asked = await half.call('passkeys.challenge')
    await expect(half.call('passkeys.enter', { body: misaki.device.show(asked) })).rejects.toMatchObject(refused)
    await expect(half.call('people.agencies')).rejects.toMatchObject({ code: 'second-factor-needed' })
    const params = { passkey: haruka.id }
    await expect(misaki.browser.call('passkeys.remove', { params })).rejects.toMatchObject({ status: 404 })
    await expect(misaki.browser.call('passkeys.rename', { params, body: { name: 'Mine' } })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('is called otherwise, and taken off: then it opens nothing, and the last way in stays', async () => {
    const { browser, device, id, session } = await withPasskey('kenji')
    const params = { passkey: id }
    await browser.call('passkeys.rename', { params, body: { name: '電話' } })
    expect((await browser.call('passkeys.list')).passkeys[0]?.name).toBe('電話')
    const { rows } = await app.owner.query('DELETE FROM password WHERE person_id = $1 RETURNING *', [session.person.id])
    expect((await browser.call('passkeys.list')).passkeys[0]?.canRemove).toBe(false)
    await expect(browser.call('passkeys.remove', { params })).rejects.toMatchObject({
      status: 409,
      code: 'last-way-in',
    })
    const [column, value] = [Object.keys(rows[0] as object), Object.values(rows[0] as object)]
    await app.owner.query(
      `INSERT INTO password (${column.join(', ')}) VALUES (${column.map((_, place) => `$${place + 1}`).join(', ')})`,
      value,
    )
    await browser.call('passkeys.remove', { params })
    await expect(new Browser().show(device)).rejects.toMatchObject(refused)
    expect((await new Browser().signIn('kenji')).due).not.toBe('code')
  })
})
