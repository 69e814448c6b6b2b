import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../../platform/actor.ts'
import { Clock } from '../../platform/clock.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { EventBus } from '../../platform/events.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { factsOf, holdCertificate } from '../certificate-rows.ts'
import { IssuerService } from '../issuer.service.ts'
import { standingOf } from './certificate-standing.ts'
import { supersede, type SupersedingWith } from './superseding.ts'

const underRevokedKeys = `SELECT c.public_id AS number FROM public_issuer_keys() k JOIN certificate c ON c.key_id = k.id AND c.issued_at < k.compromised_from
  WHERE k.state = 'revoked' AND c.sealed IS DISTINCT FROM 'erased' AND NOT EXISTS (SELECT FROM certificate n WHERE n.replaces_id = c.id)
    AND coalesce((SELECT s.kind FROM certificate_status s WHERE s.certificate_id = c.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1), 'reinstated') = 'reinstated'
  ORDER BY c.issued_at, c.id LIMIT 500`

const asItWas = { holder: null, title: null }

/** Certificates whose key was revoked: those recorded before somebody else may have held it are signed anew. */
@Injectable()
export class SignAnewService implements OnModuleInit {
  private readonly superseding: SupersedingWith

  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
    clock: Clock,
    events: EventBus,
    issuer: IssuerService,
  ) {
    this.superseding = { clock, events, issuer }
  }

  onModuleInit(): void {
    this.jobs.every(30, 'sign-certificates-anew', () => this.signAnew())
  }

  /** Each in a transaction of its own, the oldest first; what is revoked or suspended stays as it is. */
  async signAnew(): Promise<number> {
    for (let signed = 0; ;) {
      const some = await this.work.run({ actor: systemActor }, (tx) => tx.query<{ number: string }>(underRevokedKeys))
      for (const { number } of some) {
        const isDone = await this.signOne(number)
        if (!isDone) return signed
        signed += 1
      }
      if (some.length === 0) return signed
    }
  }

  /** Whether it is done with; false while nothing can be issued. */
  private signOne(number: string): Promise<boolean> {
    return this.work.run({ actor: systemActor }, async (tx) => {
      const row = await holdCertificate(tx, number)
      if (standingOf(row) !== 'active') return true
      const next = await supersede(tx, this.superseding, row, asItWas, 'certificates.signAnew')
      if (next === null) return false
      await this.notices.notify(tx, {
        personIds: [row.personId],
        agencyId: row.agencyId,
        kind: 'certificate-signed-anew',
        parameters: { course: factsOf(row).course.title, number: next, old: row.publicId },
        path: `/wallet/${next}`,
      })
      return true
    })
  }
}
