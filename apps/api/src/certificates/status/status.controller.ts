import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import type { Card } from '../certificate.present.ts'
import { ProposalAnswersService } from './proposal-answers.service.ts'
import { CertificateStatusService } from './status.service.ts'

@Controller()
export class CertificateStatusController {
  constructor(
    private readonly status: CertificateStatusService,
    private readonly answers: ProposalAnswersService,
  ) {}

  @Bind('certificates.suspend')
  suspend(@TheCall() call: PersonCall<'certificates.suspend'>): Promise<Card> {
    return this.status.suspend(call)
  }

  @Bind('certificates.reinstate')
  reinstate(@TheCall() call: PersonCall<'certificates.reinstate'>): Promise<Card> {
    return this.status.reinstate(call)
  }

  @Bind('certificates.revoke')
  revoke(@TheCall() call: PersonCall<'certificates.revoke'>): Promise<Card> {
    return this.status.revoke(call)
  }

  @Bind('certificates.correct')
  correct(@TheCall() call: PersonCall<'certificates.correct'>): Promise<Card> {
    return this.status.correct(call)
  }

  @Bind('certificates.proposals')
  proposals(@TheCall() call: PersonCall<'certificates.proposals'>): Promise<ReplyOf<'certificates.proposals'>> {
    return this.status.proposals(call)
  }

  @Bind('certificates.answer')
  answer(@TheCall() call: PersonCall<'certificates.answer'>): Promise<ReplyOf<'certificates.answer'>> {
    return this.answers.answer(call)
  }
}
