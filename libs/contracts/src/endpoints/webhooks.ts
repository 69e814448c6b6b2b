import { z } from 'zod'
import { webhookEvents, webhookFaults } from '../webhook-codes.ts'
import { endpoint } from '../endpoint.ts'
import { cursor, id, instant, limit, personName } from '../schemas/scalars.ts'
import { bilingual } from '../schemas/text.ts'

/** How many addresses an agency may register. */
export const mostWebhooks = 10

/** How many deliveries one replay sends again at most. */
export const mostReplayed = 10_000

const httpsAddress = z
  .string()
  .trim()
  .max(2_000)
  .refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null
    return url?.protocol === 'https:' && url.username === '' && url.password === '' && !/[\s\p{Cc}]/u.test(text)
  }, 'not-an-https-address')

const webhook = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  events: z.array(z.enum(webhookEvents)),
  madeBy: bilingual,
  madeAt: z.string(),
  /** `failing`: the last try did not arrive, and it is tried again. */
  state: z.enum(['on', 'failing', 'off']),
  offSince: z.string().nullable(),
  /** Who switched it off: a person, or three days of failures. */
  offCause: z.enum(['person', 'failures']).nullable(),
  failingSince: z.string().nullable(),
  /** Until then the secret before the last rotation signs beside the new one; null when only one does. */
  earlierSecretUntil: z.string().nullable(),
  /** Deliveries that have neither arrived nor been given up. */
  waiting: z.number(),
})
export type Webhook = z.infer<typeof webhook>

const deliveryStates = ['waiting', 'delivered', 'given-up'] as const

const delivery = z.object({
  /** The `webhook-id` of the message, the same with every try and replay. */
  id: z.string(),
  /** One of the events, or `webhook.test`. */
  event: z.enum([...webhookEvents, 'webhook.test']),
  occurredAt: z.string(),
  state: z.enum(deliveryStates),
  tries: z.number(),
  /** Of a waiting one. */
  nextTryAt: z.string().nullable(),
  deliveredAt: z.string().nullable(),
  /** The last try, and how long it took in milliseconds; null before the first. */
  last: z
    .object({
      at: z.string(),
      status: z.number().nullable(),
      fault: z.enum(webhookFaults).nullable(),
      milliseconds: z.number(),
    })
    .nullable(),
})
export type WebhookDelivery = z.infer<typeof delivery>

const settings = z.strictObject({
  /** What the agency calls it. */
  name: personName,
  /** On the open internet, https. It is never followed elsewhere. */
  address: httpsAddress,
  events: z
    .array(z.enum(webhookEvents))
    .min(1)
    .max(webhookEvents.length)
    .refine((events) => new Set(events).size === events.length, 'invalid'),
})

const one = z.object({ webhook: id })
const read = { allow: ['administrator'], scope: 'agency' } as const
const act = { ...read, audit: 'act' } as const
const path = '/api/v1/webhooks/:webhook'

/** Addresses of an agency that are told what happens: signed, tried again for three days, at least once each. */
export const webhookEndpoints = {
  'webhooks.list': endpoint({
    method: 'GET',
    path: '/api/v1/webhooks',
    summary: 'The addresses of the own agency, the newest first; never the secrets',
    access: read,
    reply: z.object({ webhooks: z.array(webhook).max(mostWebhooks) }),
  }),
  'webhooks.create': endpoint({
    method: 'POST',
    path: '/api/v1/webhooks',
    summary: 'Register an address; its secret is told this once',
    access: { ...act, stepUp: true },
    body: settings,
    reply: z.object({ webhook, secret: z.string() }),
    status: 201,
    refusals: ['too-many-webhooks'],
    example: {
      body: {
        name: 'Personnel system',
        address: 'https://personnel.agency.example/muster',
        events: ['completion.recorded', 'certificate.issued', 'certificate.revoked'],
      },
    },
  }),
  'webhooks.read': endpoint({
    method: 'GET',
    path,
    summary: 'An address, and how it does',
    access: read,
    params: one,
    reply: webhook,
  }),
  'webhooks.change': endpoint({
    method: 'PUT',
    path,
    summary: 'Change what an address is called, where it is, or what it is told',
    access: { ...act, stepUp: true },
    params: one,
    body: settings,
    reply: webhook,
    example: {
      body: {
        name: 'Personnel system',
        address: 'https://personnel.agency.example/muster',
        events: ['decision.confirmed', 'decision.withdrawn'],
      },
    },
  }),
  'webhooks.switch': endpoint({
    method: 'POST',
    path: `${path}/switch`,
    summary: 'Switch an address on or off; what happens meanwhile waits, for 30 days',
    access: act,
    params: one,
    body: z.strictObject({ on: z.boolean() }),
    reply: webhook,
    example: { body: { on: false } },
  }),
  'webhooks.rotate': endpoint({
    method: 'POST',
    path: `${path}/secrets`,
    summary: 'Make a new secret, told this once; the one before signs beside it for 24 hours',
    access: { ...act, stepUp: true },
    params: one,
    reply: z.object({ webhook, secret: z.string() }),
    status: 201,
  }),
  'webhooks.test': endpoint({
    method: 'POST',
    path: `${path}/tests`,
    summary: 'Send a test message; what came of it is listed with the deliveries',
    access: act,
    params: one,
    reply: z.object({ delivery: z.string() }),
    status: 202,
    refusals: ['webhook-is-off'],
  }),
  'webhooks.deliveries': endpoint({
    method: 'GET',
    path: `${path}/deliveries`,
    summary: 'What was told, or waits to be told: the newest first, for 30 days',
    access: read,
    params: one,
    query: z.object({ state: z.enum(deliveryStates).optional(), after: cursor.optional(), limit }),
    reply: z.object({ deliveries: z.array(delivery), next: z.string().nullable() }),
  }),
  'webhooks.replay': endpoint({
    method: 'POST',
    path: `${path}/replays`,
    summary: `Send one delivery again, or those of a span of time, at most ${mostReplayed}; each keeps its webhook-id`,
    access: act,
    params: one,
    body: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('one'), delivery: id }),
      z
        .strictObject({ kind: z.literal('span'), from: instant, through: instant })
        .refine(({ from, through }) => Date.parse(from) <= Date.parse(through), {
          path: ['through'],
          message: 'not-later',
        }),
    ]),
    reply: z.object({ replayed: z.number() }),
    status: 202,
    refusals: ['webhook-is-off'],
    example: { body: { kind: 'span', from: '2026-11-20T00:00:00.000Z', through: '2026-11-21T00:00:00.000Z' } },
  }),
  'webhooks.remove': endpoint({
    method: 'DELETE',
    path,
    summary: 'Remove an address; what waits is not sent any more',
    access: act,
    params: one,
    reply: 'none',
    status: 204,
  }),
}
