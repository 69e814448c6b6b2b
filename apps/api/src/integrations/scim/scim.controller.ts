import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { TheCall, type TokenCall } from '../../platform/endpoint/call.ts'
import { ScimGroupsService } from './scim-groups.service.ts'
import { ScimUsersService } from './scim-users.service.ts'

@Controller()
export class ScimController {
  constructor(
    private readonly users: ScimUsersService,
    private readonly groups: ScimGroupsService,
  ) {}

  @Bind('scim.listUsers')
  listUsers(@TheCall() call: TokenCall<'scim.listUsers'>): Promise<ReplyOf<'scim.listUsers'>> {
    return this.users.list(call)
  }

  @Bind('scim.createUser')
  createUser(@TheCall() call: TokenCall<'scim.createUser'>): Promise<ReplyOf<'scim.createUser'>> {
    return this.users.create(call)
  }

  @Bind('scim.readUser')
  readUser(@TheCall() call: TokenCall<'scim.readUser'>): Promise<ReplyOf<'scim.readUser'>> {
    return this.users.read(call)
  }

  @Bind('scim.replaceUser')
  replaceUser(@TheCall() call: TokenCall<'scim.replaceUser'>): Promise<ReplyOf<'scim.replaceUser'>> {
    return this.users.replace(call)
  }

  @Bind('scim.changeUser')
  changeUser(@TheCall() call: TokenCall<'scim.changeUser'>): Promise<ReplyOf<'scim.changeUser'>> {
    return this.users.change(call)
  }

  @Bind('scim.removeUser')
  removeUser(@TheCall() call: TokenCall<'scim.removeUser'>): Promise<undefined> {
    return this.users.remove(call)
  }

  @Bind('scim.listGroups')
  listGroups(@TheCall() call: TokenCall<'scim.listGroups'>): Promise<ReplyOf<'scim.listGroups'>> {
    return this.groups.list(call)
  }

  @Bind('scim.createGroup')
  createGroup(@TheCall() call: TokenCall<'scim.createGroup'>): Promise<ReplyOf<'scim.createGroup'>> {
    return this.groups.create(call)
  }

  @Bind('scim.readGroup')
  readGroup(@TheCall() call: TokenCall<'scim.readGroup'>): Promise<ReplyOf<'scim.readGroup'>> {
    return this.groups.read(call)
  }

  @Bind('scim.replaceGroup')
  replaceGroup(@TheCall() call: TokenCall<'scim.replaceGroup'>): Promise<ReplyOf<'scim.replaceGroup'>> {
    return this.groups.replace(call)
  }

  @Bind('scim.changeGroup')
  changeGroup(@TheCall() call: TokenCall<'scim.changeGroup'>): Promise<ReplyOf<'scim.changeGroup'>> {
    return this.groups.change(call)
  }

  @Bind('scim.removeGroup')
  removeGroup(@TheCall() call: TokenCall<'scim.removeGroup'>): Promise<undefined> {
    return this.groups.remove(call)
  }
}
