import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { BodyOf } from '@muster/contracts/endpoints.ts'

export type SentAnswer = NonNullable<BodyOf<'assessments.saveAnswer'>['answer']>

/** An answer as this device keeps it: at once, before anything is sent. */
export interface KeptAnswer {
  readonly attempt: string
  readonly position: number
  readonly sequence: number
  readonly answer: SentAnswer | null
  readonly flagged: boolean
  /** Absent where an earlier version of the page kept it. */
  readonly seconds?: number
}

/** When a sitting that the device holds by itself began on it, and when it was finished; null until then. */
export interface KeptSitting {
  readonly attempt: string
  readonly startedAt: string
  readonly finishedAt: string | null
}

interface Kept extends DBSchema {
  answers: { key: [string, number]; value: KeptAnswer; indexes: { attempt: string } }
  sittings: { key: string; value: KeptSitting }
}

let database: Promise<IDBPDatabase<Kept>> | null = null

function open(): Promise<IDBPDatabase<Kept>> {
  database ??= openDB<Kept>('muster', 2, {
    upgrade(db, from) {
      if (from < 1)
        db.createObjectStore('answers', { keyPath: ['attempt', 'position'] }).createIndex('attempt', 'attempt')
      db.createObjectStore('sittings', { keyPath: 'attempt' })
    },
  })
  return database
}

/** Answers of an attempt that this device keeps because the server has not acknowledged them. */
export async function readKept(attempt: string): Promise<KeptAnswer[]> {
  return (await open()).getAllFromIndex('answers', 'attempt', attempt)
}

export async function keep(answer: KeptAnswer): Promise<void> {
  await (await open()).put('answers', answer)
}

/** Drops an answer once the server has acknowledged it, unless a newer one took its place meanwhile. */
export async function forgetAcknowledged(attempt: string, position: number, sequence: number): Promise<void> {
  const store = (await open()).transaction('answers', 'readwrite').store
  const kept = await store.get([attempt, position])
  if (kept && kept.sequence <= sequence) await store.delete([attempt, position])
}

/** The sitting of an attempt on this device, begun now where it has not. */
export async function sittingOf(attempt: string): Promise<KeptSitting> {
  const store = (await open()).transaction('sittings', 'readwrite').store
  const kept = await store.get(attempt)
  if (kept) return kept
  const begun = { attempt, startedAt: new Date().toISOString(), finishedAt: null }
  await store.put(begun)
  return begun
}

/** Keeps when a sitting was finished: the first time stands. */
export async function finishSitting(attempt: string): Promise<KeptSitting> {
  const sitting = await sittingOf(attempt)
  if (sitting.finishedAt !== null) return sitting
  const finished = { ...sitting, finishedAt: new Date().toISOString() }
  await (await open()).put('sittings', finished)
  return finished
}

/** Drops everything of an attempt that is handed in. */
export async function forgetAttempt(attempt: string): Promise<void> {
  await (await open()).delete('sittings', attempt)
  const store = (await open()).transaction('answers', 'readwrite').store
  for (const key of await store.index('attempt').getAllKeys(attempt)) await store.delete(key)
}
