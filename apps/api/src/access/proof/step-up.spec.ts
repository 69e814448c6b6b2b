import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { demoPassword } from '@muster/sample/world/people.ts'
import { readFileSync } from 'node:fs'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castFor } from '../../../test/access/cast.ts'
import { askers, readMatrix } from '../../../test/access/cells.ts'
import type { Cast } from '../../../test/access/people.ts'
import { sendEntry } from '../../../test/access/send-entry.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { SoftwareAuthenticator } from '../../../test/software-authenticator.ts'

const address = 'https://muster.test'
let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: address, STEP_UP_MINUTES: '10' })
  cast = await castFor(app)
})
afterAll(() => app.stop())

const makeOld = (minutes = 11) =>
  app.owner.query('UPDATE session SET proved_at = now() - make_interval(mins => $1)', [minutes])
const makeFresh = () => app.owner.query('UPDATE session SET proved_at = now()')
const newestEntry = async () =>
  (await app.owner.query<{ id: string }>('SELECT max(id::text) AS id FROM audit_entry')).rows[0]?.id
const isFresh = async ({ call }: Caller) => (await call('proof.ways')).isFresh
const needed = { status: 403, code: 'step-up-needed' }

const dangerous = (Object.entries(endpoints) as [EndpointId, Endpoint][]).filter(([, { access }]) => access.stepUp)

describe('dangerous acts', () => {
  const matrix = readMatrix(readFileSync(new URL('../../../test/access/access-matrix.txt', import.meta.url), 'utf8'))

  it.each(dangerous.map(([id]) => id))('%s asks for a fresh proof, and does nothing on an old one', async (id) => {
    // Where nobody has what is asked for, the first who is told that it is not there.
    const row = matrix.get(id)
    const asker = askers.find((one) => row?.get(one) === 'yes') ?? askers.find((one) => row?.get(one) === '404')
    expect(asker).toBeDefined()
    const headers = { ...(await cast.headersOf(asker ?? 'anonymous')) }
    const ask = async () => {
      const reply = await sendEntry(app.url, id, cast.objects, headers)
      return { status: reply.status, text: await reply.text() }
    }
    await makeOld()
    const before = await newestEntry()
    const old = await ask()
    expect(old.status).toBe(403)
    expect(JSON.parse(old.text)).toMatchObject({ code: 'step-up-needed' })
    expect(await newestEntry()).toBe(before)
    await makeFresh()
    expect((await ask()).text).not.toContain('step-up-needed')
  })

  it('are more than thirty, and whoever may not try is told that first', async () => {
    expect(dangerous.length).toBeGreaterThan(30)
    const takumi = await app.as('takumi')
    await makeOld()
    await expect(
      takumi.call('people.setRoles', { params: { person: takumi.personId }, body: { roles: [] } }),
    ).rejects.toMatchObject({
      code: 'not-allowed',
    })
    // What is not dangerous goes on.
    await takumi.call('sessions.list')
  })
})

describe('a proof', () => {
  it('is the password where there is no second factor, and lasts for the minutes that are set', async () => {
    const takumi = await app.as('takumi')
    await makeOld()
    expect(await takumi.call('proof.ways')).toMatchObject({ isFresh: false, minutes: 10, password: true, code: false })
    await expect(takumi.call('secondFactor.begin')).rejects.toMatchObject(needed)
    await expect(takumi.call('proof.byPassword', { body: { password: 'another one' } })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/password', code: 'wrong-password' }],
    })
    await expect(takumi.call('secondFactor.begin')).rejects.toMatchObject(needed)
    await takumi.call('proof.byPassword', { body: { password: demoPassword } })
    await takumi.call('secondFactor.begin')
    await makeOld(9)
    expect(await isFresh(takumi)).toBe(true)
    await makeOld(10)
    expect(await isFresh(takumi)).toBe(false)
  })

  it('of one session says nothing of another', async () => {
    const [one, other] = [await app.as('daniel'), await app.as('daniel')]
    await makeOld()
    await one.call('proof.byPassword', { body: { password: demoPassword } })
    expect([await isFresh(one), await isFresh(other)]).toEqual([true, false])
  })

  it('is a code or a passkey where there is a second factor, and no password then', async () => {
    await app.owner.query('DELETE FROM sign_in_failure')
    const aoi = await app.as('aoi')
    const { secret } = await aoi.call('secondFactor.begin')
    const codeAt = (seconds: number) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + seconds * 1_000 })
    await aoi.call('secondFactor.confirm', { body: { code: codeAt(0) } })
    await makeOld()
    expect(await aoi.call('proof.ways')).toMatchObject({ code: true, passkey: false, password: false })
    await expect(aoi.call('proof.byPassword', { body: { password: demoPassword } })).rejects.toMatchObject({
      code: 'second-factor-needed',
    })
    await expect(aoi.call('proof.byCode', { body: { code: '000000' } })).rejects.toMatchObject({ status: 422 })
    expect(await isFresh(aoi)).toBe(false)
    await aoi.call('proof.byCode', { body: { code: codeAt(30) } })
    expect(await isFresh(aoi)).toBe(true)
  })

  it('is a passkey of one’s own alone', async () => {
    const register = async (who: string) => {
      const device = new SoftwareAuthenticator(address)
      const { headers } = await app.as(who)
      const post = async <Reply>(path: string, body: unknown, cookie = '') => {
        const reply = await fetch(app.url + path, {
          method: 'POST',
          headers: { ...headers, cookie: `${headers['cookie']}; ${cookie}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
        const mark = reply.headers.getSetCookie().find((one) => one.startsWith('muster-sign-in')) ?? ''
        const text = await reply.text()
        return { status: reply.status, mark: mark.split(';', 1)[0], reply: JSON.parse(text || 'null') as Reply }
      }
      const begun = await post<Parameters<typeof device.make>[0]>(endpoints['passkeys.begin'].path, {})
      await post(endpoints['passkeys.register'].path, { name: 'Key', made: device.make(begun.reply) }, begun.mark)
      return { device, post, headers }
    }
    const [haruka, mei] = [await register('haruka'), await register('mei')]
    await makeOld()
    const show = async ({ device }: { device: SoftwareAuthenticator }) => {
      const asked = await haruka.post<{ challenge: string; rpId: string }>(endpoints['passkeys.challenge'].path, {})
      return haruka.post(endpoints['proof.byPasskey'].path, device.show(asked.reply), asked.mark)
    }
    expect((await show(mei)).status).toBe(422)
    expect((await haruka.post(endpoints['passkeys.begin'].path, {})).status).toBe(403)
    expect((await show(haruka)).status).toBe(204)
    expect((await haruka.post(endpoints['passkeys.begin'].path, {})).status).toBe(201)
  })
})
