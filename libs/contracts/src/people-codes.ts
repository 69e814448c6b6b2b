/** What can be wrong with how somebody is written, and with a row or the columns of a table of people. */
export const peopleCodes = [
  'not-kana',
  'role-not-allowed',
  'email-elsewhere',
  'account-is-closed',
  'column-needed',
  'column-twice',
  'import-too-long',
] as const

/** What closed an account: an administrator, its directory, merging it into another, or its erasure. */
export const closingCauses = ['administrator', 'directory', 'merge', 'erasure'] as const
export type ClosingCause = (typeof closingCauses)[number]
