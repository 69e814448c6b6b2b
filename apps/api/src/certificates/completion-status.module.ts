import { Module } from '@nestjs/common'
import { CoursesModule } from '../courses/courses.module.ts'
import { CompletionStatusController } from './completion-status.controller.ts'
import { CompletionStatusService } from './completion-status.service.ts'

/** What a person has completed, with the certificates that prove it. */
@Module({ imports: [CoursesModule], controllers: [CompletionStatusController], providers: [CompletionStatusService] })
export class CompletionStatusModule {}
