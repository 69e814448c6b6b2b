import { Injectable, type OnModuleInit } from '@nestjs/common'
import { type AuditRecord, type ChainHead, emptyChain, sealAfter } from '@muster/credential/audit-chain.ts'
import { systemActor } from '../platform/actor.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { recordColumns, recordOf, type RecordRow } from './audit-rows.ts'

/** How many entries are sealed in one transaction. */
const most = 2_000
const lock = 724_570

interface Waiting extends RecordRow {
  readonly chainId: string
}

interface HeadRow {
  readonly chainId: string
  readonly number: number
  readonly hash: string
}

interface Sealed {
  readonly chainId: string
  readonly entryId: string
  readonly number: number
  readonly digest: string
  readonly hash: string
}

/**
 * Seals what was written, a few seconds after its commit. One process at a time seals, in one transaction that takes the
 * entries out of the queue as it writes their links: a crash leaves both or neither. Writers never wait for it: an entry
 * that commits late finds its place behind what is sealed by then.
 */
@Injectable()
export class Sealer implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(3, 'seal-audit-entries', () => this.sealAll())
  }

  /** Seals everything that waits; returns how many entries that was. */
  async sealAll(): Promise<number> {
    for (let sealed = 0; ;) {
      const some = await this.work.run({ actor: systemActor }, (tx) => this.sealSome(tx))
      sealed += some
      if (some < most) return sealed
    }
  }

  private async sealSome(tx: Tx): Promise<number> {
    const [turn] = await tx.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [lock])
    if (!turn?.mine) return 0
    // What waits and is not there stays in the queue, where the check finds it.
    const waiting = await tx.query<Waiting>(
      `SELECT w.chain_id AS "chainId", ${recordColumns} FROM audit_waiting w JOIN audit_entry e ON e.id = w.entry_id ORDER BY w.entry_id LIMIT $1`,
      [most],
    )
    if (waiting.length === 0) return 0
    const byChain = Map.groupBy(waiting, ({ chainId }) => chainId)
    const heads = await this.heads(tx, [...byChain.keys()])
    const links = [...byChain].flatMap(([chainId, rows]): Sealed[] => {
      const records = rows.map(recordOf).filter((record): record is AuditRecord => record !== null)
      return sealAfter(chainId, heads.get(chainId) ?? emptyChain, records).map(({ number, digest, hash }, at) => ({
        chainId,
        entryId: records[at]?.id ?? '',
        number,
        digest,
        hash,
      }))
    })
    await tx.query(
      `INSERT INTO audit_link (chain_id, number, entry_id, digest, hash)
       SELECT c, n, e, decode(d, 'hex'), decode(h, 'hex') FROM unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[], $5::text[]) AS s(c, n, e, d, h)`,
      [
        links.map(({ chainId }) => chainId),
        links.map(({ number }) => number),
        links.map(({ entryId }) => entryId),
        links.map(({ digest }) => digest),
        links.map(({ hash }) => hash),
      ],
    )
    await tx.query('DELETE FROM audit_waiting WHERE entry_id = ANY ($1)', [links.map(({ entryId }) => entryId)])
    return links.length
  }

  private async heads(tx: Tx, chains: readonly string[]): Promise<Map<string, ChainHead>> {
    const rows = await tx.query<HeadRow>(
      `SELECT c AS "chainId", h.number::float8 AS number, encode(h.hash, 'hex') AS hash
       FROM unnest($1::uuid[]) AS c CROSS JOIN LATERAL (SELECT number, hash FROM audit_link l WHERE l.chain_id = c ORDER BY number DESC LIMIT 1) h`,
      [chains],
    )
    return new Map(rows.map(({ chainId, number, hash }) => [chainId, { number, hash }]))
  }
}
