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
}

interface Kept extends DBSchema {
  answers: { key: [string, number]; value: KeptAnswer; indexes: { attempt: string } }
}

let database: Promise<IDBPDatabase<Kept>> | null = null

function open(): Promise<IDBPDatabase<Kept>> {
  database ??= openDB<Kept>('muster', 1, {
    upgrade(db) {
      db.createObjectStore('answers', { keyPath: ['attempt', 'position'] }).createIndex('attempt', 'attempt')
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

/** Drops everything of an attempt that is handed in. */
export async function forgetAttempt(attempt: string): Promise<void> {
  const store = (await open()).transaction('answers', 'readwrite').store
  for (const key of await store.index('attempt').getAllKeys(attempt)) await store.delete(key)
}
