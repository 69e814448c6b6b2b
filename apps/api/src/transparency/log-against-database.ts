import { Injectable } from '@nestjs/common'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { verifySecured } from '@muster/credential/data-integrity.ts'
import { isSameHash } from '@muster/credential/merkle.ts'
import type { GrownNode } from '@muster/credential/merkle-nodes.ts'
import { readCheckpoint } from '@muster/credential/transparency-log.ts'
import { IssuerService } from '../certificates/issuer.service.ts'
import { verifyNatively } from '../certificates/keys/signing-keys.ts'
import { systemActor } from '../platform/actor.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import { factColumns, factSources, opened } from './compose-entry.ts'
import { type LogFault, LogWalk, type StoredEntry } from './log-walk.ts'

export interface LogComparison {
  readonly entries: number
  readonly checkpoints: number
  /** Certificates whose salt was destroyed with the person: nobody can open their entries any more. */
  readonly erased: number
  readonly faults: readonly { readonly fault: LogFault; readonly at: string }[]
}

interface StoredCheckpoint {
  readonly size: string
  readonly document: JsonObject
}

const every = `SELECT e.leaf_index AS "leafIndex", e.entry, e.leaf_hash AS "leafHash", f.subject IS NOT NULL AS "isThere", ${factColumns}
  FROM log_entry e LEFT JOIN logged_fact f ON f.kind = e.kind AND f.subject = e.subject AND f.state = e.state ${factSources} ORDER BY e.leaf_index`

/** Facts without an entry that do not wait for one either, and what waits without being a fact. */
const unlogged = `SELECT f.kind || ' ' || f.subject AS at FROM logged_fact f
  WHERE NOT EXISTS (SELECT 1 FROM log_entry e WHERE e.kind = f.kind AND e.subject = f.subject AND e.state = f.state)
    AND NOT EXISTS (SELECT 1 FROM log_fact q WHERE q.kind = f.kind AND q.subject = f.subject AND q.state = f.state)`
const waitingForNothing = `SELECT q.kind || ' ' || q.subject AS at FROM log_fact q
  WHERE NOT EXISTS (SELECT 1 FROM logged_fact f WHERE f.kind = q.kind AND f.subject = q.subject AND f.state = q.state)`

/**
 * Compares the log with what it tells of: numbers without a gap, every hash and node computed anew, every checkpoint,
 * every signature, and exactly one entry for each certificate, status and key, saying what the row says.
 */
@Injectable()
export class LogAgainstDatabase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly issuer: IssuerService,
  ) {}

  compare(): Promise<LogComparison> {
    return this.work.run({ actor: systemActor }, async (tx) => {
      await tx.once('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
      const checkpoints = await tx.once<StoredCheckpoint>('SELECT size, document FROM log_checkpoint ORDER BY size')
      const signedAt = new Map(checkpoints.map(({ size, document }) => [Number(size), document]))
      const walk = new LogWalk()
      let nodes = 0
      await tx.once(`DECLARE every_entry NO SCROLL CURSOR FOR ${every}`)
      for (;;) {
        const rows = await tx.once<StoredEntry>('FETCH 2000 FROM every_entry')
        if (rows.length === 0) break
        const grown: GrownNode[] = []
        for (const kept of rows) {
          const row = await opened(kept, tx)
          grown.push(...walk.step(row))
          await this.checkCertificate(row, walk)
          await this.checkCheckpoint(signedAt.get(walk.size), walk)
        }
        await checkNodes(tx, grown, walk)
        nodes += grown.length
      }
      await checkRest(tx, { nodes, signedAt: [...signedAt.keys()] }, walk)
      return { entries: walk.size, checkpoints: checkpoints.length, erased: walk.erased, faults: walk.faults }
    })
  }

  /** The signature of an issued certificate; that of a key revoked since was right when it was made. */
  private async checkCertificate({ credential, publicId, salt }: StoredEntry, walk: LogWalk): Promise<void> {
    // Of somebody erased neither name nor salt is left: nothing can be computed from what is.
    if (credential === null || salt === null) return
    const proof = await verifySecured(JSON.parse(credential), this.issuer.resolveKey, verifyNatively)
    if (!proof.ok && proof.reason !== 'key-revoked') walk.note('signature-wrong', publicId ?? '')
  }

  private async checkCheckpoint(document: JsonObject | undefined, walk: LogWalk): Promise<void> {
    if (!document) return
    const proof = await verifySecured(document, this.issuer.resolveKey, verifyNatively)
    if (!proof.ok && proof.reason !== 'key-revoked') walk.note('checkpoint-unsigned', walk.size)
    const signed = readCheckpoint(document)
    if (signed?.size !== walk.size || !isSameHash(signed.root, walk.root()))
      walk.note('checkpoint-contradicted', walk.size)
  }
}

async function checkNodes(tx: Tx, grown: readonly GrownNode[], walk: LogWalk): Promise<void> {
  const stored = await tx.once<{ level: number; place: string; hash: Buffer }>(
    'SELECT level, place, hash FROM log_hashes($1, $2)',
    [grown.map(({ level }) => level), grown.map(({ index }) => index)],
  )
  const hashes = new Map(stored.map(({ level, place, hash }) => [`${level}/${place}`, new Uint8Array(hash)]))
  for (const { level, index, hash } of grown) {
    const found = hashes.get(`${level}/${index}`)
    if (!found || !isSameHash(found, hash)) walk.note('node-wrong', `${level}/${index}`)
  }
}

/** What is there besides what the entries lead to. */
async function checkRest(
  tx: Tx,
  { nodes, signedAt }: { nodes: number; signedAt: readonly number[] },
  walk: LogWalk,
): Promise<void> {
  const [count] = await tx.once<{ nodes: number }>('SELECT count(*)::int AS nodes FROM log_node')
  if (count && count.nodes > nodes) walk.note('node-wrong', `${count.nodes - nodes} more than the entries have`)
  for (const size of signedAt) if (size > walk.size) walk.note('checkpoint-contradicted', size)
  for (const { at } of await tx.once<{ at: string }>(unlogged)) walk.note('fact-without-entry', at)
  for (const { at } of await tx.once<{ at: string }>(waitingForNothing)) walk.note('fact-gone', at)
}
