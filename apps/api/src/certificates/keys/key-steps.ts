import type { KeyState } from '@muster/credential/codes.ts'
import type { KeyLife } from '@muster/credential/key-states.ts'
import { audit } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import type { EventBus } from '../../platform/events.ts'

/** A key as the database tells it. */
export interface KeyRow {
  readonly id: string
  readonly state: KeyState
  readonly publishedAt: Date
  readonly activatedAt: Date | null
  readonly retiredAt: Date | null
  readonly revokedAt: Date | null
  readonly compromisedFrom: Date | null
}

/** Every key, oldest first. */
export const allKeys =
  `SELECT id, state, published_at AS "publishedAt", activated_at AS "activatedAt", retired_at AS "retiredAt",
  revoked_at AS "revokedAt", compromised_from AS "compromisedFrom" FROM public_issuer_keys()` as const

/** Keys as the rules about their states take them. */
export const livesOf = (rows: readonly KeyRow[]): KeyLife[] =>
  rows.map(({ id, state, publishedAt, activatedAt }) => ({
    keyId: id,
    state,
    publishedAt: publishedAt.toISOString(),
    activatedAt: activatedAt?.toISOString() ?? null,
  }))

/** Lets one act at a time change keys or the switch; who is issuing finishes first. */
export async function holdKeys(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('issuing', 21))`)
}

const acts = { pending: 'keys.publish', active: 'keys.activate', 'verify-only': 'keys.retire', revoked: 'keys.revoke' }

export interface NewKeyStep {
  readonly keyId: string
  readonly state: KeyState
  readonly compromisedFrom?: string | null
  readonly reason?: string
  readonly traceId?: string
}

/** Lets a key enter a state, by the actor: the fact, its audit entry, and the event the log listens to. */
export async function enterState(tx: Tx, events: EventBus, step: NewKeyStep): Promise<void> {
  const { keyId, state, compromisedFrom = null, reason = null, traceId = null } = step
  if (state === 'pending')
    await tx.query('INSERT INTO issuer_key (id, public_key_multibase) VALUES ($1, $1) ON CONFLICT (id) DO NOTHING', [
      keyId,
    ])
  const [added] = await tx.query<{ at: Date }>(
    `INSERT INTO issuer_key_step (key_id, state, compromised_from, reason, recorded_by) VALUES ($1, $2, $3, $4, $5) RETURNING recorded_at AS at`,
    [keyId, state, compromisedFrom, reason, tx.actor.kind === 'person' ? tx.actor.personId : null],
  )
  if (!added) throw new Error('the step of a key was not recorded')
  await audit(tx, { act: acts[state], subject: { kind: 'signing-key', id: null }, details: { keyId }, traceId })
  await events.emit(tx, 'key-changed', { keyId, state, at: added.at.toISOString() })
}

/** Lets a pending key sign from now on; the one that signed until now only verifies. */
export async function letSign(tx: Tx, events: EventBus, rows: readonly KeyRow[], step: Omit<NewKeyStep, 'state'>) {
  for (const { id } of rows.filter(({ state }) => state === 'active'))
    await enterState(tx, events, { ...step, keyId: id, state: 'verify-only' })
  await enterState(tx, events, { ...step, state: 'active' })
}
