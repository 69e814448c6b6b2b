import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { ListsService } from './lists.service.ts'
import { MyListsService } from './my-lists.service.ts'

@Controller()
export class ListsController {
  constructor(
    private readonly lists: ListsService,
    private readonly mine: MyListsService,
  ) {}

  @Bind('lists.list')
  list(@TheCall() call: PersonCall<'lists.list'>): Promise<ReplyOf<'lists.list'>> {
    return this.lists.list(call)
  }

  @Bind('lists.save')
  save(@TheCall() call: PersonCall<'lists.save'>): Promise<ReplyOf<'lists.save'>> {
    return this.lists.save(call)
  }

  @Bind('lists.read')
  read(@TheCall() call: PersonCall<'lists.read'>): Promise<ReplyOf<'lists.read'>> {
    return this.lists.read(call)
  }

  @Bind('lists.share')
  share(@TheCall() call: PersonCall<'lists.share'>): Promise<ReplyOf<'lists.share'>> {
    return this.lists.share(call)
  }

  @Bind('lists.recall')
  recall(@TheCall() call: PersonCall<'lists.recall'>): Promise<ReplyOf<'lists.recall'>> {
    return this.lists.recall(call)
  }

  @Bind('lists.csv')
  csv(@TheCall() call: PersonCall<'lists.csv'>): Promise<string> {
    return this.lists.csv(call)
  }

  @Bind('lists.withMe')
  withMe(@TheCall() call: PersonCall<'lists.withMe'>): Promise<ReplyOf<'lists.withMe'>> {
    return this.mine.withMe(call)
  }
}
