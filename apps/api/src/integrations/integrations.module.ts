import { Module } from '@nestjs/common'
import { WebhookCourier } from './webhooks/webhook-courier.ts'
import { WebhookSecrets } from './webhooks/webhook-secrets.ts'
import { WebhookSends } from './webhooks/webhook-sends.service.ts'
import { WebhooksController } from './webhooks/webhooks.controller.ts'
import { WebhooksService } from './webhooks/webhooks.service.ts'

/** What other systems of an agency are told, and how. */
@Module({
  controllers: [WebhooksController],
  providers: [WebhookCourier, WebhookSecrets, WebhookSends, WebhooksService],
})
export class IntegrationsModule {}
