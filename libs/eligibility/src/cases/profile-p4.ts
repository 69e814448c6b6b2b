import type { ProfileNode, ProfileVersion, When } from '../profile.ts'
import { completion, months, security } from './clauses.ts'

const departure = { kind: 'departure' } as const
const throughout = { kind: 'throughout' } as const
const isDangerous: When = { outside: 'danger-level', is: { atLeast: 3 } }

const practical = (id: string): ProfileNode =>
  completion(id, 'Self-defence practical course', 'セルフディフェンス研修(実技)', [
    { type: 'self-defence-practical', validity: months(24) },
    { type: 'counter-terrorism-practical', completedThrough: '2024-03-31', validity: months(24) },
  ])

/** P4, clauses 1 to 6; the practical course is asked for from level 3 and only recommended below. */
const clauses: ProfileNode[] = [
  completion(
    'self-defence-web',
    'Self-defence course, web',
    'セルフディフェンス研修(基礎Web版)',
    [
      { type: 'self-defence-web' },
      { type: 'traveller-security', completedThrough: '2024-03-31', validity: months(24) },
    ],
    { window: departure },
  ),
  {
    kind: 'team',
    id: 'team-practical',
    title: { en: 'One member with the practical course', ja: '実技修了者が1名以上' },
    n: 1,
    isWaivable: true,
    waiverRoles: ['head-of-security'],
    when: isDangerous,
    window: throughout,
    child: practical('practical'),
  },
  {
    kind: 'team',
    id: 'team-practical-recommended',
    title: { en: 'One member with the practical course (recommended)', ja: '実技修了者が1名以上(推奨)' },
    n: 1,
    severity: 'recommended',
    when: { not: isDangerous },
    window: throughout,
    child: practical('practical-recommended'),
  },
  completion('pre-posting', 'Pre-posting training', '赴任前研修', [{ type: 'pre-posting' }], {
    window: departure,
    when: { posting: 'role', is: { equals: 'direct-expert' } },
    isWaivable: true,
    waiverRoles: ['head-of-security'],
  }),
  {
    kind: 'acknowledgement',
    id: 'country-rules',
    title: { en: 'Country rules read', ja: '国別安全対策の確認' },
    documentKey: 'country-rules',
    edition: 'current',
    window: { kind: 'recent', within: months(1) },
  },
  {
    kind: 'all',
    id: 'health-and-insurance',
    title: { en: 'Health and insurance', ja: '健康と保険' },
    window: throughout,
    children: [
      {
        kind: 'attribute',
        id: 'health',
        title: { en: 'Health check: fit', ja: '健康診断:適' },
        category: 'medical',
        attribute: 'medical-fit',
        test: { is: 'flag', equals: true },
      },
      completion('war-insurance', 'Insurance with war clause', '戦争特約付き保険', [{ type: 'war-insurance' }], {
        when: isDangerous,
      }),
    ],
  },
  {
    kind: 'attestation',
    id: 'travel-approval',
    title: { en: 'Approval of travel', ja: '渡航承認' },
    statement: 'travel-approved',
    isForPosting: true,
    window: departure,
  },
]

/** P4: cooperation agency expert or contract team to a high-danger country. */
export const p4: ProfileVersion = {
  key: 'p4-expert-team',
  version: 1,
  title: { en: 'Expert or contract team, high-danger country', ja: '専門家・業務実施チーム(高危険度国)' },
  appliesFrom: '2025-04-01',
  authorityDocument: 'Sample data [default]',
  convention: 'civil-code',
  root: { kind: 'all', id: 'root', title: { en: 'Everything', ja: 'すべて' }, children: [security, ...clauses] },
}
