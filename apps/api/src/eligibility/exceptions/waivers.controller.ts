import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { WaiverActsService } from './waiver-acts.service.ts'
import { WaiversService } from './waivers.service.ts'

@Controller()
export class WaiversController {
  constructor(
    private readonly waivers: WaiversService,
    private readonly acts: WaiverActsService,
  ) {}

  @Bind('waivers.ofNomination')
  ofNomination(@TheCall() call: PersonCall<'waivers.ofNomination'>): Promise<ReplyOf<'waivers.ofNomination'>> {
    return this.waivers.ofNomination(call)
  }

  @Bind('waivers.list')
  list(@TheCall() call: PersonCall<'waivers.list'>): Promise<ReplyOf<'waivers.list'>> {
    return this.waivers.list(call)
  }

  @Bind('waivers.read')
  read(@TheCall() call: PersonCall<'waivers.read'>): Promise<ReplyOf<'waivers.read'>> {
    return this.waivers.read(call)
  }

  @Bind('waivers.mine')
  mine(@TheCall() call: PersonCall<'waivers.mine'>): Promise<ReplyOf<'waivers.mine'>> {
    return this.waivers.mine(call)
  }

  @Bind('waivers.preview')
  preview(@TheCall() call: PersonCall<'waivers.preview'>): Promise<ReplyOf<'waivers.preview'>> {
    return this.acts.preview(call)
  }

  @Bind('waivers.ask')
  ask(@TheCall() call: PersonCall<'waivers.ask'>): Promise<ReplyOf<'waivers.ask'>> {
    return this.acts.ask(call)
  }

  @Bind('waivers.sign')
  sign(@TheCall() call: PersonCall<'waivers.sign'>): Promise<ReplyOf<'waivers.sign'>> {
    return this.acts.sign(call)
  }

  @Bind('waivers.refuse')
  refuse(@TheCall() call: PersonCall<'waivers.refuse'>): Promise<ReplyOf<'waivers.refuse'>> {
    return this.acts.refuse(call)
  }

  @Bind('waivers.withdraw')
  withdraw(@TheCall() call: PersonCall<'waivers.withdraw'>): Promise<ReplyOf<'waivers.withdraw'>> {
    return this.acts.withdraw(call)
  }
}
