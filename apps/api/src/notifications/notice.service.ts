import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { afterEveryId, pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { notFound } from '../platform/problems/refusal.ts'

type Shown = ReplyOf<'notices.list'>['notices'][number]

interface NoticeRow extends Omit<Shown, 'recordedAt' | 'readAt'> {
  readonly recordedAt: Date
  readonly readAt: Date | null
  readonly unread: number
}

const listed = `SELECT n.id, n.kind, n.parameters, n.path, jsonb_build_object('id', a.id, 'name', jsonb_build_object('en', a.name_en, 'ja', a.name_ja)) AS agency,
    n.recorded_at AS "recordedAt", n.read_at AS "readAt"
  FROM notice n JOIN agency a ON a.id = n.agency_id WHERE n.person_id = $1 AND n.id < $2 ORDER BY n.id DESC LIMIT $3`
const countUnread = `SELECT count(*)::int AS unread FROM notice WHERE person_id = $1 AND read_at IS NULL`

@Injectable()
export class NoticeService {
  constructor(private readonly work: UnitOfWork) {}

  /** The caller's notices, newest first. */
  list(call: PersonCall<'notices.list'>): Promise<ReplyOf<'notices.list'>> {
    const { after, limit } = call.query
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<NoticeRow>(listed, [personId, readCursor(after) ?? afterEveryId, limit + 1])
      const [counted] = await tx.query<{ unread: number }>(countUnread, [personId])
      const page = pageOf(rows, limit, ({ id }) => id)
      return {
        unread: counted?.unread ?? 0,
        notices: page.rows.map((row) => ({
          ...row,
          recordedAt: row.recordedAt.toISOString(),
          readAt: row.readAt?.toISOString() ?? null,
        })),
        next: page.next,
      }
    })
  }

  /** Keeps when it was first read. */
  markRead(call: PersonCall<'notices.markRead'>): Promise<ReplyOf<'notices.markRead'>> {
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<{ readAt: Date }>(
        `UPDATE notice SET read_at = coalesce(read_at, now()) WHERE id = $1 AND person_id = $2 RETURNING read_at AS "readAt"`,
        [call.params.notice, call.actor.personId],
      )
      if (!row) throw notFound()
      return { readAt: row.readAt.toISOString() }
    })
  }
}
