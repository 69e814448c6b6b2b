import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { presentPerson } from '../person.present.ts'
import { personOf } from '../person.service.ts'
import { closeAccount, holdAccounts } from './close-account.ts'

/** Accounts that administrators close and open again; what was recorded, and which roles are held, stays as it is. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: Notices,
  ) {}

  /** Closes an account: its next request, by whatever way in, is refused. */
  close(call: PersonCall<'people.close'>): Promise<ReplyOf<'people.close'>> {
    const { actor, params, traceId } = call
    const { agencyId } = actor
    const reason = call.body.reason.trim()
    return this.work.run(call, async (tx) => {
      await holdAccounts(tx, agencyId)
      const { id, closedBy } = await personOf(tx, params.person, agencyId)
      if (id === actor.personId) throw new Refusal(409, 'own-closing')
      if (closedBy === 'merge') throw new Refusal(409, 'merged-elsewhere')
      if (closedBy) throw new Refusal(409, 'state-does-not-allow')
      await refuseErasure(tx, id)
      // While the account is open still: a closed one is told nothing.
      await this.notices.notify(tx, { personIds: [id], kind: 'account-closed', parameters: { reason }, path: '/' })
      await closeAccount(tx, { agencyId, personId: id })
      await tx.query('INSERT INTO account_closing (agency_id, person_id, reason, closed_by) VALUES ($1, $2, $3, $4)', [
        agencyId,
        id,
        reason,
        actor.personId,
      ])
      await audit(tx, {
        act: 'people.close',
        subject: { kind: 'person', id },
        concerns: id,
        details: {},
        traceId,
      })
      return presentPerson(await personOf(tx, id, agencyId))
    })
  }

  /** Opens what an administrator closed: the roles that are still held count again. */
  reopen(call: PersonCall<'people.reopen'>): Promise<ReplyOf<'people.reopen'>> {
    const { actor, params, traceId } = call
    const { agencyId } = actor
    const reason = call.body.reason.trim()
    return this.work.run(call, async (tx) => {
      await holdAccounts(tx, agencyId)
      const { id, closedBy } = await personOf(tx, params.person, agencyId)
      if (closedBy === 'merge') throw new Refusal(409, 'merged-elsewhere')
      if (closedBy === 'directory') throw new Refusal(409, 'closed-by-directory')
      if (closedBy === 'erasure') throw new Refusal(409, 'closed-by-erasure')
      if (!closedBy) throw new Refusal(409, 'state-does-not-allow')
      await tx.query(
        'UPDATE account_closing SET reopened_at = now(), reopened_by = $2, reopen_reason = $3 WHERE person_id = $1 AND reopened_at IS NULL',
        [id, actor.personId, reason],
      )
      await tx.query('UPDATE person SET closed_at = NULL, version = version + 1 WHERE id = $1', [id])
      await audit(tx, {
        act: 'people.reopen',
        subject: { kind: 'person', id },
        concerns: id,
        details: {},
        traceId,
      })
      await this.notices.notify(tx, { personIds: [id], kind: 'account-reopened', parameters: { reason }, path: '/' })
      return presentPerson(await personOf(tx, id, agencyId))
    })
  }
}

/** Whoever asked to be erased hears what comes of it, and may take it back, as long as it is open. */
async function refuseErasure(tx: Tx, personId: string): Promise<void> {
  const [open] = await tx.query('SELECT 1 FROM erasure WHERE person_id = $1 AND ended_at IS NULL', [personId])
  if (open) throw new Refusal(409, 'erasure-open')
}
