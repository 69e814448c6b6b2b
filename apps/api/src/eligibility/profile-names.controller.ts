import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { ProfileNamesService } from './profile-names.service.ts'

@Controller()
export class ProfileNamesController {
  constructor(private readonly names: ProfileNamesService) {}

  @Bind('profiles.names')
  list(@TheCall() call: PersonCall<'profiles.names'>): Promise<ReplyOf<'profiles.names'>> {
    return this.names.list(call)
  }
}
