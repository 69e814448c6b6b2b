import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EvaluationInput } from '@muster/eligibility/decision.ts'
import { systemActor } from '../../platform/actor.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { agencyCredential, type AgencyCertificateRow } from '../../recognition/outside-credential.ts'
import { ProfileVersions } from '../../requirements/profile-versions.ts'
import { WorldFacts } from '../world.ts'
import { DecisionMaker } from './decision-maker.ts'
import { groundOf } from './ground.ts'

/** How many nominations are judged in one transaction. */
const mostAtOnce = 100

/** Where decisions rest on the same rules and the same world. */
interface Ground {
  readonly profileId: string
  readonly places: readonly string[]
  readonly agencyId: string
  readonly ground: string
}

/**
 * Judges again every decision that something it rests on has changed under: facts of its people, a day that has come, the
 * rules, or the world. What stands is found by comparing stamps and hashes, so that a quiet world costs three statements.
 */
@Injectable()
export class DecisionSweep implements OnModuleInit {
  /** The world's stamp up to which every ground was compared. */
  private comparedWorld = ''

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly maker: DecisionMaker,
    private readonly worlds: WorldFacts,
    private readonly versions: ProfileVersions,
  ) {}

  onModuleInit(): void {
    this.jobs.every(10, 'revisit-decisions', () => this.revisit())
  }

  /** Judges everything that is old, the next departure first; how many decisions were made. */
  async revisit(): Promise<number> {
    const old = await this.work.run({ actor: systemActor }, (tx) => this.oldOnes(tx))
    let made = 0
    const failures: unknown[] = []
    for (let start = 0; start < old.nominations.length; start += mostAtOnce) {
      made += await this.revisitChunk(old.nominations.slice(start, start + mostAtOnce), failures)
    }
    // What cannot be judged is tried again at the next look, and holds up nobody else.
    if (failures.length > 0) throw failures[0]
    this.comparedWorld = old.world
    return made
  }

  private async revisitChunk(nominations: readonly string[], failures: unknown[]): Promise<number> {
    try {
      return await this.work.run({ actor: systemActor }, (tx) => this.revisitSome(tx, nominations))
    } catch (error) {
      if (nominations.length === 1) failures.push(error)
      else return this.revisitEach(nominations, failures)
      return 0
    }
  }

  private async revisitEach(nominations: readonly string[], failures: unknown[]): Promise<number> {
    let made = 0
    for (const one of nominations) made += await this.revisitChunk([one], failures)
    return made
  }

  /** Locks what is still old and nobody else is at work on, and judges it. */
  private async revisitSome(tx: Tx, nominations: readonly string[]): Promise<number> {
    const locked = await tx.query<{ id: string }>(
      `SELECT nomination_id AS id FROM decision_watch WHERE nomination_id = ANY ($1) ORDER BY nomination_id FOR UPDATE SKIP LOCKED`,
      [nominations],
    )
    return locked.length === 0
      ? 0
      : this.maker.revisit(
          tx,
          locked.map(({ id }) => id),
        )
  }

  private async oldOnes(tx: Tx): Promise<{ world: string; nominations: string[] }> {
    const [world] = await tx.query<{ stamp: string }>('SELECT stamp FROM world_stamp')
    const stamp = world?.stamp ?? ''
    const moved = stamp === this.comparedWorld ? [] : await this.movedGrounds(tx, stamp)
    const rows = await tx.query<{ id: string }>(
      `SELECT w.nomination_id AS id FROM decision_watch w JOIN nomination n ON n.id = w.nomination_id AND n.withdrawn_at IS NULL
         JOIN posting p ON p.id = w.posting_id JOIN person t ON t.id = w.person_id
       WHERE w.next_on <= $1 OR w.people <> CASE WHEN p.is_team
           THEN (SELECT md5(string_agg(x.id || '.' || x.facts_stamp, ',' ORDER BY x.id)) FROM nomination m JOIN person x ON x.id = m.person_id WHERE m.posting_id = p.id AND m.withdrawn_at IS NULL)
           ELSE t.facts_stamp::text END
         OR ($3 AND EXISTS (SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS g("profileId" uuid, places text[], "agencyId" uuid, ground text)
           WHERE g."profileId" = w.profile_id AND g.places = w.places AND g."agencyId" = w.agency_id AND g.ground = w.ground))
       ORDER BY p.departs_on, w.nomination_id`,
      [this.clock.today(), JSON.stringify(moved), moved.length > 0],
    )
    return { world: stamp, nominations: rows.map(({ id }) => id) }
  }

  /** The grounds on which decisions stand and which are others now. */
  private async movedGrounds(tx: Tx, stamp: string): Promise<Ground[]> {
    const grounds = await tx.query<Ground>(
      `SELECT DISTINCT profile_id AS "profileId", places, agency_id AS "agencyId", ground FROM decision_watch`,
    )
    if (grounds.length === 0) return []
    const world = await this.worlds.at(tx, stamp)
    const published = await tx.query<{ profileId: string; ids: string[] }>(
      `SELECT profile_id AS "profileId", array_agg(id) AS ids FROM profile_version WHERE published_at <= now() AND profile_id = ANY ($1) GROUP BY 1`,
      [grounds.map(({ profileId }) => profileId)],
    )
    const versions = await this.versions.read(
      tx,
      published.flatMap(({ ids }) => ids),
    )
    const held = await tx.query<{ ownerId: string; fact: AgencyCertificateRow }>(
      'SELECT owner_id AS "ownerId", fact FROM recorded_agency_certificates($1)',
      [grounds.map(({ agencyId }) => agencyId)],
    )
    const versionsOf = new Map(
      published.map(({ profileId, ids }) => [profileId, ids.flatMap((id) => versions.get(id)?.version ?? [])]),
    )
    const heldBy = Map.groupBy(held, ({ ownerId }) => ownerId)
    const current = new Map<string, string>()
    return grounds.filter(({ profileId, places, agencyId, ground }) => {
      const key = JSON.stringify([profileId, places, agencyId])
      const organisation: EvaluationInput['organisation'] = {
        organisationId: agencyId,
        credentials: (heldBy.get(agencyId) ?? []).map(({ fact }) => agencyCredential(fact)),
      }
      const now =
        current.get(key) ?? groundOf(versionsOf.get(profileId) ?? [], world.commonFor(agencyId), places, organisation)
      current.set(key, now)
      return now !== ground
    })
  }
}
