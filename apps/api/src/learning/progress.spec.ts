import { describe, expect, it } from 'vitest'
import { isCompletedIn, readDates, standingIn } from './progress.ts'

describe('the dates of a course', () => {
  it('are read from one line: opened, and completed where it was', () => {
    const progress = readDates('m1-l1 1796000000123 1796000100000,m1-l2 1796000200000 ')
    expect(standingIn(progress, 'm1-l1')).toEqual({
      openedAt: new Date(1_796_000_000_123).toISOString(),
      completedAt: new Date(1_796_000_100_000).toISOString(),
    })
    expect(standingIn(progress, 'm1-l2')).toEqual({
      openedAt: new Date(1_796_000_200_000).toISOString(),
      completedAt: null,
    })
    expect([isCompletedIn(progress, 'm1-l1'), isCompletedIn(progress, 'm1-l2')]).toEqual([true, false])
  })

  it('are none where nothing was opened', () => {
    expect(readDates('m1-l1 1 2 elsewhere')).toEqual({ 'm1-l1': { openedAt: 1, completedAt: 2, elsewhere: true } })
    expect(standingIn(readDates(null), 'm1-l1')).toEqual({ openedAt: null, completedAt: null })
  })
})
