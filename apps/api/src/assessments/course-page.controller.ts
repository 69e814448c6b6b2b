import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { CoursePageService } from './course-page.service.ts'

@Controller()
export class CoursePageController {
  constructor(private readonly pages: CoursePageService) {}

  @Bind('learning.outline')
  outline(@TheCall() call: PersonCall<'learning.outline'>): Promise<ReplyOf<'learning.outline'>> {
    return this.pages.read(call)
  }
}
