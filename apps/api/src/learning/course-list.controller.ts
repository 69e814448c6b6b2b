import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { CourseListService } from './course-list.service.ts'

@Controller()
export class CourseListController {
  constructor(private readonly courses: CourseListService) {}

  @Bind('courses.list')
  list(@TheCall() call: PersonCall<'courses.list'>): Promise<ReplyOf<'courses.list'>> {
    return this.courses.list(call)
  }
}
