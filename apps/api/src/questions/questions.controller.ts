import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { QuestionFilesService } from './question-files.service.ts'
import { QuestionsService } from './questions.service.ts'

@Controller()
export class QuestionsController {
  constructor(
    private readonly questions: QuestionsService,
    private readonly files: QuestionFilesService,
  ) {}

  @Bind('questions.list')
  list(@TheCall() call: PersonCall<'questions.list'>): Promise<ReplyOf<'questions.list'>> {
    return this.questions.list(call)
  }

  @Bind('questions.export')
  export(@TheCall() call: PersonCall<'questions.export'>): Promise<Buffer> {
    return this.files.export(call)
  }

  @Bind('questions.readFile')
  readFile(@TheCall() call: PersonCall<'questions.readFile'>): Promise<ReplyOf<'questions.readFile'>> {
    return this.files.read(call)
  }

  @Bind('questions.takeIn')
  takeIn(@TheCall() call: PersonCall<'questions.takeIn'>): Promise<ReplyOf<'questions.takeIn'>> {
    return this.files.takeIn(call)
  }

  @Bind('questions.read')
  read(@TheCall() call: PersonCall<'questions.read'>): Promise<ReplyOf<'questions.read'>> {
    return this.questions.read(call)
  }

  @Bind('questions.create')
  create(@TheCall() call: PersonCall<'questions.create'>): Promise<ReplyOf<'questions.create'>> {
    return this.questions.create(call)
  }

  @Bind('questions.save')
  save(@TheCall() call: PersonCall<'questions.save'>): Promise<ReplyOf<'questions.save'>> {
    return this.questions.save(call)
  }

  @Bind('questions.retire')
  retire(@TheCall() call: PersonCall<'questions.retire'>): Promise<ReplyOf<'questions.retire'>> {
    return this.questions.retire(call)
  }
}
