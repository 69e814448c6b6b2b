import type { Role } from '@muster/contracts/codes.ts'

/** Where each role begins, in the order that decides for people with several. */
const beginnings: readonly (readonly [Role, string])[] = [
  ['trainee', '/'],
  ['desk-officer', '/postings'],
  ['verifier', '/verification'],
  ['head-of-security', '/waivers'],
  ['designated-official', '/waivers'],
  ['programme-manager', '/waivers'],
  ['auditor', '/audit'],
  ['rule-owner', '/rules'],
  ['instructor', '/teaching'],
  ['course-manager', '/teaching'],
  ['administrator', '/people'],
]

/** The page a person begins on. Roles without pages of their own begin at home. */
export function firstPageOf(roles: readonly Role[]): string {
  return beginnings.find(([role]) => roles.includes(role))?.[1] ?? '/'
}
