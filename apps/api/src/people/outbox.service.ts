import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Configuration } from '../platform/configuration.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { afterEveryId, pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { withoutSecrets } from '../platform/mail/mail.ts'

interface MailRow {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly queuedAt: Date
  readonly sentAt: Date | null
  readonly failure: string | null
}

@Injectable()
export class OutboxService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly configuration: Configuration,
  ) {}

  /** The agency's mails, newest first. Where no mail server is set they stay here, links and all, for the administrator to hand on. */
  list(call: PersonCall<'mail.outbox'>): Promise<ReplyOf<'mail.outbox'>> {
    const { after, limit } = call.query
    const handsOn = this.configuration.config.smtpUrl === null
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<MailRow>(
        `SELECT id, to_address AS "to", subject, text, queued_at AS "queuedAt", sent_at AS "sentAt", failure
         FROM mail WHERE agency_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3`,
        [call.actor.agencyId, readCursor(after) ?? afterEveryId, limit + 1],
      )
      const page = pageOf(rows, limit, (row) => row.id)
      return {
        mails: page.rows.map((row) => ({
          ...row,
          text: handsOn ? row.text : withoutSecrets(row.text),
          queuedAt: row.queuedAt.toISOString(),
          sentAt: row.sentAt?.toISOString() ?? null,
        })),
        next: page.next,
      }
    })
  }
}
