import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { LessonService } from './lesson.service.ts'
import { MoveService } from './move.service.ts'

@Controller()
export class LessonController {
  constructor(
    private readonly lessons: LessonService,
    private readonly moves: MoveService,
  ) {}

  @Bind('learning.lesson')
  lesson(@TheCall() call: PersonCall<'learning.lesson'>): Promise<ReplyOf<'learning.lesson'>> {
    return this.lessons.read(call)
  }

  @Bind('learning.newer')
  newer(@TheCall() call: PersonCall<'learning.newer'>): Promise<ReplyOf<'learning.newer'>> {
    return this.moves.newer(call)
  }

  @Bind('learning.move')
  move(@TheCall() call: PersonCall<'learning.move'>): Promise<ReplyOf<'learning.move'>> {
    return this.moves.move(call)
  }

  @Bind('learning.recordProgress')
  recordProgress(@TheCall() call: PersonCall<'learning.recordProgress'>): Promise<ReplyOf<'learning.recordProgress'>> {
    return this.lessons.recordProgress(call)
  }
}
