import { describe, expect, it } from 'vitest'
import { foldName, maskName, namesAgree } from './names.ts'

describe('maskName', () => {
  it.each([
    ['SATO MISAKI', 'S••• M•••••'],
    ['ENDO Misaki', 'E••• M•••••'],
    ['佐藤 美咲', '佐• 美•'],
    ['佐藤　美咲', '佐•　美•'],
    ['林 恵', '• •'],
    ['Li', 'L•'],
    ['Q', '•'],
    ["O'Brien", 'O••••••'],
    ['محمد', 'م•••'],
    ['が', '•'],
    ['E\u0301mile', 'É••••'],
    ['👩‍🚀 Ada', '• A••'],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })
})

describe('namesAgree', () => {
  it.each([
    ['sato misaki', 'SATO MISAKI'],
    ['ＳＡＴＯ　ＭＩＳＡＫＩ', 'SATO MISAKI'],
    ['SatoMisaki', 'SATO Misaki'],
    ['obrien', "O'Brien"],
    ['O’BRIEN', "O'Brien"],
    ['Jose Nunez', 'José Núñez'],
    ['E\u0301mile', '\u00c9mile'],
    ['Strasse', 'Straße'],
    ['soren lodz', 'Søren Łódź'],
    ['Anne Marie', 'Anne-Marie'],
    ['ISIK', 'Işık'],
    ['佐藤美咲', '佐藤　美咲'],
    ['ｻﾄｳ ﾐｻｷ', 'サトウ ミサキ'],
    ['高崎', '髙﨑'],
    ['ガルシア', 'カ\u3099ルシア'],
  ])('%s is %s', (typed, printed) => {
    expect(namesAgree(typed, printed)).toBe(true)
  })

  it.each([
    ['', ''],
    [' ', 'SATO'],
    ['SATO', 'SATO MISAKI'],
    ['MISAKI SATO', 'SATO MISAKI'],
    ['カルシア', 'ガルシア'],
    ['佐藤', '佐籐'],
  ])('%j is not %j', (typed, printed) => {
    expect(namesAgree(typed, printed)).toBe(false)
  })

  it('folds what is folded no further', () => {
    for (const name of ['SATO Misaki', 'Straße', '髙﨑', 'Işık', 'ガルシア'])
      expect(foldName(foldName(name))).toBe(foldName(name))
  })
})
