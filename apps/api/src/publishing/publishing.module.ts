import { Module } from '@nestjs/common'
import { CourseExchangeService } from './exchange/course-exchange.service.ts'
import { DraftAssessmentService } from './draft-assessment.service.ts'
import { EditionsService } from './editions.service.ts'
import { PreviewService } from './preview.service.ts'
import { PublishingController } from './publishing.controller.ts'
import { PublishService } from './publish.service.ts'
import { ReviewService } from './review.service.ts'

/** From drafts to editions: what is examined, the review, the consequences, the publishing. */
@Module({
  controllers: [PublishingController],
  providers: [
    CourseExchangeService,
    DraftAssessmentService,
    EditionsService,
    PreviewService,
    PublishService,
    ReviewService,
  ],
})
export class PublishingModule {}
