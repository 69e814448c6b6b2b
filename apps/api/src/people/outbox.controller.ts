import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { OutboxService } from './outbox.service.ts'

@Controller()
export class OutboxController {
  constructor(private readonly outbox: OutboxService) {}

  @Bind('mail.outbox')
  list(@TheCall() call: PersonCall<'mail.outbox'>): Promise<ReplyOf<'mail.outbox'>> {
    return this.outbox.list(call)
  }
}
