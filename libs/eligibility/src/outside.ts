import { firstDay, lastDay, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import { countedOn, type LeafFacts } from './counted.ts'
import type { OutsideFact, Scalar } from './facts.ts'
import { finding } from './findings.ts'
import { inOrderRecorded } from './known.ts'
import type { OutsideNode } from './profile.ts'
import type { Situation } from './situation.ts'
import { MET, PENDING } from './status.ts'
import { isTrue, isUnknown, testValue } from './value-test.ts'

/** An outside value on some days; null where nobody knows it. */
export interface OutsideDays extends DayRange {
  value: Scalar | null
  factId: string | null
}

/** The fact of one place that counts on a day: the last that begins by then, and of those the last recorded. */
function factOn(day: DayNumber, ordered: readonly OutsideFact[]): OutsideFact | null {
  let found: OutsideFact | null = null
  for (const fact of ordered) {
    const from = toDayNumber(fact.from)
    if (from <= day && (found === null || from >= toDayNumber(found.from))) found = fact
  }
  return found
}

/**
 * The history of an outside fact over the whole calendar, also after `asOf`; the last value persists. The most particular
 * of the posting's places that has a value on a day counts, then what holds everywhere.
 */
export function outsideDays(key: string, situation: Situation): OutsideDays[] {
  const all = inOrderRecorded((situation.common.outside ?? []).filter((fact) => fact.key === key && !fact.closed))
  const places = [...(situation.posting?.places ?? []), null]
  const perPlace = places.map((place) => all.filter((fact) => (fact.place ?? null) === place))
  const edges = [...new Set([firstDay, ...all.map((fact) => toDayNumber(fact.from))])].sort((one, other) => one - other)
  return edges.map((from, index) => {
    const through = (edges[index + 1] ?? lastDay + 1) - 1
    const known = perPlace.map((facts) => factOn(from, facts)).find((fact) => fact !== null && fact.value !== null)
    if (known && through >= situation.days.from) situation.used.add(known.id)
    return { from, through, value: known?.value ?? null, factId: known?.id ?? null }
  })
}

/** On which days an outside fact has a value; PENDING where nobody knows it. */
export function outsideFacts(node: OutsideNode, situation: Situation): LeafFacts {
  const facts: LeafFacts = { counted: [], findings: [] }
  for (const { value, factId, ...range } of outsideDays(node.fact, situation)) {
    const truth = testValue(value, node.is)
    if (factId === null || isUnknown(truth)) {
      facts.counted.push(...countedOn([{ ...range, value: PENDING }], null))
      if (facts.findings.every((one) => one.code !== 'outside-unknown')) {
        facts.findings.push(finding('outside-unknown', { fact: node.fact }))
      }
    } else if (isTrue(truth)) facts.counted.push(...countedOn([{ ...range, value: MET }], factId))
    else facts.findings.push(finding('outside-not-met', { fact: node.fact, found: value }, [factId]))
  }
  return facts
}
