import { gunzip } from 'node:zlib'
import { promisify } from 'node:util'
import { isJsonObject, type JsonObject } from '@muster/credential/canonical-json.ts'
import type { CertificateFacts } from '@muster/credential/certificate-facts.ts'
import { verifySecured, type IssuerKey, type ResolveKey } from '@muster/credential/data-integrity.ts'
import { fromMultikey } from '@muster/credential/ed25519.ts'
import { readingOf, readStatusList, type ReadStatusList } from '@muster/credential/status-list.ts'
import type { KnownStatus } from '@muster/credential/verdict.ts'
import { parseGiven, readGiven, Refused } from './given-file.ts'

/** The issuer somebody trusts: whose keys count, and where its status lists are. */
export interface TrustedIssuer {
  did: string
  resolveKey: ResolveKey
  /** A document the issuer publishes at this address; undefined when it cannot be had. */
  fetchPublished: (address: string) => Promise<unknown>
  /** The certificates its PDFs are signed with, in PEM; undefined for an issuer known from a file. */
  paperCertificates: () => Promise<string | undefined>
}

const patience = 10_000

async function fetchReply(address: string): Promise<Response> {
  const reply = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) })
  if (!reply.ok) throw new Error(`status ${reply.status}`)
  return reply
}

const fetchJson = async (address: string): Promise<unknown> => (await fetchReply(address)).json()

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** The keys of a DID document. One that is not listed for assertions must not have signed any. */
function keysOf(document: JsonObject, did: string): Map<string, IssuerKey> {
  const asserting = new Set(listOf(document.assertionMethod))
  const keys = new Map<string, IssuerKey>()
  for (const method of listOf(document.verificationMethod)) {
    if (!isJsonObject(method) || typeof method.id !== 'string' || method.controller !== did) continue
    const publicKey = fromMultikey(method.publicKeyMultibase)
    const isTrusted = asserting.has(method.id) && method.revoked === undefined
    if (publicKey) keys.set(method.id, { controller: did, publicKey, state: isTrusted ? 'active' : 'revoked' })
  }
  return keys
}

/**
 * Whom to trust, by the address of an installation or by a file with its DID document. From a file nothing is fetched.
 *
 * @throws Refused when the document cannot be had or is none
 */
export async function trustedIssuer(place: string): Promise<TrustedIssuer> {
  const isAddress = /^https?:\/\//.test(place)
  const home = place.replace(/\/+$/, '')
  const document = isAddress
    ? await fetchJson(`${home}/.well-known/did.json`).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error)
        throw new Refused(
          `The issuer's keys cannot be fetched from ${home} (${why}): name its address, or a file with its DID document, after --issuer.`,
        )
      })
    : parseGiven(readGiven(place, 'the DID document of the issuer'))
  if (!isJsonObject(document) || typeof document.id !== 'string') throw new Refused(`${place} holds no DID document.`)
  const keys = keysOf(document, document.id)
  return {
    did: document.id,
    resolveKey: (method) => keys.get(method) ?? null,
    // Addresses come out of the certificate: only those of the issuer itself are asked.
    fetchPublished: async (address) =>
      isAddress && address.startsWith(`${home}/`) ? fetchJson(address).catch(() => undefined) : undefined,
    paperCertificates: async () =>
      isAddress
        ? fetchReply(`${home}/.well-known/pdf-certificates.pem`)
            .then((reply) => reply.text())
            .catch(() => {
              throw new Refused(`The certificates that PDFs are signed with cannot be fetched from ${home}.`)
            })
        : undefined,
  }
}

const expand = promisify(gunzip)

async function listAt(
  issuer: TrustedIssuer,
  address: string,
  purpose: 'revocation' | 'suspension',
): Promise<ReadStatusList | undefined> {
  const document = await issuer.fetchPublished(address)
  if (document === undefined || !(await verifySecured(document, issuer.resolveKey)).ok) return undefined
  const expected = { address, issuerDid: issuer.did, purpose }
  return readStatusList(document, expected, (bytes, maxOutputLength) => expand(bytes, { maxOutputLength }))
}

/** What the issuer's status lists say of a certificate; null when they cannot be had or say nothing that holds. */
export async function statusOf(
  issuer: TrustedIssuer,
  facts: CertificateFacts,
  now: string,
): Promise<KnownStatus | null> {
  const { revocationList, suspensionList, index } = facts.status
  const revocation = await listAt(issuer, revocationList, 'revocation')
  const suspension = await listAt(issuer, suspensionList, 'suspension')
  const reading = revocation && suspension && readingOf(index, revocation, suspension, now)
  if (!reading) return null
  const { isRevoked, isSuspended, asOf, isCurrent } = reading
  return { revoked: isRevoked ? 'from-the-start' : null, isSuspended, asOf, isCurrent }
}
