import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { AccreditationsService } from './accreditations.service.ts'
import { IssuersService } from './issuers.service.ts'

/** Issuers, and what they may certify. */
@Controller()
export class IssuersController {
  constructor(
    private readonly issuers: IssuersService,
    private readonly accreditations: AccreditationsService,
  ) {}

  @Bind('issuers.list')
  list(@TheCall() call: PersonCall<'issuers.list'>): Promise<ReplyOf<'issuers.list'>> {
    return this.issuers.list(call)
  }

  @Bind('issuers.read')
  read(@TheCall() call: PersonCall<'issuers.read'>): Promise<ReplyOf<'issuers.read'>> {
    return this.issuers.read(call)
  }

  @Bind('issuers.add')
  add(@TheCall() call: PersonCall<'issuers.add'>): Promise<ReplyOf<'issuers.add'>> {
    return this.issuers.add(call)
  }

  @Bind('issuers.rename')
  rename(@TheCall() call: PersonCall<'issuers.rename'>): Promise<ReplyOf<'issuers.rename'>> {
    return this.issuers.rename(call)
  }

  @Bind('issuers.describe')
  describe(@TheCall() call: PersonCall<'issuers.describe'>): Promise<ReplyOf<'issuers.describe'>> {
    return this.issuers.describe(call)
  }

  @Bind('issuers.proposeAccreditation')
  proposeAccreditation(
    @TheCall() call: PersonCall<'issuers.proposeAccreditation'>,
  ): Promise<ReplyOf<'issuers.proposeAccreditation'>> {
    return this.accreditations.propose(call)
  }

  @Bind('issuers.decideAccreditation')
  decideAccreditation(
    @TheCall() call: PersonCall<'issuers.decideAccreditation'>,
  ): Promise<ReplyOf<'issuers.decideAccreditation'>> {
    return this.accreditations.decide(call)
  }

  @Bind('issuers.endAccreditation')
  endAccreditation(
    @TheCall() call: PersonCall<'issuers.endAccreditation'>,
  ): Promise<ReplyOf<'issuers.endAccreditation'>> {
    return this.accreditations.end(call)
  }
}
