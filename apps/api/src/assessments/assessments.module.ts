import { Module } from '@nestjs/common'
import { CompletionsModule } from '../completions/completions.module.ts'
import { CoursesModule } from '../courses/courses.module.ts'
import { AttemptFiles } from './attempt-files.service.ts'
import { AttemptGrading } from './attempt-grading.ts'
import { AttemptSource } from './attempt-source.ts'
import { AttemptController } from './attempt.controller.ts'
import { AttemptService } from './attempt.service.ts'
import { CoursePageController } from './course-page.controller.ts'
import { CoursePageService } from './course-page.service.ts'
import { MarkedAttempts } from './marked-attempts.ts'
import { Regrading } from './regrading.ts'
import { OfflineSittings } from './offline-sitting.service.ts'
import { OverdueAttempts } from './overdue-attempts.ts'
import { QuestionTrialController } from './question-trial.controller.ts'
import { QuestionTrials } from './question-trial.service.ts'

@Module({
  imports: [CoursesModule, CompletionsModule],
  controllers: [AttemptController, CoursePageController, QuestionTrialController],
  providers: [
    AttemptSource,
    AttemptFiles,
    AttemptGrading,
    AttemptService,
    CoursePageService,
    MarkedAttempts,
    OfflineSittings,
    Regrading,
    OverdueAttempts,
    QuestionTrials,
  ],
  exports: [AttemptSource],
})
export class AssessmentsModule {}
