import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName, foldedNames, isSameName, nameKey } from './fold-name.ts'
import { kanjiVariants } from './kanji-variants.ts'

const same: readonly (readonly [string, string])[] = [
  ['髙橋', '高橋'],
  ['タカハシ', 'takahashi'],
  ['たかはし', 'TAKAHASHI'],
  ['ﾀｶﾊｼ', 'タカハシ'],
  ['Ｔａｋａｈａｓｈｉ', 'takahashi'],
  ['山﨑', '山崎'],
  ['渡邊', '渡辺'],
  ['渡邉', '渡辺'],
  ['齋藤', '斎藤'],
  ['齊藤', '斉藤'],
  ['澤田', '沢田'],
  ['濵田', '浜田'],
  ['濱田', '浜田'],
  ['廣瀨', '広瀬'],
  ['國分', '国分'],
  ['眞鍋', '真鍋'],
  ['德川', '徳川'],
  ['𠮷田', '吉田'],
  ['龍太', '竜太'],
  ['櫻井', '桜井'],
  ['嶋田', '島田'],
  ['神田', '神田'],
  ['葛󠄀西', '葛西'],
  ['Ōno', 'OHNO'],
  ['Ōno', 'Ono'],
  ['Ōno', 'Oono'],
  ['Satou', 'Satoh'],
  ['サトウ', 'Sato'],
  ['Yuuki', 'Yūki'],
  ['ユウキ', 'Yuki'],
  ['ショウタ', 'Shota'],
  ['しょうた', 'Shohta'],
  ['ナンバ', 'Namba'],
  ['Nanba', 'Namba'],
  ['ハッチョウ', 'Hatcho'],
  ['ケッタ', 'Ketta'],
  ['ジュンイチ', "Jun'ichi"],
  ['シンヤ', 'Shin’ya'],
  ['キャサリン', 'Kyasarin'],
  ['ウィリアム', 'Wiriamu'],
  ['スミス・ジョン', 'スミス ジョン'],
  ['José', 'JOSE'],
  ['Jose\u0301', 'José'],
  ['Müller', 'MULLER'],
  ['Strauß', 'STRAUSS'],
  ['Søren', 'Soren'],
  ['Łukasz', 'LUKASZ'],
  ['Iğdır', 'IGDIR'],
  ['İstanbul', 'istanbul'],
  ['Þór', 'THOR'],
  ['Nguyễn', 'NGUYEN'],
  ["O'Brien", 'OBRIEN'],
  ['O’Brien', 'o`brien'],
  ['Jean-Pierre', 'Jean Pierre'],
  ['مُحَمَّد', 'محمد'],
  ['Зоё', 'зое'],
]

const different: readonly (readonly [string, string])[] = [
  ['高橋', '高梨'],
  ['Takahashi', 'Takashi'],
  ['ハ', 'バ'],
  ['ヒロ', 'ヒロコ'],
  ['Ohara', 'Ora'],
  ['राम', 'रम'],
  ['伊藤', '伊東'],
  ['', 'x'],
]

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.string({
    unit: fc.constantFrom(..."abcdehijkmnoptuyzōūßøıéÅ髙﨑邉齋國アイッチャュンー゛かがっょ '-・"),
    maxLength: 24,
  }),
)

describe('folding a name', () => {
  it.each(same)('finds %s and %s alike', (one, other) => expect(foldName(one)).toBe(foldName(other)))
  it.each(different)('keeps %s and %s apart', (one, other) => expect(foldName(one)).not.toBe(foldName(other)))

  it('is settled: folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
      { numRuns: 600 },
    )
  })

  it('knows at least 60 other ways of writing a kanji, none of which stands for another', () => {
    expect(kanjiVariants.size).toBeGreaterThanOrEqual(60)
    for (const [from, to] of kanjiVariants) {
      expect(from).not.toBe(to)
      expect(kanjiVariants.has(to), `${from} ${to}`).toBe(false)
    }
  })
})

describe('one name in two ways of writing', () => {
  it('is the same whichever part comes first, and wherever spaces stand', () => {
    expect(isSameName('TAKAHASHI HANAKO', 'Hanako Takahashi')).toBe(true)
    expect(isSameName('VAN DER BERG JAN', 'Jan Vanderberg')).toBe(true)
    expect(isSameName('高橋花子', '髙橋　花子')).toBe(true)
    expect(isSameName('Sato Misaki', 'Sato Misaki Endo')).toBe(false)
    expect(isSameName('', ' ')).toBe(false)
  })

  it('is symmetric, and indifferent to order', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        expect(isSameName(one, other)).toBe(isSameName(other, one))
        expect(nameKey(one, other)).toBe(nameKey(other, one))
      }),
      { numRuns: 300 },
    )
  })

  it('is found by every part of it', () => {
    const kept = foldedNames(['Takahashi', 'Hanako', '髙橋', '花子', '髙橋 花子', 'タカハシ'], 'H.Ohno@Example.org')
    for (const search of ['タカハシ', 'takahashi', '髙橋', '高橋花子', 'ハナコ'])
      expect(kept).toContain(foldName(search))
    expect(kept).toContain('h.ohno@example.org')
  })
})
