import { addDays } from '@muster/calendar/calendar-date.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { AccountMerge } from '@muster/contracts/endpoints/merging.ts'
import { type MergingObstacle, undoDays } from '@muster/contracts/merge-codes.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { Clock } from '../../platform/clock.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { closeAccount, holdAccounts } from '../closing/close-account.ts'
import type { PersonRow } from '../person.present.ts'
import { personOf } from '../person.service.ts'
import { differenceOf, mergeOf, mergesOf, pairsOf, presentMerge, presentPair } from './merging-rows.ts'

/** Two accounts of one person made one: the other is closed, and nothing that was recorded is touched. */
@Injectable()
export class MergingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  list(call: PersonCall<'merging.list'>): Promise<ReplyOf<'merging.list'>> {
    const { actor } = call
    return this.work.run(call, async (tx) => ({
      merges: (await mergesOf(tx, actor.agencyId)).map((row) => presentMerge(row, actor)),
      different: (await pairsOf(tx, actor.agencyId)).map(presentPair),
    }))
  }

  /** Closes the other account in the same transaction: its next request, by whatever way in, is refused. */
  merge(call: PersonCall<'merging.merge'>): Promise<AccountMerge> {
    const { actor, body, params, traceId } = call
    const { agencyId } = actor
    return this.work.run(call, async (tx) => {
      await holdAccounts(tx, agencyId)
      const kept = await personOf(tx, params.person, agencyId)
      const other = await personOf(tx, body.other, agencyId)
      await refuseToMerge(tx, actor, kept, other)
      // While the other account is open still, so that both addresses are told.
      await this.notices.notify(tx, {
        personIds: [kept.id, other.id],
        kind: 'accounts-merged',
        parameters: {
          kept: kept.email,
          other: other.email,
          reason: body.reason.trim(),
          until: { day: addDays(this.clock.today(), undoDays) },
        },
        path: '/my-data',
      })
      const ended = await tx.query<{ id: string }>(
        'UPDATE role_grant SET ended_at = now(), ended_by = $3 WHERE person_id = $1 AND agency_id = $2 AND ended_at IS NULL RETURNING id',
        [other.id, agencyId, actor.personId],
      )
      await closeAccount(tx, { agencyId, personId: other.id })
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO account_merge (agency_id, kept_id, other_id, reason, merged_by, ended_grants) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [agencyId, kept.id, other.id, body.reason.trim(), actor.personId, ended.map(({ id }) => id)],
      )
      if (!added) throw notFound()
      await audit(tx, {
        act: 'merging.merge',
        subject: { kind: 'account-merge', id: added.id },
        concerns: kept.id,
        details: { kept: kept.id, other: other.id },
        traceId,
      })
      return presentMerge(await mergeOf(tx, added.id, agencyId), actor)
    })
  }

  /** Opens the other account with the roles it had. What was recorded since is of the account that was kept, and stays there. */
  undo(call: PersonCall<'merging.undo'>): Promise<AccountMerge> {
    const { actor, body, params, traceId } = call
    const { agencyId } = actor
    return this.work.run(call, async (tx) => {
      await holdAccounts(tx, agencyId)
      const row = await mergeOf(tx, params.merge, agencyId)
      refuseOwn(actor, row.keptId, row.otherId)
      if (row.undoneAt) throw new Refusal(409, 'state-does-not-allow')
      if (!row.isUndoable || !row.kept || !row.other) throw new Refusal(409, 'too-late-to-undo')
      await tx.query('UPDATE account_merge SET undone_at = now(), undone_by = $2, undo_reason = $3 WHERE id = $1', [
        row.id,
        actor.personId,
        body.reason.trim(),
      ])
      await tx.query('UPDATE person SET closed_at = NULL, version = version + 1 WHERE id = $1', [row.other.id])
      await tx.query(
        `UPDATE role_grant g SET ended_at = NULL, ended_by = NULL WHERE g.id = ANY ($1)
           AND NOT EXISTS (SELECT 1 FROM role_grant o WHERE o.person_id = g.person_id AND o.agency_id = g.agency_id AND o.role = g.role AND o.ended_at IS NULL)`,
        [row.endedGrants],
      )
      await audit(tx, {
        act: 'merging.undo',
        subject: { kind: 'account-merge', id: row.id },
        concerns: row.kept.id,
        details: { kept: row.kept.id, other: row.other.id },
        traceId,
      })
      await this.notices.notify(tx, {
        personIds: [row.kept.id, row.other.id],
        kind: 'merge-undone',
        parameters: { kept: row.kept.email, other: row.other.email, reason: body.reason.trim() },
        path: '/my-data',
      })
      return presentMerge(await mergeOf(tx, row.id, agencyId), actor)
    })
  }
}

/** Nobody decides of which accounts they are. */
function refuseOwn({ personId }: PersonActor, ...accounts: readonly string[]): void {
  if (accounts.includes(personId)) throw new Refusal(409, 'own-account')
}

/** What has to come to an end before an account could be closed by merging. */
export async function obstaclesOf(tx: Tx, personId: string): Promise<MergingObstacle[]> {
  const [row] = await tx.query<{ obstacles: MergingObstacle[] }>('SELECT merging_obstacles($1) AS obstacles', [
    personId,
  ])
  return row?.obstacles ?? []
}

async function refuseToMerge(tx: Tx, actor: PersonActor, kept: PersonRow, other: PersonRow): Promise<void> {
  if (kept.id === other.id) throw new Refusal(409, 'same-account')
  refuseOwn(actor, kept.id, other.id)
  if (kept.closedAt ?? other.closedAt) throw new Refusal(409, 'account-closed')
  if (await differenceOf(tx, actor.agencyId, [kept.id, other.id])) throw new Refusal(409, 'declared-different')
  const isErased = (await obstaclesOf(tx, kept.id)).includes('erasure')
  if (isErased || (await obstaclesOf(tx, other.id)).length > 0) throw new Refusal(409, 'to-settle-first')
}
