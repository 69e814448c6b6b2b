import { fromDayNumber, firstDay, lastDay, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import { gaps, intersection, type DayRange } from '@muster/calendar/ranges.ts'
import { anchorOf, dayNeeded, passingAnchors } from './attribute-test.ts'
import { countedOn, type LeafFacts } from './counted.ts'
import type { AttributeValue, StatusEntry } from './facts.ts'
import { finding } from './findings.ts'
import { inOrderRecorded } from './known.ts'
import type { AttributeNode } from './profile.ts'
import { holding, isRejected, type Holding } from './proof.ts'
import type { Situation } from './situation.ts'

/** A value and the days on which it is the one that counts. */
export interface DatedValue {
  fact: AttributeValue
  days: DayRange[]
}

const verified: StatusEntry[] = [{ status: 'verified' }]

/** A value's own proof: verified unless it says otherwise. */
export function valueHolding(fact: AttributeValue, days: DayRange): Holding {
  return holding(fact.id, fact.statuses ?? verified, days)
}

function ownDays(fact: AttributeValue): DayRange {
  return {
    from: fact.from ? toDayNumber(fact.from) : firstDay,
    through: fact.through ? toDayNumber(fact.through) : lastDay,
  }
}

/** The person's values of a key: of each document the one recorded last on each day. A rejected one replaces nothing. */
export function valuesOf(key: string, situation: Situation): DatedValue[] {
  const known =
    situation.person.attributes?.filter((fact) => fact.key === key && !isRejected(fact.statuses ?? verified)) ?? []
  const covered = new Map<string | null, DayRange[]>()
  return inOrderRecorded(known)
    .toReversed()
    .map((fact) => {
      const document = fact.documentId ?? null
      const later = covered.get(document) ?? []
      covered.set(document, [...later, ownDays(fact)])
      return { fact, days: gaps(ownDays(fact), later) }
    })
    .filter((one) => one.days.length > 0)
}

/** The day of the anchor; null if there is none. `today` of a standby profile is each day. */
function anchorDay(node: AttributeNode, situation: Situation): DayNumber | 'each' | null {
  switch (anchorOf(node.test)) {
    case 'departure':
      return situation.departure
    case 'arrival':
      return situation.arrival
    case 'return':
      return situation.return
    case 'nomination':
      return situation.nomination
    case 'today':
      return situation.isStandby ? 'each' : situation.asOf
    default:
      return 'each'
  }
}

function testText(node: AttributeNode): string {
  const anchor = anchorOf(node.test)
  return anchor === null ? node.test.is : `${node.test.is}:${anchor}`
}

/** On which days a value of the person or of one of their documents passes the test. */
export function attributeFacts(node: AttributeNode, situation: Situation): LeafFacts {
  const facts: LeafFacts = { counted: [], findings: [] }
  const anchor = anchorDay(node, situation)
  if (anchor === null) return { counted: [], findings: [finding('nomination-missing')] }
  const values = valuesOf(node.attribute, situation)
  for (const { fact, days } of values) {
    const passing = passingAnchors(node.test, fact.value, situation.convention)
    if (anchorOf(node.test) === 'return') situation.returnBreaks.add(passing.from).add(passing.through + 1)
    const passingDays = anchor === 'each' ? intersection(days, [passing]) : days
    const isPassing = anchor === 'each' || (passing.from <= anchor && anchor <= passing.through)
    if (!isPassing || passingDays.length === 0) {
      const needed =
        typeof anchor === 'number' ? fromDayNumber(dayNeeded(node.test, anchor, situation.convention)) : null
      const parameters = { attribute: node.attribute, found: fact.value, test: testText(node), needed }
      facts.findings.push(finding('attribute-not-met', parameters, [fact.id]))
      continue
    }
    for (const range of passingDays) {
      const held = valueHolding(fact, range)
      facts.counted.push(...countedOn(held.days, fact.id))
      facts.findings.push(...held.findings)
    }
  }
  if (values.length === 0) facts.findings.push(finding('attribute-missing', { attribute: node.attribute }))
  return facts
}
