import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { EnrolmentService } from './enrolment.service.ts'

@Controller()
export class EnrolmentController {
  constructor(private readonly enrolments: EnrolmentService) {}

  @Bind('enrolments.enrol')
  enrol(@TheCall() call: PersonCall<'enrolments.enrol'>): Promise<ReplyOf<'enrolments.enrol'>> {
    return this.enrolments.enrol(call)
  }
}
