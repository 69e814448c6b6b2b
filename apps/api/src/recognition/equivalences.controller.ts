import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { EquivalencesService } from './equivalences.service.ts'

/** What counts as something else. */
@Controller()
export class EquivalencesController {
  constructor(private readonly equivalences: EquivalencesService) {}

  @Bind('equivalences.list')
  list(@TheCall() call: PersonCall<'equivalences.list'>): Promise<ReplyOf<'equivalences.list'>> {
    return this.equivalences.list(call)
  }

  @Bind('equivalences.propose')
  propose(@TheCall() call: PersonCall<'equivalences.propose'>): Promise<ReplyOf<'equivalences.propose'>> {
    return this.equivalences.propose(call)
  }

  @Bind('equivalences.decide')
  decide(@TheCall() call: PersonCall<'equivalences.decide'>): Promise<ReplyOf<'equivalences.decide'>> {
    return this.equivalences.decide(call)
  }

  @Bind('equivalences.end')
  end(@TheCall() call: PersonCall<'equivalences.end'>): Promise<ReplyOf<'equivalences.end'>> {
    return this.equivalences.end(call)
  }
}
