import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { ExperienceService } from './experience.service.ts'

@Controller()
export class ExperienceController {
  constructor(private readonly experience: ExperienceService) {}

  @Bind('experience.mine')
  mine(@TheCall() call: PersonCall<'experience.mine'>): Promise<ReplyOf<'experience.mine'>> {
    return this.experience.mine(call)
  }

  @Bind('experience.add')
  add(@TheCall() call: PersonCall<'experience.add'>): Promise<ReplyOf<'experience.add'>> {
    return this.experience.add(call)
  }

  @Bind('experience.withdraw')
  withdraw(@TheCall() call: PersonCall<'experience.withdraw'>): Promise<ReplyOf<'experience.withdraw'>> {
    return this.experience.withdraw(call)
  }

  @Bind('experience.unverified')
  unverified(@TheCall() call: PersonCall<'experience.unverified'>): Promise<ReplyOf<'experience.unverified'>> {
    return this.experience.unverified(call)
  }

  @Bind('experience.verify')
  verify(@TheCall() call: PersonCall<'experience.verify'>): Promise<ReplyOf<'experience.verify'>> {
    return this.experience.verify(call)
  }
}
