import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { presentPerson } from './person.present.ts'
import { personOf } from './person.service.ts'

@Injectable()
export class RoleService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Sets the roles a person holds in the own agency: what is no longer held ends, what is new begins, the rest stays.
   * Sessions read roles with every request, so the next one has them.
   */
  set(call: PersonCall<'people.setRoles'>): Promise<ReplyOf<'people.setRoles'>> {
    const { agencyId, personId: by } = call.actor
    const roles = [...new Set(call.body.roles)]
    return this.work.run(call, async (tx) => {
      // Two administrators who end each other's role at the same moment would leave none.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('roles ' || $1, 0))`, [agencyId])
      const { id, roles: held } = await personOf(tx, call.params.person, agencyId)
      if (id === by) throw new Refusal(403, 'own-roles')
      const granted = roles.filter((role) => !held.includes(role))
      const ended = held.filter((role) => !roles.includes(role))
      await tx.query(
        'UPDATE role_grant SET ended_at = now(), ended_by = $4 WHERE person_id = $1 AND agency_id = $2 AND role = ANY ($3) AND ended_at IS NULL',
        [id, agencyId, ended, by],
      )
      await tx.query(
        'INSERT INTO role_grant (person_id, agency_id, role, granted_by) SELECT $1, $2, unnest($3::text[]), $4',
        [id, agencyId, granted, by],
      )
      if (ended.includes('administrator')) await refuseLastAdministrator(tx, agencyId)
      if (granted.length + ended.length > 0) {
        await audit(tx, {
          act: 'people.setRoles',
          subject: { kind: 'person', id },
          concerns: id,
          details: { granted, ended },
          traceId: call.traceId,
        })
      }
      return presentPerson(await personOf(tx, id, agencyId))
    })
  }
}

/** Refuses (409) what would leave an agency without an open account that administers it. */
export async function refuseLastAdministrator(tx: Tx, agencyId: string): Promise<void> {
  const [left] = await tx.query(
    `SELECT 1 FROM role_grant g JOIN person p ON p.id = g.person_id
     WHERE g.agency_id = $1 AND g.role = 'administrator' AND g.ended_at IS NULL AND p.closed_at IS NULL LIMIT 1`,
    [agencyId],
  )
  if (!left) throw new Refusal(409, 'last-administrator')
}
