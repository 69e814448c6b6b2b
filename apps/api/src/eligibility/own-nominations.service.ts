import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { afterEveryId, pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { overlapsOf } from '../postings/overlaps.ts'
import { StandingService } from './standing.service.ts'

type Own = ReplyOf<'nominations.mine'>['nominations'][number]

interface Row extends Omit<Own, 'verdict' | 'overlaps'> {
  readonly isOpen: boolean
}

const pair = (alias: string, name: string): string =>
  `jsonb_build_object('en', ${alias}.${name}_en, 'ja', ${alias}.${name}_ja)`

/** The newest first. A note is why it ended, or why the posting changed last. */
const own = `SELECT n.id, ${pair('p', 'title')} AS title, ${pair('d', 'name')} AS place, ${pair('d', 'country')} AS country,
    (SELECT ${pair('m', 'name')} FROM mission m WHERE m.key = p.mission_key) AS mission, (SELECT ${pair('a', 'name')} FROM agency a WHERE a.id = n.agency_id) AS agency,
    (SELECT jsonb_build_object('key', f.key, 'title', v.content -> 'version' -> 'title') FROM profile f JOIN profile_version v ON v.profile_id = f.id
      WHERE f.id = p.profile_id AND v.published_at <= now() ORDER BY v.applies_from > $2, v.applies_from DESC, v.version DESC LIMIT 1) AS profile,
    p.is_standby AS standby, p.is_team AS team, p.departs_on::text AS "departsOn", p.arrives_on::text AS "arrivesOn", p.returns_on::text AS "returnsOn",
    n.nominated_on::text AS "nominatedOn", n.withdrawn_at IS NULL AND p.returns_on >= $2 AS "isOpen",
    CASE WHEN n.declined_at IS NOT NULL THEN 'declined' WHEN p.cancelled_at IS NOT NULL AND s.id IS NULL AND n.withdrawn_at IS NOT NULL THEN 'cancelled' WHEN n.withdrawn_at IS NOT NULL THEN 'withdrawn'
      WHEN p.returns_on < $2 THEN 'over' WHEN n.accepted_at IS NOT NULL THEN 'accepted' ELSE 'waiting' END AS state,
    coalesce(s.reason, (SELECT c.reason FROM posting_change c WHERE c.posting_id = p.id AND c.recorded_at >= n.recorded_at AND c.recorded_at <= coalesce(n.withdrawn_at, now()) ORDER BY c.number DESC LIMIT 1), '') AS note
  FROM nomination n JOIN posting p ON p.id = n.posting_id JOIN duty_station d ON d.key = p.duty_station_key
    LEFT JOIN nomination_step s ON s.nomination_id = n.id AND s.kind IN ('declined', 'withdrawn')
  WHERE n.person_id = ANY (accounts_of($1)) AND n.id < $3 ORDER BY n.id DESC LIMIT $4`

@Injectable()
export class OwnNominationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standings: StandingService,
  ) {}

  /** What the caller is nominated for, and was. */
  list(call: PersonCall<'nominations.mine'>): Promise<ReplyOf<'nominations.mine'>> {
    const { after, limit } = call.query
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<Row>(own, [
        call.actor.personId,
        this.clock.today(),
        readCursor(after) ?? afterEveryId,
        limit + 1,
      ])
      const page = pageOf(rows, limit, ({ id }) => id)
      const open = page.rows.filter(({ isOpen }) => isOpen).map(({ id }) => id)
      const verdicts = await this.standings.verdicts(tx, open)
      const overlaps = await overlapsOf(tx, open)
      return {
        nominations: page.rows.map(({ isOpen, ...row }) => ({
          ...row,
          verdict: isOpen ? (verdicts.get(row.id) ?? null) : null,
          overlaps: (overlaps.get(row.id) ?? []).map(({ answer: _, ...overlap }) => overlap),
        })),
        next: page.next,
      }
    })
  }
}
