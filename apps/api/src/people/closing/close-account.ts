import type { Tx } from '../../platform/database/unit-of-work.ts'
import { refuseLastAdministrator } from '../role.service.ts'

/** Whose account, of which agency. */
export interface Closed {
  readonly agencyId: string
  readonly personId: string
}

/** Acts that leave an agency fewer administrators, or other accounts, stand one behind the other. */
export async function holdAccounts(tx: Tx, agencyId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('roles ' || $1, 0))`, [agencyId])
}

/**
 * Closes an account, whoever asks for it: its sessions and the links it was mailed end with it, and every fact stays.
 * Refuses (409) the last administrator of an agency.
 */
export async function closeAccount(tx: Tx, { agencyId, personId }: Closed): Promise<void> {
  await holdAccounts(tx, agencyId)
  await tx.query(
    'UPDATE person SET closed_at = now(), version = version + 1 WHERE id = $1 AND agency_id = $2 AND closed_at IS NULL',
    [personId, agencyId],
  )
  await refuseLastAdministrator(tx, agencyId)
  await tx.query('SELECT end_sessions_of_closed($1)', [personId])
}
