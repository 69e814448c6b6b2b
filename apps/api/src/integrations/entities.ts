import { WebhookAttempt } from './webhooks/webhook-attempt.entity.ts'
import { WebhookDelivery } from './webhooks/webhook-delivery.entity.ts'
import { Webhook } from './webhooks/webhook.entity.ts'

/** The tables of integrations. */
export const integrationsEntities = [WebhookAttempt, WebhookDelivery, Webhook]
