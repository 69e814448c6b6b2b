import { Module } from '@nestjs/common'
import { CoursesModule } from '../courses/courses.module.ts'
import { EnrolmentController } from './enrolment.controller.ts'
import { EnrolmentService } from './enrolment.service.ts'

/** Who takes which edition. */
@Module({ imports: [CoursesModule], controllers: [EnrolmentController], providers: [EnrolmentService] })
export class EnrolmentsModule {}
