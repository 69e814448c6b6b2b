import type { Language } from './language.ts'

const englishWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

const formats: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB'),
  ja: new Intl.NumberFormat('ja-JP'),
}

/** A number with the grouping of the language: `12,400`. */
export function numberText(language: Language, value: number): string {
  return formats[language].format(value)
}

/** A count for running English text: zero to ten as words, anything else as digits. Japanese always has digits. */
export function numberWord(language: Language, value: number): string {
  return (language === 'en' ? englishWords[value] : undefined) ?? numberText(language, value)
}

/** The same at the start of a sentence: "Two". */
export function numberWordCapital(language: Language, value: number): string {
  const word = numberWord(language, value)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A share of a whole as a percentage without decimals, cut and never rounded up: 79.6 % reads `79%`. */
export function percentText(language: Language, share: number): string {
  return `${numberText(language, Math.floor(share * 100 + 1e-9))}%`
}
