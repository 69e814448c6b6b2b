import type { Language } from '@muster/words/language.ts'

/** What was typed or pasted, as it may be sent: without control characters, with one sign for the end of a line. */
export const plainText = (typed: string): string =>
  typed
    .toWellFormed()
    .replaceAll(/\r\n?|\u000b|\u000c|\u2028|\u2029/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')

/** How much was written: words in English, characters without spaces in Japanese. */
export function countText(text: string, language: Language): number {
  const granularity = language === 'ja' ? 'grapheme' : 'word'
  const pieces = [...new Intl.Segmenter(language, { granularity }).segment(text)]
  return pieces.filter(({ segment, isWordLike }) => (language === 'ja' ? segment.trim() !== '' : isWordLike)).length
}
