import type { ProfileNode, ProfileVersion } from '../profile.ts'
import { completion, months, security } from './clauses.ts'

const recently = (amount: number) => ({ kind: 'recent' as const, within: months(amount) })

const clauses: ProfileNode[] = [
  completion(
    'personal-security',
    'Personal security or beginner course',
    '個人の安全または初級コース',
    [{ type: 'ngo-personal-security', minHours: 7 }, { type: 'janiss-beginner' }],
    { window: recently(36) },
  ),
  completion(
    'high-risk',
    'Safety in the field or HEAT, approved provider',
    '現場の安全またはHEAT(承認機関)',
    [
      { type: 'safety-in-the-field', issuers: { kind: 'accredited' } },
      { type: 'heat', issuers: { kind: 'accredited' } },
    ],
    { window: recently(36), when: { posting: 'highRisk', is: { equals: true } }, isWaivable: true },
  ),
  completion('first-aid', 'First aid', '応急手当', [{ type: 'first-aid' }], { window: recently(24) }),
  completion('safeguarding', 'Safeguarding', 'セーフガーディング', [{ type: 'psea' }], {
    window: recently(12),
    category: 'conduct',
  }),
  {
    kind: 'organisation',
    id: 'self-check',
    title: { en: "The organisation's self-check", ja: '団体の自己点検' },
    accepts: [{ type: 'security-self-check', validity: months(48) }],
    window: { kind: 'throughout' },
  },
  completion('insurance', 'Insurance', '保険', [{ type: 'insurance' }], { window: { kind: 'throughout' } }),
]

/** P7: NGO field worker, grant-funded; the employer owns the profile. */
export const p7: ProfileVersion = {
  key: 'p7-ngo-field-worker',
  version: 1,
  title: { en: 'NGO field worker', ja: 'NGO現場要員' },
  appliesFrom: '2025-04-01',
  authorityDocument: 'Sample data [default]',
  convention: 'plain',
  root: { kind: 'all', id: 'root', title: { en: 'Everything', ja: 'すべて' }, children: [security, ...clauses] },
}
