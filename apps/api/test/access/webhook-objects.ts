import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** Addresses of the owner's agency: one that everybody asks for, and one that is there to be removed. */
export interface WebhookObjects {
  readonly webhook: string
  readonly webhookToRemove: string
}

type One = (text: string, values: unknown[]) => Promise<string>

export async function webhookObjects(one: One, of: { person: string; agency: string }): Promise<WebhookObjects> {
  const registered = (name: string) =>
    one(
      `INSERT INTO webhook (agency_id, name, address, events, made_by) VALUES ($1, $3, 'https://127.0.0.1/case', '{decision.confirmed}', $2) RETURNING id`,
      [of.agency, of.person, name],
    )
  return { webhook: await registered('Case'), webhookToRemove: await registered('Case to remove') }
}

const settings = { name: 'Case', address: 'https://127.0.0.1/case', events: ['decision.confirmed'] }
const ofOne = ({ webhook }: Objects): Request => ({ params: { webhook } })

/** What is registered leads inside: whoever may try is told so, and nothing is sent. */
export const webhookRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'webhooks.create': () => ({ body: settings }),
  'webhooks.read': ofOne,
  'webhooks.change': (objects) => ({ ...ofOne(objects), body: settings }),
  'webhooks.switch': (objects) => ({ ...ofOne(objects), body: { on: true } }),
  'webhooks.rotate': ofOne,
  'webhooks.test': ofOne,
  'webhooks.deliveries': ofOne,
  'webhooks.replay': (objects) => ({
    ...ofOne(objects),
    body: { kind: 'span', from: '2026-01-01T00:00:00.000Z', through: '2026-01-01T00:00:00.000Z' },
  }),
  'webhooks.remove': ({ webhookToRemove }) => ({ params: { webhook: webhookToRemove } }),
}
