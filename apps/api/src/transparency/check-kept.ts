import { isJsonObject, type JsonObject } from '@muster/credential/canonical-json.ts'
import { type ResolveKey, verifySecured } from '@muster/credential/data-integrity.ts'
import { isConsistent, isSameHash } from '@muster/credential/merkle.ts'
import { consistencyRanges } from '@muster/credential/merkle-nodes.ts'
import { type Checkpoint, readCheckpoint } from '@muster/credential/transparency-log.ts'
import { verifyNatively } from '../certificates/keys/signing-keys.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { type Ask, hashesOf, rootAt } from './log-hashes.ts'

/** What comes of comparing a kept checkpoint with the log of now. */
export interface KeptAnswer {
  readonly answer: 'holds' | 'unreadable' | 'unsigned' | 'shorter' | 'rewritten'
  /** Null where it could not be read. */
  readonly size: number | null
}

/** At most so many of a pasted file. */
const most = 50

/** The checkpoints in a pasted text: one document, or a file of kept ones. */
function documentsIn(text: string): JsonObject[] {
  try {
    const value: unknown = JSON.parse(text)
    if (!isJsonObject(value)) return []
    return Array.isArray(value.checkpoints) ? value.checkpoints.filter(isJsonObject).slice(0, most) : [value]
  } catch {
    return []
  }
}

/** Compares what somebody kept with the log as it is now. */
export async function checkKept(
  text: string,
  log: { ask: Ask; did: string; size: number; resolveKey: ResolveKey },
): Promise<KeptAnswer[]> {
  const documents = documentsIn(text)
  if (documents.length === 0) return [{ answer: 'unreadable', size: null }]
  return Promise.all(documents.map((document) => checkOne(document, log)))
}

async function checkOne(
  document: JsonObject,
  { ask, did, size: now, resolveKey }: Parameters<typeof checkKept>[1],
): Promise<KeptAnswer> {
  const kept = readCheckpoint(document)
  if (!kept) return { answer: 'unreadable', size: null }
  const { size } = kept
  const proof = await verifySecured(document, resolveKey, verifyNatively)
  if (!proof.ok || kept.origin !== did) return { answer: 'unsigned', size }
  if (size > now) return { answer: 'shorter', size }
  if (size === 0) return { answer: 'holds', size }
  const holds = await continues(ask, kept, now).catch((error: unknown) => {
    if (error instanceof Refusal) return false
    throw error
  })
  return { answer: holds ? 'holds' : 'rewritten', size }
}

/** Whether the log of now is the kept one and more; a log with a hole in it is refused. */
async function continues(ask: Ask, { size, root }: Checkpoint, now: number): Promise<boolean> {
  const claim = {
    earlierSize: size,
    earlierRoot: root,
    size: now,
    root: await rootAt(ask, now),
    proof: await hashesOf(ask, consistencyRanges(size, now)),
  }
  return isConsistent(claim) && isSameHash(await rootAt(ask, size), root)
}
