import { addMonths } from '@muster/calendar/add-months.ts'
import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { type ConsentRow, presentConsents } from './consent.present.ts'

type Consents = ReplyOf<'consents.mine'>
type Consent = ReplyOf<'consents.give'>

const rowsOfMine = `SELECT c.id, c.purpose, c.kind, c.recipient_agency_id AS "recipientId", a.name_en AS "nameEn", a.name_ja AS "nameJa",
    c.from_on::text AS "fromOn", c.through_on::text AS "throughOn", c.recorded_at AS "recordedAt"
  FROM consent c LEFT JOIN agency a ON a.id = c.recipient_agency_id WHERE c.person_id = $1 ORDER BY c.id DESC`

/** Who beside the own agency may see a person's file, for what and until when. Only the person gives and withdraws it. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  mine(call: PersonCall<'consents.mine'>): Promise<Consents> {
    return this.work.run(call, async (tx) => {
      const agencies = await tx.query<{ id: string; nameEn: string; nameJa: string }>(
        'SELECT id, name_en AS "nameEn", name_ja AS "nameJa" FROM agency ORDER BY name_en, id',
      )
      const known = agencies.map(({ id, nameEn, nameJa }) => ({ id, name: { en: nameEn, ja: nameJa } }))
      const agency = known.find(({ id }) => id === call.actor.agencyId)
      if (!agency) throw notFound()
      return {
        asOn: this.clock.today(),
        agency,
        recipients: known.filter((one) => one !== agency),
        consents: await this.ofMine(tx, call.actor.personId),
      }
    })
  }

  /** Gives it from today; a second one for the same purpose and recipient renews the first. */
  give(call: PersonCall<'consents.give'>): Promise<Consent> {
    const { purpose, recipientAgencyId, months } = call.body
    const { personId, agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      await this.mustBeRecipient(tx, recipientAgencyId, agencyId)
      const today = this.clock.today()
      const throughOn = fromDayNumber(addMonths(toDayNumber(today), months))
      const id = await this.record(tx, call, { purpose, recipientAgencyId, kind: 'given', today, throughOn })
      return this.one(tx, personId, id)
    })
  }

  /** Ends it today. Who received a list that rests on it is told by a job, as most of them are of other agencies. */
  withdraw(call: PersonCall<'consents.withdraw'>): Promise<Consent> {
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      // One act at a time for each person: two withdrawals never both find the consent live.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 724553))', [personId])
      const consent = (await this.ofMine(tx, personId)).find(({ id }) => id === call.params.consent)
      if (!consent) throw notFound()
      if (consent.state !== 'live') throw new Refusal(409, 'consent-not-live')
      const { purpose, recipient } = consent
      const recipientAgencyId = recipient?.id ?? null
      const today = this.clock.today()
      await this.record(tx, call, { purpose, recipientAgencyId, kind: 'withdrawn', today, throughOn: null })
      return this.one(tx, personId, consent.id)
    })
  }

  private async ofMine(tx: Tx, personId: string): Promise<Consent[]> {
    return presentConsents(await tx.query<ConsentRow>(rowsOfMine, [personId]), this.clock.today())
  }

  private async one(tx: Tx, personId: string, id: string): Promise<Consent> {
    const consent = (await this.ofMine(tx, personId)).find((one) => one.id === id)
    if (!consent) throw notFound()
    return consent
  }

  private async mustBeRecipient(tx: Tx, recipient: string | null, own: string): Promise<void> {
    if (recipient === null) return
    const [known] = await tx.query('SELECT 1 FROM agency WHERE id = $1 AND id <> $2', [recipient, own])
    if (!known) throw new Refusal(422, 'invalid-request', [{ pointer: '/recipientAgencyId', code: 'not-one-of' }])
  }

  private async record(
    tx: Tx,
    call: PersonCall<'consents.give' | 'consents.withdraw'>,
    row: {
      purpose: string
      recipientAgencyId: string | null
      kind: 'given' | 'withdrawn'
      today: string
      throughOn: string | null
    },
  ): Promise<string> {
    const { personId, agencyId } = call.actor
    const [added] = await tx.query<{ id: string }>(
      `INSERT INTO consent (person_id, agency_id, purpose, recipient_agency_id, kind, from_on, through_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [personId, agencyId, row.purpose, row.recipientAgencyId, row.kind, row.today, row.throughOn],
    )
    if (!added) throw new Error('a consent was not recorded')
    await audit(tx, {
      act: row.kind === 'given' ? 'consents.give' : 'consents.withdraw',
      subject: { kind: 'consent', id: added.id },
      concerns: personId,
      details: { purpose: row.purpose, recipientAgencyId: row.recipientAgencyId },
      traceId: call.traceId,
    })
    return added.id
  }
}
