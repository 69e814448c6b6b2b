import { addDays } from '@muster/calendar/calendar-date.ts'
import { furthestAhead, thresholds } from '@muster/calendar/thresholds.ts'
import { reminderDue } from '@muster/credential/certifications.ts'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../../platform/actor.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { heldBy, type HeldCertificate, isInForce } from './held-certificates.ts'
import { Renewals, type Renewing } from './renewals.ts'

/**
 * People with a certificate that may end by a day and of whom the nearest reminder is not recorded. It is found by the
 * days of completion, which an index knows; what is due is decided from what the certificate itself says.
 */
const perhapsDue = `SELECT DISTINCT coalesce(g.kept_id, m.person_id) AS "personId", m.agency_id AS "agencyId" FROM edition e JOIN completion m ON m.edition_id = e.id
    AND m.completed_on BETWEEN ($1::date - make_interval(months => e.validity_months))::date - 3 AND ($2::date - make_interval(months => e.validity_months))::date + 3
  CROSS JOIN LATERAL (SELECT (m.completed_on + make_interval(months => e.validity_months))::date AS on) ends
  LEFT JOIN account_merge g ON g.other_id = m.person_id AND g.undone_at IS NULL
  WHERE e.validity_months IS NOT NULL AND ends.on BETWEEN $1 AND $2 AND EXISTS (SELECT FROM certificate f WHERE f.completion_id = m.id)
    AND NOT EXISTS (SELECT FROM expiry_reminder r WHERE r.completion_id = m.id AND r.days_before = (SELECT min(t) FROM unnest($3::int[]) t WHERE t >= ends.on - $1::date))
  ORDER BY 1`

interface Holder {
  readonly personId: string
  readonly agencyId: string
}

/** Tells people 90, 30 and 7 days before a certificate of theirs ends, once each, and what renews it. */
@Injectable()
export class ExpiryReminders implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
    private readonly renewals: Renewals,
  ) {}

  onModuleInit(): void {
    this.jobs.every(3_600, 'expiry-reminders', () => this.remind())
  }

  /**
   * Sends the reminders that are due and did not go out yet; how many. Each person's are sent in a transaction of their
   * own: what goes wrong with one keeps nobody else's back, and is tried again the next time.
   */
  async remind(): Promise<number> {
    const today = this.clock.today()
    const holders = await this.work.run({ actor: systemActor }, (tx) =>
      tx.query<Holder>(perhapsDue, [today, addDays(today, furthestAhead), [...thresholds]]),
    )
    let sent = 0
    const failures: unknown[] = []
    for (const holder of holders) {
      await this.work
        .run({ actor: systemActor }, (tx) => this.remindOne(tx, holder, today))
        .then((some) => (sent += some))
        .catch((error: unknown) => failures.push(error))
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} people could not be reminded`)
    return sent
  }

  private async remindOne(tx: Tx, holder: Holder, today: string): Promise<number> {
    const [row] = await tx.query<{ held: HeldCertificate[] }>(`SELECT ${heldBy('$1')} AS held`, [holder.personId])
    const endings = await this.renewals.of(tx, holder.personId, (row?.held ?? []).filter(isInForce), today)
    let sent = 0
    for (const renewing of endings) {
      const due = reminderDue(renewing.ending, today, renewing.ending.reminded)
      if (due !== null && (await this.record(tx, holder, renewing.ending, due))) {
        await this.tell(tx, holder, renewing)
        sent += 1
      }
    }
    return sent
  }

  /** Whether it was not recorded before: whoever records it first tells. */
  private async record(tx: Tx, holder: Holder, ending: HeldCertificate, daysBefore: number): Promise<boolean> {
    const kept = await tx.query(
      `INSERT INTO expiry_reminder (completion_id, days_before, certificate_id, person_id, agency_id) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING days_before`,
      [ending.completionId, daysBefore, ending.certificateId, holder.personId, holder.agencyId],
    )
    return kept.length > 0
  }

  private async tell(
    tx: Tx,
    { personId, agencyId }: Holder,
    { ending, renewal }: Renewing<HeldCertificate>,
  ): Promise<void> {
    const certificate = { certificate: ending.title, number: ending.id, date: { day: ending.validThrough } }
    const to = { personIds: [personId], agencyId }
    if (!renewal) {
      const path = `/wallet/${ending.id}`
      await this.notices.notify(tx, { ...to, kind: 'certificate-ends-alone', parameters: certificate, path })
      return
    }
    const path = `/courses/${renewal.edition.courseKey}`
    const named = { ...certificate, course: renewal.edition.title }
    if (renewal.isUnderWay)
      await this.notices.notify(tx, { ...to, kind: 'certificate-ends-begun', parameters: named, path })
    else if (renewal.isLate) {
      const parameters = { ...named, finished: { day: renewal.finishedOn } }
      await this.notices.notify(tx, { ...to, kind: 'certificate-ends-late', parameters, path })
    } else {
      const parameters = { ...named, start: { day: renewal.startBy } }
      await this.notices.notify(tx, { ...to, kind: 'certificate-ends', parameters, path })
    }
  }
}
