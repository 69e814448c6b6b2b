import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { maySignFrom, nextRotationAt } from '@muster/credential/key-states.ts'
import { livesOf, type KeyRow } from './key-steps.ts'

export type KeysView = ReplyOf<'keys.list'>

export interface SwitchRow {
  readonly isHalted: boolean
  readonly reason: string
  readonly at: Date
}

/** What is known beside the keys themselves. */
export interface KeyContext {
  readonly counts: readonly { readonly keyId: string | null; readonly certificates: number }[]
  readonly reasons: readonly { readonly keyId: string; readonly reason: string }[]
  readonly lastSwitch: SwitchRow | null
  readonly isKept: (keyId: string) => boolean
  readonly mayChange: boolean
}

const text = (instant: Date | null): string | null => instant?.toISOString() ?? null

/** The signing keys as an administrator sees them, the newest first. */
export function presentKeys(rows: readonly KeyRow[], context: KeyContext): KeysView {
  const { counts, reasons, lastSwitch, isKept, mayChange } = context
  const lives = livesOf(rows)
  const countOf = (keyId: string | null): number => counts.find((one) => one.keyId === keyId)?.certificates ?? 0
  return {
    keys: rows
      .map((row) => ({
        id: row.id,
        state: row.state,
        publishedAt: row.publishedAt.toISOString(),
        activatedAt: text(row.activatedAt),
        retiredAt: text(row.retiredAt),
        revokedAt: text(row.revokedAt),
        compromisedFrom: text(row.compromisedFrom),
        reason: reasons.find(({ keyId }) => keyId === row.id)?.reason ?? null,
        certificates: countOf(row.id),
        isKept: isKept(row.id),
        maySignFrom: maySignFrom(lives, row.id),
      }))
      .toReversed(),
    issuing: {
      isHalted: lastSwitch?.isHalted ?? false,
      since: text(lastSwitch?.at ?? null),
      reason: lastSwitch?.reason ?? null,
      waiting: countOf(null),
    },
    nextRotationAt: nextRotationAt(lives),
    abilities: { mayChange, mayPublish: mayChange && !rows.some(({ state }) => state === 'pending') },
  }
}
