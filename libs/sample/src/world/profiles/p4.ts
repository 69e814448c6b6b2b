import type { AcceptedCompletion } from '@muster/contracts/schemas/profile.ts'
import { sourcesOf, type SampleProfile } from './profile.ts'
import { securityClause } from './security-clause.ts'

/** The older courses count as far as they were completed before they were renamed. */
const renamedThrough = '2025-03-31'

const practical: AcceptedCompletion[] = [
  { type: 'self-defence-practical', issuers: { kind: 'accredited' }, validity: { amount: 36, unit: 'month' } },
  {
    type: 'counter-terror-practical',
    issuers: { kind: 'accredited' },
    completedThrough: renamedThrough,
    validity: { amount: 36, unit: 'month' },
  },
]

/** P4: experts in a team, to a place with a high danger level. */
export const p4: SampleProfile = {
  agency: 'cooperation',
  version: {
    key: 'p4-expert-team',
    version: 1,
    title: { en: 'Expert team to a high-danger country', ja: '危険度の高い国への専門家チーム' },
    appliesFrom: '2025-04-01',
    authorityDocument: 'Sample rule P4 (invented), after public sources as marked at each clause',
    convention: 'plain',
    root: {
      id: 'root',
      kind: 'all',
      title: { en: 'All of these', ja: '次のすべて' },
      children: [
        securityClause,
        {
          id: 'self-defence-web',
          kind: 'completion',
          title: { en: 'Self-defence training, basic web course', ja: 'セルフディフェンス研修（基礎Web版）' },
          window: { kind: 'departure' },
          accepts: [
            { type: 'self-defence-web' },
            {
              type: 'traveller-safety',
              completedThrough: renamedThrough,
              validity: { amount: 24, unit: 'month' },
            },
          ],
        },
        {
          id: 'team-practical',
          kind: 'team',
          n: 1,
          title: { en: 'One of the team has the practical training', ja: 'チームに実技研修の修了者が1名以上' },
          isWaivable: true,
          waiverRoles: ['head-of-security'],
          when: { outside: 'danger-level', is: { atLeast: 3 } },
          child: {
            id: 'team-practical-member',
            kind: 'completion',
            title: { en: 'Self-defence training, practical', ja: 'セルフディフェンス研修（実技）' },
            accepts: practical,
          },
        },
        {
          id: 'practical-recommended',
          kind: 'completion',
          severity: 'recommended',
          title: { en: 'Self-defence training, practical (recommended)', ja: 'セルフディフェンス研修（実技・推奨）' },
          when: { outside: 'danger-level', is: { atMost: 2 } },
          accepts: practical,
        },
        {
          id: 'pre-posting',
          kind: 'completion',
          title: { en: 'Pre-posting training', ja: '赴任前研修' },
          isWaivable: true,
          waiverRoles: ['head-of-security'],
          window: { kind: 'departure' },
          accepts: [{ type: 'pre-posting' }],
        },
        {
          id: 'country-rules',
          kind: 'acknowledgement',
          title: {
            en: 'Country rules, read within a month before departure',
            ja: '国別安全対策（出発前1か月以内に確認）',
          },
          documentKey: 'country-rules-selat',
          edition: 3,
          validity: { amount: 1, unit: 'month' },
          window: { kind: 'departure' },
        },
        {
          id: 'health',
          kind: 'attribute',
          title: { en: 'Health check: fit', ja: '健康診断：適' },
          category: 'medical',
          attribute: 'health-check-fit',
          test: { is: 'flag', equals: true },
        },
        {
          id: 'war-insurance',
          kind: 'attribute',
          title: { en: 'Insurance with war clause', ja: '戦争特約付き保険' },
          when: { outside: 'danger-level', is: { atLeast: 3 } },
          attribute: 'insured-with-war-clause',
          test: { is: 'flag', equals: true },
        },
        {
          id: 'travel-approval',
          kind: 'attestation',
          title: { en: 'Headquarters’ approval of travel', ja: '本部の渡航承認' },
          statement: 'travel-approval',
          isForPosting: true,
          window: { kind: 'departure' },
        },
      ],
    },
  },
  sources: sourcesOf({
    root: '[default]',
    security: '[S1] [default]',
    'self-defence-web': '[S40]',
    'team-practical': '[S40]',
    'team-practical-member': '[S40] [default]',
    'practical-recommended': '[S40]',
    'pre-posting': '[S43] [default]',
    'country-rules': '[S41] [default]',
    health: '[default]',
    'war-insurance': '[S40] [default]',
    'travel-approval': '[default]',
  }),
}
