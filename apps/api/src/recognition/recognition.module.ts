import { Module } from '@nestjs/common'
import { AccreditationsService } from './accreditations.service.ts'
import { ChoicesService } from './choices.service.ts'
import { EquivalencesController } from './equivalences.controller.ts'
import { EquivalencesService } from './equivalences.service.ts'
import { EvidenceService } from './evidence.service.ts'
import { IssuersController } from './issuers.controller.ts'
import { IssuersService } from './issuers.service.ts'
import { OutsideCertificatesController } from './outside-certificates.controller.ts'
import { OutsideCertificatesService } from './outside-certificates.service.ts'
import { OutsideVerificationService } from './outside-verification.service.ts'
import { RecognitionActs } from './recognition-acts.ts'
import { ReviewController } from './review.controller.ts'
import { ReviewService } from './review.service.ts'
import { TellHolder } from './tell-holder.ts'
import { VerificationQueueService } from './verification-queue.service.ts'

/** Certificates of other issuers: recorded by their holders, verified by officers, recognised by two people. */
@Module({
  controllers: [OutsideCertificatesController, ReviewController, IssuersController, EquivalencesController],
  providers: [
    AccreditationsService,
    ChoicesService,
    EquivalencesService,
    EvidenceService,
    IssuersService,
    OutsideCertificatesService,
    OutsideVerificationService,
    RecognitionActs,
    ReviewService,
    TellHolder,
    VerificationQueueService,
  ],
})
export class RecognitionModule {}
