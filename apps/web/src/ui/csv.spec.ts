import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

describe('csvOf', () => {
  it('quotes what needs quoting and ends every row', () => {
    expect(
      csvOf([
        ['a', 'b, c', 'say "x"'],
        ['任期', 'two\nlines', ''],
      ]),
    ).toBe('\uFEFFa,"b, c","say ""x"""\r\n任期,"two\nlines",\r\n')
  })

  it.each(['=HYPERLINK("x")', '+1', '-1', '@x', '\tx'])('does not let a spreadsheet run %s', (text) => {
    expect(
      csvOf([[text]])
        .slice(1)
        .replace(/^"/, ''),
    ).toMatch(/^'/)
  })
})
