import { Injectable } from '@nestjs/common'
import type { ParsedBody } from '@muster/contracts/endpoints.ts'
import type { ConsentPurpose } from '@muster/contracts/schemas/consent.ts'
import { Clock } from '../platform/clock.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Notices } from '../platform/notices/notices.ts'
import { type FieldProblem, Refusal } from '../platform/problems/refusal.ts'
import { type ListHead, presentHead } from './list.present.ts'
import { ListMail, type OutsideAddressee } from './list-mail.ts'

type Wanted = ParsedBody<'lists.share'>['recipients'][number]

interface Colleague {
  readonly personId: string
}
interface Outsider extends OutsideAddressee {
  /** Null where their organisation does not use Muster. */
  readonly agencyId: string | null
}
type Known = Colleague | Outsider

const isColleague = (one: Known): one is Colleague => 'personId' in one

/** Who receives a list: whether they may, writing it down, and telling them. */
@Injectable()
export class ListRecipients {
  constructor(
    private readonly notices: Notices,
    private readonly mail: ListMail,
    private readonly clock: Clock,
  ) {}

  /** The recipients asked for. Refuses (422) who is no colleague that reads rosters, and an agency nobody knows. */
  async known(tx: Tx, wanted: readonly Wanted[]): Promise<Known[]> {
    if (tx.actor.kind !== 'person') throw new Error('only people hand lists on')
    const colleagues = new Set(
      await this.notices.holders(tx, tx.actor.agencyId, ['desk-officer', 'verifier', 'auditor']),
    )
    const agencies = await tx.query<{ id: string }>('SELECT id FROM agency WHERE id <> $1', [tx.actor.agencyId])
    const outside = new Set(agencies.map(({ id }) => id))
    const problems = wanted.flatMap((one, index): FieldProblem[] => {
      const pointer = `/recipients/${index}`
      if (isColleague(one)) {
        return colleagues.has(one.personId) ? [] : [{ pointer: `${pointer}/personId`, code: 'not-one-of' }]
      }
      return one.agencyId === null || outside.has(one.agencyId)
        ? []
        : [{ pointer: `${pointer}/agencyId`, code: 'not-one-of' }]
    })
    if (problems.length > 0) throw new Refusal(422, 'invalid-request', problems)
    return [...wanted]
  }

  /** Refuses (422) where somebody does not agree to a recipient outside; their own agency needs no consent. */
  async mustBeAgreedTo(
    tx: Tx,
    recipients: readonly Known[],
    people: readonly string[],
    purpose: ConsentPurpose,
    pointer = '/people',
  ): Promise<void> {
    const outside = [...new Set(recipients.flatMap((one) => (isColleague(one) ? [] : [one.agencyId])))]
    if (outside.length === 0) return
    const refused = await tx.query<{ index: number }>(
      `SELECT DISTINCT p.place::int - 1 AS index FROM unnest($1::uuid[]) WITH ORDINALITY AS p (id, place) CROSS JOIN unnest($2::uuid[]) AS r (agency)
       JOIN roster_people($1, $3, $4) t ON t.id = p.id
       WHERE t.agency_id IS DISTINCT FROM r.agency AND NOT agrees(p.id, $3, r.agency, $4) ORDER BY 1`,
      [people, outside, purpose, this.clock.today()],
    )
    if (refused.length > 0)
      throw new Refusal(
        422,
        'consent-missing',
        refused.map(({ index }) => ({ pointer: `${pointer}/${index}`, code: 'invalid' })),
      )
  }

  /** Writes down who received the list and tells them. The people on it are told by a job: some are of other agencies. */
  async add(tx: Tx, { actor }: Pick<PersonCall, 'actor'>, head: ListHead, recipients: readonly Known[]): Promise<void> {
    if (recipients.length === 0) return
    await tx.query(
      `INSERT INTO saved_list_recipient (list_id, agency_id, person_id, name, email, recipient_agency_id, shared_by)
       SELECT $1, $2, r."personId", coalesce(r.name, ''), r.email, r."agencyId", $3
       FROM jsonb_to_recordset($4::jsonb) AS r ("personId" uuid, name text, email text, "agencyId" uuid)`,
      [head.id, head.agencyId, actor.personId, JSON.stringify(recipients)],
    )
    const { madeBy } = presentHead(head)
    const said = { list: head.name, reason: head.reason, sender: madeBy, day: { day: head.keepThrough } }
    await this.notices.notify(tx, {
      personIds: recipients.filter(isColleague).map(({ personId }) => personId),
      dutyIn: head.agencyId,
      kind: 'list-received',
      parameters: said,
      path: `/lists/${head.id}`,
    })
    const outside = recipients.flatMap((one) => (isColleague(one) ? [] : [one]))
    await this.mail.received(tx, head, outside)
  }

  /** Tells everybody who received the list to delete it. */
  async recall(tx: Tx, head: ListHead, reason: string): Promise<void> {
    const rows = await tx.query<OutsideAddressee & { personId: string | null }>(
      'SELECT DISTINCT person_id AS "personId", name, email FROM saved_list_recipient WHERE list_id = $1',
      [head.id],
    )
    await this.notices.notify(tx, {
      personIds: rows.flatMap(({ personId }) => personId ?? []),
      dutyIn: head.agencyId,
      kind: 'list-recalled',
      parameters: { list: head.name, reason },
      path: `/lists/${head.id}`,
    })
    await this.mail.recalled(
      tx,
      head,
      reason,
      rows.filter(({ personId }) => personId === null),
    )
  }
}
