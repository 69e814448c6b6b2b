import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { QuestionFilesService } from './question-files.service.ts'

@Controller()
export class QuestionFilesController {
  constructor(private readonly files: QuestionFilesService) {}

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
}
