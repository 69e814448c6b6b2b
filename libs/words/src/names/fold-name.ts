import { kanjiVariants } from './kanji-variants.ts'
import { romaniseKana } from './romanise-kana.ts'

/** Letters that no decomposition takes apart. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ŧ: 't',
}

// Marks of Latin, Greek and Cyrillic letters, and points that Arabic and Hebrew may leave out; vowels of Indian scripts stay.
const marks = /[\u0300-\u036F\u0640\u064B-\u065F\u0670\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/gu
const unseen = /[\p{Cf}\p{Cc}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu
// Apostrophes of O'Brien, Jun’ichi and Ka‘ū join what stands around them.
const apostrophes = /['’‘`´ʼʻ′]/gu
const between = /[^\p{L}\p{M}\p{N}]+/u

/** Long vowels of romanised Japanese: Ō, OU, OO and OH are o, UU is u; ん before b, m and p is m; ッチ is cch. */
const spokenAlike = (word: string): string =>
  word
    .replaceAll(/o(?:[ou]|h(?![aeiouy]))+/g, 'o')
    .replaceAll(/u{2,}/g, 'u')
    .replaceAll(/n(?=[bmp])/g, 'm')
    .replaceAll('tch', 'cch')

const plainLetters = (text: string): string =>
  [...text.normalize('NFD').replaceAll(marks, '').normalize('NFC')].map((sign) => letters[sign] ?? sign).join('')

/** A folding changes what another one looks at: it goes on until nothing changes, which two or three rounds settle. */
function settled(word: string, fold: (word: string) => string): string {
  let now = word
  for (let round = 0; round < 12; round += 1) {
    const next = fold(now)
    if (next === now) return now
    now = next
  }
  return now
}

const foldWord = (word: string): string =>
  spokenAlike(
    romaniseKana(
      [...plainLetters(word.normalize('NFKC').toLowerCase())].map((sign) => kanjiVariants.get(sign) ?? sign).join(''),
    ),
  )

/**
 * The words of a name as they are compared, in the order written: without width, case, marks on letters, apostrophes, hyphens,
 * long vowels of romanised Japanese, the difference of hiragana, katakana and Latin letters, and old forms of kanji.
 * For matching only, never for showing: 髙橋 is 高橋, タカハシ is takahashi, Ōno is ono, Müller is muller.
 */
export function foldWords(name: string): string[] {
  return name
    .normalize('NFKC')
    .replaceAll(unseen, '')
    .replaceAll(apostrophes, '')
    .split(between)
    .flatMap((word) => settled(word, foldWord).replaceAll(apostrophes, '').split(between))
    .filter(Boolean)
}

/** `foldWords` as one text, a space between words: folding it again changes nothing. */
export const foldName = (name: string): string => foldWords(name).join(' ')

/**
 * What two ways of writing one whole name have in common, whichever of the names comes first and wherever spaces stand:
 * of all turns of its letters the least. Empty where nothing is written.
 */
export function nameKey(...parts: readonly string[]): string {
  const letters = [...parts.flatMap(foldWords).join('')]
  return letters.length > 400 ? letters.join('') : leastTurn(letters)
}

/** The least of all rotations, found by comparing two starting points at a time. */
function leastTurn(signs: readonly string[]): string {
  const length = signs.length
  let [first, second, same] = [0, 1, 0]
  while (first < length && second < length && same < length) {
    const one = signs[(first + same) % length] ?? ''
    const other = signs[(second + same) % length] ?? ''
    if (one === other) same += 1
    else {
      if (one > other) first += same + 1
      else second += same + 1
      if (first === second) second += 1
      same = 0
    }
  }
  const from = Math.min(first, second)
  return [...signs.slice(from), ...signs.slice(0, from)].join('')
}

/** Whether two names may be one person's: never a proof, a question for somebody to answer. */
export const isSameName = (one: string, other: string): boolean => {
  const key = nameKey(one)
  return key !== '' && key === nameKey(other)
}

/** Everything a person is found by, folded: words with a space around each, and each name without spaces. */
export function foldedNames(names: readonly string[], email: string): string {
  const words = new Set<string>()
  for (const name of names) {
    const folded = foldWords(name)
    for (const word of folded) words.add(word)
    if (folded.length > 1) words.add(folded.join(''))
  }
  return ` ${[...words].join(' ')} ${email.toLowerCase()} `
}
