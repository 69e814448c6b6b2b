import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { QuestionTrials } from './question-trial.service.ts'

@Controller()
export class QuestionTrialController {
  constructor(private readonly trials: QuestionTrials) {}

  @Bind('questions.asLearner')
  show(@TheCall() call: PersonCall<'questions.asLearner'>): Promise<ReplyOf<'questions.asLearner'>> {
    return this.trials.show(call)
  }

  @Bind('questions.tryAnswer')
  review(@TheCall() call: PersonCall<'questions.tryAnswer'>): Promise<ReplyOf<'questions.tryAnswer'>> {
    return this.trials.review(call)
  }
}
