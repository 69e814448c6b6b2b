import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { AliasesService } from './aliases.service.ts'
import { NamesakesService } from './namesakes.service.ts'
import { NameRequestsService } from './name-requests.service.ts'

@Controller()
export class NamesController {
  constructor(
    private readonly aliases: AliasesService,
    private readonly requests: NameRequestsService,
    private readonly namesakes: NamesakesService,
  ) {}

  @Bind('names.read')
  read(@TheCall() call: PersonCall<'names.read'>): Promise<ReplyOf<'names.read'>> {
    return this.aliases.read(call)
  }

  @Bind('names.addAlias')
  addAlias(@TheCall() call: PersonCall<'names.addAlias'>): Promise<ReplyOf<'names.addAlias'>> {
    return this.aliases.add(call)
  }

  @Bind('names.endAlias')
  endAlias(@TheCall() call: PersonCall<'names.endAlias'>): Promise<ReplyOf<'names.endAlias'>> {
    return this.aliases.end(call)
  }

  @Bind('names.mine')
  mine(@TheCall() call: PersonCall<'names.mine'>): Promise<ReplyOf<'names.mine'>> {
    return this.requests.mine(call)
  }

  @Bind('names.ask')
  ask(@TheCall() call: PersonCall<'names.ask'>): Promise<ReplyOf<'names.ask'>> {
    return this.requests.ask(call)
  }

  @Bind('names.withdraw')
  withdraw(@TheCall() call: PersonCall<'names.withdraw'>): Promise<ReplyOf<'names.withdraw'>> {
    return this.requests.withdraw(call)
  }

  @Bind('names.namesakes')
  alike(@TheCall() call: PersonCall<'names.namesakes'>): Promise<ReplyOf<'names.namesakes'>> {
    return this.namesakes.list(call)
  }

  @Bind('names.requests')
  list(@TheCall() call: PersonCall<'names.requests'>): Promise<ReplyOf<'names.requests'>> {
    return this.requests.list(call)
  }

  @Bind('names.decide')
  decide(@TheCall() call: PersonCall<'names.decide'>): Promise<ReplyOf<'names.decide'>> {
    return this.requests.decide(call)
  }
}
