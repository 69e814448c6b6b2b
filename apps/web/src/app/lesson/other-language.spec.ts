import { describe, expect, it } from 'vitest'
import { otherLanguage } from './other-language.ts'

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })

describe('a block in another language than the page', () => {
  it.each([
    ['Slow early.', 'ja', 'en'],
    ['早めに減速する。', 'ja', null],
    ['UNDSSに報告する。', 'ja', null],
    ['07:40', 'ja', null],
    ['早めに減速する。', 'en', 'ja'],
    ['Say ありがとう and wait.', 'en', null],
  ] as const)('%s on a page in %s', (text, around, expected) => {
    expect(otherLanguage(paragraph(text), around)).toBe(expected)
  })

  it('is none where it has no words', () => {
    expect(otherLanguage({ kind: 'figure', figure: 'f1' }, 'ja')).toBeNull()
  })
})
