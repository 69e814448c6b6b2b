import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { signedBy, WebhookStage } from './testing/stage.ts'

let stage: WebhookStage
beforeAll(async () => {
  stage = await WebhookStage.start()
})
afterAll(() => stage.stop())
afterEach(() => stage.clear())

const refusal = (over: object) =>
  stage.administrator
    .call('webhooks.create', { body: { ...stage.settings('/x'), ...over } })
    .catch((error: { status: number; errors: { pointer: string; code: string }[] }) => [error.status, error.errors[0]])

describe('an address of an agency', () => {
  it('is refused where it is not on the open internet', async () => {
    const notHttps = { pointer: '/address', code: 'not-an-https-address' }
    for (const address of ['http://a.example/', 'ftp://a.example', 'a.example', 'https://u:p@a.example/', ''])
      expect(await refusal({ address }), address).toEqual([422, notHttps])
    for (const address of ['https://127.0.0.1/', 'https://localhost/', 'https://[::1]/', 'https://2130706433/'])
      expect(await refusal({ address }), address).toEqual([422, { pointer: '/address', code: 'address-refused' }])
    expect(await refusal({ events: [] })).toEqual([422, { pointer: '/events', code: 'too-short' }])
    expect(await refusal({ events: ['certificate.issued', 'certificate.issued'] })).toMatchObject([422, {}])
  })

  it('is one of ten at most', async () => {
    for (let count = 0; count < 10; count += 1) await stage.create(`/${count}`)
    await expect(stage.create('/more')).rejects.toMatchObject({ status: 409, code: 'too-many-webhooks' })
    const { webhooks } = await stage.administrator.call('webhooks.list')
    expect(webhooks).toHaveLength(10)
    await stage.administrator.call('webhooks.remove', { params: { webhook: webhooks[0]?.id ?? '' } })
    await stage.create('/again')
  })
})

