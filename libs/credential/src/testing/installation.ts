import { gunzipSync, gzipSync } from 'node:zlib'
import { secure } from '../data-integrity.ts'
import { didDocument, issuerDocument, type PublishedKey } from '../did.ts'
import { readIssuer, type IssuerDocuments, type KnownIssuer } from '../known-issuer.ts'
import { bitstringOf, buildStatusList, type Gunzip } from '../status-list.ts'
import { issuer, issuerKey, signer } from './certificates.ts'

/** What the invented issuer of the specs publishes. */

export const gunzip: Gunzip = (bytes, atMost) => new Uint8Array(gunzipSync(bytes, { maxOutputLength: atMost }))

export interface Publishing {
  readonly madeAt: string
  readonly revoked?: readonly number[]
  readonly suspended?: readonly number[]
  readonly keys?: readonly PublishedKey[]
}

/** The documents of the issuer with these places set in its lists. */
export async function published({ madeAt, revoked = [], suspended = [], keys }: Publishing): Promise<IssuerDocuments> {
  const listOf = async (purpose: 'revocation' | 'suspension', places: readonly number[]) =>
    secure(
      await buildStatusList(
        {
          address: `${issuer.address}/status/${purpose}`,
          issuerDid: issuer.did,
          purpose,
          madeAt,
          currentUntil: new Date(Date.parse(madeAt) + 900_000).toISOString(),
          bits: bitstringOf(places),
        },
        (bytes) => new Uint8Array(gzipSync(bytes)),
      ),
      signer,
      madeAt,
    )
  return {
    did: didDocument(issuer.did, keys ?? [{ publicKey: issuerKey.publicKey, state: 'active' }]),
    profile: issuerDocument(issuer),
    revocation: await listOf('revocation', revoked),
    suspension: await listOf('suspension', suspended),
  }
}

/** The issuer as a device knows it that fetched those documents. */
export async function knownIssuer(publishing: Publishing): Promise<KnownIssuer> {
  const read = await readIssuer(await published(publishing), gunzip)
  if ('refused' in read) throw new Error(read.refused)
  return read
}
