import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ListedErasure } from '@muster/contracts/endpoints/erasures.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { Erasures } from './erasures.service.ts'

@Controller()
export class ErasuresController {
  constructor(private readonly erasures: Erasures) {}

  @Bind('own.erasure')
  mine(@TheCall() call: PersonCall<'own.erasure'>): Promise<ReplyOf<'own.erasure'>> {
    return this.erasures.mine(call)
  }

  @Bind('own.askErasure')
  ask(@TheCall() call: PersonCall<'own.askErasure'>): Promise<ReplyOf<'own.askErasure'>> {
    return this.erasures.ask(call)
  }

  @Bind('own.cancelErasure')
  cancelMine(@TheCall() call: PersonCall<'own.cancelErasure'>): Promise<ReplyOf<'own.cancelErasure'>> {
    return this.erasures.cancelMine(call)
  }

  @Bind('erasures.list')
  list(@TheCall() call: PersonCall<'erasures.list'>): Promise<ReplyOf<'erasures.list'>> {
    return this.erasures.list(call)
  }

  @Bind('erasures.decide')
  decide(@TheCall() call: PersonCall<'erasures.decide'>): Promise<ListedErasure> {
    return this.erasures.decide(call)
  }

  @Bind('erasures.confirm')
  confirm(@TheCall() call: PersonCall<'erasures.confirm'>): Promise<ListedErasure> {
    return this.erasures.confirm(call)
  }

  @Bind('erasures.refuse')
  refuse(@TheCall() call: PersonCall<'erasures.refuse'>): Promise<ListedErasure> {
    return this.erasures.refuse(call)
  }

  @Bind('erasures.cancel')
  cancel(@TheCall() call: PersonCall<'erasures.cancel'>): Promise<ListedErasure> {
    return this.erasures.cancel(call)
  }
}
