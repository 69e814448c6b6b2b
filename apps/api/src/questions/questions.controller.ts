import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { QuestionsService } from './questions.service.ts'

@Controller()
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Bind('questions.list')
  list(@TheCall() call: PersonCall<'questions.list'>): Promise<ReplyOf<'questions.list'>> {
    return this.questions.list(call)
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
