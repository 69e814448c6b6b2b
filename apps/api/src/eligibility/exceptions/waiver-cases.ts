import { Injectable } from '@nestjs/common'
import type { Waiver } from '@muster/contracts/schemas/exceptions.ts'
import { taughtPeople } from '../../instruction/taught.policy.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { ProfileVersions } from '../../requirements/profile-versions.ts'
import { clauseIn, type WaivableClause } from './waivable-clause.ts'
import { presentWaiver } from './waiver.present.ts'
import { waiverById, type WaiverRow } from './waiver-rows.ts'

/** A waiver with what a policy needs to know of it. */
export interface WaiverCase {
  readonly row: WaiverRow
  /** Null where no version of the posting's profile has the requirement. */
  readonly clause: WaivableClause | null
  /** Whether the actor teaches the person. */
  readonly teaches: boolean
}

/** Loads waivers with their requirement, and presents them to whoever looks. */
@Injectable()
export class WaiverCases {
  constructor(
    private readonly versions: ProfileVersions,
    private readonly clock: Clock,
  ) {}

  async read(tx: Tx, actor: PersonActor, id: string): Promise<WaiverCase> {
    const row = await waiverById(tx, id)
    const [one] = row ? await this.of(tx, actor, [row]) : []
    if (!one) throw notFound()
    return one
  }

  async of(tx: Tx, actor: PersonActor, rows: readonly WaiverRow[]): Promise<WaiverCase[]> {
    const taught = await taughtPeople(
      tx,
      actor,
      rows.map(({ personId }) => personId),
    )
    const cases: WaiverCase[] = []
    for (const row of rows) {
      const clause = await this.clause(tx, row.versionIds, row.clauseId)
      cases.push({ row, clause, teaches: taught.has(row.personId) })
    }
    return cases
  }

  /** A requirement of the profile that these versions belong to. */
  async clause(tx: Tx, versionIds: readonly string[], clauseId: string): Promise<WaivableClause | null> {
    const known = await this.versions.read(tx, versionIds)
    return clauseIn(
      versionIds.flatMap((id) => known.get(id) ?? []),
      this.clock.today(),
      clauseId,
    )
  }

  present({ row, clause, teaches }: WaiverCase, actor: PersonActor): Waiver {
    return presentWaiver(row, clause, { actor, teaches, today: this.clock.today() })
  }

  async shown(tx: Tx, actor: PersonActor, rows: readonly WaiverRow[]): Promise<Waiver[]> {
    return (await this.of(tx, actor, rows)).map((one) => this.present(one, actor))
  }
}
