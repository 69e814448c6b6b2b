import { Controller, Req, UseGuards } from '@nestjs/common'
import { AuthGuard } from '@nestjs/passport'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type Call, type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { AccessService } from './access.service.ts'
import type { KnownPerson } from './password.strategy.ts'

@Controller()
export class AccessController {
  constructor(private readonly access: AccessService) {}

  @Bind('access.signIn')
  @UseGuards(AuthGuard('password'))
  signIn(
    @TheCall() call: Call<'access.signIn'>,
    @Req() request: { user: KnownPerson },
  ): Promise<ReplyOf<'access.signIn'>> {
    return this.access.open(call, request.user.personId)
  }

  @Bind('access.session')
  session(@TheCall() call: PersonCall<'access.session'>): Promise<ReplyOf<'access.session'>> {
    return this.access.read(call)
  }

  @Bind('access.signOut')
  signOut(@TheCall() call: PersonCall<'access.signOut'>): Promise<undefined> {
    return this.access.end(call)
  }

  @Bind('access.setLanguage')
  setLanguage(@TheCall() call: PersonCall<'access.setLanguage'>): Promise<ReplyOf<'access.setLanguage'>> {
    return this.access.setLanguage(call)
  }

  @Bind('access.demoPeople')
  demoPeople(@TheCall() call: Call<'access.demoPeople'>): Promise<ReplyOf<'access.demoPeople'>> {
    return this.access.demoPeople(call)
  }

  @Bind('access.demoSignIn')
  demoSignIn(@TheCall() call: Call<'access.demoSignIn'>): Promise<ReplyOf<'access.demoSignIn'>> {
    return this.access.demoSignIn(call)
  }
}
