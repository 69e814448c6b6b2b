import { readAuditCheckpoint } from '@muster/credential/audit-chain.ts'
import { isJsonObject, type JsonObject } from '@muster/credential/canonical-json.ts'
import { type ResolveKey, verifySecured } from '@muster/credential/data-integrity.ts'
import { verifyNatively } from '../certificates/keys/signing-keys.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

/** What comes of comparing a kept checkpoint with the chain of now. */
export interface KeptCheckpoint {
  readonly answer: 'holds' | 'unreadable' | 'unsigned' | 'other-chain' | 'cut-off' | 'differs'
  /** The chain it speaks of; null where it could not be read. */
  readonly chain: string | null
  readonly number: number | null
  readonly madeAt: string | null
}

/** At most so many of a pasted file. */
const most = 50

/** The checkpoints in a text: one document, or a file of kept ones. */
export function checkpointsIn(text: string): JsonObject[] {
  try {
    const value: unknown = JSON.parse(text)
    if (!isJsonObject(value)) return []
    return Array.isArray(value.checkpoints) ? value.checkpoints.filter(isJsonObject).slice(0, most) : [value]
  } catch {
    return []
  }
}

const unreadable: KeptCheckpoint = { answer: 'unreadable', chain: null, number: null, madeAt: null }

/**
 * Compares what somebody kept with the chains as they are now.
 *
 * @param chain whose checkpoints are expected; null for any
 */
export async function compareKept(
  tx: Tx,
  text: string,
  expected: { chain: string | null; did: string; resolveKey: ResolveKey },
): Promise<KeptCheckpoint[]> {
  const documents = checkpointsIn(text)
  if (documents.length === 0) return [unreadable]
  const answers: KeptCheckpoint[] = []
  for (const document of documents) answers.push(await compareOne(tx, document, expected))
  return answers
}

async function compareOne(
  tx: Tx,
  document: JsonObject,
  { chain: own, did, resolveKey }: Parameters<typeof compareKept>[2],
): Promise<KeptCheckpoint> {
  const kept = readAuditCheckpoint(document)
  if (!kept || !/^[0-9a-f-]{36}$/.test(kept.chain)) return unreadable
  const { chain, number, madeAt } = kept
  const answered = (answer: KeptCheckpoint['answer']): KeptCheckpoint => ({ answer, chain, number, madeAt })
  const proof = await verifySecured(document, resolveKey, verifyNatively)
  if (!proof.ok && proof.reason !== 'key-revoked') return answered('unsigned')
  if (kept.origin !== did) return answered('unsigned')
  if (own !== null && chain !== own) return answered('other-chain')
  const [link] = await tx.query<{ hash: string | null; last: number | null }>(
    `SELECT (SELECT encode(hash, 'hex') FROM audit_link WHERE chain_id = $1 AND number = $2) AS hash, (SELECT max(number)::float8 FROM audit_link WHERE chain_id = $1) AS last`,
    [chain, number],
  )
  if (number > (link?.last ?? 0)) return answered('cut-off')
  return answered(link?.hash === kept.hash ? 'holds' : 'differs')
}
