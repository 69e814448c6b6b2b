import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { CourseFilesService } from './course-files.service.ts'

@Controller()
export class CourseFilesController {
  constructor(private readonly files: CourseFilesService) {}

  @Bind('authoring.addFile')
  add(@TheCall() call: PersonCall<'authoring.addFile'>): Promise<ReplyOf<'authoring.addFile'>> {
    return this.files.add(call)
  }

  @Bind('courses.file')
  read(@TheCall() call: PersonCall<'courses.file'>): Promise<ReplyOf<'courses.file'>> {
    return this.files.read(call)
  }
}
