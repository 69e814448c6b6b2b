import { Injectable, type OnModuleInit } from '@nestjs/common'
import { holds } from '../../platform/actor.ts'
import { EventBus } from '../../platform/events.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { RuleEnrolment } from './rule-enrolment.service.ts'

/** When the rules of postings are applied besides being switched on: as somebody is nominated, and every night. */
@Injectable()
export class RuleOccasions implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly jobs: Jobs,
    private readonly rules: RuleEnrolment,
  ) {}

  onModuleInit(): void {
    this.events.listen('nomination-changed', async (tx, { postingId }) => {
      // Who answers for themselves does not see the others: the night comes for those.
      if (tx.actor.kind === 'person' && holds(tx.actor, 'desk-officer')) await this.rules.apply(tx, postingId)
    })
    this.jobs.every(86_400, 'enrol-by-rule', () => this.rules.applyAll())
  }
}
