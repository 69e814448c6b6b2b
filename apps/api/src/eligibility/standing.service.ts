import { Injectable } from '@nestjs/common'
import type { EligibilityView, Verdict } from '@muster/contracts/schemas/verdict.ts'
import { Clock } from '../platform/clock.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { notFound } from '../platform/problems/refusal.ts'
import type { Changeable } from '../postings/posting-state.ts'
import { asIfChanged, type StationColumns, stationColumns } from './changed-posting.ts'
import { type FactRow, gather, type Gathered } from './gather-facts.ts'
import { type JudgedBy, judgeNomination, type JudgedNomination } from './judge-nomination.ts'
import { Judging, type Moment } from './judging.ts'
import type { StandingBrief } from './present-brief.ts'

/** Grows whenever what is stored in a standing, or how it is judged, changes: older rows are then computed again. */
export const standingForm = '5/'

/** How many nominations are judged together: their facts are in memory at once. */
const mostAtOnce = 500

/** The age of what a nomination's verdict rests on, as `standing_basis` gives it. */
export interface Basis {
  readonly id: string
  readonly basis: string
  readonly world: string
}

interface Stored {
  readonly view: EligibilityView
  readonly brief: StandingBrief
  readonly verdict: Verdict
}

/**
 * What was judged, kept beside each nomination until a day passes or a fact of anyone judged with it changes: never a
 * source of truth. A verdict that cannot be computed is an error, not an old verdict.
 */
@Injectable()
export class StandingService {
  constructor(
    private readonly judging: Judging,
    private readonly clock: Clock,
  ) {}

  /** Every clause of several nominations the actor may see, by nomination. */
  views(tx: Tx, nominations: readonly string[]): Promise<Map<string, EligibilityView>> {
    return this.read(tx, nominations, 'view')
  }

  /** What lists draw of them. */
  briefs(tx: Tx, nominations: readonly string[]): Promise<Map<string, StandingBrief>> {
    return this.read(tx, nominations, 'brief')
  }

  /** The verdicts alone. */
  verdicts(tx: Tx, nominations: readonly string[]): Promise<Map<string, Verdict>> {
    return this.read(tx, nominations, 'verdict')
  }

  /** Judges nominations whose standing is too old, and keeps the results: a handful of statements, however many they are. */
  async judge(tx: Tx, stale: readonly Basis[]): Promise<Map<string, JudgedNomination>> {
    const judged = new Map<string, JudgedNomination>()
    for (let start = 0; start < stale.length; start += mostAtOnce) {
      for (const [id, one] of await this.judgeTogether(tx, stale.slice(start, start + mostAtOnce))) judged.set(id, one)
    }
    return judged
  }

  private async read<K extends keyof Stored>(
    tx: Tx,
    nominations: readonly string[],
    part: K,
  ): Promise<Map<string, Stored[K]>> {
    if (nominations.length === 0) return new Map()
    const rows = await tx.query<Basis & { stored: Stored[K] | null }>(
      `SELECT b.nomination_id AS id, b.basis, b.world, CASE WHEN s.basis = $3 || b.basis THEN s.${part} END AS stored
       FROM standing_basis($1, $2) b LEFT JOIN standing s ON s.nomination_id = b.nomination_id`,
      [nominations, this.clock.today(), standingForm],
    )
    if (rows.length < new Set(nominations).size) throw notFound()
    const judged = await this.judge(
      tx,
      rows.filter(({ stored }) => stored === null),
    )
    return new Map(rows.map(({ id, stored }) => [id, stored ?? partOf(judged, id, part)]))
  }

  /** Judges nominations for one posting as if it were changed already. Nothing is kept. */
  async asIf(
    tx: Tx,
    nominations: readonly string[],
    changed: Changeable,
  ): Promise<ReadonlyMap<string, JudgedNomination>> {
    const [place] = await tx.query<{ stamp: string; station: StationColumns }>(
      `SELECT (SELECT stamp FROM world_stamp) AS stamp, ${stationColumns} AS station FROM duty_station d WHERE d.key = $1`,
      [changed.station],
    )
    if (!place) throw notFound()
    const gathered = await gather(tx, nominations)
    const changedOnes = gathered.map((one) => asIfChanged(one, changed, place.station))
    return judgedAll(await this.judging.prepareGathered(tx, changedOnes, this.moment(place.stamp)))
  }

  /** A nomination as it is judged, and as it would be if the person had more facts. Nothing of it is kept. */
  async supposing(
    tx: Tx,
    nomination: string,
    facts: readonly FactRow[],
  ): Promise<{ readonly now: EligibilityView; readonly then: EligibilityView }> {
    const [gathered] = await gather(tx, [nomination])
    if (!gathered) throw notFound()
    const { personId } = gathered.nomination
    const more = new Map([...gathered.facts, [personId, [...(gathered.facts.get(personId) ?? []), ...facts]]])
    const [row] = await tx.query<{ stamp: string }>('SELECT stamp FROM world_stamp')
    const judge = async (one: Gathered): Promise<EligibilityView> =>
      partOf(
        judgedAll(await this.judging.prepareGathered(tx, [one], this.moment(row?.stamp ?? ''))),
        nomination,
        'view',
      )
    return { now: await judge(gathered), then: await judge({ ...gathered, facts: more }) }
  }

  private async judgeTogether(tx: Tx, stale: readonly Basis[]): Promise<Map<string, JudgedNomination>> {
    const ids = stale.map(({ id }) => id)
    const judged = judgedAll(await this.judging.prepare(tx, ids, this.moment(stale[0]?.world ?? '')))
    await keep(tx, stale, judged)
    return judged
  }

  private moment(world: string): Moment {
    return { world, today: this.clock.today(), instant: this.clock.now().toISOString() }
  }
}

const judgedAll = (prepared: ReadonlyMap<string, JudgedBy>): Map<string, JudgedNomination> =>
  new Map([...prepared].map(([id, by]) => [id, judgeNomination(by)]))

function partOf<K extends keyof Stored>(judged: ReadonlyMap<string, JudgedNomination>, id: string, part: K): Stored[K] {
  const one = judged.get(id)
  // Visible when its age was read and gone now: withdrawn in between.
  if (!one) throw notFound()
  return { ...one, verdict: one.view.verdict }[part]
}

/** Writes the standings in the order of their keys, so that two readers never wait for each other in a circle. */
async function keep(tx: Tx, stale: readonly Basis[], judged: ReadonlyMap<string, JudgedNomination>): Promise<void> {
  const rows = stale.flatMap(({ id, basis }) => {
    const one = judged.get(id)
    return one ? [{ id, basis: standingForm + basis, verdict: one.view.verdict, brief: one.brief, view: one.view }] : []
  })
  await tx.query(
    `INSERT INTO standing (nomination_id, person_id, agency_id, basis, verdict, brief, view)
     SELECT n.id, n.person_id, n.agency_id, r.basis, r.verdict, r.brief, r.view
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, basis text, verdict text, brief jsonb, view jsonb) JOIN nomination n ON n.id = r.id ORDER BY n.id
     ON CONFLICT (nomination_id) DO UPDATE SET basis = excluded.basis, verdict = excluded.verdict, brief = excluded.brief, view = excluded.view, computed_at = now()`,
    [JSON.stringify(rows)],
  )
}
