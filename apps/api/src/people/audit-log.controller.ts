import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { AuditLogService } from './audit-log.service.ts'

@Controller()
export class AuditLogController {
  constructor(private readonly log: AuditLogService) {}

  @Bind('audit.list')
  list(@TheCall() call: PersonCall<'audit.list'>): Promise<ReplyOf<'audit.list'>> {
    return this.log.list(call)
  }

  @Bind('people.myReaders')
  readers(@TheCall() call: PersonCall<'people.myReaders'>): Promise<ReplyOf<'people.myReaders'>> {
    return this.log.readers(call)
  }
}
