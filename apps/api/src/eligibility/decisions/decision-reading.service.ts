import { parsePublicId } from '@muster/credential/public-id.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { EligibilityView } from '@muster/contracts/schemas/verdict.ts'
import { audit } from '../../platform/audit/audit.ts'
import { auditReads } from '../../platform/audit/audit-reads.ts'
import { ownsAccount, holds } from '../../platform/actor.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { afterEveryId, pageOf, readCursor } from '../../platform/endpoint/cursor.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { judgeNomination } from '../judge-nomination.ts'
import { Judging } from '../judging.ts'
import { nextNomination } from '../next-nomination.ts'
import {
  lineColumns,
  lineOf,
  type LineRow,
  lineTables,
  presentLine,
  shownColumns,
  shownOf,
  type ShownWith,
} from './decision-lines.ts'
import { readRecords, readSources } from './decision-rows.ts'
import { abilitiesOf } from './decisions.policy.ts'
import { presentFacts, type UsedRow } from './present-facts.ts'
import { joinInput } from './stored-input.ts'

interface ShownRow {
  readonly view: EligibilityView
  readonly inputHash: string
  readonly resultHash: string
}

/** What decisions there are, and what they were made from. */
@Injectable()
export class DecisionReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly judging: Judging,
  ) {}

  /** Every decision about a nominee, the newest first. The read is logged, and shown to the nominee. */
  ofNomination(call: PersonCall<'decisions.ofNomination'>): Promise<ReplyOf<'decisions.ofNomination'>> {
    const { nomination } = call.params
    return this.work.run(call, async (tx) => {
      const { personId, isOpen } = await this.logged(tx, call, nomination)
      const rows = await tx.query<LineRow>(
        `SELECT ${lineColumns} FROM ${lineTables} WHERE d.nomination_id = $1 ORDER BY d.number DESC`,
        [nomination],
      )
      return {
        decisions: rows.map((row) => presentLine(row, call.actor)),
        abilities: abilitiesOf(call.actor, rows[0], await this.isOutdated(tx, nomination)),
        mayAsk: isOpen && holds(call.actor, 'desk-officer') && !ownsAccount(call.actor, personId),
      }
    })
  }

  /** One decision as it was made; a staff read is logged for the nominee. */
  read(call: PersonCall<'decisions.read'>): Promise<ReplyOf<'decisions.read'>> {
    return this.work.run(call, async (tx) => {
      const row = await lineOf(tx, call.params.decision)
      if (!row) throw notFound()
      const isOwn = ownsAccount(call.actor, row.personId)
      if (!isOwn) {
        await audit(tx, {
          act: 'decisions.read',
          subject: { kind: 'decision', id: row.id },
          concerns: row.personId,
          traceId: call.traceId,
        })
      }
      const [shown] = await tx.query<ShownRow>(
        'SELECT view, input_hash AS "inputHash", result_hash AS "resultHash" FROM decision WHERE id = $1',
        [row.id],
      )
      if (!shown) throw notFound()
      return {
        decision: presentLine(row, call.actor),
        ...shown,
        facts: await this.facts(tx, row),
        abilities: abilitiesOf(call.actor, row, !isOwn && (await this.isOutdated(tx, row.nominationId))),
      }
    })
  }

  /** A nominee by a chosen day's rules: as was known by a day, and as is known now about the same day. */
  asKnown(call: PersonCall<'decisions.asKnown'>): Promise<ReplyOf<'decisions.asKnown'>> {
    const { nomination } = call.params
    const { asOf, knownOn } = call.query
    const now = this.clock.now().toISOString()
    // The end of the chosen day in Japan, whose day the product's is.
    const dayEnd = new Date(`${knownOn}T23:59:59.999+09:00`).toISOString()
    const knownAt = dayEnd < now ? dayEnd : now
    return this.work.run(call, async (tx) => {
      await this.logged(tx, call, nomination)
      const [age] = await tx.query<{ world: string }>('SELECT stamp AS world FROM world_stamp')
      const judge = async (moment: string): Promise<EligibilityView> => {
        const times = { today: asOf, instant: moment, knownAt: moment }
        const by = (await this.judging.prepare(tx, [nomination], { world: age?.world ?? '', ...times })).get(nomination)
        if (!by) throw notFound()
        // Before the first version was published there was nothing to judge by.
        if (by.versions.length === 0)
          throw new Refusal(422, 'invalid-request', [{ pointer: '?knownOn', code: 'too-small' }])
        return judgeNomination(by).view
      }
      return { asOf, knownAt, then: await judge(knownAt), now: await judge(now) }
    })
  }

  /**
   * Every decision that rests on a fact: by its id, or by the number of one of our certificates. Whoever they are about is
   * told that it was read.
   */
  restingOn(call: PersonCall<'decisions.restingOn'>): Promise<ReplyOf<'decisions.restingOn'>> {
    const { after, limit } = call.query
    return this.work.run(call, async (tx) => {
      const fact = await this.factOf(tx, call.params.evidence)
      const rows = await tx.query<LineRow & ShownWith>(
        `SELECT ${lineColumns}, ${shownColumns} FROM decision_fact f JOIN ${lineTables} ON f.decision_id = d.id
         WHERE f.fact_id = $1 AND d.id < $2 ORDER BY d.id DESC LIMIT $3`,
        [fact, readCursor(after) ?? afterEveryId, limit + 1],
      )
      if (rows.length === 0 && !(await isKnownFact(tx, fact))) throw notFound()
      const page = pageOf(rows, limit, ({ id }) => id)
      await auditReads(tx, {
        act: 'decisions.restingOn',
        people: page.rows.map(({ personId }) => personId),
        subject: { kind: 'fact', id: fact },
        traceId: call.traceId,
        onceAnHour: true,
      })
      return {
        rows: page.rows.map((row) => ({ decision: presentLine(row, call.actor), ...shownOf(row) })),
        next: page.next,
      }
    })
  }

  /** The decision that stands about the caller's next assignment, and the one before it. */
  mine(call: PersonCall<'decisions.mine'>): Promise<ReplyOf<'decisions.mine'>> {
    return this.work.run(call, async (tx) => {
      const [next] = await tx.query<{ id: string }>(nextNomination, [call.actor.personId, this.clock.today()])
      const rows = next
        ? await tx.query<LineRow>(
            `SELECT ${lineColumns} FROM ${lineTables} WHERE d.nomination_id = $1 ORDER BY d.number DESC LIMIT 2`,
            [next.id],
          )
        : []
      const [decision = null, previous = null] = rows.map((row) => presentLine(row, call.actor))
      return { decision, previous }
    })
  }

  private async logged(
    tx: Tx,
    call: PersonCall<'decisions.ofNomination' | 'decisions.asKnown'>,
    nomination: string,
  ): Promise<{ personId: string; isOpen: boolean }> {
    const [row] = await tx.query<{ personId: string; isOpen: boolean }>(
      'SELECT person_id AS "personId", withdrawn_at IS NULL AS "isOpen" FROM nomination WHERE id = $1',
      [nomination],
    )
    if (!row) throw notFound()
    if (!ownsAccount(call.actor, row.personId)) {
      await audit(tx, {
        act: call.query === undefined ? 'decisions.ofNomination' : 'decisions.asKnown',
        subject: { kind: 'nomination', id: nomination },
        concerns: row.personId,
        traceId: call.traceId,
      })
    }
    return row
  }

  /** Whether something was recorded about the people of a decision since it was last compared, or its day has come. */
  private async isOutdated(tx: Tx, nomination: string): Promise<boolean> {
    const [row] = await tx.query<{ old: boolean }>(
      `SELECT w.people <> split_part(b.basis, '/', 3) OR coalesce(w.next_on <= $2, false) AS old
       FROM decision_watch w JOIN standing_basis(ARRAY[w.nomination_id], $2) b ON true WHERE w.nomination_id = $1`,
      [nomination, this.clock.today()],
    )
    return row?.old ?? false
  }

  /** The facts a decision rests on; the nominee is shown their own alone. */
  private async facts(tx: Tx, row: LineRow): Promise<ReplyOf<'decisions.read'>['facts']> {
    const used = await tx.query<UsedRow>(
      `SELECT fact_id AS id, kind, owner_id AS "ownerId", hash FROM decision_fact WHERE decision_id = $1 ORDER BY kind, fact_id`,
      [row.id],
    )
    const [record] = await readRecords(tx, [row.id])
    const input = record && joinInput(record.input, await readSources(tx, [record.input]))
    return presentFacts(tx, row.personId, used, input ?? null)
  }

  private async factOf(tx: Tx, evidence: string): Promise<string> {
    if (uuidForm.test(evidence)) return evidence
    const [row] = await tx.query<{ id: string }>('SELECT completion_id AS id FROM certificate WHERE public_id = $1', [
      parsePublicId(evidence) ?? evidence,
    ])
    if (!row) throw notFound()
    return row.id
  }
}

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Tables whose rows a decision may rest on. */
const factTables = [
  'completion',
  'outside_certificate',
  'person_fact',
  'waiver',
  'outside_fact',
  'equivalence',
  'accreditation',
]

/** Whether the asker may see a fact of this id: one that no decision rests on is told from one that is not there. */
async function isKnownFact(tx: Tx, fact: string): Promise<boolean> {
  if (!uuidForm.test(fact)) return false
  const found = factTables.map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE id = $1)`).join(' OR ')
  const [row] = await tx.query<{ known: boolean }>(`SELECT ${found} AS known`, [fact])
  return row?.known ?? false
}
