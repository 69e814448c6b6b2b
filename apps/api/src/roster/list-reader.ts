import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ListedRow } from '@muster/contracts/endpoints/lists.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { nameColumns, nameOf } from '../people/name.ts'
import { holds } from '../platform/actor.ts'
import { auditReads } from '../platform/audit/audit-reads.ts'
import { Clock, dayIn } from '../platform/clock.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import type { SeenPerson } from './judge-roster.ts'
import { type ListHead, presentHead, presentRecipient, type RecipientRow } from './list.present.ts'
import { csvOfSheet } from '../platform/sheet.ts'
import { sheetOf } from './roster-sheet.ts'

const named = (id: string): string =>
  `(SELECT to_jsonb(n) FROM (SELECT ${nameColumns('p')} FROM person p WHERE p.id = ${id}) n)`

const heads = `SELECT l.id, l.agency_id AS "agencyId", l.name, l.purpose, l.reason, l.query, l.rule, l.size, l.made_on::text AS "madeOn", l.keep_through::text AS "keepThrough",
    l.recorded_at AS "recordedAt", l.made_by AS "madeById", ${named('l.made_by')} AS "madeBy",
    (SELECT count(*)::int FROM saved_list_recipient r WHERE r.list_id = l.id) AS recipients,
    (SELECT count(DISTINCT m.place)::int FROM saved_list_mark m WHERE m.list_id = l.id AND m.kind = 'consent-withdrawn') AS withdrawn,
    (SELECT m.recorded_at FROM saved_list_mark m WHERE m.list_id = l.id AND m.kind = 'recalled') AS "recalledAt",
    (SELECT m.reason FROM saved_list_mark m WHERE m.list_id = l.id AND m.kind = 'recalled') AS "recallReason",
    l.keep_through < $1 AS "isEnded"
  FROM saved_list l`

interface ListedPerson {
  readonly place: number
  readonly personId: string
  readonly content: ListedRow
}

interface WithdrawnMark {
  readonly place: number
  readonly at: Date
  readonly agencyEn: string | null
  readonly agencyJa: string | null
}

/** Reads saved lists of the own agency. Who withdrew the consent that shows them there is missing from the rows. */
@Injectable()
export class ListReader {
  constructor(private readonly clock: Clock) {}

  heads(tx: Tx, { after, limit }: { after: string | null; limit: number }): Promise<ListHead[]> {
    return tx.query<ListHead>(`${heads} WHERE ($2::uuid IS NULL OR l.id < $2) ORDER BY l.id DESC LIMIT $3`, [
      this.clock.today(),
      after,
      limit,
    ])
  }

  /** Refuses (404) a list of another agency, and none at all. */
  async head(tx: Tx, id: string): Promise<ListHead> {
    const [head] = await tx.query<ListHead>(`${heads} WHERE l.id = $2`, [this.clock.today(), id])
    if (!head) throw notFound()
    return head
  }

  async recipients(tx: Tx, list: string): Promise<ReturnType<typeof presentRecipient>[]> {
    const rows = await tx.query<RecipientRow>(
      `SELECT r.id, r.person_id AS "personId", r.name, r.email, ${named('r.person_id')} AS colleague, a.name_en AS "agencyEn", a.name_ja AS "agencyJa", r.recorded_at AS "recordedAt"
       FROM saved_list_recipient r LEFT JOIN agency a ON a.id = r.recipient_agency_id WHERE r.list_id = $1 ORDER BY r.id`,
      [list],
    )
    return rows.map(presentRecipient)
  }

  /** The ids of those on it whom the own agency may still see. */
  async peopleOf(tx: Tx, { id }: Pick<ListHead, 'id'>): Promise<string[]> {
    return (await this.listed(tx, id)).map(({ personId }) => personId)
  }

