import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { OpeningsService } from './openings.service.ts'

@Controller()
export class OpeningsController {
  constructor(private readonly openings: OpeningsService) {}

  @Bind('openings.open')
  open(@TheCall() call: PersonCall<'openings.open'>): Promise<ReplyOf<'openings.open'>> {
    return this.openings.open(call)
  }

  @Bind('openings.list')
  list(@TheCall() call: PersonCall<'openings.list'>): Promise<ReplyOf<'openings.list'>> {
    return this.openings.list(call)
  }

  @Bind('openings.close')
  close(@TheCall() call: PersonCall<'openings.close'>): Promise<ReplyOf<'openings.close'>> {
    return this.openings.close(call)
  }

  @Bind('openings.file')
  file(@TheCall() call: PersonCall<'openings.file'>): Promise<ReplyOf<'openings.file'>> {
    return this.openings.file(call)
  }
}
