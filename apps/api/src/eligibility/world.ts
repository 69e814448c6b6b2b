import { Injectable } from '@nestjs/common'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Course } from '@muster/eligibility/catalogue.ts'
import type { Accreditation, CommonFacts, Equivalence, LevelScale, OutsideFact } from '@muster/eligibility/facts.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

/** What is true for everybody, what each agency recognises, and what it is called. */
export interface World {
  readonly stamp: string
  /** What holds for whoever an agency judges: the world, and what that agency or the one that runs the installation recognises. */
  readonly commonFor: (agencyId: string) => CommonFacts
  /** The courses offered here: the same for every agency. */
  readonly courses: Course[]
  /** Titles of proofs by their key. */
  readonly proofs: Readonly<Record<string, Bilingual>>
  /** Names of issuers and of agencies by id. */
  readonly issuers: Readonly<Record<string, Bilingual>>
  /** Names of duty stations by their key. */
  readonly stations: Readonly<Record<string, Bilingual>>
  /** The newest published edition of each course, by the course's key. */
  readonly editions: ReadonlyMap<string, string>
}

/** What was recognised, and for which agency it counts; for every one where `only` is null. */
interface Recognised<Fact> {
  readonly only: string | null
  readonly fact: Fact
}

interface WorldRow {
  readonly stamp: string
  readonly accreditations: Recognised<Accreditation>[]
  readonly equivalences: Recognised<Equivalence>[]
  readonly scales: LevelScale[]
  readonly outside: OutsideFact[]
  readonly proofs: Readonly<Record<string, Bilingual>>
  readonly issuers: Readonly<Record<string, Bilingual>>
  readonly stations: Readonly<Record<string, Bilingual>>
}

const named = (id: string, name: string): string =>
  `jsonb_object_agg(${id}, jsonb_build_object('en', ${name}_en, 'ja', ${name}_ja))`

/** What is recognised counts once a second person approved it, and is known from then on; each end was known from its own instant. */
const ofSteps = `'recordedAt', s.recorded_at, 'ends', coalesce(x.ends, '[]')`
const forWhom = (of: string): string =>
  `'only', (SELECT g.id FROM agency g WHERE g.id = ${of}.agency_id AND NOT g.operates)`
const ends = (of: string): string =>
  `(SELECT jsonb_agg(jsonb_build_object('through', d.last_day, 'recordedAt', d.recorded_at) ORDER BY d.recorded_at) AS ends FROM recognition_step d WHERE d.${of} AND d.kind = 'ended') x`

/** One statement, so that everything is of the age of the stamp read with it. */
const worldNow = `SELECT (SELECT stamp FROM world_stamp) AS stamp,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(${forWhom('a')}, 'fact', jsonb_build_object('id', a.id, 'issuerId', a.issuer_id, 'types', jsonb_build_array(a.qualification_key), 'from', a.valid_from, 'through', a.valid_through, ${ofSteps}))), '[]')
   FROM accreditation a JOIN recognition_step s ON s.accreditation_id = a.id AND s.kind = 'approved' LEFT JOIN LATERAL ${ends('accreditation_id = a.id')} ON true) AS accreditations,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(${forWhom('e')}, 'fact', jsonb_build_object('id', e.id, 'toType', e.to_qualification, 'validFrom', e.valid_from, 'validThrough', e.valid_through, ${ofSteps},
     'from', jsonb_strip_nulls(jsonb_build_object('type', e.from_qualification, 'edition', e.from_edition, 'issuerIds', CASE WHEN e.from_issuer_id IS NOT NULL THEN jsonb_build_array(e.from_issuer_id) END))))), '[]')
   FROM equivalence e JOIN recognition_step s ON s.equivalence_id = e.id AND s.kind = 'approved' LEFT JOIN LATERAL ${ends('equivalence_id = e.id')} ON true) AS equivalences,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('key', key, 'grades', to_jsonb(grades))), '[]') FROM level_scale) AS scales,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'key', key, 'place', nullif(place, ''), 'value', value, 'from', from_on, 'recordedAt', recorded_at,
     'closed', CASE WHEN closed_at IS NOT NULL THEN jsonb_build_object('recordedAt', closed_at) END)), '[]') FROM outside_fact) AS outside,
  (SELECT coalesce(${named('key', 'title')}, '{}') FROM qualification) AS proofs,
  (SELECT coalesce(${named('key', 'name')}, '{}') FROM duty_station) AS stations,
  (SELECT coalesce(${named('id', 'name')}, '{}') FROM (SELECT id, name_en, name_ja FROM issuer UNION ALL SELECT id, name_en, name_ja FROM agency) known) AS issuers`

const courseOf = (edition: PublishedEdition): Course => ({
  key: edition.courseKey,
  type: edition.qualificationKey,
  edition: Number.parseInt(edition.edition, 10),
  issuerId: edition.agencyId,
  isInternal: true,
  mode: 'online',
  hours: edition.hours,
})

/** The facts an agency judges by, each agency's put together once. */
function commonByAgency({
  accreditations,
  equivalences,
  ...everybody
}: Pick<WorldRow, 'accreditations' | 'equivalences' | 'scales' | 'outside'> & {
  readonly courses: Course[]
}): World['commonFor'] {
  const kept = new Map<string, CommonFacts>()
  return (agencyId) => {
    const known = kept.get(agencyId) ?? {
      ...everybody,
      accreditations: countingFor(agencyId, accreditations),
      equivalences: countingFor(agencyId, equivalences),
    }
    kept.set(agencyId, known)
    return known
  }
}

const countingFor = <Fact>(agencyId: string, recognised: readonly Recognised<Fact>[]): Fact[] =>
  recognised.flatMap(({ only, fact }) => (only === null || only === agencyId ? [fact] : []))

/** What is true for everybody, kept in memory until the world's stamp says that it changed. */
@Injectable()
export class WorldFacts {
  private kept: World | null = null

  constructor(private readonly catalogue: CourseCatalogue) {}

  /** The world at least as new as a stamp that was just read. */
  async at(tx: Tx, stamp: string): Promise<World> {
    if (this.kept?.stamp === stamp) return this.kept
    const [row] = await tx.query<WorldRow>(worldNow)
    if (!row) throw new Error('the world cannot be read')
    const { stamp: read, proofs, issuers, stations, ...rest } = row
    const newest = await this.catalogue.newestOfAll(tx)
    const editions = new Map(newest.map(({ courseKey, id }) => [courseKey, id]))
    const courses = newest.map(courseOf)
    this.kept = {
      stamp: read,
      proofs,
      issuers,
      stations,
      editions,
      courses,
      commonFor: commonByAgency({ ...rest, courses }),
    }
    return this.kept
  }
}
