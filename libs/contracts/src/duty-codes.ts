/** What is refused about who holds which role, whose file may be opened, who stands in for whom, and who changes agencies. */
export const dutyCodes = [
  'last-administrator',
  'membership-ended',
  'own-roles',
  'opening-needed',
  'opening-under-way',
  'own-file',
  'deputy-not-possible',
  'role-not-yours',
  'transfer-under-way',
  'transfer-closed',
  'own-transfer',
  'already-home',
  'erasure-open',
  'own-closing',
  'closed-by-directory',
  'closed-by-erasure',
] as const

/** Roles that somebody may let a deputy act with while they are away. */
export const delegableRoles = [
  'instructor',
  'course-manager',
  'verifier',
  'desk-officer',
  'liaison-secretary',
  'rule-owner',
] as const
export type DelegableRole = (typeof delegableRoles)[number]

/** The most days for which a deputy is named, the first and the last included. */
export const mostDeputyDays = 93
