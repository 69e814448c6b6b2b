/** The two languages every text of Muster exists in. */
export type Language = 'en' | 'ja'

/** Both languages, in the order a language switch lists them. */
export const languages = ['en', 'ja'] as const satisfies readonly Language[]

/** What each language calls itself: the only texts that are never translated. */
export const languageNames: Record<Language, string> = { en: 'English', ja: '日本語' }

/** Whether an unknown value (cookie, browser preference) names one of the two languages. */
export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'ja'
}

/**
 * The language for a list of browser preferences such as `['ja-JP', 'en']`: the first one known.
 * English when none is.
 */
export function preferredLanguage(preferences: readonly string[]): Language {
  for (const preference of preferences) {
    const primary = preference.toLowerCase().split('-')[0]
    if (isLanguage(primary)) return primary
  }
  return 'en'
}
