import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, nameOf } from '../people/name.ts'
import { holds } from '../platform/actor.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { overlapsOf } from '../postings/overlaps.ts'
import { ProfileVersions, versionInForce } from '../requirements/profile-versions.ts'
import { type PostingRow, postings, shown } from './posting-rows.ts'
import {
  type ChangeRow,
  countVerdicts,
  type NomineeRow,
  type PlaceNames,
  presentChange,
  presentNominee,
  presentPosting,
} from './present-posting.ts'
import { StandingService } from './standing.service.ts'

type View = ReplyOf<'postings.read'>
type Posting = View['posting']

const nominees = `SELECT n.id AS "nominationId", t.id AS "personId", n.nominated_on::text AS "nominatedOn", n.accepted_at IS NOT NULL AS "isAccepted", ${nameColumns('t')}
  FROM nomination n JOIN person t ON t.id = n.person_id WHERE n.id = ANY ($1) ORDER BY t.family_name, t.given_name, n.id`

const former = `SELECT n.id AS "nominationId", t.id AS "personId", n.nominated_on::text AS "nominatedOn", n.accepted_at IS NOT NULL AS "isAccepted", ${nameColumns('t')},
    n.withdrawn_at AS at, n.declined_at IS NOT NULL AS "isDeclined", s.reason, s.id IS NOT NULL AS "isSaid"
  FROM nomination n JOIN person t ON t.id = n.person_id LEFT JOIN nomination_step s ON s.nomination_id = n.id AND s.kind IN ('declined', 'withdrawn')
  WHERE n.posting_id = $1 AND n.withdrawn_at IS NOT NULL ORDER BY n.withdrawn_at DESC, n.id LIMIT 200`

const changes = `SELECT c.number, c.kind, c.before, c.after, c.reason, c.recorded_at AS at,
    (SELECT to_jsonb(b) FROM (SELECT ${nameColumns('t')} FROM person t WHERE t.id = c.recorded_by) b) AS by
  FROM posting_change c WHERE c.posting_id = $1 ORDER BY c.number DESC LIMIT 200`

const namesOf = (table: string): string =>
  `(SELECT coalesce(jsonb_object_agg(key, jsonb_build_object('en', name_en, 'ja', name_ja)), '{}') FROM ${table})`
const placeNames = `SELECT ${namesOf('duty_station')} AS stations, ${namesOf('mission')} AS missions, ${namesOf('job')} AS jobs`

interface FormerRow extends NomineeRow {
  readonly at: Date
  readonly isDeclined: boolean
  /** Null where the posting was cancelled. */
  readonly reason: string | null
  /** Whether somebody said that it ends, and why; the reason is null where that was erased. */
  readonly isSaid: boolean
}

@Injectable()
export class PostingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: ProfileVersions,
    private readonly standings: StandingService,
  ) {}

  /** Postings of the own agency: to come and under way, the first departure first; or those that are past. */
  list(call: PersonCall<'postings.list'>): Promise<ReplyOf<'postings.list'>> {
    const { after, limit, show, field, profile, place } = call.query
    const { condition, isLatestFirst } = shown[show]
    const [later, order] = isLatestFirst ? ['<', 'p.departs_on DESC, p.id DESC'] : ['>', 'p.departs_on, p.id']
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<PostingRow>(
        `${postings} AND ${condition} AND ($3::uuid IS NULL OR (p.departs_on, p.id) ${later} (SELECT a.departs_on, a.id FROM posting a WHERE a.id = $3))
           AND ($5::text IS NULL OR p.field = $5) AND ($6::text IS NULL OR p.profile_id = (SELECT f.id FROM profile f WHERE f.key = $6))
           AND ($7::text IS NULL OR $7 IN (p.duty_station_key, d.country_key, p.mission_key))
         ORDER BY ${order} LIMIT $4`,
        [call.actor.agencyId, this.clock.today(), readCursor(after), limit + 1, field, profile, place],
      )
      const page = pageOf(rows, limit, ({ id }) => id)
      const verdicts = await this.standings.verdicts(
        tx,
        page.rows.flatMap(({ nominations }) => nominations),
      )
      const presented = await this.present(tx, page.rows)
      return {
        postings: page.rows.flatMap(({ id, nominations, waiting }) => {
          const posting = presented.get(id)
          const judged = nominations.flatMap((nomination) => verdicts.get(nomination) ?? [])
          return posting ? [{ ...posting, counts: countVerdicts(judged, waiting) }] : []
        }),
        next: page.next,
        mayWrite: holds(call.actor, 'desk-officer'),
      }
    })
  }

  /** One posting with everybody nominated, everybody who was, and everything that changed. */
  read(call: PersonCall<'postings.read'>): Promise<View> {
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<PostingRow>(`${postings} AND p.id = $2`, [call.actor.agencyId, call.params.posting])
      const posting = row && (await this.present(tx, [row])).get(row.id)
      if (!posting) throw notFound()
      const people = await tx.query<NomineeRow>(nominees, [row.nominations])
      const briefs = await this.standings.briefs(tx, row.nominations)
      const overlaps = await overlapsOf(tx, row.nominations)
      const verdicts = [...briefs.values()].map(({ verdict }) => verdict)
      return {
        posting,
        counts: countVerdicts(verdicts, row.waiting),
        nominees: people.flatMap((nominee) => {
          const brief = briefs.get(nominee.nominationId)
          return brief ? [presentNominee(nominee, brief, overlaps.get(nominee.nominationId) ?? [])] : []
        }),
        former: (await tx.query<FormerRow>(former, [row.id])).map(presentFormer),
        changes: await this.changes(tx, row),
        mayWrite: holds(call.actor, 'desk-officer') && !isOver(row, this.clock.today()),
      }
    })
  }

  private async changes(tx: Tx, { id, version }: PostingRow): Promise<View['changes']> {
    if (version === 0) return []
    const [names] = await tx.query<PlaceNames>(placeNames)
    if (!names) throw new Error('the names of places cannot be read')
    return (await tx.query<ChangeRow>(changes, [id])).map((row) => presentChange(row, names))
  }

  private async present(tx: Tx, rows: readonly PostingRow[]): Promise<Map<string, Posting>> {
    const known = await this.versions.read(tx, [...new Set(rows.flatMap(({ versionIds }) => versionIds))])
    const today = this.clock.today()
    return new Map(
      rows.map((row) => {
        const versions = row.versionIds.flatMap((id) => known.get(id) ?? [])
        const profile = versionInForce(versions, today) ?? versions[0]
        if (!profile) throw new Error(`the profile of posting ${row.id} has no published version`)
        const { key, title, version } = profile.version
        return [row.id, { ...presentPosting(row, today), profile: { key, title, version } }]
      }),
    )
  }
}

/** Whether there is nothing left to change. */
const isOver = ({ cancelledAt, returnsOn }: PostingRow, today: string): boolean =>
  cancelledAt !== null || returnsOn < today

const presentFormer = (row: FormerRow): View['former'][number] => ({
  nominationId: row.nominationId,
  person: { id: row.personId, name: nameOf(row) },
  how: row.isDeclined ? 'declined' : row.isSaid ? 'withdrawn' : 'cancelled',
  at: row.at.toISOString(),
  reason: row.isSaid ? row.reason : '',
})
