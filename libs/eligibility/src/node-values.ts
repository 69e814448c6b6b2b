import { isCalendarDate } from '@muster/calendar/calendar-date.ts'
import type { ProfileProblemCode } from './codes.ts'
import type { AcceptedCompletion, AttributeTest, ProfileNode, Window } from './profile.ts'

interface ValueProblem {
  code: ProfileProblemCode
  /** Within the node. */
  pointer: string
}

interface Length {
  amount: number
  unit: string
}

const isWhole = (value: number, from: number) => Number.isInteger(value) && value >= from
const isAmount = (value: number) => Number.isFinite(value) && value >= 0

/** A list of values that must be so, and where they stand. */
class Values {
  readonly problems: ValueProblem[] = []

  need(isSo: boolean, pointer: string): void {
    if (!isSo) this.problems.push({ code: 'impossible-value', pointer })
  }

  amount(value: number | undefined, pointer: string): void {
    if (value !== undefined) this.need(isAmount(value), pointer)
  }

  date(value: string | undefined, pointer: string): void {
    if (value !== undefined && !isCalendarDate(value)) this.problems.push({ code: 'impossible-date', pointer })
  }

  /** A length of time; hours only where instants are compared. */
  length(value: Length | null | undefined, pointer: string, units: readonly string[]): void {
    if (value) this.need(isWhole(value.amount, 0) && units.includes(value.unit), pointer)
  }
}

const calendarUnits = ['day', 'month', 'year']
const allUnits = ['hour', ...calendarUnits]

function entryValues(values: Values, entry: AcceptedCompletion, pointer: string): void {
  values.amount(entry.minEdition, `${pointer}/minEdition`)
  values.amount(entry.minHours, `${pointer}/minHours`)
  values.length(entry.validity, `${pointer}/validity`, allUnits)
  values.need(
    entry.minScorePercent === undefined || (isAmount(entry.minScorePercent) && entry.minScorePercent <= 100),
    `${pointer}/minScorePercent`,
  )
  values.date(entry.completedFrom, `${pointer}/completedFrom`)
  values.date(entry.completedThrough, `${pointer}/completedThrough`)
  values.date(entry.countsThrough, `${pointer}/countsThrough`)
  entry.components?.forEach((one, index) =>
    values.length(one.validity, `${pointer}/components/${index}/validity`, calendarUnits),
  )
}

function windowValues(values: Values, window: Window): void {
  if (window.kind === 'throughout') values.need(isWhole(window.bufferDays ?? 0, 0), '/window/bufferDays')
  if (window.kind === 'withinArrival') values.need(isWhole(window.days, 0), '/window/days')
  if (window.kind === 'recent') values.length(window.within, '/window/within', allUnits)
}

function testValues(values: Values, test: AttributeTest): void {
  if (test.is === 'age' || test.is === 'number') {
    const isAgeInYears =
      test.is !== 'age' || [test.atLeast, test.atMost].every((one) => one === undefined || isWhole(one, 0))
    values.need(isAgeInYears && (test.atLeast ?? -Infinity) <= (test.atMost ?? Infinity), '/test')
  }
  if ('plus' in test && test.plus) {
    values.need(Number.isInteger(test.plus.amount) && calendarUnits.includes(test.plus.unit), '/test/plus')
  }
}

/** Numbers, lengths and dates of one node that cannot be. */
export function nodeValueProblems(node: ProfileNode): ValueProblem[] {
  const values = new Values()
  if (node.window) windowValues(values, node.window)
  if ('accepts' in node) node.accepts.forEach((entry, index) => entryValues(values, entry, `/accepts/${index}`))
  if (node.kind === 'attribute') testValues(values, node.test)
  if (node.kind === 'team') {
    values.need(isWhole(node.n, 1), '/n')
    values.need(node.perMembers === undefined || isWhole(node.perMembers, 1), '/perMembers')
  }
  if (node.kind === 'accrual') {
    values.amount(node.atLeast, '/atLeast')
    values.length(node.lookBack, '/lookBack', calendarUnits)
  }
  if (node.kind === 'level') values.length(node.validity, '/validity', allUnits)
  if (node.kind === 'attestation' || node.kind === 'acknowledgement')
    values.length(node.validity, '/validity', calendarUnits)
  if (node.kind === 'acknowledgement') values.date(node.readFrom, '/readFrom')
  return values.problems
}
