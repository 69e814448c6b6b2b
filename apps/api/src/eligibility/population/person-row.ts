import { firstDay, lastDay, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { PersonFacts, Waiver } from '@muster/eligibility/facts.ts'
import { MET } from '@muster/eligibility/status.ts'
import { highest, runsWithin, type Timeline } from '@muster/eligibility/timeline.ts'
import { historyText } from './history.ts'
import type { KnownPerson } from './judge-people.ts'
import type { Leaf } from './leaf.ts'
import { leafDays } from './person-leaf.ts'

/** The columns of a row of `population.row` that are about the person; days as day numbers. */
export type PersonRow = Readonly<Record<string, unknown>>

const always = { from: firstDay, through: lastDay }

interface Stretch {
  readonly from: number
  readonly through: number
}

/** The last stretch of days that are met, and whether it is all there is to tell. */
function bestStretch(timeline: Timeline): { best: Stretch | null; isAll: boolean } {
  const runs = runsWithin(timeline, always).filter(({ value }) => value !== 0)
  const met = runs.filter(({ value }) => value === MET)
  return { best: met.at(-1) ?? null, isAll: runs.length === met.length && met.length <= 1 }
}

interface Columns {
  readonly row: Record<string, unknown>
  readonly more: Record<string, string>
}

function place({ row, more }: Columns, slot: number, timeline: Timeline, scope: string | null): void {
  const { best, isAll } = bestStretch(timeline)
  if (best && row[`f${slot}`] === undefined) {
    row[`f${slot}`] = best.from
    row[`t${slot}`] = best.through
    if (scope !== null) row[`s${slot}`] = scope
    if (isAll) return
  }
  if (runsWithin(timeline, always).some(({ value }) => value !== 0)) {
    more[scope === null ? String(slot) : `${slot}:${scope}`] = historyText(timeline)
  }
}

/** A waiver as the database reads it; null where it counts for nothing, whatever it is for. */
function waiverEntry(waiver: Waiver, person: PersonFacts): object | null {
  const { grantedBy, countersignedBy, condition, withdrawn } = waiver
  if (waiver.personId !== person.personId || countersignedBy === null) return null
  const signers = [grantedBy.personId, countersignedBy.personId]
  const isByOthers = !signers.includes(person.personId) && !signers.some((one) => person.instructorIds?.includes(one))
  if (signers[0] === signers[1] || !isByOthers) return null
  return {
    n: waiver.nodeId,
    k: waiver.profileKey ?? null,
    p: waiver.postingId || null,
    f: toDayNumber(waiver.from),
    t: toDayNumber(waiver.through),
    e: withdrawn ? toDayNumber(withdrawn.on) - 1 : lastDay,
    c: Boolean(condition),
    r1: grantedBy.role,
    r2: countersignedBy.role,
  }
}

function barredDays(person: PersonFacts): Timeline {
  const bars = (person.bars ?? []).map(({ from, through, lifted }) => ({
    from: toDayNumber(from),
    through: Math.min(through === null ? lastDay : toDayNumber(through), lifted ? toDayNumber(lifted.on) - 1 : lastDay),
    value: MET,
  }))
  return highest(always, bars, 0)
}

/** What one person's row says of some leaves, in their order. Throws where facts cannot be understood. */
export function personRow(leaves: readonly Leaf[], known: KnownPerson): PersonRow {
  const columns: Columns = { row: {}, more: {} }
  let byEngine = false
  leaves.forEach((leaf, index) => {
    const days = leafDays(leaf, known)
    if (days.kind === 'engine') byEngine = true
    else if (days.kind === 'days') place(columns, index + 1, days.timeline, null)
    else for (const [scope, timeline] of days.byScope) place(columns, index + 1, timeline, scope)
  })
  const { row, more } = columns
  const barred = barredDays(known.person)
  if (barred.values.some((value) => value !== 0)) more['b'] = historyText(barred)
  const waived = (known.person.waivers ?? []).flatMap((waiver) => waiverEntry(waiver, known.person) ?? [])
  return {
    ...row,
    by_engine: byEngine,
    ...(Object.keys(more).length > 0 && { more }),
    ...(waived.length > 0 && { waived }),
  }
}
