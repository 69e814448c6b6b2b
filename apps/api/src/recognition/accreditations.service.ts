import { Injectable } from '@nestjs/common'
import type { AccreditationView } from '@muster/contracts/schemas/recognition.ts'
import type { PersonActor } from '../platform/actor.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { countsHere } from './recognised.ts'
import { mayRecord, RecognitionActs, type Subject } from './recognition-acts.ts'
import { presentRecognised, type RecognisedRow, recognisedColumns, shownHere } from './recognition-rows.ts'

interface Row extends RecognisedRow {
  readonly issuerId: string
  readonly issuerEn: string
  readonly issuerJa: string
  readonly type: string
  readonly typeEn: string
  readonly typeJa: string
}

const rows = (condition: string): string =>
  `SELECT ${recognisedColumns('a', 'accreditation_id')}, a.issuer_id AS "issuerId", i.name_en AS "issuerEn", i.name_ja AS "issuerJa", a.qualification_key AS type, q.title_en AS "typeEn", q.title_ja AS "typeJa"
   FROM accreditation a JOIN issuer i ON i.id = a.issuer_id JOIN qualification q ON q.key = a.qualification_key WHERE ${condition} ORDER BY NOT ${countsHere('a')}, q.title_en, a.valid_from, a.id`
const byIssuer = rows(`a.issuer_id = $1 AND ${shownHere('a', 'accreditation_id')}`)
const byId = rows(`a.id = $1 AND ${shownHere('a', 'accreditation_id')}`)

/** Which issuer may certify what, and when: by two people. */
@Injectable()
export class AccreditationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly acts: RecognitionActs,
  ) {}

  async ofIssuer(tx: Tx, issuerId: string, actor: PersonActor): Promise<AccreditationView[]> {
    const found = await tx.query<Row>(byIssuer, [issuerId])
    return found.map((row) => this.present(row, actor))
  }

  propose(call: PersonCall<'issuers.proposeAccreditation'>): Promise<AccreditationView> {
    const { type, validFrom, validThrough, ground } = call.body
    return this.work.run(call, async (tx) => {
      const [added] = await tx.query<{ id: string | null; hasIssuer: boolean }>(
        `WITH found AS (SELECT EXISTS (SELECT 1 FROM issuer WHERE id = $1) AS issuer, EXISTS (SELECT 1 FROM qualification WHERE key = $2) AS type),
          added AS (INSERT INTO accreditation (issuer_id, qualification_key, valid_from, valid_through, ground, proposed_by, agency_id)
            SELECT $1, $2, $3::date, $4::date, $5, $6, $7 FROM found WHERE issuer AND type RETURNING id)
         SELECT (SELECT id FROM added) AS id, issuer AS "hasIssuer" FROM found`,
        [call.params.issuer, type, validFrom, validThrough, ground, call.actor.personId, call.actor.agencyId],
      )
      if (!added?.hasIssuer) throw notFound()
      if (added.id === null) throw new Refusal(422, 'invalid-request', [{ pointer: '/type', code: 'not-known' }])
      const row = await this.find(tx, added.id)
      await this.acts.proposed(tx, call.actor, row.id, subjectOf(row), call.traceId)
      return this.present(row, call.actor)
    })
  }

  decide(call: PersonCall<'issuers.decideAccreditation'>): Promise<AccreditationView> {
    return this.work.run(call, async (tx) => {
      const row = await this.find(tx, call.params.accreditation)
      await this.acts.decide(tx, call.actor, row, subjectOf(row), { ...call.body, traceId: call.traceId })
      return this.present(await this.find(tx, row.id), call.actor)
    })
  }

  end(call: PersonCall<'issuers.endAccreditation'>): Promise<AccreditationView> {
    return this.work.run(call, async (tx) => {
      const row = await this.find(tx, call.params.accreditation)
      await this.acts.end(tx, call.actor, row, subjectOf(row), { ...call.body, traceId: call.traceId })
      return this.present(await this.find(tx, row.id), call.actor)
    })
  }

  private async find(tx: Tx, id: string): Promise<Row> {
    const [row] = await tx.query<Row>(byId, [id])
    if (!row) throw notFound()
    return row
  }

  private present(row: Row, actor: PersonActor): AccreditationView {
    return {
      ...presentRecognised(row, actor, { today: this.clock.today(), mayRecord: mayRecord(actor) }),
      type: { key: row.type, title: { en: row.typeEn, ja: row.typeJa } },
    }
  }
}

const subjectOf = (row: Row): Subject => ({
  kind: 'accreditation',
  title: { en: `${row.issuerEn}: ${row.typeEn}`, ja: `${row.issuerJa}：${row.typeJa}` },
  path: `/issuers/${row.issuerId}`,
})
