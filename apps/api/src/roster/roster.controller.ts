import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { ChoicesService } from './choices.service.ts'
import { ReadinessService } from './readiness.service.ts'
import { RosterService } from './roster.service.ts'

@Controller()
export class RosterController {
  constructor(
    private readonly choices: ChoicesService,
    private readonly roster: RosterService,
    private readonly readiness: ReadinessService,
  ) {}

  @Bind('roster.choices')
  readChoices(@TheCall() call: PersonCall<'roster.choices'>): Promise<ReplyOf<'roster.choices'>> {
    return this.choices.read(call)
  }

  @Bind('roster.search')
  search(@TheCall() call: PersonCall<'roster.search'>): Promise<ReplyOf<'roster.search'>> {
    return this.roster.search(call)
  }

  @Bind('roster.matrix')
  matrix(@TheCall() call: PersonCall<'roster.matrix'>): Promise<ReplyOf<'roster.matrix'>> {
    return this.roster.matrix(call)
  }

  @Bind('roster.csv')
  csv(@TheCall() call: PersonCall<'roster.csv'>): Promise<string> {
    return this.roster.csv(call)
  }

  @Bind('roster.xlsx')
  xlsx(@TheCall() call: PersonCall<'roster.xlsx'>): Promise<Buffer> {
    return this.roster.xlsx(call)
  }

  @Bind('readiness.read')
  readReadiness(@TheCall() call: PersonCall<'readiness.read'>): Promise<ReplyOf<'readiness.read'>> {
    return this.readiness.read(call)
  }
}
