import { Module } from '@nestjs/common'
import { QuestionsController } from './questions.controller.ts'
import { QuestionsService } from './questions.service.ts'

/** The question bank. */
@Module({ controllers: [QuestionsController], providers: [QuestionsService] })
export class QuestionsModule {}
