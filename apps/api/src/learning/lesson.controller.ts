import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { LessonService } from './lesson.service.ts'

@Controller()
export class LessonController {
  constructor(private readonly lessons: LessonService) {}

  @Bind('learning.lesson')
  lesson(@TheCall() call: PersonCall<'learning.lesson'>): Promise<ReplyOf<'learning.lesson'>> {
    return this.lessons.read(call)
  }

  @Bind('learning.recordProgress')
  recordProgress(@TheCall() call: PersonCall<'learning.recordProgress'>): Promise<ReplyOf<'learning.recordProgress'>> {
    return this.lessons.recordProgress(call)
  }
}
