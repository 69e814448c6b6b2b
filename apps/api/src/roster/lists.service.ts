import { addDays } from '@muster/calendar/calendar-date.ts'
import { Injectable } from '@nestjs/common'
import type { ParsedBody, ReplyOf } from '@muster/contracts/endpoints.ts'
import { auditReads } from '../platform/audit/audit-reads.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { RosterJudge } from './judge-roster.ts'
import { ListReader } from './list-reader.ts'
import { presentHead as presentListHead } from './list.present.ts'
import { ListRecipients } from './list-recipients.ts'
import { presentCell, presentColumns, presentHead, presentRow } from './roster.present.ts'
import { RosterQuestions } from './roster-question.ts'

/** The longest a list may be kept, in days. */
const longestKept = 366

/** Frozen lists: saved once, handed on, called back; never changed. */
@Injectable()
export class ListsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly questions: RosterQuestions,
    private readonly judge: RosterJudge,
    private readonly recipients: ListRecipients,
    private readonly reader: ListReader,
  ) {}

  list(call: PersonCall<'lists.list'>): Promise<ReplyOf<'lists.list'>> {
    const { after, limit } = call.query
    return this.work.run(call, async (tx) => {
      const page = pageOf(
        await this.reader.heads(tx, { after: readCursor(after), limit: limit + 1 }),
        limit,
        ({ id }) => id,
      )
      return { lists: page.rows.map(presentListHead), next: page.next }
    })
  }

  /** Freezes what the roster says of some people now. Refused, with nothing written, where anybody on it does not agree. */
  save(call: PersonCall<'lists.save'>): Promise<ReplyOf<'lists.save'>> {
    const { body, actor, traceId } = call
    const today = this.clock.today()
    this.mustBeKept(body.keepThrough, today)
    return this.work.run(call, async (tx) => {
      const question = await this.questions.read(tx, body.query, '/query/')
      const ids = [...new Set(body.people)]
      const judged = await this.judge.judge(tx, ids, question, { purpose: body.query.purpose, today })
      mustAllBeSeen(ids, new Set(judged.map(({ person }) => person.id)))
      const known = await this.recipients.known(tx, body.recipients)
      await this.recipients.mustBeAgreedTo(tx, known, ids, body.query.purpose)
      const rule = { ...presentHead(question, this.clock.now().toISOString()), columns: presentColumns(judged) }
      const id = await this.insert(tx, call, { today, rule, size: judged.length })
      await tx.query(
        `INSERT INTO saved_list_person (list_id, place, agency_id, person_id, home_agency_id, purpose, content)
         SELECT $1, r.place, $2, r.person, r.home, $3, r.content FROM jsonb_to_recordset($4::jsonb) AS r (place integer, person uuid, home uuid, content jsonb)`,
        [
          id,
          actor.agencyId,
          body.query.purpose,
          JSON.stringify(
            judged.map((one, index) => {
              const { person: _, ...row } = presentRow(one, question)
              const cells = one.clauses
                .filter(({ node }) => node.severity === 'required')
                .map((clause) => presentCell(clause, one, question))
              return { place: index + 1, person: one.person.id, home: one.person.agencyId, content: { ...row, cells } }
            }),
          ),
        ],
      )
      await audit(tx, {
        act: 'lists.save',
        subject: { kind: 'saved-list', id },
        details: { people: judged.length, recipients: known.length, keepThrough: body.keepThrough },
        traceId,
      })
      await auditReads(tx, { act: 'lists.save', people: ids, subject: { kind: 'saved-list', id }, traceId })
      await this.recipients.add(tx, call, await this.reader.head(tx, id), known)
      return { id }
    })
  }

  read(call: PersonCall<'lists.read'>): Promise<ReplyOf<'lists.read'>> {
    return this.work.run(call, (tx) => this.reader.whole(tx, call, 'lists.read'))
  }

  async csv(call: PersonCall<'lists.csv'>): Promise<string> {
    const text = await this.work.run(call, (tx) => this.reader.csv(tx, call))
    void call.reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="list.csv"')
    return text
  }

  /** Hands the list on. Refused, with nothing written, where anybody on it does not agree to a recipient any more. */
  share(call: PersonCall<'lists.share'>): Promise<ReplyOf<'lists.share'>> {
    const { params, body, traceId } = call
    return this.work.run(call, async (tx) => {
      const head = await this.openList(tx, params.list)
      const people = await this.reader.peopleOf(tx, head)
      if (people.length < head.size)
        throw new Refusal(422, 'consent-missing', [{ pointer: '/recipients', code: 'invalid' }])
      const known = await this.recipients.known(tx, body.recipients)
      await this.recipients.mustBeAgreedTo(tx, known, people, head.purpose, '/recipients')
      await audit(tx, {
        act: 'lists.share',
        subject: { kind: 'saved-list', id: head.id },
        details: { people: people.length, recipients: known.length },
        traceId,
      })
      await auditReads(tx, { act: 'lists.share', people, subject: { kind: 'saved-list', id: head.id }, traceId })
      await this.recipients.add(tx, call, head, known)
      return { recipients: await this.reader.recipients(tx, head.id) }
    })
  }

  /** Calls the list back: it is handed on no more, and everybody who received it is told to delete it. */
  recall(call: PersonCall<'lists.recall'>): Promise<ReplyOf<'lists.recall'>> {
    const { params, body, actor, traceId } = call
    return this.work.run(call, async (tx) => {
      const head = await this.openList(tx, params.list)
      const [mark] = await tx.query<{ at: Date }>(
        `INSERT INTO saved_list_mark (list_id, agency_id, kind, reason, recorded_by) VALUES ($1, $2, 'recalled', $3, $4)
         ON CONFLICT DO NOTHING RETURNING recorded_at AS at`,
        [head.id, actor.agencyId, body.reason, actor.personId],
      )
      if (!mark) throw new Refusal(409, 'list-closed')
      await audit(tx, { act: 'lists.recall', subject: { kind: 'saved-list', id: head.id }, traceId })
      await this.recipients.recall(tx, head, body.reason)
      return { recalledAt: mark.at.toISOString() }
    })
  }

  private async openList(tx: Tx, id: string) {
    const head = await this.reader.head(tx, id)
    if (!head) throw notFound()
    if (head.recalledAt !== null || head.keepThrough < this.clock.today()) throw new Refusal(409, 'list-closed')
    return head
  }

  private mustBeKept(keepThrough: string, today: string): void {
    const code = keepThrough < today ? 'too-small' : keepThrough > addDays(today, longestKept) ? 'too-large' : null
    if (code) throw new Refusal(422, 'invalid-request', [{ pointer: '/keepThrough', code }])
  }

  private async insert(
    tx: Tx,
    { actor, body }: { actor: PersonCall['actor']; body: ParsedBody<'lists.save'> },
    { today, rule, size }: { today: string; rule: object; size: number },
  ): Promise<string> {
    const [added] = await tx.query<{ id: string }>(
      `INSERT INTO saved_list (agency_id, name, purpose, reason, query, rule, size, made_on, keep_through, made_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
      [
        actor.agencyId,
        body.name,
        body.query.purpose,
        body.reason,
        JSON.stringify(body.query),
        JSON.stringify(rule),
        size,
        today,
        body.keepThrough,
        actor.personId,
      ],
    )
    if (!added) throw new Error('a list was not saved')
    return added.id
  }
}

/** Names whom the agency may not see, by their place in the request: those who do not agree, and who is nobody. */
function mustAllBeSeen(ids: readonly string[], seen: ReadonlySet<string>): void {
  const unseen = ids.flatMap((id, index) => (seen.has(id) ? [] : [{ pointer: `/people/${index}`, code: 'invalid' }]))
  if (unseen.length > 0) throw new Refusal(422, 'consent-missing', unseen)
}
