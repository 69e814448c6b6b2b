import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import { audit } from '../../platform/audit/audit.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { afterEveryId, pageOf, readCursor } from '../../platform/endpoint/cursor.ts'
import { closeByDirectory } from './closings.ts'

interface Row extends NameColumns {
  readonly id: string
  readonly person: string
  readonly email: string
  readonly askedAt: Date
  readonly removes: boolean
}

const isHeld = 'c.closed_at IS NULL AND c.answered_at IS NULL AND c.withdrawn_at IS NULL'

/** Accounts a directory wants closed, so many at once that an administrator answers. */
@Injectable()
export class HeldClosingsService {
  constructor(private readonly work: UnitOfWork) {}

  list(call: PersonCall<'directory.held'>): Promise<ReplyOf<'directory.held'>> {
    const { after, limit } = call.query
    const last = readCursor(after) ?? afterEveryId
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<Row>(
        `SELECT c.id, c.person_id AS person, p.email, c.asked_at AS "askedAt", c.removes, ${nameColumns('p')}
         FROM scim_closing c JOIN person p ON p.id = c.person_id
         WHERE c.agency_id = $1 AND ${isHeld} AND c.id < $2 ORDER BY c.id DESC LIMIT $3`,
        [call.actor.agencyId, last, limit + 1],
      )
      const page = pageOf(rows, limit, ({ id }) => id)
      const closings = page.rows.map((row) => ({
        id: row.id,
        person: row.person,
        name: nameOf(row),
        email: row.email,
        askedAt: row.askedAt.toISOString(),
        removes: row.removes,
      }))
      return { closings, next: page.next }
    })
  }

  /** Settles what is still held of those named; what somebody else settled, or the directory took back, is left as it is. */
  answer(call: PersonCall<'directory.answerHeld'>): Promise<ReplyOf<'directory.answerHeld'>> {
    const { agencyId, personId } = call.actor
    const { closings, outcome } = call.body
    return this.work.run(call, async (tx) => {
      const answered = await tx.query<{ person: string; removes: boolean }>(
        `UPDATE scim_closing c SET answered_at = now(), answered_by = $3, closed_at = CASE WHEN $4 THEN now() END
         WHERE c.agency_id = $1 AND c.id = ANY ($2) AND ${isHeld} RETURNING c.person_id AS person, c.removes`,
        [agencyId, closings, personId, outcome === 'confirmed'],
      )
      for (const { person, removes } of answered) {
        if (outcome === 'confirmed')
          await closeByDirectory(tx, { agencyId, traceId: call.traceId, personId: person, removes })
        await audit(tx, {
          act: outcome === 'confirmed' ? 'directory.close' : 'directory.keepOpen',
          subject: { kind: 'person', id: person },
          concerns: person,
          details: { removes },
          traceId: call.traceId,
        })
      }
      if (answered.length > 0)
        await audit(tx, {
          act: 'directory.answerHeld',
          subject: { kind: 'people', id: null },
          details: { outcome, count: answered.length },
          traceId: call.traceId,
        })
      return { answered: answered.length }
    })
  }
}
