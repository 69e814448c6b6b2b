import { Module } from '@nestjs/common'
import { AssessmentsModule } from '../assessments/assessments.module.ts'
import { CertificatesModule } from '../certificates/certificates.module.ts'
import { CoursesModule } from '../courses/courses.module.ts'
import { EligibilityModule } from '../eligibility/eligibility.module.ts'
import { CalendarController } from './calendar/calendar.controller.ts'
import { CalendarService } from './calendar/calendar.service.ts'
import { HomeController } from './home.controller.ts'
import { HomeService } from './home.service.ts'

/** A person's first page. */
@Module({
  imports: [CoursesModule, AssessmentsModule, CertificatesModule, EligibilityModule],
  controllers: [CalendarController, HomeController],
  providers: [CalendarService, HomeService],
})
export class HomeModule {}
