import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { MarkingService } from './marking.service.ts'

@Controller()
export class MarkingController {
  constructor(private readonly marking: MarkingService) {}

  @Bind('marking.queue')
  queue(@TheCall() call: PersonCall<'marking.queue'>): Promise<ReplyOf<'marking.queue'>> {
    return this.marking.queue(call)
  }

  @Bind('marking.claim')
  claim(@TheCall() call: PersonCall<'marking.claim'>): Promise<ReplyOf<'marking.claim'>> {
    return this.marking.claim(call)
  }

  @Bind('marking.release')
  release(@TheCall() call: PersonCall<'marking.release'>): Promise<ReplyOf<'marking.release'>> {
    return this.marking.release(call)
  }

  @Bind('marking.mark')
  mark(@TheCall() call: PersonCall<'marking.mark'>): Promise<ReplyOf<'marking.mark'>> {
    return this.marking.mark(call)
  }

  @Bind('marking.file')
  file(@TheCall() call: PersonCall<'marking.file'>): Promise<Buffer> {
    return this.marking.file(call)
  }
}
