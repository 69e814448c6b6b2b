import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { DecisionListsService } from './decision-lists.service.ts'
import { DecisionReadingService } from './decision-reading.service.ts'
import { DecisionsService } from './decisions.service.ts'

@Controller()
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly reading: DecisionReadingService,
    private readonly lists: DecisionListsService,
  ) {}

  @Bind('decisions.ofNomination')
  ofNomination(@TheCall() call: PersonCall<'decisions.ofNomination'>): Promise<ReplyOf<'decisions.ofNomination'>> {
    return this.reading.ofNomination(call)
  }

  @Bind('decisions.ask')
  ask(@TheCall() call: PersonCall<'decisions.ask'>): Promise<ReplyOf<'decisions.ask'>> {
    return this.decisions.ask(call)
  }

  @Bind('decisions.asKnown')
  asKnown(@TheCall() call: PersonCall<'decisions.asKnown'>): Promise<ReplyOf<'decisions.asKnown'>> {
    return this.reading.asKnown(call)
  }

  @Bind('decisions.list')
  list(@TheCall() call: PersonCall<'decisions.list'>): Promise<ReplyOf<'decisions.list'>> {
    return this.lists.list(call)
  }

  @Bind('decisions.read')
  read(@TheCall() call: PersonCall<'decisions.read'>): Promise<ReplyOf<'decisions.read'>> {
    return this.reading.read(call)
  }

  @Bind('decisions.confirm')
  confirm(@TheCall() call: PersonCall<'decisions.confirm'>): Promise<ReplyOf<'decisions.confirm'>> {
    return this.decisions.confirm(call)
  }

  @Bind('decisions.refer')
  refer(@TheCall() call: PersonCall<'decisions.refer'>): Promise<ReplyOf<'decisions.refer'>> {
    return this.decisions.refer(call)
  }

  @Bind('decisions.restingOn')
  restingOn(@TheCall() call: PersonCall<'decisions.restingOn'>): Promise<ReplyOf<'decisions.restingOn'>> {
    return this.reading.restingOn(call)
  }

  @Bind('decisions.mine')
  mine(@TheCall() call: PersonCall<'decisions.mine'>): Promise<ReplyOf<'decisions.mine'>> {
    return this.reading.mine(call)
  }

  @Bind('decisions.lookAhead')
  lookAhead(@TheCall() call: PersonCall<'decisions.lookAhead'>): Promise<ReplyOf<'decisions.lookAhead'>> {
    return this.lists.lookAhead(call)
  }

  @Bind('decisions.replays')
  replays(@TheCall() call: PersonCall<'decisions.replays'>): Promise<ReplyOf<'decisions.replays'>> {
    return this.lists.replays(call)
  }
}
