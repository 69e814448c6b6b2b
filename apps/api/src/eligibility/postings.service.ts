import { daysBetween } from '@muster/calendar/calendar-date.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Verdict } from '@muster/contracts/schemas/verdict.ts'
import { isCleared } from '@muster/eligibility/decision.ts'
import { nameColumns, type NameColumns, nameOf } from '../people/name.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { fieldOfWork } from '../postings/fields-of-work.ts'
import { ProfileVersions, versionInForce } from '../requirements/profile-versions.ts'
import { StandingService } from './standing.service.ts'

type Posting = ReplyOf<'postings.read'>['posting']

interface PostingRow {
  readonly id: string
  readonly titleEn: string
  readonly titleJa: string
  readonly placeEn: string
  readonly placeJa: string
  readonly countryEn: string
  readonly countryJa: string
  readonly field: string
  readonly isTeam: boolean
  readonly departsOn: string
  readonly arrivesOn: string
  readonly returnsOn: string
  readonly versionIds: readonly string[]
  readonly nominations: readonly string[]
}

interface NomineeRow extends NameColumns {
  readonly nominationId: string
  readonly personId: string
}

/** Postings with who is put forward; those of the own agency, as row-level security has it too. */
const postings = `SELECT p.id, p.title_en AS "titleEn", p.title_ja AS "titleJa", d.name_en AS "placeEn", d.name_ja AS "placeJa", d.country_en AS "countryEn", d.country_ja AS "countryJa",
    p.field, p.is_team AS "isTeam", p.departs_on::text AS "departsOn", p.arrives_on::text AS "arrivesOn", p.returns_on::text AS "returnsOn",
    ARRAY(SELECT v.id FROM profile_version v WHERE v.profile_id = p.profile_id AND v.published_at <= now()) AS "versionIds",
    ARRAY(SELECT n.id FROM nomination n WHERE n.posting_id = p.id AND n.withdrawn_at IS NULL ORDER BY n.id) AS nominations
  FROM posting p JOIN duty_station d ON d.key = p.duty_station_key WHERE p.agency_id = $1`

@Injectable()
export class PostingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: ProfileVersions,
    private readonly standings: StandingService,
  ) {}

  /** Postings to come and under way, the first departure first. */
  list(call: PersonCall<'postings.list'>): Promise<ReplyOf<'postings.list'>> {
    const { after, limit } = call.query
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<PostingRow>(
        `${postings} AND p.returns_on >= $2 AND ($3::uuid IS NULL OR (p.departs_on, p.id) > (SELECT a.departs_on, a.id FROM posting a WHERE a.id = $3))
         ORDER BY p.departs_on, p.id LIMIT $4`,
        [call.actor.agencyId, this.clock.today(), readCursor(after), limit + 1],
      )
      const page = pageOf(rows, limit, ({ id }) => id)
      const verdicts = await this.standings.verdicts(
        tx,
        page.rows.flatMap(({ nominations }) => nominations),
      )
      const presented = await this.present(tx, page.rows)
      return {
        postings: page.rows.flatMap(({ id, nominations }) => {
          const posting = presented.get(id)
          return posting
            ? [{ ...posting, counts: count(nominations.flatMap((nomination) => verdicts.get(nomination) ?? [])) }]
            : []
        }),
        next: page.next,
      }
    })
  }

  read(call: PersonCall<'postings.read'>): Promise<ReplyOf<'postings.read'>> {
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<PostingRow>(`${postings} AND p.id = $2`, [call.actor.agencyId, call.params.posting])
      const posting = row && (await this.present(tx, [row])).get(row.id)
      if (!posting) throw notFound()
      const nominees = await tx.query<NomineeRow>(
        `SELECT n.id AS "nominationId", t.id AS "personId", ${nameColumns('t')} FROM nomination n JOIN person t ON t.id = n.person_id
         WHERE n.id = ANY ($1) ORDER BY t.family_name, t.given_name, n.id`,
        [row.nominations],
      )
      const briefs = await this.standings.briefs(tx, row.nominations)
      return {
        posting,
        counts: count([...briefs.values()].map(({ verdict }) => verdict)),
        nominees: nominees.flatMap((nominee) => {
          const brief = briefs.get(nominee.nominationId)
          if (!brief) return []
          const { verdict, personVerdict, eligibleThrough, lane } = brief
          const person = { id: nominee.personId, name: nameOf(nominee) }
          return [
            {
              nominationId: nominee.nominationId,
              person,
              verdict,
              personVerdict,
              eligibleThrough,
              reasons: [...brief.reasons],
              lane,
            },
          ]
        }),
      }
    })
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

const presentPosting = (row: PostingRow, today: string): Omit<Posting, 'profile'> => ({
  id: row.id,
  title: { en: row.titleEn, ja: row.titleJa },
  place: { en: row.placeEn, ja: row.placeJa },
  country: { en: row.countryEn, ja: row.countryJa },
  field: fieldOfWork(row.field),
  team: row.isTeam,
  departsOn: row.departsOn,
  arrivesOn: row.arrivesOn,
  returnsOn: row.returnsOn,
  daysToDeparture: daysBetween(today, row.departsOn),
})

function count(verdicts: readonly Verdict[]): ReplyOf<'postings.read'>['counts'] {
  const cleared = verdicts.filter(isCleared).length
  const pending = verdicts.filter((verdict) => verdict === 'PENDING_VERIFICATION').length
  return { nominees: verdicts.length, cleared, pending, notEligible: verdicts.length - cleared - pending }
}
