/** What is refused about who holds which role, whose file may be opened, and who stands in for whom. */
export const dutyCodes = [
  'last-administrator',
  'membership-ended',
  'own-roles',
  'opening-needed',
  'opening-under-way',
  'own-file',
] as const
