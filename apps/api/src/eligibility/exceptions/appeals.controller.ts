import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { AppealsService } from './appeals.service.ts'

@Controller()
export class AppealsController {
  constructor(private readonly appeals: AppealsService) {}

  @Bind('appeals.lodge')
  lodge(@TheCall() call: PersonCall<'appeals.lodge'>): Promise<ReplyOf<'appeals.lodge'>> {
    return this.appeals.lodge(call)
  }

  @Bind('appeals.list')
  list(@TheCall() call: PersonCall<'appeals.list'>): Promise<ReplyOf<'appeals.list'>> {
    return this.appeals.list(call)
  }

  @Bind('appeals.mine')
  mine(@TheCall() call: PersonCall<'appeals.mine'>): Promise<ReplyOf<'appeals.mine'>> {
    return this.appeals.mine(call)
  }

  @Bind('appeals.read')
  read(@TheCall() call: PersonCall<'appeals.read'>): Promise<ReplyOf<'appeals.read'>> {
    return this.appeals.read(call)
  }

  @Bind('appeals.answer')
  answer(@TheCall() call: PersonCall<'appeals.answer'>): Promise<ReplyOf<'appeals.answer'>> {
    return this.appeals.answer(call)
  }

  @Bind('appeals.withdraw')
  withdraw(@TheCall() call: PersonCall<'appeals.withdraw'>): Promise<ReplyOf<'appeals.withdraw'>> {
    return this.appeals.withdraw(call)
  }
}
