import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { WebhookStage } from './testing/stage.ts'

let stage: WebhookStage
beforeAll(async () => {
  stage = await WebhookStage.start()
})
afterAll(() => stage.stop())
afterEach(() => stage.clear())

describe('an address that fails', () => {
  it('is switched off after three days, its administrators are told, and what waited is sent when it is switched on', async () => {
    const { webhook } = await stage.create('/dead')
    stage.ways.set('/dead', 503)
    await stage.test(webhook.id)
    await stage.deliver()
    await stage.app.owner.query(`UPDATE webhook SET failing_since = now() - interval '73 hours' WHERE id = $1`, [
      webhook.id,
    ])
    await stage.later()
    await stage.deliver()
    expect(await stage.read(webhook.id)).toMatchObject({ state: 'off', offCause: 'failures', waiting: 1 })
    const { rows } = await stage.app.owner.query(`SELECT subject FROM mail WHERE subject LIKE '%At /dead%'`)
    expect(rows.length).toBeGreaterThan(0)
    await stage.later()
    await stage.deliver()
    expect(stage.got).toHaveLength(2)
    await expect(stage.test(webhook.id)).rejects.toMatchObject({ status: 409, code: 'webhook-is-off' })
    // What happens meanwhile waits too.
    await stage.record(await stage.someCertificate(), 'suspended')
    stage.ways.clear()
    await stage.administrator.call('webhooks.switch', { params: { webhook: webhook.id }, body: { on: true } })
    await stage.deliver()
    expect(await stage.read(webhook.id)).toMatchObject({ state: 'on', waiting: 0 })
    expect(stage.got).toHaveLength(4)
  })

  it('gives up one message after three days, when others arrive', async () => {
    const { webhook } = await stage.create('/one')
    stage.ways.set('/one', 500)
    await stage.test(webhook.id)
    await stage.deliver()
    await stage.app.owner.query(
      `UPDATE webhook_delivery SET first_tried_at = now() - interval '73 hours' WHERE webhook_id = $1`,
      [webhook.id],
    )
    await stage.later()
    await stage.deliver()
    expect((await stage.deliveries(webhook.id))[0]).toMatchObject({ state: 'given-up', tries: 2 })
    expect(await stage.read(webhook.id)).toMatchObject({ state: 'failing' })
  })

  it('is off at once when it says that it is gone', async () => {
    const { webhook } = await stage.create('/gone')
    stage.ways.set('/gone', 410)
    await stage.test(webhook.id)
    await stage.deliver()
    expect(await stage.read(webhook.id)).toMatchObject({ state: 'off', offCause: 'failures' })
  })
})

describe('sending again', () => {
  it('sends one, or a span, under the ids they had', async () => {
    const { webhook } = await stage.create('/replayed')
    const certificate = await stage.someCertificate()
    const from = new Date().toISOString()
    await stage.record(certificate, 'suspended')
    await stage.record(certificate, 'reinstated')
    await stage.deliver()
    const params = { webhook: webhook.id }
    const [newest] = await stage.deliveries(webhook.id)
    expect(
      await stage.administrator.call('webhooks.replay', { params, body: { kind: 'one', delivery: newest?.id ?? '' } }),
    ).toEqual({ replayed: 1 })
    await stage.deliver()
    const through = new Date().toISOString()
    expect(
      await stage.administrator.call('webhooks.replay', { params, body: { kind: 'span', from, through } }),
    ).toEqual({
      replayed: 2,
    })
    await stage.deliver()
    expect(stage.got).toHaveLength(5)
    expect(new Set(stage.got.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
    const other = await stage.create('/else')
    await expect(
      stage.administrator.call('webhooks.replay', {
        params: { webhook: other.webhook.id },
        body: { kind: 'one', delivery: newest?.id ?? '' },
      }),
    ).rejects.toMatchObject({ status: 422 })
    await expect(
      stage.administrator.call('webhooks.replay', { params, body: { kind: 'span', from: through, through: from } }),
    ).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/through', code: 'not-later' }] })
  })

  it('keeps deliveries for thirty days', async () => {
    const { webhook } = await stage.create('/old')
    await stage.test(webhook.id)
    await stage.deliver()
    await stage.app.owner.query(
      `UPDATE webhook_delivery SET occurred_at = now() - interval '31 days' WHERE webhook_id = $1`,
      [webhook.id],
    )
    await stage.app.app.get(Jobs).runNow('forget-webhook-deliveries')
    expect(await stage.deliveries(webhook.id)).toEqual([])
  })
})
