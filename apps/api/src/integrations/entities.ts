import { ScimClosing } from './scim/scim-closing.entity.ts'
import { ScimGroupRole } from './scim/scim-group-role.entity.ts'
import { ScimGroup } from './scim/scim-group.entity.ts'
import { ScimMember } from './scim/scim-member.entity.ts'
import { ScimUser } from './scim/scim-user.entity.ts'
import { WebhookAttempt } from './webhooks/webhook-attempt.entity.ts'
import { WebhookDelivery } from './webhooks/webhook-delivery.entity.ts'
import { Webhook } from './webhooks/webhook.entity.ts'

/** The tables of integrations. */
export const integrationsEntities = [
  WebhookAttempt,
  WebhookDelivery,
  Webhook,
  ScimUser,
  ScimGroup,
  ScimMember,
  ScimGroupRole,
  ScimClosing,
]
