import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { WebhookFault } from '@muster/contracts/webhook-codes.ts'
import { systemActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { OutgoingFailure, theInternet, type Ways } from '../../platform/outgoing/outgoing.ts'
import { sendOutside } from '../../platform/outgoing/send-outside.ts'
import { type Signing, WebhookSecrets } from './webhook-secrets.ts'

/** How long a receiver may take to answer. */
const patience = 10_000
/** Seconds until a message that failed is tried again, by how often it was tried; the last for every further try. */
const pauses = [30, 120, 600, 1_800, 3_600, 7_200, 14_400, 21_600]
/** An address that fails is left alone for so long after so many failures in a row. */
const longestRest = 3_600
/** One round of the job; it comes again soon. */
const roundMilliseconds = 60_000
/** Addresses sent to at once, so that one that hangs holds up few. */
const couriers = 4

interface Receiver extends Signing {
  readonly agencyId: string
  readonly name: string
  readonly address: string
}

interface Due {
  readonly id: string
  readonly event: string
  readonly content: Record<string, unknown>
  readonly occurredAt: Date
  readonly tries: number
}

interface Outcome {
  readonly status: number | null
  readonly fault: WebhookFault | null
  readonly milliseconds: number
}

const waiting = 'd.delivered_at IS NULL AND d.gave_up_at IS NULL'
/** The first of its subject that waits, and due. */
const due = `${waiting} AND d.next_try_at <= now() AND NOT EXISTS (SELECT FROM webhook_delivery e WHERE e.webhook_id = d.webhook_id
  AND e.subject_id = d.subject_id AND e.id < d.id AND e.delivered_at IS NULL AND e.gave_up_at IS NULL)`

/** Takes an address for one minute: nobody else sends to it meanwhile, so that what it is told stays in order. */
const lease = `UPDATE webhook w SET leased_until = clock_timestamp() + interval '1 minute' WHERE id = (
  SELECT w.id FROM webhook w WHERE w.removed_at IS NULL AND w.off_since IS NULL AND coalesce(w.rests_until, '-infinity') <= now()
    AND coalesce(w.leased_until, '-infinity') <= now() AND EXISTS (SELECT FROM webhook_delivery d WHERE d.webhook_id = w.id AND ${due})
  ORDER BY w.leased_until NULLS FIRST LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, agency_id AS "agencyId", name, address, generation, rotated_at AS "rotatedAt"`

/**
 * Brings what happened to the addresses that asked for it: at least once, and in the order of each subject as long as
 * what came before it arrived or was given up. What fails is tried again with growing pauses for three days.
 */
@Injectable()
export class WebhookCourier implements OnModuleInit {
  private ways: Ways = theInternet

  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly secrets: WebhookSecrets,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.every(5, 'deliver-webhooks', () => this.deliver())
    this.jobs.every(3_600, 'forget-webhook-deliveries', () => this.forgetOld())
  }

  /** Other names and authorities than the internet's: for specs. */
  useWays(ways: Ways): void {
    this.ways = ways
  }

  /** Sends what is due, until nothing is or the round is over. */
  async deliver(): Promise<void> {
    const until = Date.now() + roundMilliseconds
    await Promise.all(Array.from({ length: couriers }, () => this.courier(until)))
  }

  /** After 30 days nothing of a delivery is kept, whether it arrived or not. */
  forgetOld(): Promise<unknown> {
    return this.work.run({ actor: systemActor }, (tx) =>
      tx.query(`DELETE FROM webhook_delivery WHERE occurred_at < now() - interval '30 days'`),
    )
  }

  private async courier(until: number): Promise<void> {
    while (Date.now() < until) {
      const [receiver] = await this.work.run({ actor: systemActor }, (tx) => tx.query<Receiver>(lease))
      if (!receiver) return
      await this.visit(receiver, Math.min(until, Date.now() + 30_000))
    }
  }

  /** One message after the other, until one fails. */
  private async visit(receiver: Receiver, until: number): Promise<void> {
    let arrived = true
    while (arrived && Date.now() < until) {
      const [message] = await this.work.run({ actor: systemActor }, (tx) =>
        tx.query<Due>(
          `SELECT d.id, d.event, d.content, d.occurred_at AS "occurredAt", d.tries FROM webhook_delivery d
           WHERE d.webhook_id = $1 AND ${due} ORDER BY d.id LIMIT 1`,
          [receiver.id],
        ),
      )
      if (!message) break
      const outcome = await this.send(receiver, message)
      arrived = outcome.fault === null
      await this.work.run({ actor: systemActor }, (tx) => this.record(tx, receiver, message, outcome))
    }
    await this.work.run({ actor: systemActor }, (tx) =>
      tx.query('UPDATE webhook SET leased_until = NULL WHERE id = $1', [receiver.id]),
    )
  }

  private async send(receiver: Receiver, { id, event, content, occurredAt }: Due): Promise<Outcome> {
    const body = JSON.stringify({ type: event, timestamp: occurredAt.toISOString(), data: content })
    const headers = this.secrets.headers(receiver, { id, body }, this.clock.now())
    const began = performance.now()
    const took = (): number => Math.round(performance.now() - began)
    try {
      const status = await sendOutside(receiver.address, { body, headers, milliseconds: patience }, this.ways)
      return { status, fault: faultOf(status), milliseconds: took() }
    } catch (error) {
      const fault = error instanceof OutgoingFailure ? error.fault : 'not-reachable'
      const isKnown = fault === 'address-refused' || fault === 'too-slow'
      return { status: null, fault: isKnown ? fault : 'not-reachable', milliseconds: took() }
    }
  }

  private async record(tx: Tx, receiver: Receiver, { id, tries }: Due, outcome: Outcome): Promise<void> {
    await tx.query(
      'INSERT INTO webhook_attempt (delivery_id, agency_id, status, fault, milliseconds) VALUES ($1, $2, $3, $4, $5)',
      [id, receiver.agencyId, outcome.status, outcome.fault, outcome.milliseconds],
    )
    if (outcome.fault === null) {
      await tx.query(
        `UPDATE webhook_delivery SET delivered_at = clock_timestamp(), tries = tries + 1, first_tried_at = coalesce(first_tried_at, now()) WHERE id = $1`,
        [id],
      )
      await tx.query(
        'UPDATE webhook SET failures = 0, failing_since = NULL, rests_until = NULL WHERE id = $1 AND failures > 0',
        [receiver.id],
      )
      return
    }
    const pause = pauses[Math.min(tries, pauses.length - 1)]
    await tx.query(
      `UPDATE webhook_delivery SET tries = tries + 1, first_tried_at = coalesce(first_tried_at, now()), next_try_at = clock_timestamp() + make_interval(secs => $2),
         gave_up_at = CASE WHEN first_tried_at <= now() - interval '3 days' THEN now() END WHERE id = $1`,
      [id, pause],
    )
    const [found] = await tx.query<{ isOver: boolean }>(
      `UPDATE webhook SET failures = failures + 1, failing_since = coalesce(failing_since, now()),
         rests_until = clock_timestamp() + make_interval(secs => least($2, 30 * 2 ^ least(failures, 10)))
       WHERE id = $1 AND off_since IS NULL RETURNING failing_since <= now() - interval '3 days' AS "isOver"`,
      [receiver.id, longestRest],
    )
    // A receiver says 410 when it wants no more.
    if (found?.isOver || (found && outcome.status === 410)) await this.switchOff(tx, receiver)
  }

  private async switchOff(tx: Tx, { id, agencyId, name }: Receiver): Promise<void> {
    await tx.query(`UPDATE webhook SET off_since = now(), off_cause = 'failures' WHERE id = $1`, [id])
    await audit(tx, { act: 'webhooks.switchOff', subject: { kind: 'webhook', id }, agencyId })
    await this.notices.notify(tx, {
      personIds: await this.notices.holders(tx, agencyId, ['administrator']),
      dutyIn: agencyId,
      kind: 'webhook-switched-off',
      parameters: { name },
      path: `/webhooks/${id}`,
    })
  }
}

function faultOf(status: number): WebhookFault | null {
  if (status >= 200 && status < 300) return null
  return status >= 300 && status < 400 ? 'redirected' : 'refused'
}
