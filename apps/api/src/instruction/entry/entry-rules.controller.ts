import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { EntryRulesService } from './entry-rules.service.ts'

@Controller()
export class EntryRulesController {
  constructor(private readonly rules: EntryRulesService) {}

  @Bind('entry.read')
  read(@TheCall() call: PersonCall<'entry.read'>): Promise<ReplyOf<'entry.read'>> {
    return this.rules.read(call)
  }

  @Bind('entry.save')
  save(@TheCall() call: PersonCall<'entry.save'>): Promise<ReplyOf<'entry.save'>> {
    return this.rules.save(call)
  }

  @Bind('entry.requests')
  requests(@TheCall() call: PersonCall<'entry.requests'>): Promise<ReplyOf<'entry.requests'>> {
    return this.rules.requests(call)
  }

  @Bind('entry.answer')
  answer(@TheCall() call: PersonCall<'entry.answer'>): Promise<void> {
    return this.rules.answer(call)
  }

  @Bind('entry.withdraw')
  withdraw(@TheCall() call: PersonCall<'entry.withdraw'>): Promise<void> {
    return this.rules.withdraw(call)
  }
}
