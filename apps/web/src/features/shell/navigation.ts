import type { Role } from '@muster/contracts/codes.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import type { Session } from '../../app/session.ts'
import type { IconName } from '../../ui/icon.tsx'

export interface NavigationEntry {
  to: string
  label: (typeof shell.navigation)[keyof typeof shell.navigation]
  icon: IconName
  roles: readonly Role[]
}

const entries: readonly NavigationEntry[] = [
  { to: '/', label: shell.navigation.home, icon: 'home', roles: ['trainee'] },
  { to: '/courses', label: shell.navigation.courses, icon: 'book', roles: ['trainee'] },
  { to: '/eligibility', label: shell.navigation.eligibility, icon: 'list', roles: ['trainee'] },
  { to: '/wallet', label: shell.navigation.wallet, icon: 'card', roles: ['trainee'] },
  {
    to: '/postings',
    label: shell.navigation.postings,
    icon: 'briefcase',
    roles: ['desk-officer', 'verifier', 'auditor'],
  },
  {
    to: '/decisions',
    label: shell.navigation.decisions,
    icon: 'list',
    roles: ['desk-officer', 'verifier', 'auditor'],
  },
  {
    to: '/roster',
    label: shell.navigation.roster,
    icon: 'people',
    roles: ['desk-officer', 'verifier', 'auditor'],
  },
  {
    to: '/readiness',
    label: shell.navigation.readiness,
    icon: 'calendar',
    roles: ['desk-officer', 'verifier', 'auditor'],
  },
  {
    to: '/waivers',
    label: shell.navigation.waivers,
    icon: 'check',
    roles: ['head-of-security', 'designated-official', 'programme-manager', 'desk-officer'],
  },
  { to: '/appeals', label: shell.navigation.appeals, icon: 'flag', roles: ['desk-officer', 'verifier'] },
  { to: '/bars', label: shell.navigation.bars, icon: 'slash', roles: ['head-of-security', 'auditor'] },
  { to: '/verification', label: shell.navigation.verification, icon: 'eye', roles: ['verifier'] },
  {
    to: '/certificate-checks',
    label: shell.navigation.checks,
    icon: 'check',
    roles: ['verifier', 'desk-officer'],
  },
  { to: '/issued-certificates', label: shell.navigation.issued, icon: 'card', roles: ['verifier'] },
  {
    to: '/issuers',
    label: shell.navigation.recognition,
    icon: 'copy',
    roles: ['verifier', 'course-manager', 'auditor'],
  },
  { to: '/teaching', label: shell.navigation.teaching, icon: 'chart', roles: ['instructor', 'course-manager'] },
  {
    to: '/questions',
    label: shell.navigation.questions,
    icon: 'list',
    roles: ['instructor', 'course-manager', 'auditor'],
  },
  {
    to: '/authoring',
    label: shell.navigation.authoring,
    icon: 'pen',
    roles: ['instructor', 'course-manager', 'head-of-security', 'auditor'],
  },
  {
    to: '/rules',
    label: shell.navigation.rules,
    icon: 'list',
    roles: ['rule-owner', 'head-of-security', 'programme-manager', 'auditor'],
  },
  { to: '/people', label: shell.navigation.people, icon: 'people', roles: ['administrator'] },
  { to: '/agency', label: shell.navigation.agency, icon: 'briefcase', roles: ['administrator'] },
  { to: '/identity-providers', label: shell.navigation.signInWays, icon: 'exit', roles: ['administrator'] },
  { to: '/directory', label: shell.navigation.directory, icon: 'people', roles: ['administrator'] },
  { to: '/agency-tokens', label: shell.navigation.tokens, icon: 'code', roles: ['administrator'] },
  { to: '/webhooks', label: shell.navigation.webhooks, icon: 'external', roles: ['administrator'] },
  { to: '/audit', label: shell.navigation.audit, icon: 'log', roles: ['administrator', 'auditor'] },
  { to: '/signing-keys', label: shell.navigation.signingKeys, icon: 'lock', roles: ['administrator'] },
  { to: '/erasures', label: shell.navigation.erasures, icon: 'person', roles: ['administrator'] },
  { to: '/outbox', label: shell.navigation.outbox, icon: 'mail', roles: ['administrator'] },
]

/** A guest finds the one class, or the one course, they teach. */
const guestOfClass: readonly NavigationEntry[] = [
  { to: '/guest', label: shell.navigation.guest, icon: 'people', roles: [] },
]
const guestOfCourse: readonly NavigationEntry[] = [
  { to: '/teaching', label: shell.navigation.teaching, icon: 'chart', roles: [] },
]

/** The pages a person finds in the navigation: those of each role they hold. */
export function navigationOf(roles: readonly Role[]): readonly NavigationEntry[] {
  return entries.filter((entry) => entry.roles.some((role) => roles.includes(role)))
}

/** The pages of a session: of what its person teaches as a guest, else of their roles. */
export function navigationFor(session: Session): readonly NavigationEntry[] {
  if (session.guestOf) return guestOfClass
  if (session.guestOfCourse) return guestOfCourse
  return navigationOf(session.roles)
}
