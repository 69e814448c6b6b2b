import { Module } from '@nestjs/common'
import { CoursesModule } from '../courses/courses.module.ts'
import { DueReminders } from './due/due-reminders.ts'
import { EnrolmentController } from './enrolment.controller.ts'
import { EnrolmentService } from './enrolment.service.ts'

/** Who takes which edition. */
@Module({ imports: [CoursesModule], controllers: [EnrolmentController], providers: [DueReminders, EnrolmentService] })
export class EnrolmentsModule {}
