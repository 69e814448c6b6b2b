import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { ClosingService } from './closing/closing.service.ts'
import { PersonService } from './person.service.ts'
import { RoleService } from './role.service.ts'

@Controller()
export class PersonController {
  constructor(
    private readonly people: PersonService,
    private readonly roles: RoleService,
    private readonly closing: ClosingService,
  ) {}

  @Bind('people.list')
  list(@TheCall() call: PersonCall<'people.list'>): Promise<ReplyOf<'people.list'>> {
    return this.people.list(call)
  }

  @Bind('people.read')
  read(@TheCall() call: PersonCall<'people.read'>): Promise<ReplyOf<'people.read'>> {
    return this.people.read(call)
  }

  @Bind('people.create')
  create(@TheCall() call: PersonCall<'people.create'>): Promise<ReplyOf<'people.create'>> {
    return this.people.create(call)
  }

  @Bind('people.update')
  update(@TheCall() call: PersonCall<'people.update'>): Promise<ReplyOf<'people.update'>> {
    return this.people.update(call)
  }

  @Bind('people.setRoles')
  setRoles(@TheCall() call: PersonCall<'people.setRoles'>): Promise<ReplyOf<'people.setRoles'>> {
    return this.roles.set(call)
  }

  @Bind('people.close')
  close(@TheCall() call: PersonCall<'people.close'>): Promise<ReplyOf<'people.close'>> {
    return this.closing.close(call)
  }

  @Bind('people.reopen')
  reopen(@TheCall() call: PersonCall<'people.reopen'>): Promise<ReplyOf<'people.reopen'>> {
    return this.closing.reopen(call)
  }
}
