import { Injectable } from '@nestjs/common'
import { holds, isSameHand, type PersonActor } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { Notices } from '../platform/notices/notices.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { notAllowed, Refusal } from '../platform/problems/refusal.ts'
import { lastDayOf, type RecognisedRow, stateOf } from './recognition-rows.ts'

/** What is decided about: an accreditation or an equivalence, what it is called, and the page that shows it. */
export interface Subject {
  readonly kind: 'accreditation' | 'equivalence'
  readonly title: Bilingual
  readonly path: string
}

export const mayRecord = (actor: PersonActor): boolean => holds(actor, 'verifier', 'course-manager')

/** The two-person rule for what an agency recognises: one of its people proposes, another decides, either may end it. */
@Injectable()
export class RecognitionActs {
  constructor(
    private readonly clock: Clock,
    private readonly notices: Notices,
  ) {}

  /** Says that a proposal was made, to those of the agency who may decide it. */
  async proposed(tx: Tx, actor: PersonActor, id: string, subject: Subject, traceId: string): Promise<void> {
    await this.record(tx, `${subject.kind}.propose`, id, subject, traceId)
    const holders = await this.notices.holders(tx, actor.agencyId, ['verifier', 'course-manager'])
    await this.notices.notify(tx, {
      personIds: holders.filter((person) => person !== actor.personId),
      dutyIn: actor.agencyId,
      kind: 'recognition-proposed',
      parameters: { subject: subject.title },
      path: subject.path,
    })
  }

  async decide(
    tx: Tx,
    actor: PersonActor,
    row: RecognisedRow,
    subject: Subject,
    {
      approve,
      note,
      traceId,
    }: { readonly approve: boolean; readonly note?: string | undefined; readonly traceId: string },
  ): Promise<void> {
    if (!row.isOwn) throw notAllowed()
    if (isSameHand(actor, row.proposedBy?.id)) throw new Refusal(403, 'second-person-needed')
    if (stateOf(row, this.clock.today()) !== 'proposed') throw new Refusal(409, 'already-decided')
    const step = approve ? 'approved' : 'refused'
    const added = await tx.query(
      `INSERT INTO recognition_step (${subject.kind}_id, kind, note, recorded_by, agency_id) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
      [row.id, step, note?.trim() ?? '', actor.personId, actor.agencyId],
    )
    if (added.length === 0) throw new Refusal(409, 'already-decided')
    await this.record(tx, `${subject.kind}.${approve ? 'approve' : 'refuse'}`, row.id, subject, traceId)
    if (row.proposedBy)
      await this.notices.notify(tx, {
        personIds: [row.proposedBy.id],
        dutyIn: actor.agencyId,
        kind: approve ? 'recognition-approved' : 'recognition-refused',
        parameters: { subject: subject.title },
        path: subject.path,
      })
  }

  /** Only ever earlier: what should count for longer is proposed anew, and takes two people again. */
  async end(
    tx: Tx,
    actor: PersonActor,
    row: RecognisedRow,
    subject: Subject,
    { lastDay, note, traceId }: { readonly lastDay: string; readonly note: string; readonly traceId: string },
  ): Promise<void> {
    if (!row.isOwn) throw notAllowed()
    if (stateOf(row, this.clock.today()) !== 'approved') throw new Refusal(409, 'state-does-not-allow')
    const last = lastDayOf(row)
    if (last !== null && lastDay >= last)
      throw new Refusal(422, 'invalid-request', [{ pointer: '/lastDay', code: 'too-large' }])
    await tx.query(
      `INSERT INTO recognition_step (${subject.kind}_id, kind, last_day, note, recorded_by, agency_id) VALUES ($1, 'ended', $2, $3, $4, $5)`,
      [row.id, lastDay, note, actor.personId, actor.agencyId],
    )
    await this.record(tx, `${subject.kind}.end`, row.id, subject, traceId, { lastDay })
  }

  private record(
    tx: Tx,
    act: string,
    id: string,
    { kind }: Subject,
    traceId: string,
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    return audit(tx, { act, subject: { kind, id }, details, traceId })
  }
}
