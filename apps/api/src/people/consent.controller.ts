import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { ConsentService } from './consent.service.ts'

@Controller()
export class ConsentController {
  constructor(private readonly consents: ConsentService) {}

  @Bind('consents.mine')
  mine(@TheCall() call: PersonCall<'consents.mine'>): Promise<ReplyOf<'consents.mine'>> {
    return this.consents.mine(call)
  }

  @Bind('consents.give')
  give(@TheCall() call: PersonCall<'consents.give'>): Promise<ReplyOf<'consents.give'>> {
    return this.consents.give(call)
  }

  @Bind('consents.withdraw')
  withdraw(@TheCall() call: PersonCall<'consents.withdraw'>): Promise<ReplyOf<'consents.withdraw'>> {
    return this.consents.withdraw(call)
  }
}
