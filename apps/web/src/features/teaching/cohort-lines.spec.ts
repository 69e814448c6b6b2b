import { describe, expect, it } from 'vitest'
import { readCohortLines } from './cohort-lines.ts'

describe('a pasted list of a cohort', () => {
  it('is read from lines, columns and full-width typing', () => {
    const text = 'a@x.test, 36\r\nb@x.test\t40\n\nc@x.test;7\nd@x.test\nｅ＠x.test、３６\n'
    expect(readCohortLines(text)).toEqual({
      people: [
        { email: 'a@x.test', points: 36 },
        { email: 'b@x.test', points: 40 },
        { email: 'c@x.test', points: 7 },
        { email: 'd@x.test', points: null },
        { email: 'e@x.test', points: 36 },
      ],
      unreadable: [],
    })
  })

  it('names the lines that cannot be read', () => {
    expect(readCohortLines('a@x.test, 36\nSato Haruka\nb@x.test, 3.5\n').unreadable).toEqual([
      { number: 2, text: 'Sato Haruka' },
      { number: 3, text: 'b@x.test, 3.5' },
    ])
  })
})
