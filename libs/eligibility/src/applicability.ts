import type { Posting } from './facts.ts'
import { valueHolding, valuesOf } from './leaf-attribute.ts'
import { outsideDays } from './outside.ts'
import type { ValueTest, When } from './profile.ts'
import type { Situation } from './situation.ts'
import { MET } from './status.ts'
import { combine, constant, highest, mapValues, type Timeline, type ValuedDays } from './timeline.ts'
import { FALSE, testValue, TRUE, UNKNOWN } from './value-test.ts'

/** Return days at which the number of days passes a limit of a test. */
function daysBreaks(test: ValueTest, departure: number): number[] {
  const limits = Object.values(test)
    .flat()
    .filter((limit) => typeof limit === 'number')
  return limits.flatMap((limit) => [departure + Math.ceil(limit) - 1, departure + Math.floor(limit)])
}

function postingValue(name: string, posting: Posting) {
  switch (name) {
    case 'postingId':
      return posting.id
    case 'field':
    case 'role':
    case 'jobId':
    case 'dutyStationId':
      return posting[name] ?? null
    default:
      return posting.traits?.[name] ?? null
  }
}

function postingTruth(name: string, test: ValueTest, situation: Situation): number {
  const { posting } = situation
  if (posting === null) return UNKNOWN
  if (name === 'place') {
    return posting.places.length === 0 ? UNKNOWN : Math.max(...posting.places.map((place) => testValue(place, test)))
  }
  if (name === 'days') {
    for (const day of daysBreaks(test, situation.departure)) situation.returnBreaks.add(day)
    return testValue(situation.return - situation.departure + 1, test)
  }
  return testValue(postingValue(name, posting), test)
}

/**
 * Whether a verified value of the person passes, day by day. Several documents are alternatives; an unverified value and a
 * day without one are unknown.
 */
function personTruth(key: string, test: ValueTest, situation: Situation): Timeline {
  const ranges = valuesOf(key, situation).flatMap(({ fact, days }): ValuedDays[] => {
    situation.used.add(fact.id)
    const held = days.flatMap((range) => valueHolding(fact, range).days)
    return held.map((range) => ({ ...range, value: range.value === MET ? testValue(fact.value, test) : UNKNOWN }))
  })
  const nobodyKnows = -1
  return mapValues(highest(situation.days, ranges, nobodyKnows), (truth) => (truth === nobodyKnows ? UNKNOWN : truth))
}

/** How true a predicate is on each day. An empty `all` is true, an empty `any` false. */
export function truthOf(when: When, situation: Situation): Timeline {
  if ('all' in when) {
    if (when.all.length === 0) return constant(situation.days, TRUE)
    return combine(
      when.all.map((part) => truthOf(part, situation)),
      (values) => Math.min(...values),
    )
  }
  if ('any' in when) {
    if (when.any.length === 0) return constant(situation.days, FALSE)
    return combine(
      when.any.map((part) => truthOf(part, situation)),
      (values) => Math.max(...values),
    )
  }
  if ('not' in when) return mapValues(truthOf(when.not, situation), (truth) => TRUE - truth)
  if ('posting' in when) return constant(situation.days, postingTruth(when.posting, when.is, situation))
  if ('person' in when) return personTruth(when.person, when.is, situation)
  const ranges = outsideDays(when.outside, situation).map((days) => ({
    ...days,
    value: testValue(days.value, when.is),
  }))
  return highest(situation.days, ranges, FALSE)
}
