import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { RulingsService } from './rulings.service.ts'

@Controller()
export class RulingsController {
  constructor(private readonly rulings: RulingsService) {}

  @Bind('rulings.list')
  list(@TheCall() call: PersonCall<'rulings.list'>): Promise<ReplyOf<'rulings.list'>> {
    return this.rulings.list(call)
  }

  @Bind('rulings.preview')
  preview(@TheCall() call: PersonCall<'rulings.preview'>): Promise<ReplyOf<'rulings.preview'>> {
    return this.rulings.preview(call)
  }

  @Bind('rulings.decide')
  decide(@TheCall() call: PersonCall<'rulings.decide'>): Promise<ReplyOf<'rulings.decide'>> {
    return this.rulings.decide(call)
  }
}
