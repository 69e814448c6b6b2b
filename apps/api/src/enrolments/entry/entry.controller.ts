import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { EntryService } from './entry.service.ts'

@Controller()
export class EntryController {
  constructor(private readonly entry: EntryService) {}

  @Bind('courses.entry')
  read(@TheCall() call: PersonCall<'courses.entry'>): Promise<ReplyOf<'courses.entry'>> {
    return this.entry.read(call)
  }

  @Bind('enrolments.ask')
  ask(@TheCall() call: PersonCall<'enrolments.ask'>): Promise<ReplyOf<'enrolments.ask'>> {
    return this.entry.ask(call)
  }

  @Bind('enrolments.withdraw')
  withdraw(@TheCall() call: PersonCall<'enrolments.withdraw'>): Promise<void> {
    return this.entry.withdraw(call)
  }
}
