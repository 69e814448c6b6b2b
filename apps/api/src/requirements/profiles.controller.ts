import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { ProfilesService } from './profiles.service.ts'

@Controller()
export class ProfilesController {
  constructor(private readonly profiles: ProfilesService) {}

  @Bind('profiles.list')
  list(@TheCall() call: PersonCall<'profiles.list'>): Promise<ReplyOf<'profiles.list'>> {
    return this.profiles.list(call)
  }

  @Bind('profiles.create')
  create(@TheCall() call: PersonCall<'profiles.create'>): Promise<ReplyOf<'profiles.create'>> {
    return this.profiles.create(call)
  }

  @Bind('drafts.create')
  createDraft(@TheCall() call: PersonCall<'drafts.create'>): Promise<ReplyOf<'drafts.create'>> {
    return this.profiles.createDraft(call)
  }
}
