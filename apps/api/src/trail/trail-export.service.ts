import { Injectable } from '@nestjs/common'
import { canonicalJson, type JsonObject } from '@muster/credential/canonical-json.ts'
import { IssuerService } from '../certificates/issuer.service.ts'
import { conditionFor } from '../people/audit-conditions.ts'
import { audit } from '../platform/audit/audit.ts'
import { auditReads } from '../platform/audit/audit-reads.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { csvOfSheet } from '../platform/sheet.ts'
import { linkColumns, type LinkRow, recordColumns, recordOf } from './audit-rows.ts'

/** At most so many links in one file: an agency with more asks by days, or on the machine. */
const most = 20_000

interface ExportRow extends LinkRow {
  /** False of what lies between and was not asked for; null of an entry that is gone. */
  readonly isAsked: boolean | null
}

interface Exported {
  readonly chain: string
  /** The number before the first, and the hash it has. */
  readonly after: number
  readonly previous: string | null
  readonly rows: readonly ExportRow[]
  /** The newest that speaks of a link in the file. */
  readonly checkpoint: JsonObject | null
}

type ExportCall = PersonCall<'audit.csv'> | PersonCall<'audit.jsonl'>

/** The columns of a CSV: every member of an entry, and what seals it. */
const columns = [
  'number',
  'at',
  'act',
  'actorKind',
  'actorId',
  'subjectKind',
  'subjectId',
  'concernsPersonId',
  'agencyId',
  'details',
  'traceId',
  'id',
  'chain',
  'previous',
  'digest',
  'hash',
]

/** Sealed entries as a file that anybody can check without this installation. */
@Injectable()
export class TrailExportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly issuer: IssuerService,
  ) {}

  async csv(call: PersonCall<'audit.csv'>): Promise<string> {
    const { chain, previous, rows } = await this.export(call, 'audit.csv')
    void call.reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="audit.csv"')
    let before = previous
    const lines = rows.map((row) => {
      const record = row.isAsked === true ? recordOf(row) : null
      const line = [
        row.number,
        ...columns.slice(1, 12).map((name) => {
          const value = record?.[name as keyof typeof record] ?? null
          return value === null || typeof value === 'string' ? value : canonicalJson(value)
        }),
        chain,
        before,
        row.digest,
        row.hash,
      ]
      before = row.hash
      return line
    })
    return csvOfSheet([columns, ...lines])
  }

  async jsonl(call: PersonCall<'audit.jsonl'>): Promise<string> {
    const { chain, after, previous, rows, checkpoint } = await this.export(call, 'audit.jsonl')
    void call.reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', 'attachment; filename="audit.jsonl"')
    const head = { type: 'MusterAuditExport', version: 1, origin: this.issuer.did, chain, after, previous }
    const lines = rows.map(({ number, digest, hash, isAsked, ...row }): JsonObject => {
      if (isAsked === false) return { number, digest, hash }
      const record = recordOf(row)
      return { number, digest, hash, entry: record && { ...record } }
    })
    return [head, ...lines, ...(checkpoint ? [{ checkpoint }] : [])].map((line) => `${canonicalJson(line)}\n`).join('')
  }

  private export(call: ExportCall, act: 'audit.csv' | 'audit.jsonl'): Promise<Exported> {
    return this.work.run(call, async (tx) => {
      const exported = await this.read(tx, call)
      await tellThoseAskedFor(tx, call, exported)
      await audit(tx, {
        act,
        subject: { kind: 'audit', id: null },
        details: {
          first: exported.rows[0]?.number ?? null,
          last: exported.rows.at(-1)?.number ?? null,
          entries: exported.rows.filter(({ isAsked }) => isAsked).length,
        },
        traceId: call.traceId,
      })
      return exported
    })
  }

  private async read(tx: Tx, { actor, query }: ExportCall): Promise<Exported> {
    const chain = actor.agencyId
    const { text, values } = await conditionFor(tx, chain, query)
    const [span] = await tx.once<{ first: number | null; last: number | null }>(
      `SELECT min(l.number)::float8 AS first, max(l.number)::float8 AS last FROM audit_entry e JOIN audit_link l ON l.entry_id = e.id WHERE ${text}`,
      values,
    )
    if (typeof span?.first !== 'number' || span.last === null)
      return { chain, after: 0, previous: null, rows: [], checkpoint: null }
    const { first, last } = span
    // On to the next signature, so that the file ends with somebody's word for it.
    const [end] = await tx.query<{ through: number }>(
      `SELECT coalesce((SELECT min(number) FROM audit_checkpoint WHERE chain_id = $1 AND number >= $2), (SELECT max(number) FROM audit_link WHERE chain_id = $1))::float8 AS through`,
      [chain, last],
    )
    const through = end?.through ?? last
    if (through - first >= most) throw new Refusal(422, 'too-many-entries')
    const [before] = await tx.query<{ hash: string }>(
      `SELECT encode(hash, 'hex') AS hash FROM audit_link WHERE chain_id = $1 AND number = $2`,
      [chain, first - 1],
    )
    const place = values.length
    const rows = await tx.once<ExportRow>(
      `SELECT ${linkColumns}, (${text}) AS "isAsked", ${recordColumns} FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id
       WHERE l.chain_id = $${place + 1} AND l.number BETWEEN $${place + 2} AND $${place + 3} ORDER BY l.number`,
      [...values, chain, first, through],
    )
    const [signed] = await tx.query<{ document: JsonObject }>(
      'SELECT document FROM audit_checkpoint WHERE chain_id = $1 AND number BETWEEN $2 AND $3 ORDER BY number DESC LIMIT 1',
      [chain, first, through],
    )
    return { chain, after: first - 1, previous: before?.hash ?? null, rows, checkpoint: signed?.document ?? null }
  }
}

/** What was taken along of somebody's file is a read of it, as it is on the page. */
async function tellThoseAskedFor(tx: Tx, { query, traceId }: ExportCall, { rows }: Exported): Promise<void> {
  if (query.whose === undefined && query.person === undefined) return
  const about = rows.flatMap(({ isAsked, concernsPersonId }) => (isAsked === true ? (concernsPersonId ?? []) : []))
  const people = query.whose === undefined ? about.filter((id) => id === query.person) : about
  const subject = { kind: 'audit', id: null }
  if (people.length > 0) await auditReads(tx, { act: 'audit.list', people, subject, traceId, onceAnHour: true })
}
