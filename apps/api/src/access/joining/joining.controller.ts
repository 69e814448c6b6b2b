import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type Call, type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { ActingService } from './acting.service.ts'
import { JoiningService } from './joining.service.ts'

@Controller()
export class JoiningController {
  constructor(
    private readonly joining: JoiningService,
    private readonly acting: ActingService,
  ) {}

  @Bind('invitations.open')
  open(@TheCall() call: Call<'invitations.open'>): Promise<ReplyOf<'invitations.open'>> {
    return this.joining.open(call)
  }

  @Bind('invitations.join')
  join(@TheCall() call: Call<'invitations.join'>): Promise<undefined> {
    return this.joining.join(call)
  }

  @Bind('invitations.accept')
  accept(@TheCall() call: PersonCall<'invitations.accept'>): Promise<undefined> {
    return this.joining.accept(call)
  }

  @Bind('access.actFor')
  actFor(@TheCall() call: PersonCall<'access.actFor'>): Promise<undefined> {
    return this.acting.actFor(call)
  }
}
