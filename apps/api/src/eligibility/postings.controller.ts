import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { PostingsService } from './postings.service.ts'

/** Postings stand here, as they are shown with the verdicts of their nominees. */
@Controller()
export class PostingsController {
  constructor(private readonly postings: PostingsService) {}

  @Bind('postings.list')
  list(@TheCall() call: PersonCall<'postings.list'>): Promise<ReplyOf<'postings.list'>> {
    return this.postings.list(call)
  }

  @Bind('postings.read')
  read(@TheCall() call: PersonCall<'postings.read'>): Promise<ReplyOf<'postings.read'>> {
    return this.postings.read(call)
  }
}
