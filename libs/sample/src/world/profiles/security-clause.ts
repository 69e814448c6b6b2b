import type { ProfileNode } from '@muster/contracts/schemas/profile.ts'

/**
 * The clause every profile carries: course E1 passed within 24 months before departure, or a certificate recognised
 * as equivalent (the equivalence replaces the type, so it needs no entry here).
 */
export const securityClause: ProfileNode = {
  id: 'security',
  kind: 'completion',
  title: { en: 'Security management', ja: '安全管理研修' },
  category: 'security',
  window: { kind: 'recent', within: { amount: 24, unit: 'month' } },
  accepts: [{ type: 'e1-security-management' }],
}

/** The same for people on standby, who are judged every day: it counts for 24 months. */
export const standbySecurityClause: ProfileNode = {
  id: 'security',
  kind: 'completion',
  title: { en: 'Security management', ja: '安全管理研修' },
  category: 'security',
  accepts: [{ type: 'e1-security-management', validity: { amount: 24, unit: 'month' } }],
}
