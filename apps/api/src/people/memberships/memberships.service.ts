import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { type MembershipRow, membershipRows, presentMembership } from './membership.present.ts'

type View = ReplyOf<'memberships.change'>

/** Refuses a last day that is over in the agency's zone. */
export async function refusePast(tx: Tx, clock: Clock, agencyId: string, throughOn: string | null): Promise<void> {
  const [agency] = await tx.query<{ zone: string }>('SELECT zone FROM agency WHERE id = $1', [agencyId])
  if (throughOn !== null && throughOn < clock.today(agency?.zone))
    throw new Refusal(422, 'invalid-request', [{ pointer: '/throughOn', code: 'in-the-past' }])
}

/** People who act for the agency without being at home in it. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(call: PersonCall<'memberships.list'>): Promise<ReplyOf<'memberships.list'>> {
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<MembershipRow>(
        `${membershipRows} WHERE m.agency_id = $1 ORDER BY m.ended_at IS NOT NULL, m.id DESC LIMIT 500`,
        [call.actor.agencyId],
      )
      return { memberships: rows.map(presentMembership) }
    })
  }

  /** Sessions read roles and days with every request, so the next one has them. */
  change(call: PersonCall<'memberships.change'>): Promise<View> {
    const roles = [...new Set(call.body.roles)]
    return this.work.run(call, async (tx) => {
      const before = await openMembership(tx, call)
      const isGuest = before.class !== null || before.course !== null
      if (isGuest && roles.length > 0)
        throw new Refusal(422, 'invalid-request', [{ pointer: '/roles', code: 'invalid' }])
      if (isGuest && call.body.throughOn === null)
        throw new Refusal(422, 'invalid-request', [{ pointer: '/throughOn', code: 'required' }])
      await refusePast(tx, this.clock, call.actor.agencyId, call.body.throughOn)
      await tx.query('UPDATE membership SET roles = $2, through_on = $3 WHERE id = $1', [
        before.id,
        roles,
        call.body.throughOn,
      ])
      await audit(tx, {
        act: 'memberships.change',
        subject: { kind: 'person', id: before.personId },
        concerns: before.personId,
        details: {
          granted: roles.filter((role) => !before.roles.includes(role)),
          ended: before.roles.filter((role) => !roles.includes(role)),
          throughOn: call.body.throughOn,
        },
        traceId: call.traceId,
      })
      return presentMembership(await membershipOf(tx, call))
    })
  }

  end(call: PersonCall<'memberships.end'>): Promise<View> {
    return this.work.run(call, async (tx) => {
      const before = await openMembership(tx, call)
      await tx.query('UPDATE membership SET ended_at = now(), ended_by = $2 WHERE id = $1', [
        before.id,
        call.actor.personId,
      ])
      await audit(tx, {
        act: 'memberships.end',
        subject: { kind: 'person', id: before.personId },
        concerns: before.personId,
        details: { ended: before.roles },
        traceId: call.traceId,
      })
      return presentMembership(await membershipOf(tx, call))
    })
  }
}

type Named = PersonCall<'memberships.change'> | PersonCall<'memberships.end'>

async function membershipOf(tx: Tx, { params, actor }: Named): Promise<MembershipRow> {
  const [row] = await tx.query<MembershipRow>(`${membershipRows} WHERE m.id = $1 AND m.agency_id = $2`, [
    params.membership,
    actor.agencyId,
  ])
  if (!row) throw notFound()
  return row
}

async function openMembership(tx: Tx, call: Named): Promise<MembershipRow> {
  const row = await membershipOf(tx, call)
  if (row.personId === call.actor.personId) throw new Refusal(403, 'own-roles')
  if (row.state === 'ended') throw new Refusal(409, 'membership-ended')
  return row
}
