import { toMilliseconds } from '@muster/calendar/instant.ts'
import type { KeyState } from './codes.ts'

/** A key with the instants at which it entered its states; what has not happened is `null`. */
export interface KeyLife {
  readonly keyId: string
  readonly state: KeyState
  readonly publishedAt: string
  readonly activatedAt: string | null
}

const next: Readonly<Record<KeyState | 'new', readonly KeyState[]>> = {
  // A key brought along from another installation never signs here: it only verifies.
  new: ['pending', 'verify-only'],
  pending: ['active', 'revoked'],
  active: ['verify-only', 'revoked'],
  'verify-only': ['revoked'],
  revoked: [],
}

/** Whether a key may go from one state to another; `null` is a key that is not known yet. There is no way back. */
export function mayBecome(from: KeyState | null, to: KeyState): boolean {
  return next[from ?? 'new'].includes(to)
}

const hour = 3_600_000
const day = 24 * hour

/** A key signs for a year, and its successor is published thirty days before it takes over. */
export const signingDays = 365
export const publishedAheadDays = 30
/** Whoever keeps our list of keys looks again within a day: a key must not sign before they can have seen it. */
export const publishedAheadHours = 24

/**
 * The instant from which a pending key may sign: a day after it was published, or at once where no key signs, since
 * then nothing can be issued at all. `null` for a key that is not pending.
 */
export function maySignFrom(keys: readonly KeyLife[], keyId: string): string | null {
  const key = keys.find((one) => one.keyId === keyId)
  if (key?.state !== 'pending') return null
  if (!keys.some(({ state }) => state === 'active')) return key.publishedAt
  return new Date(toMilliseconds(key.publishedAt) + publishedAheadHours * hour).toISOString()
}

/** What the yearly rotation asks for now. */
export type RotationStep =
  { readonly step: 'publish' } | { readonly step: 'activate'; readonly keyId: string } | { readonly step: 'none' }

/**
 * The next step of the yearly rotation at an instant. Without a key that signs there is nothing to rotate: a person
 * decides what takes the place of a revoked one.
 */
export function rotationStep(keys: readonly KeyLife[], now: string): RotationStep {
  const active = keys.find(({ state }) => state === 'active')
  if (!active?.activatedAt) return { step: 'none' }
  const at = toMilliseconds(now)
  const since = toMilliseconds(active.activatedAt)
  const pending = keys.find(({ state }) => state === 'pending')
  if (!pending) return at >= since + (signingDays - publishedAheadDays) * day ? { step: 'publish' } : { step: 'none' }
  const isYearOver = at >= since + signingDays * day
  const mayBegin = toMilliseconds(maySignFrom(keys, pending.keyId) ?? now)
  return isYearOver && at >= mayBegin ? { step: 'activate', keyId: pending.keyId } : { step: 'none' }
}

/** When the next step of the rotation falls due; `null` while no key signs. */
export function nextRotationAt(keys: readonly KeyLife[]): string | null {
  const active = keys.find(({ state }) => state === 'active')
  if (!active?.activatedAt) return null
  const since = toMilliseconds(active.activatedAt)
  const pending = keys.find(({ state }) => state === 'pending')
  if (!pending) return new Date(since + (signingDays - publishedAheadDays) * day).toISOString()
  const mayBegin = toMilliseconds(maySignFrom(keys, pending.keyId) ?? active.activatedAt)
  return new Date(Math.max(since + signingDays * day, mayBegin)).toISOString()
}
