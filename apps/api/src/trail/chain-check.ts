import { Injectable } from '@nestjs/common'
import {
  type ChainFault,
  type ChainHead,
  faultsOf,
  installationChain,
  readAuditCheckpoint,
} from '@muster/credential/audit-chain.ts'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { verifySecured } from '@muster/credential/data-integrity.ts'
import { IssuerService } from '../certificates/issuer.service.ts'
import { verifyNatively } from '../certificates/keys/signing-keys.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { linkColumns, linkOf, type LinkRow, recordColumns } from './audit-rows.ts'

/** What can be wrong with a chain. */
export type TrailFault =
  ChainFault | 'checkpoint-differs' | 'checkpoint-unsigned' | 'cut-off' | 'entry-unsealed' | 'entry-vanished'

export interface FoundFault {
  readonly fault: TrailFault
  /** The link's number; null for an entry that has none. */
  readonly number: number | null
  /** The entry it is about, where it is known. */
  readonly entry: string | null
}

/** What one stretch of a chain came to. */
export interface CheckedStretch {
  readonly head: ChainHead
  readonly checked: number
  readonly checkpoints: number
  readonly isEnd: boolean
  readonly faults: readonly FoundFault[]
}

interface CheckpointRow {
  readonly number: number
  readonly document: JsonObject
}

/** At most so many of what has no number are named. */
const mostNamed = 50

const stretch = `SELECT l.entry_id AS "sealedId", ${linkColumns}, ${recordColumns} FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id
  WHERE l.chain_id = $1 AND l.number > $2 ORDER BY l.number LIMIT $3`

/** Entries that are neither sealed nor wait for it, and what waits without being there. */
const loose = (chain: string): string => `SELECT 'entry-unsealed' AS fault, e.id AS entry FROM audit_entry e
    WHERE ${chain === installationChain ? 'e.agency_id IS NULL' : 'e.agency_id = $1'}
      AND NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry_id = e.id) AND NOT EXISTS (SELECT 1 FROM audit_waiting w WHERE w.entry_id = e.id)
  UNION ALL SELECT 'entry-vanished', w.entry_id FROM audit_waiting w WHERE w.chain_id = $1 AND NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.id = w.entry_id)
  LIMIT ${mostNamed}`

/** Computes a chain anew from its entries, and compares it with every checkpoint that was signed. */
@Injectable()
export class ChainCheck {
  constructor(private readonly issuer: IssuerService) {}

  /**
   * Checks the next links of a chain after a head; with the last of them also what belongs to it without a number. The
   * transaction must be one of repeatable reads: what is signed meanwhile is not to pass for what was cut off.
   */
  async checkAfter(tx: Tx, chain: string, head: ChainHead, most: number): Promise<CheckedStretch> {
    const rows = await tx.query<LinkRow & { sealedId: string }>(stretch, [chain, head.number, most])
    const faults: FoundFault[] = []
    const isEnd = rows.length < most
    const signed = await tx.query<CheckpointRow>(
      'SELECT number::float8 AS number, document FROM audit_checkpoint WHERE chain_id = $1 AND number > $2 AND ($3::bigint IS NULL OR number <= $3) ORDER BY number',
      [chain, head.number, isEnd ? null : (rows.at(-1)?.number ?? null)],
    )
    const hashes = new Map<number, string>()
    let at = head
    for (const row of rows) {
      const link = linkOf(row)
      for (const fault of faultsOf(chain, at, link)) faults.push({ fault, number: link.number, entry: row.sealedId })
      hashes.set(link.number, link.hash)
      at = { number: link.number, hash: link.hash }
    }
    for (const checkpoint of signed) {
      const fault = await this.faultOf(chain, checkpoint, hashes.get(checkpoint.number), at.number)
      if (fault) faults.push({ fault, number: checkpoint.number, entry: null })
    }
    if (isEnd) faults.push(...(await this.looseEnds(tx, chain)))
    return { head: at, checked: rows.length, checkpoints: signed.length, isEnd, faults }
  }

  private async faultOf(
    chain: string,
    { number, document }: CheckpointRow,
    hash: string | undefined,
    last: number,
  ): Promise<TrailFault | null> {
    const proof = await verifySecured(document, this.issuer.resolveKey, verifyNatively)
    const read = readAuditCheckpoint(document)
    // That of a key revoked since was right when it was made.
    if ((!proof.ok && proof.reason !== 'key-revoked') || !read) return 'checkpoint-unsigned'
    if (number > last) return 'cut-off'
    return read.chain === chain && read.number === number && read.hash === hash ? null : 'checkpoint-differs'
  }

  private async looseEnds(tx: Tx, chain: string): Promise<FoundFault[]> {
    const rows = await tx.query<{ fault: 'entry-unsealed' | 'entry-vanished'; entry: string }>(loose(chain), [chain])
    return rows.map(({ fault, entry }) => ({ fault, number: null, entry }))
  }
}
