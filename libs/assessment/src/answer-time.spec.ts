import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, medianSeconds, usualSeconds } from './answer-time.ts'

const times = (count: number, seconds: number) => Array.from({ length: count }, () => seconds)
const taking = (kind: 'single' | 'scenario', ...medians: (number | null)[]) =>
  medians.map((one) => ({ kind, medianSeconds: one }))

describe('the time a question takes', () => {
  it('is the middle, whatever the order, and of an even number the mean of the two in the middle', () => {
    expect(median([])).toBeNull()
    expect(median([9, 10, 2])).toBe(9)
    expect(median([30, 60, 10, 100])).toBe(45)
  })

  it('lies so that at most half are below and at most half above', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(86_400), { minLength: 1 }), (numbers) => {
        const middle = median(numbers) ?? Number.NaN
        expect(numbers.filter((one) => one < middle).length * 2).toBeLessThanOrEqual(numbers.length)
        expect(numbers.filter((one) => one > middle).length * 2).toBeLessThanOrEqual(numbers.length)
      }),
    )
  })

  it('is not told of fewer than twenty, however many left no time', () => {
    expect(medianSeconds([...times(19, 30), ...times(40, 0).map(() => null)])).toBeNull()
    expect(medianSeconds([...times(20, 30), null])).toBe(30)
  })

  it('is hardly moved by those who went away for the night', () => {
    expect(medianSeconds([...times(11, 30), ...times(10, 86_400)])).toBe(30)
  })
})

describe('the usual time', () => {
  it('is that of three or more other questions of the kind', () => {
    expect(usualSeconds('single', taking('single', 20, 40))).toBeNull()
    expect(usualSeconds('single', [...taking('single', 20, 40, null), ...taking('scenario', 300)])).toBeNull()
    expect(usualSeconds('single', [...taking('single', 20, 40, 90), ...taking('scenario', 300, 300)])).toBe(40)
  })
})
