import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { WebhookSends } from './webhook-sends.service.ts'
import { WebhooksService } from './webhooks.service.ts'

@Controller()
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly sends: WebhookSends,
  ) {}

  @Bind('webhooks.list')
  list(@TheCall() call: PersonCall<'webhooks.list'>): Promise<ReplyOf<'webhooks.list'>> {
    return this.webhooks.list(call)
  }

  @Bind('webhooks.create')
  create(@TheCall() call: PersonCall<'webhooks.create'>): Promise<ReplyOf<'webhooks.create'>> {
    return this.webhooks.create(call)
  }

  @Bind('webhooks.read')
  read(@TheCall() call: PersonCall<'webhooks.read'>): Promise<ReplyOf<'webhooks.read'>> {
    return this.webhooks.read(call)
  }

  @Bind('webhooks.change')
  change(@TheCall() call: PersonCall<'webhooks.change'>): Promise<ReplyOf<'webhooks.change'>> {
    return this.webhooks.change(call)
  }

  @Bind('webhooks.switch')
  switch(@TheCall() call: PersonCall<'webhooks.switch'>): Promise<ReplyOf<'webhooks.switch'>> {
    return this.webhooks.switch(call)
  }

  @Bind('webhooks.rotate')
  rotate(@TheCall() call: PersonCall<'webhooks.rotate'>): Promise<ReplyOf<'webhooks.rotate'>> {
    return this.webhooks.rotate(call)
  }

  @Bind('webhooks.test')
  test(@TheCall() call: PersonCall<'webhooks.test'>): Promise<ReplyOf<'webhooks.test'>> {
    return this.sends.test(call)
  }

  @Bind('webhooks.deliveries')
  deliveries(@TheCall() call: PersonCall<'webhooks.deliveries'>): Promise<ReplyOf<'webhooks.deliveries'>> {
    return this.sends.list(call)
  }

  @Bind('webhooks.replay')
  replay(@TheCall() call: PersonCall<'webhooks.replay'>): Promise<ReplyOf<'webhooks.replay'>> {
    return this.sends.replay(call)
  }

  @Bind('webhooks.remove')
  remove(@TheCall() call: PersonCall<'webhooks.remove'>): Promise<ReplyOf<'webhooks.remove'>> {
    return this.webhooks.remove(call)
  }
}
