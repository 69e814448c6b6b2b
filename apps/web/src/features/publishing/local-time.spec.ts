import { describe, expect, it } from 'vitest'
import { asInstant, asLocal } from './local-time.ts'

describe('a window in the reader’s own zone', () => {
  it('goes there and back to the minute', () => {
    const instant = '2026-12-03T08:05:00.000Z'
    expect(asInstant(asLocal(instant))).toBe(instant)
  })

  it('is none where nothing stands, or something unfinished', () => {
    expect(asLocal(null)).toBe('')
    expect(asInstant('')).toBeNull()
    expect(asInstant('2026-12')).not.toBe('')
    expect(asInstant('tomorrow')).toBeNull()
  })
})
