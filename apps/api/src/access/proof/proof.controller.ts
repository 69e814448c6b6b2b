import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { ProofService } from './proof.service.ts'

@Controller()
export class ProofController {
  constructor(private readonly proof: ProofService) {}

  @Bind('proof.ways')
  ways(@TheCall() call: PersonCall<'proof.ways'>): Promise<ReplyOf<'proof.ways'>> {
    return this.proof.ways(call)
  }

  @Bind('proof.byCode')
  byCode(@TheCall() call: PersonCall<'proof.byCode'>): Promise<undefined> {
    return this.proof.byCode(call)
  }

  @Bind('proof.byPasskey')
  byPasskey(@TheCall() call: PersonCall<'proof.byPasskey'>): Promise<undefined> {
    return this.proof.byPasskey(call)
  }

  @Bind('proof.byPassword')
  byPassword(@TheCall() call: PersonCall<'proof.byPassword'>): Promise<undefined> {
    return this.proof.byPassword(call)
  }
}
