import { sourcesOf, type SampleProfile } from './profile.ts'
import { securityClause } from './security-clause.ts'

/** P7: a field worker of a grant-funded NGO; the employer owns the profile. */
export const p7: SampleProfile = {
  agency: 'ngo',
  version: {
    key: 'p7-ngo-field-worker',
    version: 1,
    title: { en: 'NGO field worker', ja: 'NGO現場職員' },
    appliesFrom: '2025-04-01',
    authorityDocument: 'Sample rule P7 (invented), after public sources as marked at each clause',
    convention: 'plain',
    root: {
      id: 'root',
      kind: 'all',
      title: { en: 'All of these', ja: '次のすべて' },
      children: [
        securityClause,
        {
          id: 'personal-security',
          kind: 'completion',
          title: { en: 'Personal security, 7 hours or more', ja: '個人安全研修（7時間以上）' },
          window: { kind: 'recent', within: { amount: 36, unit: 'month' } },
          accepts: [
            { type: 'gisf-personal-security', issuers: { kind: 'accredited' }, minHours: 7 },
            { type: 'janiss-beginner', issuers: { kind: 'accredited' } },
          ],
        },
        {
          id: 'high-risk-training',
          kind: 'completion',
          title: { en: 'Training for high-risk places', ja: '高リスク地域向け研修' },
          isWaivable: true,
          waiverRoles: ['head-of-security'],
          when: { outside: 'danger-level', is: { atLeast: 3 } },
          window: { kind: 'recent', within: { amount: 36, unit: 'month' } },
          accepts: [
            { type: 'safety-in-the-field', issuers: { kind: 'accredited' } },
            { type: 'heat', issuers: { kind: 'accredited' } },
          ],
        },
        {
          id: 'first-aid',
          kind: 'completion',
          title: { en: 'First aid', ja: '救急法' },
          isWaivable: true,
          waiverRoles: ['head-of-security'],
          window: { kind: 'recent', within: { amount: 24, unit: 'month' } },
          accepts: [{ type: 'first-aid' }],
        },
        {
          id: 'safeguarding',
          kind: 'completion',
          title: { en: 'Safeguarding, every year', ja: '性的搾取・虐待の防止（毎年）' },
          category: 'conduct',
          window: { kind: 'recent', within: { amount: 12, unit: 'month' } },
          accepts: [{ type: 'psea' }],
        },
        {
          id: 'insurance',
          kind: 'attribute',
          title: { en: 'Insurance for the place', ja: '任地を対象とする保険' },
          attribute: 'insured-for-place',
          test: { is: 'flag', equals: true },
        },
        {
          id: 'organisation-self-check',
          kind: 'organisation',
          title: { en: 'The organisation’s self-check against safety standards', ja: '団体の安全管理基準自己点検' },
          window: { kind: 'recent', within: { amount: 48, unit: 'month' } },
          accepts: [{ type: 'ngo-self-check' }],
        },
      ],
    },
  },
  sources: sourcesOf({
    root: '[default]',
    security: '[S1] [default]',
    'personal-security': '[S77] [S56] [default]',
    'high-risk-training': '[S30] [S56] [default]',
    'first-aid': '[S56] [default]',
    safeguarding: '[default]',
    insurance: '[default]',
    'organisation-self-check': '[S57] [default]',
  }),
}
