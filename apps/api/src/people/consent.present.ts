import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ConsentPurpose } from '@muster/contracts/schemas/consent.ts'

export interface ConsentRow {
  readonly id: string
  readonly purpose: ConsentPurpose
  readonly kind: 'given' | 'withdrawn'
  readonly recipientId: string | null
  readonly nameEn: string | null
  readonly nameJa: string | null
  readonly fromOn: string
  readonly throughOn: string | null
  readonly recordedAt: Date
}

/**
 * A person's consents with what became of each: `rows` are what they gave and withdrew, the newest first. What follows a
 * given one for the same purpose and recipient either withdrew or renewed it; without that it lapses after its last day.
 */
export function presentConsents(rows: readonly ConsentRow[], today: string): ReplyOf<'consents.mine'>['consents'] {
  const later = new Map<string, ConsentRow>()
  return rows.flatMap((row) => {
    const about = `${row.purpose} ${row.recipientId}`
    const next = later.get(about)
    later.set(about, row)
    if (row.kind !== 'given' || row.throughOn === null) return []
    const { id, purpose, recipientId, fromOn, throughOn } = row
    return [
      {
        id,
        purpose,
        recipient:
          recipientId === null ? null : { id: recipientId, name: { en: row.nameEn ?? '', ja: row.nameJa ?? '' } },
        state: stateOf(next, throughOn, today),
        fromOn,
        throughOn,
        givenAt: row.recordedAt.toISOString(),
        withdrawnAt: next?.kind === 'withdrawn' ? next.recordedAt.toISOString() : null,
      },
    ]
  })
}

function stateOf(
  next: ConsentRow | undefined,
  throughOn: string,
  today: string,
): 'live' | 'withdrawn' | 'lapsed' | 'renewed' {
  if (next?.kind === 'withdrawn') return 'withdrawn'
  if (next) return 'renewed'
  return throughOn < today ? 'lapsed' : 'live'
}
