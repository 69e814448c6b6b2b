import { audit } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

interface CarriedOut {
  readonly person: string
  readonly from: string
  readonly to: string
  readonly ended: readonly string[]
  readonly granted: readonly string[]
  readonly nominations: number
  readonly tokens: number
  readonly enrolments: number
}

/**
 * Lets a transfer take effect if all have agreed and its day has come; whether it did. Each agency has its own entry in its
 * own chain: neither may read the other's, and each must be able to show when the person left or came.
 */
export async function carryOut(tx: Tx, transfer: string, traceId?: string): Promise<boolean> {
  const [row] = await tx.query<{ done: CarriedOut | null }>('SELECT carry_out_transfer($1) AS done', [transfer])
  const done = row?.done
  if (!done) return false
  const about = { subject: { kind: 'transfer', id: transfer }, concerns: done.person, traceId: traceId ?? null }
  await audit(tx, {
    ...about,
    act: 'transfers.leave',
    agencyId: done.from,
    details: { ended: done.ended, nominations: done.nominations, tokens: done.tokens },
  })
  await audit(tx, {
    ...about,
    act: 'transfers.arrive',
    agencyId: done.to,
    details: { granted: done.granted, enrolments: done.enrolments },
  })
  return true
}
