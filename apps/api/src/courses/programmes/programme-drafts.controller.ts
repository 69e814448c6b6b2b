import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { ProgrammeDraftsService } from './programme-drafts.service.ts'

@Controller()
export class ProgrammeDraftsController {
  constructor(private readonly drafts: ProgrammeDraftsService) {}

  @Bind('programmes.drafts')
  list(@TheCall() call: PersonCall<'programmes.drafts'>): Promise<ReplyOf<'programmes.drafts'>> {
    return this.drafts.list(call)
  }

  @Bind('programmes.create')
  create(@TheCall() call: PersonCall<'programmes.create'>): Promise<ReplyOf<'programmes.create'>> {
    return this.drafts.create(call)
  }

  @Bind('programmes.readDraft')
  read(@TheCall() call: PersonCall<'programmes.readDraft'>): Promise<ReplyOf<'programmes.readDraft'>> {
    return this.drafts.read(call)
  }

  @Bind('programmes.saveDraft')
  save(@TheCall() call: PersonCall<'programmes.saveDraft'>): Promise<ReplyOf<'programmes.saveDraft'>> {
    return this.drafts.save(call)
  }

  @Bind('programmes.publish')
  publish(@TheCall() call: PersonCall<'programmes.publish'>): Promise<ReplyOf<'programmes.publish'>> {
    return this.drafts.publish(call)
  }
}
