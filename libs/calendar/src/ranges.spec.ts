import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiscalYear, fiscalYearDays } from './fiscal-year.ts'
import { fromDayNumber } from './calendar-date.ts'
import { gaps, includesDay, intersection, union } from './ranges.ts'

const range = fc.record({ from: fc.integer({ min: 0, max: 40 }), through: fc.integer({ min: 0, max: 40 }) })
const days = Array.from({ length: 45 }, (_, index) => index - 2)

describe('day ranges', () => {
  it('joins ranges that touch and drops empty ones', () => {
    expect(
      union([
        { from: 5, through: 9 },
        { from: 1, through: 4 },
        { from: 20, through: 10 },
      ]),
    ).toEqual([{ from: 1, through: 9 }])
  })

  it('agrees day by day with plain membership', () => {
    fc.assert(
      fc.property(fc.array(range), fc.array(range), range, (some, others, whole) => {
        for (const day of days) {
          expect(includesDay(union(some), day)).toBe(includesDay(some, day))
          expect(includesDay(intersection(some, others), day)).toBe(includesDay(some, day) && includesDay(others, day))
          expect(includesDay(gaps(whole, some), day)).toBe(includesDay([whole], day) && !includesDay(some, day))
        }
      }),
    )
  })

  it('leaves neither overlaps nor touching neighbours', () => {
    fc.assert(
      fc.property(fc.array(range), (some) => {
        const joined = union(some)
        expect(joined.every((one, index) => index === 0 || one.from > (joined[index - 1]?.through ?? 0) + 1)).toBe(true)
      }),
    )
  })
})

describe('the fiscal year', () => {
  it.each([
    ['2025-03-31', 2024],
    ['2025-04-01', 2025],
    ['2026-01-01', 2025],
  ])('%s is in %i', (date, year) => {
    expect(fiscalYear(date)).toBe(year)
  })

  it('runs from April to March', () => {
    const { from, through } = fiscalYearDays(2025)
    expect([fromDayNumber(from), fromDayNumber(through)]).toEqual(['2025-04-01', '2026-03-31'])
  })
})