describe('a message', () => {
  it('is told with the act, once it is kept, with ids alone, and signed', async () => {
    const { webhook, secret } = await stage.create('/ok')
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const certificate = await stage.someCertificate()
    // What is rolled back is not told.
    await stage.record(certificate, 'suspended', false)
    await stage.deliver()
    expect(stage.got).toEqual([])
    await stage.record(certificate, 'suspended')
    await stage.record(certificate, 'reinstated')
    await stage.deliver()
    expect(stage.types()).toEqual(['certificate.suspended', 'certificate.reinstated'])
    const first = JSON.parse(stage.got[0]?.body ?? '') as { data: Record<string, string>; timestamp: string }
    expect(Object.keys(first.data).toSorted()).toEqual(['certificate', 'completion', 'person'])
    expect(first.data['certificate']).toBe(certificate.publicId)
    expect(stage.got.map((each) => signedBy(secret, each))).toEqual([[true], [true]])
    const [delivered] = await stage.deliveries(webhook.id)
    expect(delivered).toMatchObject({ state: 'delivered', tries: 1, last: { status: 204, fault: null } })
    expect(stage.got[1]?.headers['webhook-id']).toBe(delivered?.id)
  })

  it('is not told to another agency, nor where it was not asked for', async () => {
    await stage.app.owner.query(
      `INSERT INTO webhook (agency_id, name, address, events, made_by) SELECT a.id, 'x', $1, '{certificate.suspended}', $2 FROM agency a WHERE a.id <> $3`,
      [
        `https://issuer.test:${stage.port}/foreign`,
        stage.administrator.personId,
        (await stage.someCertificate()).agency,
      ],
    )
    await stage.administrator.call('webhooks.create', {
      body: { ...stage.settings('/other'), events: ['decision.confirmed'] },
    })
    await stage.record(await stage.someCertificate(), 'suspended')
    await stage.deliver()
    expect(stage.got).toEqual([])
  })

  it('is signed with both secrets for a day after a rotation', async () => {
    const { webhook, secret } = await stage.create('/rotated')
    const rotated = await stage.administrator.call('webhooks.rotate', { params: { webhook: webhook.id } })
    expect(rotated.secret).not.toBe(secret)
    expect(rotated.webhook.earlierSecretUntil).not.toBeNull()
    await stage.test(webhook.id)
    await stage.deliver()
    const [both] = stage.got
    expect(both && [signedBy(rotated.secret, both), signedBy(secret, both)]).toEqual([
      [true, false],
      [false, true],
    ])
    await stage.app.owner.query(`UPDATE webhook SET rotated_at = now() - interval '25 hours' WHERE id = $1`, [
      webhook.id,
    ])
    await stage.test(webhook.id)
    await stage.deliver()
    expect(stage.got[1] && signedBy(rotated.secret, stage.got[1])).toEqual([true])
    const { rows } = await stage.app.owner.query(`SELECT row_to_json(w)::text AS kept FROM webhook w WHERE id = $1`, [
      webhook.id,
    ])
    expect(JSON.stringify(rows)).not.toContain(secret.slice(6, 20))
  })

  it.each([
    [500, { status: 500, fault: 'refused' }],
    [302, { status: 302, fault: 'redirected' }],
    ['cut', { status: null, fault: 'not-reachable' }],
  ] as const)('that meets %s is tried again after a pause, and then arrives under the same id', async (way, last) => {
    const { webhook } = await stage.create('/again')
    stage.ways.set('/again', way)
    await stage.test(webhook.id)
    await stage.deliver()
    await stage.deliver()
    expect(stage.got.map(({ path }) => path)).toEqual(['/again'])
    expect((await stage.deliveries(webhook.id))[0]).toMatchObject({ state: 'waiting', tries: 1, last })
    expect(await stage.read(webhook.id)).toMatchObject({ state: 'failing', waiting: 1 })
    stage.ways.clear()
    await stage.later()
    await stage.deliver()
    expect(new Set(stage.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect((await stage.deliveries(webhook.id))[0]).toMatchObject({ state: 'delivered', tries: 2 })
    expect(await stage.read(webhook.id)).toMatchObject({ state: 'on', waiting: 0 })
  })

  it('that hangs is broken off, and holds up no other address', async () => {
    const [hanging, fine] = [await stage.create('/hang'), await stage.create('/fine')]
    stage.ways.set('/hang', 'hang')
    await stage.test(hanging.webhook.id)
    await stage.test(fine.webhook.id)
    const began = Date.now()
    const round = stage.deliver()
    await expect
      .poll(async () => (await stage.deliveries(fine.webhook.id))[0]?.state, { timeout: 8_000 })
      .toBe('delivered')
    expect(Date.now() - began).toBeLessThan(9_000)
    await round
    expect((await stage.deliveries(hanging.webhook.id))[0]?.last).toMatchObject({ status: null, fault: 'too-slow' })
  }, 30_000)

  it('goes to no address inside, though the name pointed outside when it was looked at first', async () => {
    const { webhook: inside } = await stage.create('/inside', 'inside.test')
    const { webhook: rebinding } = await stage.create('/rebinding', 'other.test')
    await stage.test(inside.id)
    await stage.test(rebinding.id)
    await stage.deliver()
    expect((await stage.deliveries(inside.id))[0]?.last).toMatchObject({ fault: 'address-refused' })
    expect((await stage.deliveries(rebinding.id))[0]?.state).toBe('delivered')
    await stage.test(rebinding.id)
    await stage.deliver()
    expect((await stage.deliveries(rebinding.id))[0]?.last).toMatchObject({ fault: 'address-refused' })
    expect(stage.got.map(({ path }) => path)).toEqual(['/rebinding'])
  })

  it('waits for the one before it about the same certificate, and for no other', async () => {
    const { webhook } = await stage.create('/order')
    const certificate = await stage.someCertificate()
    stage.ways.set('/order', 500)
    await stage.record(certificate, 'suspended')
    await stage.deliver()
    await stage.record(certificate, 'reinstated')
    stage.ways.clear()
    await stage.app.owner.query('UPDATE webhook SET rests_until = NULL WHERE id = $1', [webhook.id])
    await stage.test(webhook.id)
    await stage.deliver()
    expect(stage.types()).toEqual(['certificate.suspended', 'webhook.test'])
    await stage.later()
    await stage.deliver()
    expect(stage.types().slice(2)).toEqual(['certificate.suspended', 'certificate.reinstated'])
  })
})
