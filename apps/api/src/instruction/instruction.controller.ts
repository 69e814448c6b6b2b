import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { FlaggedSittings } from './flagged-sittings.service.ts'
import { InstructionService } from './instruction.service.ts'
import { QuestionFiguresService } from './question-figures.service.ts'

@Controller()
export class InstructionController {
  constructor(
    private readonly instruction: InstructionService,
    private readonly figures: QuestionFiguresService,
    private readonly flagged: FlaggedSittings,
  ) {}

  @Bind('instruction.courses')
  courses(@TheCall() call: PersonCall<'instruction.courses'>): Promise<ReplyOf<'instruction.courses'>> {
    return this.instruction.courses(call)
  }

  @Bind('instruction.progress')
  progress(@TheCall() call: PersonCall<'instruction.progress'>): Promise<ReplyOf<'instruction.progress'>> {
    return this.instruction.progress(call)
  }

  @Bind('instruction.questions')
  questions(@TheCall() call: PersonCall<'instruction.questions'>): Promise<ReplyOf<'instruction.questions'>> {
    return this.figures.list(call)
  }

  @Bind('instruction.question')
  question(@TheCall() call: PersonCall<'instruction.question'>): Promise<ReplyOf<'instruction.question'>> {
    return this.figures.one(call)
  }

  @Bind('instruction.flagged')
  flaggedSittings(@TheCall() call: PersonCall<'instruction.flagged'>): Promise<ReplyOf<'instruction.flagged'>> {
    return this.flagged.list(call)
  }

  @Bind('instruction.look')
  look(@TheCall() call: PersonCall<'instruction.look'>): Promise<ReplyOf<'instruction.look'>> {
    return this.flagged.look(call)
  }
}
