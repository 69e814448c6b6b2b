import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { type NameColumns, nameColumns, nameOf } from '../people/name.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { EventBus } from '../platform/events.ts'
import { Notices } from '../platform/notices/notices.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { type HeldNomination, holdNomination } from './nomination-state.ts'
import { overlapsOf } from './overlaps.ts'
import { holdPosting } from './posting-state.ts'

@Injectable()
export class NominationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly notices: Notices,
  ) {}

  /** Puts somebody of the own agency forward. They hear of it, and answer themselves. */
  nominate(call: PersonCall<'nominations.nominate'>): Promise<ReplyOf<'nominations.nominate'>> {
    const { agencyId, personId: by } = call.actor
    const { person } = call.body
    const today = this.clock.today()
    return this.work.run(call, async (tx) => {
      const posting = await holdPosting(tx, call.params.posting, agencyId, today)
      if (person === by) throw new Refusal(403, 'own-nomination')
      const [known] = await tx.query('SELECT 1 FROM person WHERE id = $1 AND agency_id = $2 AND closed_at IS NULL', [
        person,
        agencyId,
      ])
      if (!known) throw new Refusal(422, 'invalid-request', [{ pointer: '/person', code: 'not-one-of' }])
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on, nominated_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (posting_id, person_id) WHERE withdrawn_at IS NULL DO NOTHING RETURNING id`,
        [posting.id, person, agencyId, today, by],
      )
      if (!added) throw new Refusal(409, 'already-nominated')
      await audit(tx, {
        act: 'nominations.nominate',
        subject: { kind: 'nomination', id: added.id },
        concerns: person,
        details: { posting: posting.id },
        traceId: call.traceId,
      })
      await this.notices.notify(tx, {
        personIds: [person],
        kind: 'nominated',
        parameters: {
          posting: posting.title,
          departs: { day: posting.departsOn },
          returns: { day: posting.returnsOn },
        },
        path: '/nominations',
      })
      await this.changed(tx, added.id, posting.id)
      return { id: added.id }
    })
  }

  /** Takes a nomination back. */
  withdraw(call: PersonCall<'nominations.withdraw'>): Promise<void> {
    const { actor, body } = call
    return this.work.run(call, async (tx) => {
      const nomination = await holdNomination(tx, call.params.nomination)
      if (!nomination || nomination.agencyId !== actor.agencyId) throw notFound()
      refuseClosed(nomination)
      await this.step(tx, nomination, 'withdrawn', body.reason, call.traceId)
      await this.notices.notify(tx, {
        personIds: [nomination.personId],
        kind: 'nomination-withdrawn',
        parameters: { posting: nomination.title, reason: body.reason },
        path: '/nominations',
      })
    })
  }

  /** The person says yes. */
  accept(call: PersonCall<'nominations.accept'>): Promise<void> {
    return this.work.run(call, async (tx) => {
      const nomination = await this.own(tx, call)
      if (nomination.isAccepted) throw new Refusal(409, 'already-answered')
      await this.step(tx, nomination, 'accepted', '', call.traceId)
      const answer = { person: await nameOfPerson(tx, nomination.personId), posting: nomination.title }
      const to = {
        personIds: await this.officers(tx, nomination),
        dutyIn: nomination.agencyId,
        path: `/postings/${nomination.postingId}`,
      }
      await this.notices.notify(tx, { ...to, kind: 'nomination-accepted', parameters: answer })
      const [overlap] = (await overlapsOf(tx, [nomination.id])).get(nomination.id) ?? []
      if (!overlap) return
      await this.notices.notify(tx, {
        ...to,
        kind: 'postings-overlap',
        parameters: {
          ...answer,
          other: overlap.posting.title,
          from: { day: overlap.fromOn },
          through: { day: overlap.throughOn },
        },
      })
    })
  }

  /** The person says no, or no longer. */
  decline(call: PersonCall<'nominations.decline'>): Promise<void> {
    const reason = call.body.reason?.trim() ?? ''
    return this.work.run(call, async (tx) => {
      const nomination = await this.own(tx, call)
      await this.step(tx, nomination, 'declined', reason, call.traceId)
      await this.notices.notify(tx, {
        personIds: await this.officers(tx, nomination),
        dutyIn: nomination.agencyId,
        kind: 'nomination-declined',
        parameters: {
          person: await nameOfPerson(tx, nomination.personId),
          posting: nomination.title,
          reason: reason || '—',
        },
        path: `/postings/${nomination.postingId}`,
      })
    })
  }

  /** An officer says why two accepted postings of one person both stand on the days they share. */
  answerOverlap(call: PersonCall<'nominations.answerOverlap'>): Promise<void> {
    const { agencyId, personId: by } = call.actor
    const { nomination: id, other } = call.params
    return this.work.run(call, async (tx) => {
      const nomination = await holdNomination(tx, id)
      if (!nomination || nomination.agencyId !== agencyId) throw notFound()
      const found = (await overlapsOf(tx, [id])).get(id)?.find(({ nominationId }) => nominationId === other)
      if (!found || !nomination.isAccepted) throw new Refusal(409, 'no-overlap')
      await tx.query(
        `INSERT INTO overlap_answer (nomination_id, other_nomination_id, person_id, agency_id, from_on, through_on, reason, recorded_by)
         SELECT n.id, greatest($1::uuid, $2::uuid), n.person_id, n.agency_id, $3, $4, $5, $6 FROM nomination n WHERE n.id = least($1::uuid, $2::uuid)`,
        [id, other, found.fromOn, found.throughOn, call.body.reason, by],
      )
      await audit(tx, {
        act: 'nominations.answerOverlap',
        subject: { kind: 'nomination', id },
        concerns: nomination.personId,
        details: { other, from: found.fromOn, through: found.throughOn },
        traceId: call.traceId,
      })
    })
  }

  /** An open nomination of the caller. */
  private async own(
    tx: Tx,
    { actor, params }: PersonCall<'nominations.accept' | 'nominations.decline'>,
  ): Promise<HeldNomination> {
    const nomination = await holdNomination(tx, params.nomination)
    if (!nomination || nomination.personId !== actor.personId) throw notFound()
    refuseClosed(nomination)
    return nomination
  }

  private async step(
    tx: Tx,
    { id, personId, agencyId, postingId }: HeldNomination,
    kind: 'accepted' | 'declined' | 'withdrawn',
    reason: string,
    traceId: string,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO nomination_step (nomination_id, person_id, agency_id, kind, reason, recorded_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, personId, agencyId, kind, reason, tx.actor.kind === 'person' ? tx.actor.personId : null],
    )
    await audit(tx, {
      act: { accepted: 'nominations.accept', declined: 'nominations.decline', withdrawn: 'nominations.withdraw' }[kind],
      subject: { kind: 'nomination', id },
      concerns: personId,
      details: { posting: postingId },
      traceId,
    })
    await this.changed(tx, id, postingId)
  }

  /** Who hears of the answer: who nominated, or every desk officer where they serve no more or are not known any more. */
  private async officers(tx: Tx, { nominatedBy, agencyId }: HeldNomination): Promise<string[]> {
    const serving = nominatedBy ? await this.notices.serving(tx, agencyId, [nominatedBy]) : []
    return serving.length > 0 ? serving : this.notices.holders(tx, agencyId, ['desk-officer'])
  }

  private changed(tx: Tx, nominationId: string, postingId: string): Promise<void> {
    return this.events.emit(tx, 'nomination-changed', { nominationId, postingId })
  }
}

function refuseClosed({ isClosed }: HeldNomination): void {
  if (isClosed) throw new Refusal(409, 'nomination-closed')
}

async function nameOfPerson(tx: Tx, id: string): Promise<Bilingual> {
  const [row] = await tx.query<NameColumns>(`SELECT ${nameColumns('p')} FROM person p WHERE p.id = $1`, [id])
  if (!row) throw new Error(`person ${id} cannot be read`)
  return nameOf(row)
}
