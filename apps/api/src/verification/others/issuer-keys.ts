import { fromBase64url } from '@muster/credential/base-encodings.ts'
import { isJsonObject, type Json, type JsonObject } from '@muster/credential/canonical-json.ts'
import type { IssuerKey } from '@muster/credential/data-integrity.ts'
import { fromMultikey } from '@muster/credential/ed25519.ts'
import type { CheckDetail } from '@muster/contracts/schemas/verification.ts'
import { parseStrictJson } from '../../platform/endpoint/strict-json.ts'
import { OutgoingFailure, readOutside } from '../../platform/outgoing/outgoing.ts'

/** Reads a document that others published. */
export type ReadDocument = (address: string) => Promise<Buffer>

const readDidDocument: ReadDocument = (address) =>
  readOutside(address, { mostBytes: 262_144, milliseconds: 5_000, accept: 'application/did+json, application/json' })

/** A key of somebody whom we do not know, or why it could not be had. */
export type FoundKey = { readonly key: IssuerKey } | { readonly fault: CheckDetail }

interface Kept {
  readonly until: number
  readonly found: Promise<FoundKey>
}

const minutesKept = { found: 10, missing: 1 } as const
const mostKept = 500

/** Keys of `did:key`, which are in their name, and of `did:web`, which are looked up through the guard and kept a while. */
export class IssuerKeys {
  private readonly kept = new Map<string, Kept>()

  constructor(private readonly read: ReadDocument = readDidDocument) {}

  find(method: string, now: number): Promise<FoundKey> {
    const [did = ''] = method.split('#')
    if (did.startsWith('did:key:')) return Promise.resolve(keyInName(did, method))
    if (!did.startsWith('did:web:')) return Promise.resolve({ fault: 'issuer-form-unknown' })
    const kept = this.kept.get(method)
    if (kept && kept.until > now) return kept.found
    const found = this.lookUp(did, method)
    if (this.kept.size >= mostKept) this.kept.delete(this.kept.keys().next().value ?? '')
    this.kept.set(method, { until: now + minutesKept.missing * 60_000, found })
    void found.then((result) => {
      if ('key' in result) this.kept.set(method, { until: now + minutesKept.found * 60_000, found })
    })
    return found
  }

  private async lookUp(did: string, method: string): Promise<FoundKey> {
    const address = addressOfDid(did)
    if (address === null) return { fault: 'issuer-form-unknown' }
    try {
      const document = parseStrictJson(await this.read(address))
      return isJsonObject(document) ? keyInDocument(document, did, method) : { fault: 'key-not-listed' }
    } catch (error) {
      const isRefused = error instanceof OutgoingFailure && error.fault === 'address-refused'
      return { fault: isRefused ? 'issuer-address-refused' : 'issuer-not-reached' }
    }
  }
}

const active = (controller: string, publicKey: Uint8Array): FoundKey => ({
  key: { controller, publicKey, state: 'active' },
})

function keyInName(did: string, method: string): FoundKey {
  const multikey = did.slice('did:key:'.length)
  const publicKey = fromMultikey(multikey)
  return publicKey && method === `${did}#${multikey}` ? active(did, publicKey) : { fault: 'key-not-listed' }
}

/** Where the document of a `did:web` lies (did:web method, read); null for what is none. */
export function addressOfDid(did: string): string | null {
  const parts = did.slice('did:web:'.length).split(':')
  if (parts.some((part) => !/^(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+$/.test(part) || /^\.+$/.test(part))) return null
  const [host = '', ...path] = parts
  const place = host.replace(/%3A(\d{1,5})$/i, ':$1')
  if (place.includes('%')) return null
  return `https://${place}/${path.length === 0 ? '.well-known' : path.join('/')}/did.json`
}

function keyInDocument(document: JsonObject, did: string, method: string): FoundKey {
  const missing = { fault: 'key-not-listed' } as const
  if (document.id !== did) return missing
  const asserting = listed(document.assertionMethod)
  const named = (entry: Json): boolean => idOf(entry, did) === method
  if (!asserting.some(named)) return missing
  const entry = [...asserting, ...listed(document.verificationMethod)].filter(isJsonObject).find(named)
  if (!entry || entry.controller !== did || entry.revoked !== undefined) return missing
  const publicKey = fromMultikey(entry.publicKeyMultibase) ?? fromJwk(entry.publicKeyJwk)
  return publicKey ? active(did, publicKey) : missing
}

const listed = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value]

/** The full id of a method, written in place or by its id alone; a fragment stands for the document's own. */
function idOf(entry: Json, did: string): string | null {
  const id = isJsonObject(entry) ? entry.id : entry
  return typeof id !== 'string' ? null : id.startsWith('#') ? did + id : id
}

function fromJwk(jwk: Json | undefined): Uint8Array | null {
  if (!isJsonObject(jwk) || jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || typeof jwk.x !== 'string') return null
  const bytes = fromBase64url(jwk.x)
  return bytes?.length === 32 ? bytes : null
}
