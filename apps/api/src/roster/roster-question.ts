import type { RosterFilter } from '@muster/contracts/schemas/roster.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Posting } from '@muster/eligibility/facts.ts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../platform/clock.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { type FieldProblem, Refusal } from '../platform/problems/refusal.ts'
import { type KnownVersion, ProfileVersions, versionInForce } from '../requirements/profile-versions.ts'
import { askableVersion, type Named, setAside } from './set-aside.ts'

/** What a roster is asked, made ready to judge by. */
export interface RosterQuestion {
  /** Who asks: what that agency recognises counts. */
  readonly agencyId: string
  /** Every published version of the profile, with what waits for a posting set aside. */
  readonly versions: readonly KnownVersion[]
  /** The version in force. */
  readonly profile: KnownVersion
  /** Null for a standby profile. */
  readonly posting: Posting | null
  readonly named: { readonly id: string; readonly title: Bilingual } | null
  readonly place: Bilingual | null
  readonly asOf: string
  readonly notJudged: readonly { readonly id: string; readonly title: Bilingual }[]
}

interface PostingRow {
  readonly id: string
  readonly titleEn: string
  readonly titleJa: string
  readonly profile: string
  readonly station: string
  readonly field: string
  readonly job: string
  readonly mission: string | null
  readonly role: string
  readonly traits: NonNullable<Posting['traits']>
  readonly departsOn: string
  readonly arrivesOn: string
  readonly returnsOn: string
}

interface Station {
  readonly nameEn: string
  readonly nameJa: string
  readonly country: string
}

const refuse = (...problems: readonly [pointer: string, code: string][]): never => {
  throw new Refusal(
    422,
    'invalid-request',
    problems.map(([pointer, code]): FieldProblem => ({ pointer, code })),
  )
}

/** Reads what a question names, and refuses (422) one that cannot be asked. */
@Injectable()
export class RosterQuestions {
  constructor(
    private readonly versions: ProfileVersions,
    private readonly clock: Clock,
  ) {}

  /** `pointer` says where the question stood: `?` before a name of the query, `/query/` in a body. */
  async read(tx: Tx, filter: RosterFilter, pointer = '?'): Promise<RosterQuestion> {
    if (tx.actor.kind !== 'person') throw new Error('a roster is asked by a person')
    const asOf = filter.asOf ?? this.clock.today()
    const named = filter.posting === undefined ? null : await this.postingOf(tx, filter.posting, pointer)
    const key = named?.profile ?? filter.profile ?? refuse([`${pointer}profile`, 'required'])
    const known = await this.published(tx, key, pointer)
    const profile = versionInForce(known, asOf) ?? known.at(-1)
    if (!profile) return refuse([`${pointer}profile`, 'not-one-of'])
    const isStandby = profile.version.isStandby ?? false
    const asked = named ?? (isStandby ? null : daysOf(filter, pointer))
    const stationKey = named?.station ?? filter.station
    const station = stationKey === undefined ? null : await this.stationOf(tx, stationKey, pointer)
    const job = named?.job ?? filter.job
    const names: Named = { station: station !== null, job: job !== undefined, posting: named !== null }
    return {
      agencyId: tx.actor.agencyId,
      versions: known.map((one) => ({ ...one, version: askableVersion(one.version, names) })),
      profile,
      posting: asked && {
        id: named?.id ?? '',
        places: [
          ...(station && stationKey !== undefined ? [stationKey, station.country] : []),
          ...(named?.mission ? [named.mission] : []),
        ],
        dutyStationId: stationKey ?? null,
        jobId: job ?? null,
        field: named?.field ?? filter.field ?? null,
        ...(named && { role: named.role || null, traits: named.traits }),
        departsOn: asked.departsOn,
        arrivesOn: asked.arrivesOn,
        returnsOn: asked.returnsOn,
        nominatedOn: asOf,
      },
      named: named && { id: named.id, title: { en: named.titleEn, ja: named.titleJa } },
      place: station && { en: station.nameEn, ja: station.nameJa },
      asOf,
      notJudged: setAside(profile.version, names),
    }
  }

  private async postingOf(tx: Tx, id: string, pointer: string): Promise<PostingRow> {
    const [row] = await tx.query<PostingRow>(
      `SELECT p.id, p.title_en AS "titleEn", p.title_ja AS "titleJa", f.key AS profile, p.duty_station_key AS station, p.field, p.job, p.mission_key AS mission, p.role, p.traits,
         p.departs_on::text AS "departsOn", p.arrives_on::text AS "arrivesOn", p.returns_on::text AS "returnsOn"
       FROM posting p JOIN profile f ON f.id = p.profile_id WHERE p.id = $1`,
      [id],
    )
    return row ?? refuse([`${pointer}posting`, 'not-one-of'])
  }

  /** Whether a profile of that key was ever published. */
  async knows(tx: Tx, profile: string): Promise<boolean> {
    const [row] = await tx.query<{ known: boolean }>(
      'SELECT EXISTS (SELECT 1 FROM profile p JOIN profile_version v ON v.profile_id = p.id WHERE p.key = $1 AND v.published_at <= now()) AS known',
      [profile],
    )
    return row?.known ?? false
  }

  private async published(tx: Tx, key: string, pointer: string): Promise<KnownVersion[]> {
    const rows = await tx.query<{ id: string }>(
      'SELECT v.id FROM profile_version v JOIN profile p ON p.id = v.profile_id WHERE p.key = $1 AND v.published_at <= now() ORDER BY v.version',
      [key],
    )
    if (rows.length === 0) return refuse([`${pointer}profile`, 'not-one-of'])
    const read = await this.versions.read(
      tx,
      rows.map(({ id }) => id),
    )
    return [...read.values()]
  }

  private async stationOf(tx: Tx, key: string, pointer: string): Promise<Station> {
    const [row] = await tx.query<Station>(
      'SELECT name_en AS "nameEn", name_ja AS "nameJa", country_key AS country FROM duty_station WHERE key = $1',
      [key],
    )
    return row ?? refuse([`${pointer}station`, 'not-one-of'])
  }
}

/** The longest assignment a roster is asked for, in years from its departure. */
const mostYears = 10

function daysOf(filter: RosterFilter, pointer: string): Pick<PostingRow, 'departsOn' | 'arrivesOn' | 'returnsOn'> {
  const { departsOn, returnsOn } = filter
  if (departsOn === undefined || returnsOn === undefined) {
    const missing = [
      ...(departsOn === undefined ? [`${pointer}departsOn`] : []),
      ...(returnsOn === undefined ? [`${pointer}returnsOn`] : []),
    ]
    return refuse(...missing.map((one): [string, string] => [one, 'required']))
  }
  const arrivesOn = filter.arrivesOn ?? departsOn
  if (returnsOn < departsOn) return refuse([`${pointer}returnsOn`, 'too-small'])
  if (Number(returnsOn.slice(0, 4)) - Number(departsOn.slice(0, 4)) > mostYears)
    return refuse([`${pointer}returnsOn`, 'too-large'])
  if (arrivesOn < departsOn) return refuse([`${pointer}arrivesOn`, 'too-small'])
  if (arrivesOn > returnsOn) return refuse([`${pointer}arrivesOn`, 'too-large'])
  return { departsOn, arrivesOn, returnsOn }
}
