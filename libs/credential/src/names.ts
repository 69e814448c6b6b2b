const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The sign that stands for a hidden letter. */
export const hiddenLetter = '•'

/**
 * A name as the public sees it: the first letter of each word and a dot for every other, `SATO MISAKI` →
 * `S••• M•••••`. A word of one letter is hidden, since its first letter is all of it.
 */
export function maskName(name: string): string {
  return name
    .normalize('NFC')
    .split(/(\s+)/u)
    .map((word) => (word.trim() === '' ? word : maskedWord(word)))
    .join('')
}

/** The letters a reader sees; of plain ASCII each character is one. */
const lettersOf = (word: string): string[] =>
  /^[\x21-\x7e]*$/.test(word) ? [...word] : [...graphemes.segment(word)].map(({ segment }) => segment)

function maskedWord(word: string): string {
  const letters = lettersOf(word)
  const [first = '', ...rest] = letters
  return rest.length === 0 ? hiddenLetter : first + hiddenLetter.repeat(rest.length)
}

/** Letters Unicode does not take apart, as a keyboard without them gives them. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' }

/** Forms of one character in Japanese family names; a keyboard often offers only the last. */
const plainCharacters: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  𠮷: '吉',
  濵: '浜',
  濱: '浜',
  邊: '辺',
  邉: '辺',
  澤: '沢',
  廣: '広',
  齋: '斎',
}

/**
 * A name with everything taken away that a typist may give otherwise: width, case, accents, spaces and signs.
 * Voiced marks of kana stay, since they make another sound; the order of words stays.
 */
export function foldName(name: string): string {
  const bare = name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u064b-\u0652]/gu, '')
    .normalize('NFKC')
  // Upper case first: it takes ß, ı and the final sigma to what everybody types.
  return [
    ...bare
      .toUpperCase()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ''),
  ]
    .map((letter) => plainLetters[letter] ?? plainCharacters[letter] ?? letter)
    .join('')
}

/** Whether a typed name is the printed one, as `foldName` compares; an empty name agrees with nothing. */
export function namesAgree(typed: string, printed: string): boolean {
  const folded = foldName(typed)
  return folded !== '' && folded === foldName(printed)
}
