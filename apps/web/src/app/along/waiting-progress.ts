import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/** What a person did in a lesson while there was no network: the device keeps it until the server has it. */
export interface WaitingProgress {
  readonly person: string
  readonly enrolment: string
  readonly lesson: string
  readonly completed: boolean
  readonly answered: Readonly<Record<string, string>>
  /** When it was last added to. */
  readonly at: string
}

export type DoneInLesson = Pick<WaitingProgress, 'person' | 'enrolment' | 'lesson'> & {
  readonly completed?: boolean
  readonly answered?: Readonly<Record<string, string>>
}

interface Kept extends DBSchema {
  progress: { key: [string, string, string]; value: WaitingProgress; indexes: { person: string } }
}

let database: Promise<IDBPDatabase<Kept>> | null = null

function open(): Promise<IDBPDatabase<Kept>> {
  database ??= openDB<Kept>('muster-progress', 1, {
    upgrade(db) {
      db.createObjectStore('progress', { keyPath: ['person', 'enrolment', 'lesson'] }).createIndex('person', 'person')
    },
  })
  return database
}

/** Adds to what waits for a lesson; nothing of it is ever taken back. */
export async function keepProgress({ completed = false, answered = {}, ...lesson }: DoneInLesson): Promise<void> {
  const store = (await open()).transaction('progress', 'readwrite').store
  const kept = await store.get([lesson.person, lesson.enrolment, lesson.lesson])
  await store.put({
    ...lesson,
    completed: completed || (kept?.completed ?? false),
    answered: { ...kept?.answered, ...answered },
    at: new Date().toISOString(),
  })
}

/** Everything of a person that waits, the oldest first. */
export async function readWaiting(person: string): Promise<WaitingProgress[]> {
  const all = await (await open()).getAllFromIndex('progress', 'person', person)
  return all.toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

/** Drops what the server has, unless more was added to it meanwhile. */
export async function forgetSent({ person, enrolment, lesson, at }: WaitingProgress): Promise<void> {
  const store = (await open()).transaction('progress', 'readwrite').store
  const kept = await store.get([person, enrolment, lesson])
  if (kept?.at === at) await store.delete([person, enrolment, lesson])
}
