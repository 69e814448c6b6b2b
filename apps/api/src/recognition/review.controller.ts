import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { ReviewService } from './review.service.ts'
import { VerificationQueueService } from './verification-queue.service.ts'
import { OutsideVerificationService } from './outside-verification.service.ts'

/** Outside certificates as officers judge them. */
@Controller()
export class ReviewController {
  constructor(
    private readonly verification: OutsideVerificationService,
    private readonly waiting: VerificationQueueService,
    private readonly reviews: ReviewService,
  ) {}

  @Bind('recognition.queue')
  queue(@TheCall() call: PersonCall<'recognition.queue'>): Promise<ReplyOf<'recognition.queue'>> {
    return this.waiting.list(call)
  }

  @Bind('recognition.review')
  review(@TheCall() call: PersonCall<'recognition.review'>): Promise<ReplyOf<'recognition.review'>> {
    return this.reviews.read(call)
  }

  @Bind('recognition.verify')
  verify(@TheCall() call: PersonCall<'recognition.verify'>): Promise<ReplyOf<'recognition.verify'>> {
    return this.verification.verify(call)
  }

  @Bind('recognition.reject')
  reject(@TheCall() call: PersonCall<'recognition.reject'>): Promise<ReplyOf<'recognition.reject'>> {
    return this.verification.reject(call)
  }

  @Bind('recognition.hold')
  hold(@TheCall() call: PersonCall<'recognition.hold'>): Promise<ReplyOf<'recognition.hold'>> {
    return this.verification.hold(call)
  }

  @Bind('recognition.linkName')
  linkName(@TheCall() call: PersonCall<'recognition.linkName'>): Promise<ReplyOf<'recognition.linkName'>> {
    return this.verification.linkName(call)
  }

  @Bind('recognition.suspend')
  suspend(@TheCall() call: PersonCall<'recognition.suspend'>): Promise<ReplyOf<'recognition.suspend'>> {
    return this.verification.suspend(call)
  }

  @Bind('recognition.reinstate')
  reinstate(@TheCall() call: PersonCall<'recognition.reinstate'>): Promise<ReplyOf<'recognition.reinstate'>> {
    return this.verification.reinstate(call)
  }

  @Bind('recognition.revoke')
  revoke(@TheCall() call: PersonCall<'recognition.revoke'>): Promise<ReplyOf<'recognition.revoke'>> {
    return this.verification.revoke(call)
  }

  @Bind('recognition.undo')
  undo(@TheCall() call: PersonCall<'recognition.undo'>): Promise<ReplyOf<'recognition.undo'>> {
    return this.verification.undo(call)
  }
}
