import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { PostingChangeService } from './posting-change.service.ts'
import { PostingChoicesService } from './posting-choices.service.ts'
import { PostingService } from './posting.service.ts'

/** What officers do with postings. How they read them stands with the verdicts, in eligibility. */
@Controller()
export class PostingActsController {
  constructor(
    private readonly postings: PostingService,
    private readonly changes: PostingChangeService,
    private readonly choices: PostingChoicesService,
  ) {}

  @Bind('postings.choices')
  readChoices(@TheCall() call: PersonCall<'postings.choices'>): Promise<ReplyOf<'postings.choices'>> {
    return this.choices.read(call)
  }

  @Bind('postings.create')
  create(@TheCall() call: PersonCall<'postings.create'>): Promise<ReplyOf<'postings.create'>> {
    return this.postings.create(call)
  }

  @Bind('postings.changeDates')
  changeDates(@TheCall() call: PersonCall<'postings.changeDates'>): Promise<ReplyOf<'postings.changeDates'>> {
    return this.changes.changeDates(call)
  }

  @Bind('postings.extend')
  extend(@TheCall() call: PersonCall<'postings.extend'>): Promise<ReplyOf<'postings.extend'>> {
    return this.changes.extend(call)
  }

  @Bind('postings.reassign')
  reassign(@TheCall() call: PersonCall<'postings.reassign'>): Promise<ReplyOf<'postings.reassign'>> {
    return this.changes.reassign(call)
  }

  @Bind('postings.cancel')
  cancel(@TheCall() call: PersonCall<'postings.cancel'>): Promise<ReplyOf<'postings.cancel'>> {
    return this.changes.cancel(call)
  }
}
