import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { TransfersService } from './transfers.service.ts'

@Controller()
export class TransfersController {
  constructor(private readonly transfers: TransfersService) {}

  @Bind('transfers.mine')
  mine(@TheCall() call: PersonCall<'transfers.mine'>): Promise<ReplyOf<'transfers.mine'>> {
    return this.transfers.mine(call)
  }

  @Bind('transfers.answer')
  answer(@TheCall() call: PersonCall<'transfers.answer'>): Promise<ReplyOf<'transfers.answer'>> {
    return this.transfers.answer(call)
  }

  @Bind('transfers.list')
  list(@TheCall() call: PersonCall<'transfers.list'>): Promise<ReplyOf<'transfers.list'>> {
    return this.transfers.list(call)
  }

  @Bind('transfers.ask')
  ask(@TheCall() call: PersonCall<'transfers.ask'>): Promise<ReplyOf<'transfers.ask'>> {
    return this.transfers.ask(call)
  }

  @Bind('transfers.release')
  release(@TheCall() call: PersonCall<'transfers.release'>): Promise<ReplyOf<'transfers.release'>> {
    return this.transfers.release(call)
  }

  @Bind('transfers.withdraw')
  withdraw(@TheCall() call: PersonCall<'transfers.withdraw'>): Promise<ReplyOf<'transfers.withdraw'>> {
    return this.transfers.withdraw(call)
  }
}
