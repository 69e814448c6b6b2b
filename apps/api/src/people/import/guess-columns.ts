import { importFields, type ImportField } from '@muster/contracts/endpoints/people-imports.ts'

/** What headings call each entry, in both languages; the first that fits is taken. */
const headings: readonly (readonly [ImportField, RegExp])[] = [
  ['email', /e-?mail|メール|アドレス/i],
  ['passportName', /passport|旅券|パスポート/i],
  [
    'familyNameKana',
    /(?:family|last|sur).*(?:kana|reading)|^(?:セイ|せい)$|姓.*(?:読み|カナ|かな|フリガナ|ふりがな)|氏.*カナ/i,
  ],
  ['givenNameKana', /(?:given|first).*(?:kana|reading)|^(?:メイ|めい)$|名.*(?:読み|カナ|かな|フリガナ|ふりがな)/i],
  ['familyNameJa', /(?:family|last|sur).*(?:japanese|kanji|\bja\b)|姓.*(?:漢字|日本語)|^姓$|^氏$|^苗字$/i],
  ['givenNameJa', /(?:given|first).*(?:japanese|kanji|\bja\b)|名.*(?:漢字|日本語)|^名$/i],
  ['familyName', /family|last ?name|surname|姓.*(?:ローマ字|英字|alphabet)/i],
  ['givenName', /given|first ?name|forename|名.*(?:ローマ字|英字|alphabet)/i],
  ['language', /language|言語/i],
  ['roles', /role|役割|権限/i],
]

/** The heading as it is remembered. */
export const headingOf = (column: string): string => column.normalize('NFKC').trim().toLowerCase()

/** What each column seems to hold: as the agency said before, else by its heading; each entry once. */
export function guessColumns(
  columns: readonly string[],
  remembered: ReadonlyMap<string, string>,
): (ImportField | null)[] {
  const taken = new Set<ImportField>()
  return columns.map((column) => {
    const heading = headingOf(column)
    const before = importFields.find((field) => field === remembered.get(heading))
    const guess = before ?? headings.find(([field, pattern]) => !taken.has(field) && pattern.test(heading))?.[0]
    if (!guess || taken.has(guess)) return null
    taken.add(guess)
    return guess
  })
}
