import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type Call, type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { PasskeysService } from './passkeys.service.ts'

@Controller()
export class PasskeysController {
  constructor(private readonly passkeys: PasskeysService) {}

  @Bind('passkeys.list')
  list(@TheCall() call: PersonCall<'passkeys.list'>): Promise<ReplyOf<'passkeys.list'>> {
    return this.passkeys.list(call)
  }

  @Bind('passkeys.begin')
  begin(@TheCall() call: PersonCall<'passkeys.begin'>): Promise<ReplyOf<'passkeys.begin'>> {
    return this.passkeys.begin(call)
  }

  @Bind('passkeys.register')
  register(@TheCall() call: PersonCall<'passkeys.register'>): Promise<ReplyOf<'passkeys.register'>> {
    return this.passkeys.register(call)
  }

  @Bind('passkeys.rename')
  rename(@TheCall() call: PersonCall<'passkeys.rename'>): Promise<undefined> {
    return this.passkeys.rename(call)
  }

  @Bind('passkeys.remove')
  remove(@TheCall() call: PersonCall<'passkeys.remove'>): Promise<undefined> {
    return this.passkeys.remove(call)
  }

  @Bind('passkeys.challenge')
  challenge(@TheCall() call: Call<'passkeys.challenge'>): Promise<ReplyOf<'passkeys.challenge'>> {
    return this.passkeys.challenge(call)
  }

  @Bind('passkeys.signIn')
  signIn(@TheCall() call: Call<'passkeys.signIn'>): Promise<ReplyOf<'passkeys.signIn'>> {
    return this.passkeys.signIn(call)
  }

  @Bind('passkeys.enter')
  enter(@TheCall() call: PersonCall<'passkeys.enter'>): Promise<ReplyOf<'passkeys.enter'>> {
    return this.passkeys.enter(call)
  }
}
