import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { CourseExchangeService } from './exchange/course-exchange.service.ts'
import { DraftAssessmentService } from './draft-assessment.service.ts'
import { EditionsService } from './editions.service.ts'
import { PreviewService } from './preview.service.ts'
import { PublishService } from './publish.service.ts'
import { ReviewService } from './review.service.ts'

@Controller()
export class PublishingController {
  constructor(
    private readonly assessment: DraftAssessmentService,
    private readonly previews: PreviewService,
    private readonly reviews: ReviewService,
    private readonly publishing: PublishService,
    private readonly editions: EditionsService,
    private readonly exchange: CourseExchangeService,
  ) {}

  @Bind('publishing.readAssessment')
  readAssessment(
    @TheCall() call: PersonCall<'publishing.readAssessment'>,
  ): Promise<ReplyOf<'publishing.readAssessment'>> {
    return this.assessment.read(call)
  }

  @Bind('publishing.saveAssessment')
  saveAssessment(
    @TheCall() call: PersonCall<'publishing.saveAssessment'>,
  ): Promise<ReplyOf<'publishing.saveAssessment'>> {
    return this.assessment.save(call)
  }

  @Bind('publishing.preview')
  preview(@TheCall() call: PersonCall<'publishing.preview'>): Promise<ReplyOf<'publishing.preview'>> {
    return this.previews.preview(call)
  }

  @Bind('publishing.ask')
  ask(@TheCall() call: PersonCall<'publishing.ask'>): Promise<ReplyOf<'publishing.ask'>> {
    return this.reviews.ask(call)
  }

  @Bind('publishing.takeBack')
  takeBack(@TheCall() call: PersonCall<'publishing.takeBack'>): Promise<ReplyOf<'publishing.takeBack'>> {
    return this.reviews.takeBack(call)
  }

  @Bind('publishing.review')
  review(@TheCall() call: PersonCall<'publishing.review'>): Promise<ReplyOf<'publishing.review'>> {
    return this.reviews.review(call)
  }

  @Bind('publishing.publish')
  publish(@TheCall() call: PersonCall<'publishing.publish'>): Promise<ReplyOf<'publishing.publish'>> {
    return this.publishing.publish(call)
  }

  @Bind('publishing.editions')
  list(@TheCall() call: PersonCall<'publishing.editions'>): Promise<ReplyOf<'publishing.editions'>> {
    return this.editions.list(call)
  }

  @Bind('publishing.compare')
  compare(@TheCall() call: PersonCall<'publishing.compare'>): Promise<ReplyOf<'publishing.compare'>> {
    return this.editions.compare(call)
  }

  @Bind('exchange.export')
  export(@TheCall() call: PersonCall<'exchange.export'>): Promise<Buffer> {
    return this.exchange.export(call)
  }

  @Bind('exchange.read')
  readFile(@TheCall() call: PersonCall<'exchange.read'>): Promise<ReplyOf<'exchange.read'>> {
    return this.exchange.read(call)
  }

  @Bind('exchange.takeIn')
  takeIn(@TheCall() call: PersonCall<'exchange.takeIn'>): Promise<ReplyOf<'exchange.takeIn'>> {
    return this.exchange.takeIn(call)
  }
}
