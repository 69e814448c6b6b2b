import type { DraftContent } from '@muster/contracts/schemas/requirement.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { ProfileNode } from '@muster/eligibility/profile.ts'
import type { KnownVersion } from './profile-versions.ts'

/** The clause that every profile begins with: course E1 within 24 months, or what is recognised as equivalent. */
function securityClause(isStandby: boolean): ProfileNode {
  const months = { amount: 24, unit: 'month' } as const
  return {
    id: 'security',
    kind: 'completion',
    title: { en: 'Security management', ja: '安全管理研修' },
    category: 'security',
    accepts: [{ type: 'e1-security-management', ...(isStandby ? { validity: months } : {}) }],
    ...(isStandby ? {} : { window: { kind: 'recent', within: months } }),
  }
}

const nothingSaid = { en: '', ja: '' }

/** A version with the clause `security` alone; a standby one is judged today and every day. */
export const emptyContent = (title: Bilingual, appliesFrom: string, isStandby: boolean): DraftContent => ({
  version: {
    title,
    appliesFrom,
    authorityDocument: '',
    convention: 'plain',
    ...(isStandby ? { isStandby } : {}),
    root: {
      id: 'root',
      kind: 'all',
      title: { en: 'All of these', ja: '次のすべて' },
      ...(isStandby ? { window: { kind: 'today' } } : {}),
      children: [securityClause(isStandby)],
    },
  },
  sources: { security: { mark: '[S1] [default]', toBeConfirmed: true } },
  changeNote: nothingSaid,
  isCorrection: false,
  cases: [],
})

/** The next version as the last one reads, with its cases; from a day to come, and without a transition of its own yet. */
export function nextContent(
  { version, sources }: KnownVersion,
  cases: DraftContent['cases'],
  appliesFrom: string,
): DraftContent {
  const { title, appliesThrough, authorityDocument, convention, isStandby, root } = version
  return {
    version: {
      title,
      appliesFrom,
      ...(appliesThrough ? { appliesThrough } : {}),
      authorityDocument,
      convention,
      ...(isStandby ? { isStandby } : {}),
      root,
    },
    sources: { ...sources },
    changeNote: nothingSaid,
    isCorrection: false,
    cases,
  }
}
