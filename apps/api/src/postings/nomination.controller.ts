import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { CandidateService } from './candidate.service.ts'
import { NominationService } from './nomination.service.ts'

@Controller()
export class NominationController {
  constructor(
    private readonly nominations: NominationService,
    private readonly people: CandidateService,
  ) {}

  @Bind('nominations.candidates')
  candidates(@TheCall() call: PersonCall<'nominations.candidates'>): Promise<ReplyOf<'nominations.candidates'>> {
    return this.people.list(call)
  }

  @Bind('nominations.nominate')
  nominate(@TheCall() call: PersonCall<'nominations.nominate'>): Promise<ReplyOf<'nominations.nominate'>> {
    return this.nominations.nominate(call)
  }

  @Bind('nominations.withdraw')
  withdraw(@TheCall() call: PersonCall<'nominations.withdraw'>): Promise<void> {
    return this.nominations.withdraw(call)
  }

  @Bind('nominations.answerOverlap')
  answerOverlap(@TheCall() call: PersonCall<'nominations.answerOverlap'>): Promise<void> {
    return this.nominations.answerOverlap(call)
  }

  @Bind('nominations.accept')
  accept(@TheCall() call: PersonCall<'nominations.accept'>): Promise<void> {
    return this.nominations.accept(call)
  }

  @Bind('nominations.decline')
  decline(@TheCall() call: PersonCall<'nominations.decline'>): Promise<void> {
    return this.nominations.decline(call)
  }
}
