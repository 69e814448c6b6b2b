import { toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import { lastValidDay } from '@muster/calendar/validity.ts'
import { countedOn, type LeafFacts } from './counted.ts'
import type { Finding } from './decision.ts'
import { dayText, finding } from './findings.ts'
import type { AccrualNode } from './profile.ts'
import { holding } from './proof.ts'
import type { Situation } from './situation.ts'
import { MET, PENDING } from './status.ts'
import type { ValuedDays } from './timeline.ts'

interface UnitDays extends ValuedDays {
  amount: number
  id: string
}

/** Sums decimals as they are written: 0.1 and 0.2 are 0.3. */
function sum(items: readonly UnitDays[]): number {
  return Math.round(items.reduce((total, item) => total + item.amount, 0) * 1e6) / 1e6
}

function unitDays(node: AccrualNode, situation: Situation): { days: UnitDays[]; findings: Finding[] } {
  const days: UnitDays[] = []
  const findings: Finding[] = []
  for (const units of situation.person.units ?? []) {
    if (units.unit !== node.unit) continue
    const from = toDayNumber(units.performedOn)
    const held = holding(units.id, units.statuses, {
      from,
      through: lastValidDay(from, node.lookBack, situation.convention),
    })
    days.push(...held.days.map((range) => ({ ...range, amount: units.amount, id: units.id })))
    findings.push(...held.findings)
  }
  return { days, findings }
}

/** The status on a day, and the newest of the units that it rests on. */
function statusOn(day: DayNumber, node: AccrualNode, all: readonly UnitDays[]): { value: number; id: string } | null {
  const there = all.filter((item) => item.from <= day && day <= item.through)
  const newest = there.toSorted((one, other) => other.from - one.from)[0]
  if (newest === undefined) return null
  if (sum(there.filter((item) => item.value === MET)) >= node.atLeast) return { value: MET, id: newest.id }
  return sum(there) >= node.atLeast ? { value: PENDING, id: newest.id } : null
}

/**
 * On which days the attested units of the look-back add up. Units count from the day they are dated for as long as a
 * validity of the look-back would reach, so that the look-back's first day counts. Unverified units leave it PENDING.
 */
export function accrualFacts(node: AccrualNode, situation: Situation): LeafFacts {
  const { days, findings } = unitDays(node, situation)
  const edges = [...new Set(days.flatMap((item) => [item.from, item.through + 1]))].sort((one, other) => one - other)
  const counted = edges.flatMap((from, index) => {
    const next = edges[index + 1]
    const found = statusOn(from, node, days)
    if (found === null || next === undefined) return []
    return countedOn([{ from, through: next - 1, value: found.value }], found.id)
  })
  if (counted.length > 0) for (const item of days) situation.used.add(item.id)
  return { counted, findings }
}

/** The first day of a look-back: what was done on it still reaches the day. */
function lookBackStart(node: AccrualNode, day: DayNumber, situation: Situation): DayNumber {
  const { amount, unit } = node.lookBack
  let from = lastValidDay(day, { amount: -amount, unit }, 'plain')
  while (lastValidDay(from, node.lookBack, situation.convention) < day) from += 1
  return from
}

/** How far the units fall short on a day. */
export function accrualShortfall(node: AccrualNode, day: DayNumber, situation: Situation): Finding {
  const there = unitDays(node, situation).days.filter((item) => item.from <= day && day <= item.through)
  const lookBackFrom = dayText(lookBackStart(node, day, situation))
  const parameters = { unit: node.unit, needed: node.atLeast, found: sum(there), lookBackFrom, through: dayText(day) }
  return finding(
    'units-too-few',
    parameters,
    there.map((item) => item.id),
  )
}
