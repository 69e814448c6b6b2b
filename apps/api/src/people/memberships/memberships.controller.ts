import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { InvitationsService } from './invitations.service.ts'
import { MembershipsService } from './memberships.service.ts'

@Controller()
export class MembershipsController {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly invitations: InvitationsService,
  ) {}

  @Bind('memberships.list')
  list(@TheCall() call: PersonCall<'memberships.list'>): Promise<ReplyOf<'memberships.list'>> {
    return this.memberships.list(call)
  }

  @Bind('memberships.change')
  change(@TheCall() call: PersonCall<'memberships.change'>): Promise<ReplyOf<'memberships.change'>> {
    return this.memberships.change(call)
  }

  @Bind('memberships.end')
  end(@TheCall() call: PersonCall<'memberships.end'>): Promise<ReplyOf<'memberships.end'>> {
    return this.memberships.end(call)
  }

  @Bind('invitations.list')
  listInvitations(@TheCall() call: PersonCall<'invitations.list'>): Promise<ReplyOf<'invitations.list'>> {
    return this.invitations.list(call)
  }

  @Bind('invitations.invite')
  invite(@TheCall() call: PersonCall<'invitations.invite'>): Promise<ReplyOf<'invitations.invite'>> {
    return this.invitations.invite(call)
  }

  @Bind('invitations.resend')
  resend(@TheCall() call: PersonCall<'invitations.resend'>): Promise<ReplyOf<'invitations.resend'>> {
    return this.invitations.resend(call)
  }

  @Bind('invitations.withdraw')
  withdraw(@TheCall() call: PersonCall<'invitations.withdraw'>): Promise<ReplyOf<'invitations.withdraw'>> {
    return this.invitations.withdraw(call)
  }
}
