import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import { audit } from '../../platform/audit/audit.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound } from '../../platform/problems/refusal.ts'

/** For which of their agencies somebody acts. */
@Injectable()
export class ActingService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Lets the session act for another agency of the person from its next request on, or for their home. It never lasts
   * longer than that agency lets its staff stay signed in.
   */
  async actFor(call: PersonCall<'access.actFor'>): Promise<undefined> {
    const { personId, sessionId } = call.actor
    const { membership } = call.body
    await this.work.run(call, async (tx) => {
      const [target] = await tx.query<{ agencyId: string; roles: Role[]; hours: number }>(
        membership === null
          ? `SELECT a.id AS "agencyId", roles_of(p.id, a.id) AS roles, a.staff_session_hours AS hours FROM person p JOIN agency a ON a.id = p.agency_id WHERE p.id = $1 AND $2::uuid IS NULL`
          : `SELECT a.id AS "agencyId", m.roles, a.staff_session_hours AS hours FROM membership m JOIN agency a ON a.id = m.agency_id WHERE m.person_id = $1 AND m.id = $2 AND membership_holds(m)`,
        [personId, membership],
      )
      if (!target) throw notFound()
      const isStaff = membership !== null || target.roles.some((role) => role !== 'trainee')
      await tx.query(
        'UPDATE session SET membership_id = $2, expires_at = CASE WHEN $3 THEN least(expires_at, now() + make_interval(hours => $4)) ELSE expires_at END WHERE id = $1',
        [sessionId, membership, isStaff, target.hours],
      )
      await audit(tx, {
        act: 'access.actFor',
        subject: { kind: 'agency', id: target.agencyId },
        concerns: personId,
        agencyId: target.agencyId,
        traceId: call.traceId,
      })
    })
    return undefined
  }
}
