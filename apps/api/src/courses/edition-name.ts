/** An edition as people know it: `2026`, and `2026.1` for its first revision. */
export const editionLabel = ({ number, revision }: { readonly number: number; readonly revision: number }): string =>
  revision > 0 ? `${number}.${revision}` : String(number)

/** The same as an SQL expression for the edition under an alias; null where there is none. */
export const editionName = (alias: string): string =>
  `${alias}.number || CASE WHEN ${alias}.revision > 0 THEN '.' || ${alias}.revision ELSE '' END`
