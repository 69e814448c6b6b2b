import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { AgencyService } from './agency.service.ts'

@Controller()
export class AgencyController {
  constructor(private readonly agencies: AgencyService) {}

  @Bind('people.agencies')
  list(@TheCall() call: PersonCall<'people.agencies'>): Promise<ReplyOf<'people.agencies'>> {
    return this.agencies.list(call)
  }
}
