import { Module } from '@nestjs/common'
import { QuestionFilesService } from './question-files.service.ts'
import { QuestionsController } from './questions.controller.ts'
import { QuestionsService } from './questions.service.ts'

/** The question bank. */
@Module({ controllers: [QuestionsController], providers: [QuestionsService, QuestionFilesService] })
export class QuestionsModule {}
