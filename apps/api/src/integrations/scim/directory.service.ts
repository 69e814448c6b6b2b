import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { mostGroups } from '@muster/contracts/scim-codes.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Configuration } from '../../platform/configuration.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { followGroups } from './follow-groups.ts'

interface Sums {
  readonly people: number
  readonly held: number
  readonly changedAt: Date | null
}

interface TokenRow {
  readonly id: string
  readonly name: string
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
}

interface GroupRow {
  readonly id: string
  readonly name: string
  readonly members: number
  readonly roles: Role[]
}

/** How an administrator sees the directory of the own agency, and says what its groups give. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly configuration: Configuration,
  ) {}

  read(call: PersonCall<'directory.read'>): Promise<ReplyOf<'directory.read'>> {
    return this.work.run(call, (tx) => this.readIn(tx, call.actor.agencyId))
  }

  /** Sets the roles of a group's members; they hold them with their next request. */
  mapGroup(call: PersonCall<'directory.mapGroup'>): Promise<ReplyOf<'directory.mapGroup'>> {
    const { agencyId, personId } = call.actor
    const { group } = call.params
    const { roles } = call.body
    return this.work.run(call, async (tx) => {
      const [known] = await tx.query('SELECT 1 FROM scim_group WHERE id = $1 AND agency_id = $2', [group, agencyId])
      if (!known) throw notFound()
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('directory group ' || $1, 0))`, [group])
      const ended = await tx.query<{ role: Role }>(
        'DELETE FROM scim_group_role WHERE group_id = $1 AND role <> ALL ($2) RETURNING role',
        [group, roles],
      )
      const granted = await tx.query<{ role: Role }>(
        'INSERT INTO scim_group_role (group_id, role, agency_id, set_by) SELECT $1, unnest($2::text[]), $3, $4 ON CONFLICT DO NOTHING RETURNING role',
        [group, roles, agencyId, personId],
      )
      if (ended.length + granted.length > 0) {
        const members = await tx.query<{ id: string }>(
          'SELECT person_id AS id FROM scim_member WHERE group_id = $1 ORDER BY person_id',
          [group],
        )
        const people = await followGroups(
          tx,
          { agencyId, traceId: call.traceId },
          members.map(({ id }) => id),
        )
        await audit(tx, {
          act: 'directory.mapGroup',
          subject: { kind: 'directory-group', id: group },
          details: { granted: granted.map(({ role }) => role), ended: ended.map(({ role }) => role), people },
          traceId: call.traceId,
        })
      }
      return this.readIn(tx, agencyId)
    })
  }

  private async readIn(tx: Tx, agencyId: string): Promise<ReplyOf<'directory.read'>> {
    const [sums] = await tx.query<Sums>(
      `SELECT (SELECT count(*)::int FROM scim_user u WHERE u.agency_id = $1 AND u.removed_at IS NULL) AS people,
         (SELECT count(*)::int FROM scim_closing c WHERE c.agency_id = $1 AND c.closed_at IS NULL AND c.answered_at IS NULL AND c.withdrawn_at IS NULL) AS held,
         greatest((SELECT max(u.changed_at) FROM scim_user u WHERE u.agency_id = $1), (SELECT max(g.changed_at) FROM scim_group g WHERE g.agency_id = $1)) AS "changedAt"`,
      [agencyId],
    )
    const tokens = await tx.query<TokenRow>(
      `SELECT id, name, expires_at AS "expiresAt", last_used_at AS "lastUsedAt" FROM agency_token
       WHERE agency_id = $1 AND 'scim' = ANY (scopes) AND revoked_at IS NULL AND expires_at > now() ORDER BY id DESC LIMIT 20`,
      [agencyId],
    )
    const groups = await tx.query<GroupRow>(
      `SELECT g.id, g.display_name AS name, (SELECT count(*)::int FROM scim_member m WHERE m.group_id = g.id) AS members,
         ARRAY(SELECT r.role FROM scim_group_role r WHERE r.group_id = g.id ORDER BY r.role) AS roles
       FROM scim_group g WHERE g.agency_id = $1 ORDER BY g.display_name, g.id LIMIT $2`,
      [agencyId, mostGroups],
    )
    return {
      address: `${this.configuration.config.publicUrl}/scim/v2`,
      tokens: tokens.map((row) => ({
        ...row,
        expiresAt: row.expiresAt.toISOString(),
        lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
      })),
      people: sums?.people ?? 0,
      groups,
      changedAt: sums?.changedAt?.toISOString() ?? null,
      held: sums?.held ?? 0,
    }
  }
}
