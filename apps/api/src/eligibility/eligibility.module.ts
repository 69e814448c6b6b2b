import { Module } from '@nestjs/common'
import { CertificatesModule } from '../certificates/certificates.module.ts'
import { CoursesModule } from '../courses/courses.module.ts'
import { RequirementsModule } from '../requirements/requirements.module.ts'
import { EligibilityController } from './eligibility.controller.ts'
import { EligibilityService } from './eligibility.service.ts'
import { OwnNominationsService } from './own-nominations.service.ts'
import { Judging } from './judging.ts'
import { Population } from './population/population.ts'
import { PostingPreviewService } from './posting-preview.service.ts'
import { PostingsController } from './postings.controller.ts'
import { PostingsService } from './postings.service.ts'
import { ProfileNamesController } from './profile-names.controller.ts'
import { ProfileNamesService } from './profile-names.service.ts'
import { RuleImpactController } from './rule-impact/rule-impact.controller.ts'
import { RuleImpactService } from './rule-impact/rule-impact.service.ts'
import { RuleEnrolmentController } from './rule-enrolment/rule-enrolment.controller.ts'
import { RuleEnrolment } from './rule-enrolment/rule-enrolment.service.ts'
import { RuleOccasions } from './rule-enrolment/rule-occasions.ts'
import { StandingService } from './standing.service.ts'
import { WorldFacts } from './world.ts'

/** Who may be dispatched, and why. */
@Module({
  imports: [CoursesModule, CertificatesModule, RequirementsModule],
  controllers: [
    EligibilityController,
    PostingsController,
    ProfileNamesController,
    RuleEnrolmentController,
    RuleImpactController,
  ],
  providers: [
    WorldFacts,
    Judging,
    StandingService,
    Population,
    EligibilityService,
    PostingsService,
    PostingPreviewService,
    OwnNominationsService,
    ProfileNamesService,
    RuleEnrolment,
    RuleImpactService,
    RuleOccasions,
  ],
  exports: [StandingService, Judging, WorldFacts, Population],
})
export class EligibilityModule {}
