import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { TextBlock } from '@muster/contracts/schemas/draft.ts'

/** A text as this device keeps it: at once, before anything is sent, with what it began from. */
export interface KeptText {
  readonly person: string
  readonly lesson: string
  readonly language: 'en' | 'ja'
  readonly draft: string
  /** The version it began from, and what that said. */
  readonly version: number
  readonly base: readonly TextBlock[]
  readonly blocks: readonly TextBlock[]
  /** Counts up with every change: what is acknowledged may be older than what stands. */
  readonly change: number
}

interface Kept extends DBSchema {
  texts: { key: [string, string, string]; value: KeptText; indexes: { person: string } }
}

let database: Promise<IDBPDatabase<Kept>> | null = null

function open(): Promise<IDBPDatabase<Kept>> {
  database ??= openDB<Kept>('muster-authoring', 1, {
    upgrade(db) {
      db.createObjectStore('texts', { keyPath: ['person', 'lesson', 'language'] }).createIndex('person', 'person')
    },
  })
  return database
}

/** Keeps a text on this device, in place of an older one of the same lesson and language. */
export async function keepText(text: KeptText): Promise<void> {
  await (await open()).put('texts', text)
}

/** The text of a lesson that this device keeps since the server has not acknowledged it; undefined where there is none. */
export async function keptText(person: string, lesson: string, language: string): Promise<KeptText | undefined> {
  return (await open()).get('texts', [person, lesson, language])
}

/** Everything this device keeps of somebody. */
export async function keptTexts(person: string): Promise<KeptText[]> {
  return (await open()).getAllFromIndex('texts', 'person', person)
}

/** Drops a text once the server has it, unless it was changed meanwhile. */
export async function forgetText({ person, lesson, language, change }: KeptText): Promise<void> {
  const store = (await open()).transaction('texts', 'readwrite').store
  const kept = await store.get([person, lesson, language])
  if (kept && kept.change <= change) await store.delete([person, lesson, language])
}
