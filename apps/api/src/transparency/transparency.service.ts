import { ownsAccount } from '../platform/actor.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { toBase64url } from '@muster/credential/base-encodings.ts'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { consistencyRanges, inclusionRanges } from '@muster/credential/merkle-nodes.ts'
import { parsePublicId } from '@muster/credential/public-id.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { Call, PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { type Ask, hashesOf } from './log-hashes.ts'
import { LogKeeper } from './log-keeper.ts'

type Leaf = ReplyOf<'transparency.leaf'>
interface EntryRow {
  readonly leaf_index: string
  readonly entry: string
}

const read = (row: EntryRow): Leaf['entry'] => JSON.parse(row.entry) as Leaf['entry']

/** What anyone may ask of the log. */
@Injectable()
export class TransparencyService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keeper: LogKeeper,
  ) {}

  /** The newest checkpoint, or that of exactly one size. */
  async checkpoint(size: number | null): Promise<JsonObject> {
    const [row] = await this.ask<{ document: JsonObject }>('SELECT document FROM log_checkpoint_of($1)', [size])
    if (!row) throw notFound()
    return row.document
  }

  /** A checkpoint of now, for whoever must not wait a minute. */
  sign(call: PersonCall<'transparency.sign'>): Promise<JsonObject> {
    return this.work.run(call, async (tx) => {
      const document = await this.keeper.sign(tx)
      if (!document) throw notFound()
      await audit(tx, {
        act: 'transparency.sign',
        subject: { kind: 'checkpoint', id: null },
        details: { size: document.size },
        traceId: call.traceId,
      })
      return document
    })
  }

  async entries({ query }: Call<'transparency.entries'>): Promise<ReplyOf<'transparency.entries'>> {
    const size = await this.size()
    const rows = await this.ask<EntryRow>('SELECT leaf_index, entry FROM log_entries_from($1, $2)', [
      query.from,
      Math.max(0, Math.min(query.limit, size - query.from)),
    ])
    return { size, from: query.from, entries: rows.map(read) }
  }

  /** One leaf and the proof that it stands in the log of a size. */
  async leaf({ params, query }: Call<'transparency.leaf'>): Promise<Leaf> {
    const size = await this.sizeAskedFor(query.size)
    if (params.index >= size) throw notFound()
    const [row] = await this.ask<EntryRow>('SELECT leaf_index, entry FROM log_entries_from($1, 1)', [params.index])
    if (!row || Number(row.leaf_index) !== params.index) throw notFound()
    return { size, ...(await this.proven(row, size)) }
  }

  /** Every leaf of a certificate within a size, each with its proof. */
  async ofCertificate(typed: string, wanted?: number): Promise<ReplyOf<'transparency.ofCertificate'>> {
    const publicId = parsePublicId(typed)
    if (!publicId) throw notFound()
    const rows = await this.ask<EntryRow>('SELECT leaf_index, entry FROM log_entries_of($1)', [publicId])
    if (rows.length === 0) {
      const [row] = await this.ask<{ awaits: boolean }>('SELECT awaits_log($1) AS awaits', [publicId])
      if (!row?.awaits) throw notFound()
    }
    const size = await this.sizeAskedFor(wanted)
    const within = rows.filter((row) => Number(row.leaf_index) < size)
    return {
      size,
      id: publicId,
      isWaiting: within.length < Math.max(rows.length, 1),
      leaves: await Promise.all(within.map((row) => this.proven(row, size))),
    }
  }

  /** The proof that the log of one size is the beginning of the log of a later one. */
  async consistency({ query }: Call<'transparency.consistency'>): Promise<ReplyOf<'transparency.consistency'>> {
    const { from } = query
    const to = await this.sizeAskedFor(query.to)
    if (from > to) throw new Refusal(422, 'invalid-request', [{ pointer: '?from', code: 'too-large' }])
    return { from, to, proof: await this.proof(consistencyRanges(from, to)) }
  }

  /** What opens the commitment of a certificate, for whoever may read it: the salt. */
  opening(call: PersonCall<'transparency.opening'>): Promise<ReplyOf<'transparency.opening'>> {
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<{ id: string; publicId: string; personId: string; salt: Buffer | null }>(
        `SELECT c.id, c.public_id AS "publicId", c.person_id AS "personId", s.salt FROM certificate c LEFT JOIN certificate_salt s ON s.certificate_id = c.id WHERE c.public_id = $1`,
        [parsePublicId(call.params.certificate) ?? call.params.certificate],
      )
      if (!row?.salt) throw notFound()
      if (!ownsAccount(call.actor, row.personId))
        await audit(tx, {
          act: 'certificates.read',
          subject: { kind: 'certificate', id: row.id },
          concerns: row.personId,
          traceId: call.traceId,
        })
      return { id: row.publicId, salt: toBase64url(new Uint8Array(row.salt)) }
    })
  }

  private async proven(row: EntryRow, size: number): Promise<Omit<Leaf, 'size'>> {
    const index = Number(row.leaf_index)
    // Of a log with a hole in it there is no proof: an empty one convinces nobody.
    const proof = await this.proof(inclusionRanges(index, size)).catch((error: unknown) => {
      if (error instanceof Refusal) return []
      throw error
    })
    return { index, entry: read(row), proof }
  }

  private async proof(ranges: Parameters<typeof hashesOf>[1]): Promise<string[]> {
    return (await hashesOf(this.ask, ranges)).map((hash) => toBase64url(hash))
  }

  private async size(): Promise<number> {
    const [row] = await this.ask<{ size: string }>('SELECT log_size() AS size', [])
    return Number(row?.size)
  }

  /** A size the log has had; that of the newest checkpoint where none is named. */
  private async sizeAskedFor(wanted: number | undefined): Promise<number> {
    if (wanted === undefined) {
      const [row] = await this.ask<{ size: string }>('SELECT size FROM log_checkpoint_of(NULL)', [])
      return Number(row?.size ?? 0)
    }
    if (wanted > (await this.size()))
      throw new Refusal(422, 'invalid-request', [{ pointer: '?size', code: 'too-large' }])
    return wanted
  }

  private readonly ask: Ask = (text, values) => this.work.callNamed(text, values)
}
