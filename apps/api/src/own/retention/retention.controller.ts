import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { RetentionService } from './retention.service.ts'

@Controller()
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Bind('retention.read')
  read(@TheCall() call: PersonCall<'retention.read'>): Promise<ReplyOf<'retention.read'>> {
    return this.retention.read(call)
  }

  @Bind('retention.switch')
  switch(@TheCall() call: PersonCall<'retention.switch'>): Promise<ReplyOf<'retention.switch'>> {
    return this.retention.switch(call)
  }
}
