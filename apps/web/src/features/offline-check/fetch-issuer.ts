import type { OfflineIssuerCode } from '@muster/credential/codes.ts'
import { readIssuer, type IssuerDocuments, type KnownIssuer } from '@muster/credential/known-issuer.ts'
import { didOf } from '@muster/credential/did.ts'
import { gunzip } from './gunzip.ts'
import type { KeptIssuer } from './issuer-store.ts'

const patience = 15_000
/** A status list of ours for a million certificates, with room. */
const largestDocument = 8_000_000

export type FetchFailure = 'address-malformed' | 'unreachable' | OfflineIssuerCode

export type FetchedIssuer =
  { readonly kept: KeptIssuer; readonly known: KnownIssuer } | { readonly failed: FetchFailure }

/** The origin of a typed address, `muster.example` or a whole link; null for what is none. */
export function originOf(typed: string): string | null {
  const text = typed.trim()
  const link = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (text === '' || !URL.canParse(link)) return null
  const { origin, hostname } = new URL(link)
  return hostname.includes('.') || hostname === 'localhost' ? origin : null
}

async function documentAt(address: string): Promise<unknown> {
  const reply = await fetch(address, {
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  })
  if (!reply.ok) throw new Error(`status ${reply.status}`)
  const text = await reply.text()
  if (text.length > largestDocument) throw new Error('too large')
  return JSON.parse(text) as unknown
}

const made = (list: unknown): string =>
  typeof list === 'object' && list !== null && 'validFrom' in list && typeof list.validFrom === 'string'
    ? list.validFrom
    : ''

/** The later of two lists: a list once seen is never replaced by one from before. */
const later = (one: unknown, other: unknown): unknown => (Date.parse(made(one)) > Date.parse(made(other)) ? one : other)

/** Fetches what an installation publishes. One that answers with something else, or for another address, is refused. */
export async function fetchIssuer(origin: string, before: KeptIssuer | undefined): Promise<FetchedIssuer> {
  const isOwn = origin === location.origin
  let fetched: IssuerDocuments
  try {
    const [did, profile, revocation, suspension] = await Promise.all(
      ['.well-known/did.json', '.well-known/issuer.json', 'status/revocation', 'status/suspension'].map((path) =>
        documentAt(`${origin}/${path}`),
      ),
    )
    fetched = { did, profile, revocation, suspension }
  } catch {
    return { failed: 'unreachable' }
  }
  const documents: IssuerDocuments = before
    ? {
        ...fetched,
        revocation: later(before.documents.revocation, fetched.revocation),
        suspension: later(before.documents.suspension, fetched.suspension),
      }
    : fetched
  const known = await readIssuer(documents, gunzip)
  if ('refused' in known) return { failed: known.refused }
  if (!isOwn && known.did !== didOf(origin)) return { failed: 'issuer-of-another-address' }
  return { known, kept: { origin, isOwn, documents, fetchedAt: new Date().toISOString() } }
}
