import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { EligibilityService } from './eligibility.service.ts'

@Controller()
export class EligibilityController {
  constructor(private readonly eligibility: EligibilityService) {}

  @Bind('eligibility.mine')
  mine(@TheCall() call: PersonCall<'eligibility.mine'>): Promise<ReplyOf<'eligibility.mine'>> {
    return this.eligibility.mine(call)
  }

  @Bind('eligibility.nominee')
  nominee(@TheCall() call: PersonCall<'eligibility.nominee'>): Promise<ReplyOf<'eligibility.nominee'>> {
    return this.eligibility.nominee(call)
  }

  @Bind('eligibility.evaluate')
  evaluate(@TheCall() call: PersonCall<'eligibility.evaluate'>): ReplyOf<'eligibility.evaluate'> {
    return this.eligibility.evaluate(call)
  }
}
