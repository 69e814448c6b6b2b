import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { AgencyTokensService } from './agency-tokens.service.ts'

@Controller()
export class AgencyTokensController {
  constructor(private readonly tokens: AgencyTokensService) {}

  @Bind('tokens.list')
  list(@TheCall() call: PersonCall<'tokens.list'>): Promise<ReplyOf<'tokens.list'>> {
    return this.tokens.list(call)
  }

  @Bind('tokens.create')
  create(@TheCall() call: PersonCall<'tokens.create'>): Promise<ReplyOf<'tokens.create'>> {
    return this.tokens.create(call)
  }

  @Bind('tokens.revoke')
  revoke(@TheCall() call: PersonCall<'tokens.revoke'>): Promise<undefined> {
    return this.tokens.revoke(call)
  }
}
