import type { Tx } from '../platform/database/unit-of-work.ts'
import type { Seals } from '../platform/seals.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { sealOfCode } from './second-factor-check.ts'

/** New recovery codes in place of those there were; they are kept nowhere in plain. */
export async function freshRecoveryCodes(tx: Tx, seals: Seals, personId: string): Promise<string[]> {
  const codes = makeRecoveryCodes()
  await tx.query('DELETE FROM recovery_code WHERE person_id = $1', [personId])
  await tx.query('INSERT INTO recovery_code (person_id, code_seal) SELECT $1, unnest($2::text[])', [
    personId,
    codes.map((code) => sealOfCode(seals, personId, code)),
  ])
  return codes
}

/** After a factor was taken off: where none is left the recovery codes go, and no session counts as having shown one. */
export async function afterFactorOff(tx: Tx, personId: string): Promise<void> {
  const left = await tx.query(
    `SELECT 1 FROM authenticator_app WHERE person_id = $1 AND confirmed_at IS NOT NULL
     UNION ALL SELECT 1 FROM passkey WHERE person_id = $1 LIMIT 1`,
    [personId],
  )
  if (left.length > 0) return
  await tx.query('DELETE FROM recovery_code WHERE person_id = $1', [personId])
  await tx.query('UPDATE session SET second_factor_at = NULL WHERE person_id = $1', [personId])
}
