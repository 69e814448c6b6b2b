/** Why two accounts are not merged, a merge is not undone, or what was said of a pair does not hold. */
export const mergeCodes = [
  'same-account',
  'own-account',
  'account-closed',
  'to-settle-first',
  'merged-elsewhere',
  'too-late-to-undo',
  'declared-different',
] as const

/** What of an account has to come to an end before merging can close it. */
export const mergingObstacles = [
  'sitting',
  'nomination',
  'erasure',
  'membership',
  'transfer',
  'class-results',
  'appeal',
  'merged-before',
] as const
export type MergingObstacle = (typeof mergingObstacles)[number]

/** For how many days a merge can be undone. */
export const undoDays = 30
