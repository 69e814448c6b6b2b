import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type Call, type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { PasswordLinkService } from './password-link.service.ts'
import { PasswordService } from './password.service.ts'

@Controller()
export class PasswordController {
  constructor(
    private readonly links: PasswordLinkService,
    private readonly passwords: PasswordService,
  ) {}

  @Bind('access.requestPasswordLink')
  request(@TheCall() call: Call<'access.requestPasswordLink'>): Promise<ReplyOf<'access.requestPasswordLink'>> {
    return this.links.request(call)
  }

  @Bind('access.ownPassword')
  own(@TheCall() call: PersonCall<'access.ownPassword'>): Promise<ReplyOf<'access.ownPassword'>> {
    return this.passwords.own(call)
  }

  @Bind('access.changePassword')
  change(@TheCall() call: PersonCall<'access.changePassword'>): Promise<ReplyOf<'access.changePassword'>> {
    return this.passwords.change(call)
  }

  @Bind('access.choosePassword')
  choose(@TheCall() call: Call<'access.choosePassword'>): Promise<undefined> {
    return this.passwords.choose(call)
  }
}
