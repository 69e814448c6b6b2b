import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import { Injectable } from '@nestjs/common'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notAllowed, notFound } from '../../platform/problems/refusal.ts'
import { agencyCredential, type AgencyCertificateRow } from '../../recognition/outside-credential.ts'
import { ProfileVersions } from '../../requirements/profile-versions.ts'
import { WorldFacts } from '../world.ts'
import type {
  ImpactAnswer,
  ImpactRequest,
  PopulationQuestion,
  ReadinessAnswer,
  ReadinessRequest,
  RosterAnswer,
  RosterRequest,
} from './answers.ts'
import { impactOf } from './impact.ts'
import type { Question } from './question.ts'
import { readinessOf } from './readiness.ts'
import { rosterOf } from './roster.ts'

/** The same assignment with another departure. */
export { departingOn } from './moving.ts'

/**
 * Verdicts of whole populations under row-level security: the people of the actor's agency, for its officers (desk officer,
 * verifier, auditor); others are refused. The same meaning as the engine's `decide`, each person by themselves, from rows
 * of validity ranges that are made when a leaf is first asked about and made anew when something about a person changes.
 */
@Injectable()
export class Population {
  constructor(
    private readonly versions: ProfileVersions,
    private readonly worlds: WorldFacts,
  ) {}

  /** Who could be sent: totals by verdict, and a page of people. Refuses (403) who may not, (404) an unknown profile. */
  async roster(tx: Tx, request: RosterRequest): Promise<RosterAnswer> {
    return rosterOf(tx, request, await this.question(tx, request))
  }

  /** What a draft would change: counts, the most frequent missing clauses, and a page of the people concerned. */
  async impact(tx: Tx, request: ImpactRequest): Promise<ImpactAnswer> {
    return impactOf(tx, request, await this.question(tx, request))
  }

  /** How many could leave, now and over a year, and which single qualification would clear the most people. */
  async readiness(tx: Tx, request: ReadinessRequest): Promise<ReadinessAnswer> {
    return readinessOf(tx, await this.question(tx, request))
  }

  private async question(tx: Tx, { profile, posting, asOf }: PopulationQuestion): Promise<Question> {
    const [row] = await tx.query<{ may: boolean; stamp: string; held: AgencyCertificateRow[] }>(
      `SELECT judges_populations() AS may, (SELECT stamp FROM world_stamp) AS stamp,
         (SELECT coalesce(jsonb_agg(r.fact), '[]') FROM recorded_agency_certificates(ARRAY[actor_agency()]) r) AS held`,
    )
    const { actor } = tx
    if (actor.kind !== 'person' || !row?.may) throw notAllowed()
    const versions = typeof profile === 'string' ? await this.published(tx, profile) : profile
    const world = await this.worlds.at(tx, row.stamp)
    const common = world.commonFor(actor.agencyId)
    const organisation = { organisationId: actor.agencyId, credentials: row.held.map(agencyCredential) }
    return { versions, posting, asOf, common, organisation }
  }

  /** All published versions of a profile. */
  private async published(tx: Tx, key: string): Promise<ProfileVersion[]> {
    const rows = await tx.query<{ id: string }>(
      'SELECT v.id FROM profile_version v JOIN profile p ON p.id = v.profile_id WHERE p.key = $1 AND v.published_at <= now() ORDER BY v.id',
      [key],
    )
    if (rows.length === 0) throw notFound()
    const known = await this.versions.read(
      tx,
      rows.map(({ id }) => id),
    )
    return [...known.values()].map(({ version }) => version)
  }
}
