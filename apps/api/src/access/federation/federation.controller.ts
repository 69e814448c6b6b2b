import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type Call, type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { FederationService } from './federation.service.ts'
import { IdentitiesService } from './identities.service.ts'
import { SamlConsumerService } from './saml-consumer.service.ts'

@Controller()
export class FederationController {
  constructor(
    private readonly federation: FederationService,
    private readonly identities: IdentitiesService,
    private readonly consumer: SamlConsumerService,
  ) {}

  @Bind('federation.agencies')
  agencies(@TheCall() call: Call<'federation.agencies'>): Promise<ReplyOf<'federation.agencies'>> {
    return this.federation.agencies(call)
  }

  @Bind('federation.providers')
  providers(@TheCall() call: Call<'federation.providers'>): Promise<ReplyOf<'federation.providers'>> {
    return this.federation.providers(call)
  }

  @Bind('federation.invited')
  invited(@TheCall() call: Call<'federation.invited'>): Promise<ReplyOf<'federation.invited'>> {
    return this.federation.invited(call)
  }

  @Bind('federation.start')
  start(@TheCall() call: Call<'federation.start'>): Promise<ReplyOf<'federation.start'>> {
    return this.federation.start(call)
  }

  @Bind('federation.finish')
  finish(@TheCall() call: Call<'federation.finish'>): Promise<ReplyOf<'federation.finish'>> {
    return this.federation.finish(call)
  }

  @Bind('federation.consume')
  consume(@TheCall() call: Call<'federation.consume'>): Promise<undefined> {
    return this.consumer.consume(call)
  }

  @Bind('federation.metadata')
  metadata(@TheCall() call: Call<'federation.metadata'>): Promise<string> {
    return this.consumer.metadata(call)
  }

  @Bind('identities.mine')
  mine(@TheCall() call: PersonCall<'identities.mine'>): Promise<ReplyOf<'identities.mine'>> {
    return this.identities.mine(call)
  }

  @Bind('identities.link')
  link(@TheCall() call: PersonCall<'identities.link'>): Promise<ReplyOf<'identities.link'>> {
    return this.identities.link(call)
  }

  @Bind('identities.unlink')
  unlink(@TheCall() call: PersonCall<'identities.unlink'>): Promise<undefined> {
    return this.identities.unlink(call)
  }
}