  /** The list as it was. Each person on it is shown that it was read. */
  async whole(tx: Tx, call: PersonCall<'lists.read'>, act: 'lists.read'): Promise<ReplyOf<'lists.read'>> {
    const head = await this.head(tx, call.params.list)
    const people = head.isEnded ? [] : await this.listed(tx, head.id)
    const ids = people.map(({ personId }) => personId)
    await auditReads(tx, {
      act,
      people: ids,
      subject: { kind: 'saved-list', id: head.id },
      traceId: call.traceId,
      onceAnHour: true,
    })
    const names = await this.names(tx, ids, head)
    const marks = await tx.query<WithdrawnMark>(
      `SELECT m.place, m.recorded_at AS at, a.name_en AS "agencyEn", a.name_ja AS "agencyJa"
       FROM saved_list_mark m LEFT JOIN agency a ON a.id = m.recipient_agency_id WHERE m.list_id = $1 AND m.kind = 'consent-withdrawn' ORDER BY m.id`,
      [head.id],
    )
    const isOpen = head.recalledAt === null && !head.isEnded
    return {
      list: {
        ...presentHead(head),
        query: head.query,
        rule: head.rule,
        recallReason: head.recallReason,
        mayShare: isOpen && holds(call.actor, 'desk-officer'),
      },
      recipients: await this.recipients(tx, head.id),
      rows: head.isEnded
        ? []
        : Array.from({ length: head.size }, (_, index) => index + 1).map((place) => {
            const mark = marks.find((one) => one.place === place)
            return {
              place,
              row: rowOf(
                people.find((one) => one.place === place),
                names,
              ),
              withdrawnOn: mark ? dayIn('Asia/Tokyo', mark.at) : null,
              withdrawnFor: agencyOf(mark),
            }
          }),
    }
  }

  /** Those who may still be seen, without whoever withdrew anything the list rests on. */
  async csv(tx: Tx, call: PersonCall<'lists.csv'>): Promise<string> {
    const head = await this.head(tx, call.params.list)
    const listed = head.isEnded ? [] : await this.listed(tx, head.id)
    const marked = await tx.query<{ place: number }>(
      `SELECT place FROM saved_list_mark WHERE list_id = $1 AND kind = 'consent-withdrawn'`,
      [head.id],
    )
    const people = listed.filter(({ place }) => !marked.some((mark) => mark.place === place))
    const ids = people.map(({ personId }) => personId)
    await auditReads(tx, {
      act: 'lists.csv',
      people: ids,
      subject: { kind: 'saved-list', id: head.id },
      traceId: call.traceId,
    })
    const names = await this.names(tx, ids, head)
    const rows = people.flatMap((one) => rowOf(one, names) ?? [])
    return csvOfSheet(sheetOf(head.rule.columns, rows, call.query.words))
  }

  private listed(tx: Tx, list: string): Promise<ListedPerson[]> {
    return tx.query<ListedPerson>(
      'SELECT place, person_id AS "personId", content FROM saved_list_person WHERE list_id = $1 ORDER BY place',
      [list],
    )
  }

  private async names(tx: Tx, ids: readonly string[], { purpose }: ListHead): Promise<Map<string, SeenPerson>> {
    const rows = await tx.query<SeenPerson>(
      `SELECT id, agency_id AS "agencyId", family_name AS "familyName", given_name AS "givenName", family_name_ja AS "familyNameJa", given_name_ja AS "givenNameJa",
         agency_en AS "agencyEn", agency_ja AS "agencyJa", is_own AS "isOwn" FROM roster_people($1, $2, $3)`,
      [ids, purpose, this.clock.today()],
    )
    return new Map(rows.map((row) => [row.id, row]))
  }
}

const agencyOf = (mark: WithdrawnMark | undefined): Bilingual | null =>
  mark && mark.agencyEn !== null && mark.agencyJa !== null ? { en: mark.agencyEn, ja: mark.agencyJa } : null

function rowOf(
  listed: ListedPerson | undefined,
  names: ReadonlyMap<string, SeenPerson>,
): ReplyOf<'lists.read'>['rows'][number]['row'] {
  const person = listed && names.get(listed.personId)
  if (!person) return null
  const agency = person.isOwn ? null : { en: person.agencyEn, ja: person.agencyJa }
  return { ...listed.content, person: { id: person.id, name: nameOf(person), agency } }
}
