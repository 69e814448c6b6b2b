import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from './text-changes.ts'

describe('how a sentence changed', () => {
  it('marks the words that went and came', () => {
    expect(changesBetween('of the 2017 edition or later', 'of the 2025 edition or later', 'en')).toEqual([
      { kind: 'same', text: 'of the ' },
      { kind: 'gone', text: '2017' },
      { kind: 'new', text: '2025' },
      { kind: 'same', text: ' edition or later' },
    ])
    expect(
      changesBetween('出発日に必要です。', '到着日に必要です。', 'ja').filter(({ kind }) => kind === 'new'),
    ).toEqual([{ kind: 'new', text: expect.stringContaining('到着') as string }])
  })

  it('has nothing to mark where nothing changed', () => {
    expect(changesBetween('the same', 'the same', 'en')).toEqual([{ kind: 'same', text: 'the same' }])
    expect(changesBetween('', '', 'ja')).toEqual([])
  })

  it('always gives back both texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c ', ' ', '日'), { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesBetween(before, after, 'en')
        const without = (kind: string) =>
          changes
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join('')
        expect(without('new')).toBe(before)
        expect(without('gone')).toBe(after)
      }),
    )
  })
})
