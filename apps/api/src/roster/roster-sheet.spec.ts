import { describe, expect, it } from 'vitest'
import { csvOfSheet, xlsxOfSheet } from '../platform/sheet.ts'
import { sheetOf, type SheetRow } from './roster-sheet.ts'

const column = {
  id: 'language',
  title: { en: 'English B2', ja: '英語B2以上' },
  required: true,
  window: { kind: 'departure', count: null, unit: null, anchor: null },
}
const row: SheetRow = {
  person: { id: '1', name: { en: '=HYPERLINK("http://x")', ja: '森 匠' }, agency: null },
  verdict: 'ELIGIBLE',
  eligibleThrough: '2027-04-28',
  spareDays: 3,
  gaps: [],
  step: null,
  lane: { ranges: [], judged: null },
  languages: [{ language: 'english', level: 'C1' }],
  fields: [{ en: 'Elections', ja: '選挙' }],
  cells: [
    {
      clauseId: 'language',
      status: 'MET',
      validThrough: '2028-01-01',
      completedOn: '2026-01-01',
      level: 'C1',
      spareDays: null,
    },
  ],
}

describe('a roster as a file', () => {
  it('runs no formula, keeps Japanese and begins with a byte order mark', () => {
    const csv = csvOfSheet(sheetOf([column], [row], 'en'))
    expect(csv.startsWith('\uFEFFName,')).toBe(true)
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(csv).toContain('2027-04-28,3,')
    const japanese = csvOfSheet(sheetOf([column], [row], 'ja'))
    expect(japanese).toContain('英語B2以上')
    expect(japanese).toContain('森 匠,自機関,充足,2027-04-28')
  })

  it('says of a requirement its level, its day, or why there is none', () => {
    const cell = (change: Partial<SheetRow['cells'][number]>) =>
      sheetOf([column], [{ ...row, cells: row.cells.map((one) => ({ ...one, ...change })) }], 'en')[1]?.at(-1)
    expect(cell({})).toBe('C1')
    expect(cell({ level: null })).toEqual({ day: '2028-01-01' })
    expect(cell({ level: null, validThrough: null })).toEqual({ day: '2026-01-01' })
    expect(cell({ status: 'NOT_MET' })).toBe('Not met')
    expect(cell({ status: 'NOT_APPLICABLE' })).toBeNull()
  })

  it('is a spreadsheet that begins as one', async () => {
    const bytes = await xlsxOfSheet(sheetOf([column], [row], 'ja'), '人材名簿')
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })
})
