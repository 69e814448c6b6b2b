import { describe, expect, it } from 'vitest'
import { needsALook, problemsFirst, type Item } from './run-checks.ts'

const item = (line: number, over: Partial<NonNullable<Item['result']>> | null): Item => ({
  line,
  cells: [],
  report: null,
  refusal: null,
  receipt: null,
  result: over && ({ kind: 'certificate', verdict: 'VALID', nameAgrees: null, ...over } as NonNullable<Item['result']>),
})

describe('what needs a look', () => {
  it('is everything but what is valid, and a valid one under another name', () => {
    expect(needsALook(item(1, {}))).toBe(false)
    expect(needsALook(item(1, { nameAgrees: true }))).toBe(false)
    expect(needsALook(item(1, { nameAgrees: false }))).toBe(true)
    expect(needsALook(item(1, { verdict: 'STATUS_UNKNOWN' }))).toBe(true)
    expect(needsALook(item(1, null))).toBe(true)
  })

  it('comes first, in the order given', () => {
    const items = [item(2, {}), item(3, { verdict: 'REVOKED' }), item(4, {}), item(5, null)]
    expect(problemsFirst(items).map(({ line }) => line)).toEqual([3, 5, 2, 4])
  })
})
