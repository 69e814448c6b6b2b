import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { ExtraTimeService } from './extra-time.service.ts'

@Controller()
export class ExtraTimeController {
  constructor(private readonly extraTime: ExtraTimeService) {}

  @Bind('extraTime.list')
  list(@TheCall() call: PersonCall<'extraTime.list'>): Promise<ReplyOf<'extraTime.list'>> {
    return this.extraTime.list(call)
  }

  @Bind('extraTime.set')
  set(@TheCall() call: PersonCall<'extraTime.set'>): Promise<ReplyOf<'extraTime.set'>> {
    return this.extraTime.set(call)
  }
}
