import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { LostFactorService } from './lost-factor.service.ts'
import { SecondFactorService } from './second-factor.service.ts'

@Controller()
export class SecondFactorController {
  constructor(
    private readonly factors: SecondFactorService,
    private readonly lost: LostFactorService,
  ) {}

  @Bind('access.enterCode')
  enter(@TheCall() call: PersonCall<'access.enterCode'>): Promise<ReplyOf<'access.enterCode'>> {
    return this.factors.enter(call)
  }

  @Bind('secondFactor.read')
  read(@TheCall() call: PersonCall<'secondFactor.read'>): Promise<ReplyOf<'secondFactor.read'>> {
    return this.factors.read(call)
  }

  @Bind('secondFactor.begin')
  begin(@TheCall() call: PersonCall<'secondFactor.begin'>): Promise<ReplyOf<'secondFactor.begin'>> {
    return this.factors.begin(call)
  }

  @Bind('secondFactor.confirm')
  confirm(@TheCall() call: PersonCall<'secondFactor.confirm'>): Promise<ReplyOf<'secondFactor.confirm'>> {
    return this.factors.confirm(call)
  }

  @Bind('secondFactor.renewCodes')
  renewCodes(@TheCall() call: PersonCall<'secondFactor.renewCodes'>): Promise<ReplyOf<'secondFactor.renewCodes'>> {
    return this.factors.renewCodes(call)
  }

  @Bind('secondFactor.remove')
  remove(@TheCall() call: PersonCall<'secondFactor.remove'>): Promise<undefined> {
    return this.factors.remove(call)
  }

  @Bind('secondFactor.takeOff')
  takeOff(@TheCall() call: PersonCall<'secondFactor.takeOff'>): Promise<ReplyOf<'secondFactor.takeOff'>> {
    return this.lost.takeOff(call)
  }
}
