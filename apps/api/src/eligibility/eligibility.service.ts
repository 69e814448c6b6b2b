import { ownsAccount } from '../platform/actor.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CertificatesService } from '../certificates/certificates.service.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { evaluateCase } from './evaluate-case.ts'
import { nextNomination } from './next-nomination.ts'
import { StandingService } from './standing.service.ts'

@Injectable()
export class EligibilityService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standings: StandingService,
    private readonly certificates: CertificatesService,
  ) {}

  /** Every clause for the caller's next assignment. */
  mine(call: PersonCall<'eligibility.mine'>): Promise<ReplyOf<'eligibility.mine'>> {
    return this.work.run(call, async (tx) => {
      const [next] = await tx.query<{ id: string }>(nextNomination, [call.actor.personId, this.clock.today()])
      if (!next) return { eligibility: null }
      return { eligibility: (await this.standings.views(tx, [next.id])).get(next.id) ?? null }
    })
  }

  /** A nominee's clauses and certificates. The read is logged, and shown to the nominee. */
  nominee(call: PersonCall<'eligibility.nominee'>): Promise<ReplyOf<'eligibility.nominee'>> {
    const { nomination } = call.params
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<{ personId: string }>(
        'SELECT person_id AS "personId" FROM nomination WHERE id = $1',
        [nomination],
      )
      const eligibility = row && (await this.standings.views(tx, [nomination])).get(nomination)
      if (!eligibility) throw notFound()
      if (!ownsAccount(call.actor, row.personId)) {
        await audit(tx, {
          act: 'eligibility.nominee',
          subject: { kind: 'nomination', id: nomination },
          concerns: row.personId,
          traceId: call.traceId,
        })
      }
      const cards = await this.certificates.cardsOf(tx, row.personId)
      return {
        eligibility,
        certificates: cards.map(({ id, title, completedOn, verdict }) => ({ id, title, completedOn, verdict })),
      }
    })
  }

  /** A case that somebody brings: nothing is read and nothing is kept. */
  evaluate(call: PersonCall<'eligibility.evaluate'>): ReplyOf<'eligibility.evaluate'> {
    return evaluateCase(call.body, this.clock.today())
  }
}
