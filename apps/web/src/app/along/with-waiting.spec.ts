import { describe, expect, it } from 'vitest'
import { nextAfter, withWaiting } from './with-waiting.ts'

const lesson = (key: string, completedAt: string | null = null) => ({ key, openedAt: completedAt, completedAt })
const at = '2026-11-28T06:00:00.000Z'

describe('lessons with what waits on the device', () => {
  const lessons = [lesson('l1', '2026-11-01T00:00:00.000Z'), lesson('l2'), lesson('l3')]

  it('are done where that waits, and opened where only answers do', () => {
    const shown = withWaiting(lessons, [
      { lesson: 'l2', completed: true, at },
      { lesson: 'l3', completed: false, at },
    ])
    expect(shown.map(({ openedAt, completedAt }) => [openedAt, completedAt])).toEqual([
      ['2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'],
      [at, at],
      [at, null],
    ])
  })

  it('keep what the server said first', () => {
    expect(withWaiting(lessons, [{ lesson: 'l1', completed: true, at }])[0]).toEqual(lessons[0])
  })

  it('go on with the first that is not done, or as the server says', () => {
    const shown = withWaiting(lessons, [{ lesson: 'l2', completed: true, at }])
    expect(nextAfter(shown, 'l2')).toBe('l3')
    expect(nextAfter(lessons, 'l2')).toBe('l2')
    expect(nextAfter(lessons, 'assessment')).toBe('assessment')
    expect(nextAfter([lesson('l1', at)], 'l1'), 'the test waits until the server knows').toBeNull()
  })
})
