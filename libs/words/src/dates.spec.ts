import { describe, expect, it } from 'vitest'
import {
  dateRange,
  dateText,
  dateWithWeekday,
  headingDate,
  monthName,
  monthText,
  shortDate,
  shortDateRange,
  shortDateWithWeekday,
  yearText,
} from './dates.ts'

describe('dates', () => {
  it.each([
    [dateText, '3 Dec 2026', '2026年12月3日'],
    [dateWithWeekday, 'Thu 3 Dec 2026', '2026年12月3日（木）'],
    [shortDate, '3 Dec', '12月3日'],
    [shortDateWithWeekday, 'Thu 3 Dec', '12月3日（木）'],
    [headingDate, '3 December', '12月3日'],
    [monthName, 'Dec', '12月'],
    [monthText, 'December 2026', '2026年12月'],
  ])('%o', (write, en, ja) => {
    expect(write('en', '2026-12-03')).toBe(en)
    expect(write('ja', '2026-12-03')).toBe(ja)
  })

  it('knows the weekday of the leap day', () => {
    expect(dateWithWeekday('en', '2024-02-29')).toBe('Thu 29 Feb 2024')
    expect(yearText('2024-02-29')).toBe('2024')
  })

  it.each(['2026-13-01', '2026-1-1', '03/12/2026', '2026-12-03T00:00:00Z', ''])('refuses %s', (text) => {
    expect(() => dateText('en', text)).toThrow(RangeError)
  })
})

describe('ranges', () => {
  it.each([
    ['2027-06-16', '2027-12-02', '16 Jun – 2 Dec 2027', '2027年6月16日～12月2日'],
    ['2024-06-15', '2027-06-15', '15 Jun 2024 – 15 Jun 2027', '2024年6月15日～2027年6月15日'],
    ['2026-10-26', '2026-10-28', '26–28 Oct 2026', '2026年10月26日～28日'],
    ['2026-10-26', '2026-10-26', '26 Oct 2026', '2026年10月26日'],
    ['2026-09-22', null, '22 Sep 2026 onwards', '2026年9月22日以降'],
  ])('%s to %s', (from, through, en, ja) => {
    expect(dateRange('en', from, through)).toBe(en)
    expect(dateRange('ja', from, through)).toBe(ja)
  })

  it('leaves the year out of a short range unless the years differ', () => {
    expect(shortDateRange('en', '2026-10-26', '2026-10-28')).toBe('26–28 Oct')
    expect(shortDateRange('ja', '2026-10-26', '2026-11-02')).toBe('10月26日～11月2日')
    expect(shortDateRange('en', '2026-12-30', '2027-01-02')).toBe('30 Dec 2026 – 2 Jan 2027')
    expect(shortDateRange('ja', '2026-10-26', '2026-10-26')).toBe('10月26日')
  })
})
