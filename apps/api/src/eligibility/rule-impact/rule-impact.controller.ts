import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { RuleImpactService } from './rule-impact.service.ts'

@Controller()
export class RuleImpactController {
  constructor(private readonly impact: RuleImpactService) {}

  @Bind('drafts.impact')
  read(@TheCall() call: PersonCall<'drafts.impact'>): Promise<ReplyOf<'drafts.impact'>> {
    return this.impact.read(call)
  }

  @Bind('drafts.curve')
  curve(@TheCall() call: PersonCall<'drafts.curve'>): Promise<ReplyOf<'drafts.curve'>> {
    return this.impact.curve(call)
  }
}
