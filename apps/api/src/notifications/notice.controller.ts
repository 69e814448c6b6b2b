import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { NoticeService } from './notice.service.ts'

@Controller()
export class NoticeController {
  constructor(private readonly notices: NoticeService) {}

  @Bind('notices.list')
  list(@TheCall() call: PersonCall<'notices.list'>): Promise<ReplyOf<'notices.list'>> {
    return this.notices.list(call)
  }

  @Bind('notices.markRead')
  markRead(@TheCall() call: PersonCall<'notices.markRead'>): Promise<ReplyOf<'notices.markRead'>> {
    return this.notices.markRead(call)
  }
}
