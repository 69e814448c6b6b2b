import type { AcceptedCompletion, ProfileNode, ProfileVersion } from '../profile.ts'
import { completion, months, security } from './clauses.ts'

const departure = { kind: 'departure' } as const
const throughout = { kind: 'throughout' } as const

const conduct = (variants: string[]): AcceptedCompletion[] => [{ type: 'psea', variants, minScorePercent: 80 }]
const isManager = { posting: 'role', is: { equals: 'manager' } }

/** P1, clauses 1 to 9 in the order of the posting's table. */
const clauses: ProfileNode[] = [
  completion('awareness', 'Security awareness', '安全意識', [{ type: 'bsafe' }], { window: throughout }),
  {
    kind: 'any',
    id: 'field-security',
    title: { en: 'Field security', ja: '現場の安全' },
    isWaivable: true,
    waiverRoles: ['designated-official', 'head-of-security'],
    window: throughout,
    children: [
      completion('ssafe', 'SSAFE', 'SSAFE', [{ type: 'ssafe', validity: months(36) }]),
      completion('heat', 'HEAT with first aid', 'HEAT(応急手当を含む)', [
        {
          type: 'heat',
          minHours: 32,
          components: [{ key: 'first-aid' }],
          issuers: { kind: 'accredited' },
          validity: months(36),
        },
      ]),
    ],
  },
  {
    kind: 'all',
    id: 'conduct',
    title: { en: 'Conduct', ja: '行動規範' },
    category: 'conduct',
    window: departure,
    children: [
      completion(
        'psea-manager',
        'PSEA for managers',
        '性的搾取・虐待の防止(管理職)',
        conduct(['manager', 'commander']),
        {
          category: 'conduct',
          when: isManager,
        },
      ),
      completion('psea', 'PSEA', '性的搾取・虐待の防止', conduct(['all', 'manager', 'commander']), {
        category: 'conduct',
        when: { not: isManager },
      }),
    ],
  },
  {
    kind: 'any',
    id: 'core',
    title: { en: 'Core peacekeeping training', ja: '平和維持活動の基礎' },
    isWaivable: true,
    waiverRoles: ['programme-manager'],
    window: departure,
    children: [
      completion('cptm', 'Course on the core materials', '基礎教材に基づく研修', [{ type: 'cptm', minEdition: 2017 }]),
      completion('cpt', 'Civilian pre-deployment training on the way', '渡航途中の文民派遣前研修', [{ type: 'cpt' }], {
        window: { kind: 'withinArrival', days: 0 },
      }),
    ],
  },
  {
    kind: 'atLeast',
    n: 2,
    isDistinct: true,
    id: 'breadth',
    title: { en: 'Two of three subjects', ja: '三科目のうち二科目' },
    isWaivable: true,
    waiverRoles: ['programme-manager'],
    window: departure,
    children: [
      completion('human-rights', 'Human rights responsibilities', '人権に関する責任', [{ type: 'human-rights' }]),
      completion('gender', 'I Know Gender', 'ジェンダーの基礎', [{ type: 'gender' }]),
      completion('peacebuilding', 'Peacebuilding fundamentals', '平和構築の基礎', [{ type: 'peacebuilding' }]),
    ],
  },
  {
    kind: 'any',
    id: 'language',
    title: { en: 'English', ja: '英語' },
    isWaivable: true,
    waiverRoles: ['programme-manager'],
    window: departure,
    children: [
      {
        kind: 'level',
        id: 'english-test',
        title: { en: 'English B2 or better', ja: '英語B2以上' },
        scale: 'cefr',
        subject: 'en',
        atLeast: 'B2',
        window: { kind: 'recent', within: months(24), anchor: 'nomination' },
      },
      completion('english-degree', 'Degree taught in English', '英語による学位', [{ type: 'degree-in-english' }]),
    ],
  },
  completion(
    'medical',
    'Medical clearance',
    '健康診断:適',
    [{ type: 'medical-clearance', scope: ['duty-station', 'job'], validity: months(3) }],
    { category: 'medical', window: departure },
  ),
  {
    kind: 'all',
    id: 'documents',
    title: { en: 'Documents', ja: '書類' },
    children: [
      {
        kind: 'attribute',
        id: 'passport',
        title: { en: 'Passport through return + 180 days', ja: '帰国後180日まで有効な旅券' },
        attribute: 'passport-ends-on',
        test: { is: 'dateOnOrAfter', anchor: 'return', plus: { amount: 180, unit: 'day' } },
      },
      completion('yellow-fever', 'Yellow fever vaccination', '黄熱予防接種', [{ type: 'yellow-fever' }], {
        window: throughout,
      }),
    ],
  },
  completion(
    'travel',
    'Security clearance for this trip',
    'この渡航の安全許可',
    [{ type: 'travel-clearance', scope: ['posting'] }],
    {
      window: departure,
    },
  ),
]

/** P1: UNMISS civilian, individually recruited, 12 months; version 2, in force from 2025-04-01. */
export const p1: ProfileVersion = {
  key: 'p1-un-civilian',
  version: 2,
  title: { en: 'UN mission, civilian, individually recruited', ja: '国連ミッション文民要員(個人採用)' },
  appliesFrom: '2025-04-01',
  authorityDocument: 'Sample data [default]',
  convention: 'plain',
  root: { kind: 'all', id: 'root', title: { en: 'Everything', ja: 'すべて' }, children: [security, ...clauses] },
}
