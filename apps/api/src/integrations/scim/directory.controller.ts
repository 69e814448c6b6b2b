import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { DirectoryService } from './directory.service.ts'
import { HeldClosingsService } from './held-closings.service.ts'

@Controller()
export class DirectoryController {
  constructor(
    private readonly directory: DirectoryService,
    private readonly closings: HeldClosingsService,
  ) {}

  @Bind('directory.read')
  read(@TheCall() call: PersonCall<'directory.read'>): Promise<ReplyOf<'directory.read'>> {
    return this.directory.read(call)
  }

  @Bind('directory.mapGroup')
  mapGroup(@TheCall() call: PersonCall<'directory.mapGroup'>): Promise<ReplyOf<'directory.mapGroup'>> {
    return this.directory.mapGroup(call)
  }

  @Bind('directory.held')
  held(@TheCall() call: PersonCall<'directory.held'>): Promise<ReplyOf<'directory.held'>> {
    return this.closings.list(call)
  }

  @Bind('directory.answerHeld')
  answerHeld(@TheCall() call: PersonCall<'directory.answerHeld'>): Promise<ReplyOf<'directory.answerHeld'>> {
    return this.closings.answer(call)
  }
}
