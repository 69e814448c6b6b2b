/** Letters Unicode does not take apart, as a keyboard without them gives them. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' }

/** Signs that phones write in place of those of a keyboard. */
const plainSigns: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

/**
 * A text as two answers are compared: width, case, kinds of kana, of quotes and of dashes, invisible signs and the
 * spaces around it make no difference, and several spaces count as one. `é` and `e` are the same only where
 * `ignoresDiacritics`; voiced marks of kana always stay, since they make another sound.
 */
export function foldText(text: string, ignoresDiacritics: boolean): string {
  const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '')
  // By way of upper case: it takes ß, ẞ, ı and the final sigma to what everybody types.
  const bare = ignoresDiacritics ? withoutDiacritics(plain) : plain
  const lower = bare.toLowerCase().toUpperCase().toLowerCase()
  const letters = [...lower].map((letter) => plainSigns[letter] ?? inHiragana(letter))
  const known = ignoresDiacritics ? letters.map((letter) => plainLetters[letter] ?? letter) : letters
  return known.join('').normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()
}

const withoutDiacritics = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u064b-\u0652]/gu, '')
    .normalize('NFKC')

const inHiragana = (letter: string): string =>
  /[ァ-ヶヽヾ]/u.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60) : letter
