import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginHistory, record, redo, undo } from './history.ts'

describe('history', () => {
  it('goes back and forth', () => {
    const two = record(record(beginHistory('a'), 'b'), 'c')
    expect(undo(two).present).toBe('b')
    expect(undo(undo(undo(two))).present).toBe('a')
    expect(redo(undo(two)).present).toBe('c')
    expect(redo(two)).toEqual(two)
  })

  it('takes typing in one field back in one step', () => {
    const typed = ['t', 'ti', 'tit'].reduce((history, text) => record(history, text, 'title'), beginHistory(''))
    expect(undo(typed).present).toBe('')
    expect(undo(record(typed, 'x', 'other')).present).toBe('tit')
    expect(record(undo(typed), 'x', 'title').past).toEqual([''])
  })

  it('forgets what was taken back once something else is done', () => {
    const changed = record(undo(record(beginHistory('a'), 'b')), 'c')
    expect(redo(changed).present).toBe('c')
    expect(record(changed, 'c')).toBe(changed)
  })

  it('returns through everything it did', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), (values) => {
        const last = values.reduce((history, value) => record(history, { value }), beginHistory({ value: -1 }))
        const first = values.reduce((history) => undo(history), last)
        expect(first.present).toEqual({ value: -1 })
        expect(values.reduce((history) => redo(history), first).present).toEqual(last.present)
      }),
    )
  })
})
