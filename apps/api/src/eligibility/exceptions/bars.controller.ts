import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { BarsService } from './bars.service.ts'

@Controller()
export class BarsController {
  constructor(private readonly bars: BarsService) {}

  @Bind('bars.list')
  list(@TheCall() call: PersonCall<'bars.list'>): Promise<ReplyOf<'bars.list'>> {
    return this.bars.list(call)
  }

  @Bind('bars.people')
  people(@TheCall() call: PersonCall<'bars.people'>): Promise<ReplyOf<'bars.people'>> {
    return this.bars.people(call)
  }

  @Bind('bars.place')
  place(@TheCall() call: PersonCall<'bars.place'>): Promise<ReplyOf<'bars.place'>> {
    return this.bars.place(call)
  }

  @Bind('bars.lift')
  lift(@TheCall() call: PersonCall<'bars.lift'>): Promise<ReplyOf<'bars.lift'>> {
    return this.bars.lift(call)
  }

  @Bind('bars.answerLift')
  answerLift(@TheCall() call: PersonCall<'bars.answerLift'>): Promise<ReplyOf<'bars.answerLift'>> {
    return this.bars.answerLift(call)
  }
}
