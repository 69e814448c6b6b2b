import { Injectable } from '@nestjs/common'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { ProfileVersions } from '../requirements/profile-versions.ts'
import { factsOf, gather, type Gathered } from './gather-facts.ts'
import type { JudgedBy } from './judge-nomination.ts'
import { recordedBy } from './recorded-by.ts'
import { WorldFacts } from './world.ts'

/** By which day and by what knowledge somebody is judged. */
export interface Moment {
  /** The world's stamp, just read. */
  readonly world: string
  readonly today: string
  readonly instant: string
  /** What had been recorded by then; absent: everything. */
  readonly knownAt?: string
}

/** Reads everything that judging rests on, so that the rest is pure. */
@Injectable()
export class Judging {
  constructor(
    private readonly versions: ProfileVersions,
    private readonly worlds: WorldFacts,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /** What several nominations are judged by: a handful of statements, however many they are. Those the actor may not see are missing. */
  async prepare(tx: Tx, nominations: readonly string[], moment: Moment): Promise<Map<string, JudgedBy>> {
    return this.prepareGathered(tx, await gather(tx, nominations), moment)
  }

  /** The same for what was gathered already, and perhaps changed to see what would be. */
  async prepareGathered(tx: Tx, read: readonly Gathered[], moment: Moment): Promise<Map<string, JudgedBy>> {
    const { world: stamp, ...times } = moment
    const gathered =
      times.knownAt === undefined ? read : read.map((one) => recordedBy(one, times.knownAt ?? times.instant))
    const world = await this.worlds.at(tx, stamp)
    const ids = [...new Set(gathered.flatMap(({ nomination }) => nomination.versionIds))]
    const versions = await this.versions.read(tx, ids)
    const published = times.knownAt === undefined ? new Set(ids) : await publishedBy(tx, ids, times.knownAt)
    const inCourses = gathered.flatMap(({ nomination, facts }) => factsOf(facts.get(nomination.personId), 'under-way'))
    const editions = await this.catalogue.editions(
      tx,
      inCourses.map(({ editionId }) => editionId),
    )
    return new Map(
      gathered.map((one) => {
        const own = one.nomination.versionIds.filter((id) => published.has(id)).flatMap((id) => versions.get(id) ?? [])
        return [one.nomination.id, { gathered: one, world, versions: own, editions, ...times }]
      }),
    )
  }
}

async function publishedBy(tx: Tx, ids: readonly string[], instant: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    'SELECT id FROM profile_version WHERE id = ANY ($1) AND published_at <= $2',
    [ids, instant],
  )
  return new Set(rows.map(({ id }) => id))
}
