import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { EquivalenceView } from '@muster/contracts/schemas/recognition.ts'
import type { PersonActor } from '../platform/actor.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { type FieldProblem, notFound, Refusal } from '../platform/problems/refusal.ts'
import { countsHere } from './recognised.ts'
import { mayRecord, RecognitionActs, type Subject } from './recognition-acts.ts'
import { presentRecognised, type RecognisedRow, recognisedColumns, shownHere } from './recognition-rows.ts'

interface Row extends RecognisedRow {
  readonly from: string
  readonly fromEn: string
  readonly fromJa: string
  readonly to: string
  readonly toEn: string
  readonly toJa: string
  readonly edition: number | null
  readonly issuerId: string | null
  readonly issuerEn: string | null
  readonly issuerJa: string | null
}

/** The order of the list, which counts here first: by type, and by day. */
const placeOf = (alias: string, type: string): string =>
  `NOT ${countsHere(alias)}, ${type}.title_en, ${alias}.valid_from, ${alias}.id`
const rows = (condition: string): string =>
  `SELECT ${recognisedColumns('e', 'equivalence_id')}, e.from_qualification AS "from", f.title_en AS "fromEn", f.title_ja AS "fromJa", e.to_qualification AS "to", t.title_en AS "toEn", t.title_ja AS "toJa",
     e.from_edition AS edition, i.id AS "issuerId", i.name_en AS "issuerEn", i.name_ja AS "issuerJa"
   FROM equivalence e JOIN qualification f ON f.key = e.from_qualification JOIN qualification t ON t.key = e.to_qualification LEFT JOIN issuer i ON i.id = e.from_issuer_id
   WHERE ${condition} ORDER BY ${placeOf('e', 'f')}`
const page = `${rows(`${shownHere('e', 'equivalence_id')} AND ($1::uuid IS NULL OR (${placeOf('e', 'f')}) >
    (SELECT ${placeOf('a', 'g')} FROM equivalence a JOIN qualification g ON g.key = a.from_qualification WHERE a.id = $1 AND ${shownHere('a', 'equivalence_id')}))`)} LIMIT $2`
const byId = rows(`e.id = $1 AND ${shownHere('e', 'equivalence_id')}`)

/** What counts as something else: one way, dated, never chained, by two people. */
@Injectable()
export class EquivalencesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly acts: RecognitionActs,
  ) {}

  list(call: PersonCall<'equivalences.list'>): Promise<ReplyOf<'equivalences.list'>> {
    const { after, limit } = call.query
    return this.work.run(call, async (tx) => {
      const found = await tx.query<Row>(page, [readCursor(after), limit + 1])
      const { rows: shown, next } = pageOf(found, limit, ({ id }) => id)
      return {
        equivalences: shown.map((row) => this.present(row, call.actor)),
        next,
        mayRecord: mayRecord(call.actor),
      }
    })
  }

  propose(call: PersonCall<'equivalences.propose'>): Promise<EquivalenceView> {
    const { from, to, edition, issuer, validFrom, validThrough, ground } = call.body
    return this.work.run(call, async (tx) => {
      await this.refuseUnknown(tx, call.body)
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO equivalence (from_qualification, to_qualification, from_edition, from_issuer_id, valid_from, valid_through, ground, proposed_by, agency_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
        [from, to, edition, issuer, validFrom, validThrough, ground, call.actor.personId, call.actor.agencyId],
      )
      const row = await this.find(tx, added?.id ?? '')
      await this.acts.proposed(tx, call.actor, row.id, subjectOf(row), call.traceId)
      return this.present(row, call.actor)
    })
  }

  decide(call: PersonCall<'equivalences.decide'>): Promise<EquivalenceView> {
    return this.work.run(call, async (tx) => {
      const row = await this.find(tx, call.params.equivalence)
      await this.acts.decide(tx, call.actor, row, subjectOf(row), { ...call.body, traceId: call.traceId })
      return this.present(await this.find(tx, row.id), call.actor)
    })
  }

  end(call: PersonCall<'equivalences.end'>): Promise<EquivalenceView> {
    return this.work.run(call, async (tx) => {
      const row = await this.find(tx, call.params.equivalence)
      await this.acts.end(tx, call.actor, row, subjectOf(row), { ...call.body, traceId: call.traceId })
      return this.present(await this.find(tx, row.id), call.actor)
    })
  }

  private async refuseUnknown(tx: Tx, { from, to, issuer }: PersonCall<'equivalences.propose'>['body']): Promise<void> {
    const [known] = await tx.query<{ from: boolean; to: boolean; issuer: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM qualification WHERE key = $1) AS "from", EXISTS (SELECT 1 FROM qualification WHERE key = $2) AS "to",
         $3::uuid IS NULL OR EXISTS (SELECT 1 FROM issuer WHERE id = $3) AS issuer`,
      [from, to, issuer],
    )
    const problems: FieldProblem[] = (['from', 'to', 'issuer'] as const)
      .filter((name) => !known?.[name])
      .map((name) => ({ pointer: `/${name}`, code: 'not-known' }))
    // A type counts as itself already.
    if (from === to) problems.push({ pointer: '/to', code: 'invalid' })
    if (problems.length > 0) throw new Refusal(422, 'invalid-request', problems)
  }

  private async find(tx: Tx, id: string): Promise<Row> {
    const [row] = await tx.query<Row>(byId, [id])
    if (!row) throw notFound()
    return row
  }

  private present(row: Row, actor: PersonActor): EquivalenceView {
    const { issuerId, issuerEn, issuerJa } = row
    return {
      ...presentRecognised(row, actor, { today: this.clock.today(), mayRecord: mayRecord(actor) }),
      from: { key: row.from, title: { en: row.fromEn, ja: row.fromJa } },
      to: { key: row.to, title: { en: row.toEn, ja: row.toJa } },
      edition: row.edition,
      issuer:
        issuerId !== null && issuerEn !== null && issuerJa !== null
          ? { id: issuerId, name: { en: issuerEn, ja: issuerJa } }
          : null,
    }
  }
}

const subjectOf = (row: Row): Subject => ({
  kind: 'equivalence',
  title: { en: `${row.fromEn} → ${row.toEn}`, ja: `${row.fromJa}→${row.toJa}` },
  path: '/equivalences',
})
