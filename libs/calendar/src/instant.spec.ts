import { describe, expect, it } from 'vitest'
import { fromDayNumber, toDayNumber } from './calendar-date.ts'
import {
  compareInstants,
  dayAtOffset,
  endOfDay,
  millisecondsPerHour,
  parseInstant,
  parseOffset,
  toMilliseconds,
} from './instant.ts'

describe('instants', () => {
  it('carry their offset: Juba 23:30 is half past six in Japan', () => {
    expect(compareInstants('2025-03-31T23:30:00+02:00', '2025-04-01T06:30+09:00')).toBe(0)
    const instant = toMilliseconds('2025-03-31T23:30:00+02:00')
    expect(fromDayNumber(dayAtOffset(instant, 9 * millisecondsPerHour))).toBe('2025-04-01')
    expect(fromDayNumber(dayAtOffset(instant, 2 * millisecondsPerHour))).toBe('2025-03-31')
  })

  it.each([
    '2025-10-01T10:20:30.456+09:00',
    '2025-10-01T10:20:30.4-03:30',
    '2025-10-01T10:20Z',
    '1965-02-03T04:05:06Z',
  ])('agrees with the platform on %s', (text) => {
    expect(parseInstant(text)).toBe(Date.parse(text))
  })

  it.each([
    '2025-10-01T10:20:30',
    '2025-10-01T24:00:00Z',
    '2025-10-01T10:60:00Z',
    '2025-10-01T10:20:60Z',
    '2025-02-29T10:20Z',
    '2025-10-01',
    '2025-10-01 10:20Z',
    '2025-10-01T10:20+15:00',
    '2025-10-01T10:20-13:00',
    '2025-10-01T10:20+09:75',
    5,
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeNull()
  })

  it('throws where a text is no instant', () => {
    expect(() => toMilliseconds('soon')).toThrow('no such instant: soon')
  })

  it('knows when a day ends in a place', () => {
    const day = toDayNumber('2025-10-01')
    expect(endOfDay(day, parseOffset('+09:00') ?? 0)).toBe(Date.parse('2025-10-01T23:59:59.999+09:00'))
    expect(parseOffset('-03:30')).toBe(-3.5 * millisecondsPerHour)
    expect(parseOffset('Z')).toBe(0)
    expect(parseOffset('9')).toBeNull()
  })
})
