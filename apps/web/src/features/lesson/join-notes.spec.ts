import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinNotes } from './join-notes.ts'

describe('two versions of a note', () => {
  it.each([
    ['', 'mine', 'mine'],
    ['theirs', '', 'theirs'],
    ['one', 'one two', 'one two'],
    ['one two', 'one', 'one two'],
    ['theirs\n', '\nmine', 'theirs\n\nmine'],
  ])('%j and %j become %j', (theirs, mine, joined) => {
    expect(joinNotes(theirs, mine)).toBe(joined)
  })

  it('lose no word, and joined again stay as they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (theirs, mine) => {
        const joined = joinNotes(theirs, mine)
        expect(joined).toContain(theirs.trim())
        expect(joined).toContain(mine.trim())
        expect(joinNotes(joined, mine.trim())).toBe(joined)
      }),
    )
  })
})
