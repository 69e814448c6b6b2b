import { canonicalJson } from '@muster/credential/canonical-json.ts'
import { appended, isSameHash, leafHash, type Peak, rootOfPeaks } from '@muster/credential/merkle.ts'
import { type GrownNode, grownNodes } from '@muster/credential/merkle-nodes.ts'
import { entryBytes, type LogEntry } from '@muster/credential/transparency-log.ts'
import { composeEntry, type FactRow } from './compose-entry.ts'

/** What can be wrong between the log and the database. */
export type LogFault =
  | 'number-missing'
  | 'entry-changed'
  | 'fact-gone'
  | 'fact-differs'
  | 'fact-without-entry'
  | 'signature-wrong'
  | 'node-wrong'
  | 'checkpoint-contradicted'
  | 'checkpoint-unsigned'

/** A stored entry beside the fact it tells of; of a fact that is gone nothing but the place. */
export interface StoredEntry extends FactRow {
  readonly leafIndex: string
  readonly entry: string
  readonly leafHash: Buffer
  readonly isThere: boolean
}

/** Goes through the entries in their order, computes the tree anew from them, and notes what does not agree. */
export class LogWalk {
  /** Leaves so far. */
  size = 0
  erased = 0
  readonly faults: { readonly fault: LogFault; readonly at: string }[] = []
  private peaks: readonly Peak[] = []

  note(fault: LogFault, at: string | number): void {
    this.faults.push({ fault, at: String(at) })
  }

  root(): Uint8Array {
    return rootOfPeaks(this.peaks)
  }

  /** Takes the next entry; returns the complete subtrees that came to be with it. */
  step(row: StoredEntry): GrownNode[] {
    const index = Number(row.leafIndex)
    if (index !== this.size) this.note('number-missing', this.size)
    const leaf = leafHash(new TextEncoder().encode(row.entry))
    if (!isSameHash(leaf, new Uint8Array(row.leafHash))) this.note('entry-changed', index)
    this.compare(row)
    const { peaks } = this
    const grown = grownNodes(
      this.size,
      [leaf],
      ({ level }) => peaks.find((peak) => peak.height === level)?.hash ?? leaf,
    )
    this.peaks = appended(peaks, leaf)
    this.size += 1
    return grown
  }

  private compare(row: StoredEntry): void {
    const at = `${row.leafIndex} ${row.publicId ?? row.subject ?? ''}`.trim()
    if (!row.isThere) return this.note('fact-gone', at)
    const entry = JSON.parse(row.entry) as LogEntry
    if (row.kind === 'issued' && row.salt === null) {
      this.erased += 1
      return
    }
    const keeper = entry.kind === 'key' ? (entry.verificationMethod.split('#')[0] ?? '') : ''
    const expected = composeEntry(row, keeper)
    if (!expected || !isSameHash(entryBytes(expected), entryBytes(entry))) this.note('fact-differs', at)
    else if (canonicalJson({ ...entry }) !== row.entry) this.note('entry-changed', at)
  }
}
