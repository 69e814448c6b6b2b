import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { ComparingService } from './comparing.service.ts'
import { MergingService } from './merging.service.ts'

@Controller()
export class MergingController {
  constructor(
    private readonly merging: MergingService,
    private readonly comparing: ComparingService,
  ) {}

  @Bind('merging.compare')
  compare(@TheCall() call: PersonCall<'merging.compare'>): Promise<ReplyOf<'merging.compare'>> {
    return this.comparing.compare(call)
  }

  @Bind('merging.merge')
  merge(@TheCall() call: PersonCall<'merging.merge'>): Promise<ReplyOf<'merging.merge'>> {
    return this.merging.merge(call)
  }

  @Bind('merging.list')
  list(@TheCall() call: PersonCall<'merging.list'>): Promise<ReplyOf<'merging.list'>> {
    return this.merging.list(call)
  }

  @Bind('merging.undo')
  undo(@TheCall() call: PersonCall<'merging.undo'>): Promise<ReplyOf<'merging.undo'>> {
    return this.merging.undo(call)
  }

  @Bind('merging.differ')
  differ(@TheCall() call: PersonCall<'merging.differ'>): Promise<ReplyOf<'merging.differ'>> {
    return this.comparing.differ(call)
  }

  @Bind('merging.takeBack')
  takeBack(@TheCall() call: PersonCall<'merging.takeBack'>): Promise<ReplyOf<'merging.takeBack'>> {
    return this.comparing.takeBack(call)
  }
}
