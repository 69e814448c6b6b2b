import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { ClassMessagesService } from './class-messages.service.ts'
import { ClassesService } from './classes.service.ts'

@Controller()
export class ClassesController {
  constructor(
    private readonly classes: ClassesService,
    private readonly messages: ClassMessagesService,
  ) {}

  @Bind('classes.check')
  check(@TheCall() call: PersonCall<'classes.check'>): Promise<ReplyOf<'classes.check'>> {
    return this.classes.check(call)
  }

  @Bind('classes.create')
  create(@TheCall() call: PersonCall<'classes.create'>): Promise<ReplyOf<'classes.create'>> {
    return this.classes.create(call)
  }

  @Bind('classes.add')
  add(@TheCall() call: PersonCall<'classes.add'>): Promise<ReplyOf<'classes.add'>> {
    return this.classes.add(call)
  }

  @Bind('classes.list')
  list(@TheCall() call: PersonCall<'classes.list'>): Promise<ReplyOf<'classes.list'>> {
    return this.classes.list(call)
  }

  @Bind('classes.read')
  read(@TheCall() call: PersonCall<'classes.read'>): Promise<ReplyOf<'classes.read'>> {
    return this.classes.read(call)
  }

  @Bind('classes.message')
  message(@TheCall() call: PersonCall<'classes.message'>): Promise<ReplyOf<'classes.message'>> {
    return this.messages.message(call)
  }

  @Bind('classes.csv')
  csv(@TheCall() call: PersonCall<'classes.csv'>): Promise<string> {
    return this.messages.csv(call)
  }
}
