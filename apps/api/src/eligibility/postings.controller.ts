import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { OwnNominationsService } from './own-nominations.service.ts'
import { PostingPreviewService } from './posting-preview.service.ts'
import { PostingsService } from './postings.service.ts'

/** Postings stand here, as they are shown with the verdicts of their nominees. */
@Controller()
export class PostingsController {
  constructor(
    private readonly postings: PostingsService,
    private readonly previews: PostingPreviewService,
    private readonly own: OwnNominationsService,
  ) {}

  @Bind('postings.list')
  list(@TheCall() call: PersonCall<'postings.list'>): Promise<ReplyOf<'postings.list'>> {
    return this.postings.list(call)
  }

  @Bind('postings.read')
  read(@TheCall() call: PersonCall<'postings.read'>): Promise<ReplyOf<'postings.read'>> {
    return this.postings.read(call)
  }

  @Bind('postings.preview')
  preview(@TheCall() call: PersonCall<'postings.preview'>): Promise<ReplyOf<'postings.preview'>> {
    return this.previews.read(call)
  }

  @Bind('nominations.mine')
  mine(@TheCall() call: PersonCall<'nominations.mine'>): Promise<ReplyOf<'nominations.mine'>> {
    return this.own.list(call)
  }
}
