import type { Language } from './language.ts'

/** An edition by its name: `2026 edition`, `2026年版` for one named by its year, else `edition 2`, `第2版`. */
export function editionText(language: Language, edition: string): string {
  const isYear = /^(19|20)\d{2}(\.\d+)?$/.test(edition)
  if (language === 'en') return isYear ? `${edition} edition` : `edition ${edition}`
  return isYear ? `${edition}年版` : `第${edition}版`
}
