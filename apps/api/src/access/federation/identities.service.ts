import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { Attempts } from './attempts.ts'

interface Row {
  readonly providerId: string
  readonly labelEn: string
  readonly labelJa: string
  readonly identityId: string | null
  readonly linkedAt: Date | null
  readonly lastUsedAt: Date | null
  readonly isWayIn: boolean | null
  readonly isActive: boolean
}

/** The directories one's own account is linked with. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: Attempts,
  ) {}

  mine(call: PersonCall<'identities.mine'>): Promise<ReplyOf<'identities.mine'>> {
    return this.work.run(call, (tx) => this.mineIn(tx, call.actor.personId))
  }

  private async mineIn(tx: Tx, personId: string): Promise<ReplyOf<'identities.mine'>> {
    const rows = await tx.query<Row>(
      `SELECT provider_id AS "providerId", label_en AS "labelEn", label_ja AS "labelJa", identity_id AS "identityId", linked_at AS "linkedAt",
           last_used_at AS "lastUsedAt", is_way_in AS "isWayIn", is_active AS "isActive" FROM my_identities()`,
    )
    const [ways] = await tx.query<{ count: number }>('SELECT ways_in($1) AS count', [personId])
    return {
      identities: rows.flatMap((row) =>
        row.identityId === null || row.linkedAt === null
          ? []
          : {
              id: row.identityId,
              provider: { en: row.labelEn, ja: row.labelJa },
              linkedAt: row.linkedAt.toISOString(),
              lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
              canUnlink: !row.isWayIn || (ways?.count ?? 0) > 1,
            },
      ),
      providers: rows
        .filter(({ identityId, isActive }) => identityId === null && isActive)
        .map(({ providerId, labelEn, labelJa }) => ({ id: providerId, label: { en: labelEn, ja: labelJa } })),
    }
  }

  async link(call: PersonCall<'identities.link'>): Promise<ReplyOf<'identities.link'>> {
    const provider = await this.attempts.providerOf(call, call.params.provider)
    if (provider.agencyId !== call.actor.agencyId) throw notFound()
    const { actor } = call
    return { address: await this.attempts.begin(call, provider, { actor, purpose: 'link', next: '/security' }) }
  }

  /** Ends a link and the roles that came with it; the last way in stays. */
  async unlink(call: PersonCall<'identities.unlink'>): Promise<undefined> {
    const { personId } = call.actor
    await this.work.run(call, async (tx) => {
      // One at a time for each person: two that end at once would leave no way in.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('ways in ' || $1, 0))`, [personId])
      const { identities } = await this.mineIn(tx, personId)
      const identity = identities.find(({ id }) => id === call.params.identity)
      if (!identity) throw notFound()
      if (!identity.canUnlink) throw new Refusal(409, 'last-way-in')
      const [link] = await tx.query<{ providerId: string }>(
        'SELECT provider_id AS "providerId" FROM identity_link WHERE id = $1',
        [identity.id],
      )
      const [change] = await tx.query<{ granted: Role[]; ended: Role[]; kept: Role[] }>(
        `SELECT granted, ended, kept FROM follow_directory_roles($1, $2, '{}')`,
        [personId, link?.providerId],
      )
      await tx.query('UPDATE identity_link SET ended_at = now() WHERE id = $1', [identity.id])
      await audit(tx, {
        act: 'identities.unlink',
        subject: { kind: 'identity-provider', id: link?.providerId ?? null },
        concerns: personId,
        details: { ended: change?.ended ?? [] },
        traceId: call.traceId,
      })
    })
    return undefined
  }
}
