import { Module } from '@nestjs/common'
import { CoursesModule } from '../courses/courses.module.ts'
import { DueReminders } from './due/due-reminders.ts'
import { EntryController } from './entry/entry.controller.ts'
import { EntryService } from './entry/entry.service.ts'
import { EntryTeller } from './entry/entry-teller.ts'
import { ProgrammeCompletion } from './programmes/programme-completion.ts'
import { ProgrammesController } from './programmes/programmes.controller.ts'
import { ProgrammesService } from './programmes/programmes.service.ts'
import { EnrolmentController } from './enrolment.controller.ts'
import { EnrolmentService } from './enrolment.service.ts'

/** Who takes which edition. */
@Module({
  imports: [CoursesModule],
  controllers: [EnrolmentController, EntryController, ProgrammesController],
  providers: [DueReminders, EnrolmentService, EntryService, EntryTeller, ProgrammeCompletion, ProgrammesService],
})
export class EnrolmentsModule {}
