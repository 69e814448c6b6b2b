import { toDayNumber } from '@muster/calendar/calendar-date.ts'
import { expect, it } from 'vitest'
import { dayNeeded } from './attribute-test.ts'
import type { AttributeTest } from './profile.ts'

const needed = (test: AttributeTest, anchor: string) => dayNeeded(test, toDayNumber(anchor), 'plain')

it('a passport is held against the day 180 days after return', () => {
  const test: AttributeTest = { is: 'dateOnOrAfter', anchor: 'return', plus: { amount: 180, unit: 'day' } }
  expect(needed(test, '2027-12-02')).toBe(toDayNumber('2028-05-30'))
})

it('a date without more is held against the anchor', () => {
  expect(needed({ is: 'dateOnOrAfter', anchor: 'departure' }, '2027-01-22')).toBe(toDayNumber('2027-01-22'))
})

it('a date that may lie in the past is held against the anchor, and so is an age', () => {
  const test: AttributeTest = { is: 'dateOnOrAfter', anchor: 'departure', plus: { amount: -12, unit: 'month' } }
  expect(needed(test, '2027-01-22')).toBe(toDayNumber('2027-01-22'))
  expect(needed({ is: 'age', anchor: 'departure', atLeast: 25 }, '2027-01-22')).toBe(toDayNumber('2027-01-22'))
})
