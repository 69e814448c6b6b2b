import { randomBytes } from 'node:crypto'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import { canonicalJson, type JsonObject } from '@muster/credential/canonical-json.ts'
import { secure } from '@muster/credential/data-integrity.ts'
import { grownNodes } from '@muster/credential/merkle-nodes.ts'
import { isSameHash } from '@muster/credential/merkle.ts'
import { buildCheckpoint, entryLeaf, readCheckpoint } from '@muster/credential/transparency-log.ts'
import { IssuerService } from '../certificates/issuer.service.ts'
import { systemActor } from '../platform/actor.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { composeEntry, factColumns, factSources, type FactRow, opened } from './compose-entry.ts'
import { readHashes, rootAt } from './log-hashes.ts'

/** How many facts get their numbers in one transaction. */
const most = 2_000
const lock = 724_552

interface Waiting extends FactRow {
  readonly id: string
}

interface Composed {
  readonly row: Waiting
  readonly text: string
  readonly leaf: Uint8Array
}

/**
 * Gives what waits its place in the log. One process at a time numbers, in one transaction that takes the facts out of
 * the queue as it writes their leaves: a crash leaves both or neither, so that there is no gap and no double.
 */
@Injectable()
export class LogKeeper implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly issuer: IssuerService,
  ) {}

  onModuleInit(): void {
    this.jobs.every(3, 'number-log-entries', () => this.numberAll())
    this.jobs.every(60, 'sign-log-checkpoint', () => this.work.run({ actor: systemActor }, (tx) => this.sign(tx)))
  }

  /** Numbers everything that waits; returns how many leaves that gave. */
  async numberAll(): Promise<number> {
    for (let numbered = 0; ;) {
      const some = await this.work.run({ actor: systemActor }, (tx) => this.numberSome(tx))
      numbered += some
      if (some < most) return numbered
    }
  }

  /**
   * The newest checkpoint as a document, made now where the log grew since the last; null while it is empty. A log that
   * is no continuation of its last checkpoint gets none: what was signed is never contradicted by us.
   */
  async sign(tx: Tx): Promise<JsonObject | null> {
    const [head] = await tx.query<{ size: string }>('SELECT log_size() AS size')
    const [last] = await tx.query<{ size: string; document: JsonObject }>(
      'SELECT size, document FROM log_checkpoint_of(NULL)',
    )
    const size = Number(head?.size)
    const lastSize = Number(last?.size ?? 0)
    if (size === lastSize) return last?.document ?? null
    if (size < lastSize) throw new Error(`the log has ${size} leaves, and a checkpoint was signed at ${lastSize}`)
    const ask = tx.query.bind(tx)
    if (last && !isSameRoot(last.document, await rootAt(ask, lastSize)))
      throw new Error(`the log no longer has the root that was signed at ${lastSize}`)
    const root = await rootAt(ask, size)
    const madeAt = this.clock.now().toISOString()
    const document = await secure(
      buildCheckpoint({ origin: this.issuer.did, size, root, madeAt }),
      this.issuer.signer,
      madeAt,
    )
    const [added] = await tx.query(
      'INSERT INTO log_checkpoint (size, root, document, made_at) VALUES ($1, $2, $3, $4) ON CONFLICT (size) DO NOTHING RETURNING size',
      [size, Buffer.from(root), JSON.stringify(document), madeAt],
    )
    return added ? document : this.sign(tx)
  }

  private async numberSome(tx: Tx): Promise<number> {
    const [turn] = await tx.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [lock])
    if (!turn?.mine) return 0
    const [head] = await tx.query<{ size: string }>('SELECT log_size() AS size')
    const kept = await tx.query<Waiting>(
      `SELECT f.id, ${factColumns} FROM (SELECT * FROM log_fact ORDER BY id LIMIT $1) f ${factSources} ORDER BY f.id`,
      [most],
    )
    if (kept.length === 0) return 0
    const waiting = await Promise.all(kept.map((row) => opened(row, tx)))
    // What waits and is not there stays in the queue, where the comparison with the database finds it.
    const entries = waiting.flatMap((row) => {
      const entry = composeEntry({ ...row, salt: row.salt ?? randomBytes(32) }, this.issuer.did)
      return entry ? [{ row, text: canonicalJson({ ...entry }), leaf: entryLeaf(entry) }] : []
    })
    await this.append(tx, Number(head?.size), entries)
    await tx.query('DELETE FROM log_fact WHERE id = ANY ($1)', [entries.map(({ row }) => row.id)])
    return entries.length
  }

  private async append(tx: Tx, size: number, entries: readonly Composed[]): Promise<void> {
    const hashAt = await readHashes(tx.query.bind(tx), [{ from: 0, to: size }])
    const nodes = grownNodes(
      size,
      entries.map(({ leaf }) => leaf),
      hashAt,
    )
    await tx.query(
      `INSERT INTO log_entry (leaf_index, kind, subject, state, certificate_id, entry, leaf_hash)
       SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::bytea[])`,
      [
        entries.map((_, at) => size + at),
        entries.map(({ row }) => row.kind),
        entries.map(({ row }) => row.subject),
        entries.map(({ row }) => row.state),
        entries.map(({ row }) => row.certificateId),
        entries.map(({ text }) => text),
        entries.map(({ leaf }) => Buffer.from(leaf)),
      ],
    )
    await tx.query(
      'INSERT INTO log_node (level, place, hash) SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])',
      [nodes.map(({ level }) => level), nodes.map(({ index }) => index), nodes.map(({ hash }) => Buffer.from(hash))],
    )
  }
}

function isSameRoot(document: JsonObject, root: Uint8Array): boolean {
  const signed = readCheckpoint(document)
  return signed !== null && isSameHash(signed.root, root)
}
