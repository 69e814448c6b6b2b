import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { DraftCommentsService } from './draft-comments.service.ts'
import { DraftLessonsService } from './draft-lessons.service.ts'
import { DraftSearchService } from './draft-search.service.ts'

@Controller()
export class DraftLessonsController {
  constructor(
    private readonly comments: DraftCommentsService,
    private readonly lessons: DraftLessonsService,
    private readonly found: DraftSearchService,
  ) {}

  @Bind('authoring.search')
  search(@TheCall() call: PersonCall<'authoring.search'>): Promise<ReplyOf<'authoring.search'>> {
    return this.found.search(call)
  }

  @Bind('authoring.readLesson')
  read(@TheCall() call: PersonCall<'authoring.readLesson'>): Promise<ReplyOf<'authoring.readLesson'>> {
    return this.lessons.read(call)
  }

  @Bind('authoring.saveLesson')
  saveLesson(@TheCall() call: PersonCall<'authoring.saveLesson'>): Promise<ReplyOf<'authoring.saveLesson'>> {
    return this.lessons.saveLesson(call)
  }

  @Bind('authoring.saveText')
  saveText(@TheCall() call: PersonCall<'authoring.saveText'>): Promise<ReplyOf<'authoring.saveText'>> {
    return this.lessons.saveText(call)
  }

  @Bind('authoring.comment')
  comment(@TheCall() call: PersonCall<'authoring.comment'>): Promise<ReplyOf<'authoring.comment'>> {
    return this.comments.add(call)
  }

  @Bind('authoring.resolveComment')
  resolve(@TheCall() call: PersonCall<'authoring.resolveComment'>): Promise<ReplyOf<'authoring.resolveComment'>> {
    return this.comments.resolve(call)
  }
}
