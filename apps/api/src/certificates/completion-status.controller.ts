import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { CompletionStatusService } from './completion-status.service.ts'

@Controller()
export class CompletionStatusController {
  constructor(private readonly status: CompletionStatusService) {}

  @Bind('completions.list')
  list(@TheCall() call: PersonCall<'completions.list'>): Promise<ReplyOf<'completions.list'>> {
    return this.status.list(call)
  }
}
