import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { ApprovalService } from './approval.service.ts'
import { DraftsService } from './drafts.service.ts'

@Controller()
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly approval: ApprovalService,
  ) {}

  @Bind('drafts.read')
  read(@TheCall() call: PersonCall<'drafts.read'>): Promise<ReplyOf<'drafts.read'>> {
    return this.drafts.read(call)
  }

  @Bind('drafts.save')
  save(@TheCall() call: PersonCall<'drafts.save'>): Promise<ReplyOf<'drafts.save'>> {
    return this.drafts.save(call)
  }

  @Bind('drafts.discard')
  discard(@TheCall() call: PersonCall<'drafts.discard'>): Promise<ReplyOf<'drafts.discard'>> {
    return this.drafts.discard(call)
  }

  @Bind('drafts.compare')
  compare(@TheCall() call: PersonCall<'drafts.compare'>): Promise<ReplyOf<'drafts.compare'>> {
    return this.drafts.compare(call)
  }

  @Bind('drafts.submit')
  submit(@TheCall() call: PersonCall<'drafts.submit'>): Promise<ReplyOf<'drafts.submit'>> {
    return this.approval.submit(call)
  }

  @Bind('drafts.withdraw')
  withdraw(@TheCall() call: PersonCall<'drafts.withdraw'>): Promise<ReplyOf<'drafts.withdraw'>> {
    return this.approval.withdraw(call)
  }

  @Bind('drafts.approve')
  approve(@TheCall() call: PersonCall<'drafts.approve'>): Promise<ReplyOf<'drafts.approve'>> {
    return this.approval.approve(call)
  }

  @Bind('drafts.reject')
  reject(@TheCall() call: PersonCall<'drafts.reject'>): Promise<ReplyOf<'drafts.reject'>> {
    return this.approval.reject(call)
  }

  @Bind('drafts.consentWithoutSecurity')
  consentWithoutSecurity(
    @TheCall() call: PersonCall<'drafts.consentWithoutSecurity'>,
  ): Promise<ReplyOf<'drafts.consentWithoutSecurity'>> {
    return this.approval.consentWithoutSecurity(call)
  }
}
