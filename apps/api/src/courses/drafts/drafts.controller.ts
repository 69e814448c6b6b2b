import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { DraftsService } from './drafts.service.ts'
import { OutlineService } from './outline.service.ts'
import { SharedModulesService } from './shared-modules.service.ts'

@Controller()
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly outline: OutlineService,
    private readonly shared: SharedModulesService,
  ) {}

  @Bind('authoring.list')
  list(@TheCall() call: PersonCall<'authoring.list'>): Promise<ReplyOf<'authoring.list'>> {
    return this.drafts.list(call)
  }

  @Bind('authoring.createCourse')
  createCourse(@TheCall() call: PersonCall<'authoring.createCourse'>): Promise<ReplyOf<'authoring.createCourse'>> {
    return this.drafts.createCourse(call)
  }

  @Bind('authoring.open')
  open(@TheCall() call: PersonCall<'authoring.open'>): Promise<ReplyOf<'authoring.open'>> {
    return this.drafts.open(call)
  }

  @Bind('authoring.read')
  read(@TheCall() call: PersonCall<'authoring.read'>): Promise<ReplyOf<'authoring.read'>> {
    return this.drafts.read(call)
  }

  @Bind('authoring.change')
  change(@TheCall() call: PersonCall<'authoring.change'>): Promise<ReplyOf<'authoring.change'>> {
    return this.drafts.change(call)
  }

  @Bind('authoring.discard')
  discard(@TheCall() call: PersonCall<'authoring.discard'>): Promise<ReplyOf<'authoring.discard'>> {
    return this.drafts.discard(call)
  }

  @Bind('authoring.addModule')
  addModule(@TheCall() call: PersonCall<'authoring.addModule'>): Promise<ReplyOf<'authoring.addModule'>> {
    return this.outline.addModule(call)
  }

  @Bind('authoring.changeModule')
  changeModule(@TheCall() call: PersonCall<'authoring.changeModule'>): Promise<ReplyOf<'authoring.changeModule'>> {
    return this.outline.changeModule(call)
  }

  @Bind('authoring.removeModule')
  removeModule(@TheCall() call: PersonCall<'authoring.removeModule'>): Promise<ReplyOf<'authoring.removeModule'>> {
    return this.outline.removeModule(call)
  }

  @Bind('authoring.addLesson')
  addLesson(@TheCall() call: PersonCall<'authoring.addLesson'>): Promise<ReplyOf<'authoring.addLesson'>> {
    return this.outline.addLesson(call)
  }

  @Bind('authoring.removeLesson')
  removeLesson(@TheCall() call: PersonCall<'authoring.removeLesson'>): Promise<ReplyOf<'authoring.removeLesson'>> {
    return this.outline.removeLesson(call)
  }

  @Bind('authoring.arrange')
  arrange(@TheCall() call: PersonCall<'authoring.arrange'>): Promise<ReplyOf<'authoring.arrange'>> {
    return this.outline.arrange(call)
  }

  @Bind('authoring.takeIn')
  takeIn(@TheCall() call: PersonCall<'authoring.takeIn'>): Promise<ReplyOf<'authoring.takeIn'>> {
    return this.outline.takeIn(call)
  }

  @Bind('authoring.shareable')
  shareable(@TheCall() call: PersonCall<'authoring.shareable'>): Promise<ReplyOf<'authoring.shareable'>> {
    return this.shared.shareable(call)
  }

  @Bind('authoring.share')
  share(@TheCall() call: PersonCall<'authoring.share'>): Promise<ReplyOf<'authoring.share'>> {
    return this.shared.share(call)
  }

  @Bind('authoring.takeNewest')
  takeNewest(@TheCall() call: PersonCall<'authoring.takeNewest'>): Promise<ReplyOf<'authoring.takeNewest'>> {
    return this.shared.takeNewest(call)
  }

  @Bind('authoring.makeOwn')
  makeOwn(@TheCall() call: PersonCall<'authoring.makeOwn'>): Promise<ReplyOf<'authoring.makeOwn'>> {
    return this.shared.makeOwn(call)
  }
}
