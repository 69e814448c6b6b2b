import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { SessionsService } from './sessions.service.ts'

@Controller()
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Bind('sessions.list')
  list(@TheCall() call: PersonCall<'sessions.list'>): Promise<ReplyOf<'sessions.list'>> {
    return this.sessions.list(call)
  }

  @Bind('sessions.revoke')
  revoke(@TheCall() call: PersonCall<'sessions.revoke'>): Promise<undefined> {
    return this.sessions.revoke(call)
  }

  @Bind('sessions.revokeOthers')
  revokeOthers(@TheCall() call: PersonCall<'sessions.revokeOthers'>): Promise<ReplyOf<'sessions.revokeOthers'>> {
    return this.sessions.revokeOthers(call)
  }

  @Bind('sessions.endAll')
  endAll(@TheCall() call: PersonCall<'sessions.endAll'>): Promise<ReplyOf<'sessions.endAll'>> {
    return this.sessions.endAll(call)
  }
}
