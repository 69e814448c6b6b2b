import { Module } from '@nestjs/common'
import { DirectoryMails } from './scim/directory-mails.service.ts'
import { DirectoryController } from './scim/directory.controller.ts'
import { DirectoryService } from './scim/directory.service.ts'
import { HeldClosingsService } from './scim/held-closings.service.ts'
import { ScimDiscoveryController } from './scim/scim-discovery.controller.ts'
import { ScimGroupsService } from './scim/scim-groups.service.ts'
import { ScimUsersService } from './scim/scim-users.service.ts'
import { ScimController } from './scim/scim.controller.ts'
import { WebhookCourier } from './webhooks/webhook-courier.ts'
import { WebhookSecrets } from './webhooks/webhook-secrets.ts'
import { WebhookSends } from './webhooks/webhook-sends.service.ts'
import { WebhooksController } from './webhooks/webhooks.controller.ts'
import { WebhooksService } from './webhooks/webhooks.service.ts'

/** What other systems of an agency are told, and how; and what its directory says of its people. */
@Module({
  controllers: [WebhooksController, ScimDiscoveryController, ScimController, DirectoryController],
  providers: [
    WebhookCourier,
    WebhookSecrets,
    WebhookSends,
    WebhooksService,
    ScimUsersService,
    ScimGroupsService,
    DirectoryService,
    HeldClosingsService,
    DirectoryMails,
  ],
})
export class IntegrationsModule {}
