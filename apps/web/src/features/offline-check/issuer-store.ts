import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { IssuerDocuments } from '@muster/credential/known-issuer.ts'

/** An installation as this device fetched it last. */
export interface KeptIssuer {
  /** Where it was fetched from. */
  readonly origin: string
  /** Whether it is the one this page came from: that one cannot be forgotten. */
  readonly isOwn: boolean
  readonly documents: IssuerDocuments
  readonly fetchedAt: string
}

interface Store extends DBSchema {
  issuers: { key: string; value: KeptIssuer }
}

/** Where storage is switched off, issuers are known for as long as the page is open. */
const inMemory = new Map<string, KeptIssuer>()

let opening: Promise<IDBPDatabase<Store> | null> | null = null

const database = (): Promise<IDBPDatabase<Store> | null> =>
  (opening ??= openDB<Store>('muster-check', 1, {
    upgrade: (made) => void made.createObjectStore('issuers', { keyPath: 'origin' }),
  }).catch(() => null))

export async function keptIssuers(): Promise<KeptIssuer[]> {
  const store = await database()
  const all = store ? await store.getAll('issuers') : [...inMemory.values()]
  return all.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn))
}

export async function keepIssuer(issuer: KeptIssuer): Promise<void> {
  inMemory.set(issuer.origin, issuer)
  await (await database())?.put('issuers', issuer)
}

export async function forgetIssuer(origin: string): Promise<void> {
  inMemory.delete(origin)
  await (await database())?.delete('issuers', origin)
}
