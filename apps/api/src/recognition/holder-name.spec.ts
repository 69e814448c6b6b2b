import { describe, expect, it } from 'vitest'
import { isHoldersName } from './holder-name.ts'

const misaki = { passportName: 'SATO MISAKI ENDO', familyNameJa: '佐藤', givenNameJa: '美咲', aliases: [] as string[] }

describe('the name on a paper', () => {
  it.each([
    'Sato Misaki Endo',
    'Misaki Endo SATO',
    'Sato, Misaki Endo',
    '佐藤 美咲',
    '佐藤　美咲',
    '佐藤美咲',
    'satō misaki endō',
  ])('%s is the holder’s', (printed) => expect(isHoldersName(printed, misaki)).toBe(true))

  it.each(['Sato Misaki', 'Misaki', 'Sato Misaki Ando', '佐藤', '', '・', '佐藤美貴'])(
    '%s is a difference',
    (printed) => expect(isHoldersName(printed, misaki)).toBe(false),
  )

  it('is the holder’s once it was linked', () => {
    expect(isHoldersName('MISAKI SATO', { ...misaki, aliases: ['Sato Misaki'] })).toBe(true)
  })

  it('agrees with nothing that is empty', () => {
    expect(isHoldersName('a', { ...misaki, passportName: '', familyNameJa: '', givenNameJa: '' })).toBe(false)
  })
})
