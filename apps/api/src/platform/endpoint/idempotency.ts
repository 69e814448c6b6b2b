import { Refusal } from '../problems/refusal.ts'
import type { Tx } from '../database/unit-of-work.ts'

/** A request that carries an `Idempotency-Key`. */
export interface Replayable {
  /** The person, or the token of a program. */
  readonly callerId: string
  readonly key: string
  readonly endpoint: string
  readonly requestHash: Buffer
}

/**
 * Runs an act once per key: the same key and request replay the stored reply, another request under the key is 422,
 * one still running is 409. The record is written in the act's own transaction, so a crash leaves neither.
 */
export async function replayOrRun<T>(tx: Tx, replay: Replayable, act: () => Promise<T>): Promise<T> {
  const [lock] = await tx.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free',
    [`${replay.callerId} ${replay.key}`],
  )
  if (!lock?.free) throw new Refusal(409, 'key-in-flight', [], 1)
  const [stored] = await tx.query<{ requestHash: Buffer; reply: T }>(
    'SELECT request_hash AS "requestHash", reply FROM idempotency_record WHERE caller_id = $1 AND key = $2',
    [replay.callerId, replay.key],
  )
  if (stored) {
    if (!stored.requestHash.equals(replay.requestHash)) throw new Refusal(422, 'key-reused')
    return stored.reply
  }
  const reply = await act()
  await tx.query(
    'INSERT INTO idempotency_record (caller_id, key, endpoint, request_hash, reply) VALUES ($1, $2, $3, $4, $5)',
    [replay.callerId, replay.key, replay.endpoint, replay.requestHash, JSON.stringify(reply)],
  )
  return reply
}
