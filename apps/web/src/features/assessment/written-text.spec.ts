import { describe, expect, it } from 'vitest'
import { countText, plainText } from './written-text.ts'

describe('a text in one\u2019s own words', () => {
  it('is sent without what no answer may hold, and with every line', () => {
    expect(plainText('one\r\ntwo\rthree\u000bfour\u0000\u0007\tfive')).toBe('one\ntwo\nthree\nfour\tfive')
    expect(plainText('\ud800x')).toBe('\ufffdx')
    expect(plainText('絵文字👩‍👩‍👧も')).toBe('絵文字👩‍👩‍👧も')
  })

  it('is counted in words, and in Japanese in characters', () => {
    expect(countText('', 'en')).toBe(0)
    expect(countText("The gate isn't locked at night - tell the guard.", 'en')).toBe(9)
    expect(countText('門は夜、\n開いて います。', 'ja')).toBe(11)
  })
})
