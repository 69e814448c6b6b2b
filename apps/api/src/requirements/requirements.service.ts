import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { Call } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { compareVersions } from './compare-versions.ts'
import { type KnownVersion, ProfileVersions } from './profile-versions.ts'
import { presentProfile, presentProfileLine } from './requirements.present.ts'
import { namesOf } from './tree-names.ts'
import { lineToShow, type LineRow, publishedLines } from './version-lines.ts'

/** What is required, for anybody to read: published versions alone. */
@Injectable()
export class RequirementsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: ProfileVersions,
  ) {}

  /** The profiles in force, or the first time to come, each with its further versions. One that was given up is not among them. */
  list(call: Call<'requirements.list'>): Promise<ReplyOf<'requirements.list'>> {
    const today = this.clock.today()
    return this.work.run(call, async (tx) => {
      const byProfile = Map.groupBy(await publishedLines(tx, null), ({ key }) => key)
      return { profiles: [...byProfile.values()].flatMap((lines) => presentProfileLine(lines, today)) }
    })
  }

  read(call: Call<'requirements.read'>): Promise<ReplyOf<'requirements.read'>> {
    const today = this.clock.today()
    return this.work.run(call, async (tx) => {
      const lines = await publishedLines(tx, call.params.profile)
      const { version } = call.query
      const line = version ? lines.find((one) => one.version === version) : lineToShow(lines, today)
      if (!line) throw notFound()
      const known = await this.known(tx, line)
      return presentProfile({ known, lines, line, today, names: await namesOf(tx, known.version) })
    })
  }

  compare(call: Call<'requirements.compare'>): Promise<ReplyOf<'requirements.compare'>> {
    const { from, to } = call.query
    return this.work.run(call, async (tx) => {
      const lines = await publishedLines(tx, call.params.profile)
      const [before, after] = [from, to].map((number) => lines.find(({ version }) => version === number))
      if (!before || !after) throw notFound()
      const [one, other] = [await this.known(tx, before), await this.known(tx, after)]
      return { ...compareVersions(one, other), names: await namesOf(tx, one.version, other.version) }
    })
  }

  private async known(tx: Tx, { versionId }: LineRow): Promise<KnownVersion> {
    const known = (await this.versions.read(tx, [versionId])).get(versionId)
    if (!known) throw notFound()
    return known
  }
}
