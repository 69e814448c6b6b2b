import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { RuleEnrolment } from './rule-enrolment.service.ts'

@Controller()
export class RuleEnrolmentController {
  constructor(private readonly rules: RuleEnrolment) {}

  @Bind('postings.readRule')
  read(@TheCall() call: PersonCall<'postings.readRule'>): Promise<ReplyOf<'postings.readRule'>> {
    return this.rules.read(call)
  }

  @Bind('postings.saveRule')
  save(@TheCall() call: PersonCall<'postings.saveRule'>): Promise<ReplyOf<'postings.saveRule'>> {
    return this.rules.save(call)
  }
}
