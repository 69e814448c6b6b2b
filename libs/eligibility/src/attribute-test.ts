import { firstDay, lastDay, parseCalendarDate, type DayNumber } from '@muster/calendar/calendar-date.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import { birthday, lastValidDay, type CalendarConvention, type CalendarPeriod } from '@muster/calendar/validity.ts'
import type { Scalar } from './facts.ts'
import type { AttributeTest } from './profile.ts'

const always: DayRange = { from: firstDay, through: lastDay }
const never: DayRange = { from: lastDay, through: firstDay }

/** The first day of the calendar for which `isPast` holds, when it holds from some day on; after the last if for none. */
function firstDayWhere(isPast: (day: DayNumber) => boolean): DayNumber {
  let low = firstDay
  let high = lastDay + 1
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The anchor days for which a date is not before (not after) the anchor plus n. Counting backwards, a date counts when its
 * own validity of n would reach the anchor, as `recent` does.
 */
function anchorsForDate(
  is: 'dateOnOrAfter' | 'dateOnOrBefore',
  date: DayNumber,
  plus: CalendarPeriod,
  convention: CalendarConvention,
): DayRange {
  if (plus.amount <= 0) {
    const limit = lastValidDay(date, { amount: -plus.amount, unit: plus.unit }, convention)
    return is === 'dateOnOrAfter' ? { from: firstDay, through: limit } : { from: limit, through: lastDay }
  }
  const shifted = (anchor: DayNumber) => lastValidDay(anchor, plus, convention)
  if (is === 'dateOnOrAfter') return { from: firstDay, through: firstDayWhere((anchor) => shifted(anchor) > date) - 1 }
  return { from: firstDayWhere((anchor) => shifted(anchor) >= date), through: lastDay }
}

/** Where the anchor of a test is; tests without one pass or fail on every day alike. */
export function anchorOf(
  test: AttributeTest,
): 'departure' | 'arrival' | 'return' | 'nomination' | 'today' | 'day' | null {
  return 'anchor' in test ? test.anchor : null
}

/** The anchor days for which a value passes a test; none if the value is of another kind. */
export function passingAnchors(test: AttributeTest, value: Scalar, convention: CalendarConvention): DayRange {
  const passes = (does: boolean) => (does ? always : never)
  const inBounds = (found: number, { atLeast = -Infinity, atMost = Infinity }: { atLeast?: number; atMost?: number }) =>
    found >= atLeast && found <= atMost
  switch (test.is) {
    case 'flag':
      return passes(value === test.equals)
    case 'text':
      return passes(test.oneOf.some((one) => one === value))
    case 'number':
      return passes(typeof value === 'number' && inBounds(value, test))
    case 'age': {
      const birth = parseCalendarDate(value)
      if (birth === null) return never
      return {
        from: birthday(birth, test.atLeast ?? 0, convention),
        through: test.atMost === undefined ? lastDay : birthday(birth, test.atMost + 1, convention) - 1,
      }
    }
    default: {
      const date = parseCalendarDate(value)
      return date === null ? never : anchorsForDate(test.is, date, test.plus ?? { amount: 0, unit: 'day' }, convention)
    }
  }
}

/** The day a date is held against: the anchor, moved on where the test adds to it (passport end ≥ return + 180 days). */
export function dayNeeded(test: AttributeTest, anchor: DayNumber, convention: CalendarConvention): DayNumber {
  const plus = 'plus' in test ? test.plus : undefined
  return plus && plus.amount > 0 ? lastValidDay(anchor, plus, convention) : anchor
}
