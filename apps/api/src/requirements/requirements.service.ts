import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { Call } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { type KnownVersion, ProfileVersions } from './profile-versions.ts'
import { presentProfile, presentProfileLine } from './requirements.present.ts'

@Injectable()
export class RequirementsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: ProfileVersions,
  ) {}

  list(call: Call<'requirements.list'>): Promise<ReplyOf<'requirements.list'>> {
    return this.work.run(call, async (tx) => ({ profiles: (await this.inForce(tx)).map(presentProfileLine) }))
  }

  read(call: Call<'requirements.read'>): Promise<ReplyOf<'requirements.read'>> {
    return this.work.run(call, async (tx) => {
      const known = (await this.inForce(tx)).find(({ version }) => version.key === call.params.profile)
      if (!known) throw notFound()
      return presentProfile(known)
    })
  }

  /** The version of each profile that is in force today, by the profile's key. A profile that was given up has none. */
  private async inForce(tx: Tx): Promise<KnownVersion[]> {
    const today = this.clock.today()
    const rows = await tx.query<{ id: string }>('SELECT version_id AS id FROM public_profiles($1)', [today])
    const known = await this.versions.read(
      tx,
      rows.map(({ id }) => id),
    )
    return [...known.values()].filter(({ version }) => !version.appliesThrough || version.appliesThrough >= today)
  }
}
