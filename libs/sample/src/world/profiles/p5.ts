import { any, attestation, attribute, completion, months, root } from './nodes.ts'
import { sourcesOf, type SampleProfile } from './profile.ts'
import { standbySecurityClause } from './security-clause.ts'

/** A lapse is known by the day it began; for 90 days more the registrant is still counted. */
const grace = { is: 'dateOnOrAfter', anchor: 'day', plus: { amount: -90, unit: 'day' } } as const
const fit = { is: 'flag', equals: true } as const

/** P5: a medical registrant of the disaster relief team, judged every day and not against a trip. */
export const p5: SampleProfile = {
  agency: 'cooperation',
  version: {
    key: 'p5-relief-medical-registrant',
    version: 1,
    title: { en: 'Disaster relief, medical registrant on standby', ja: '国際緊急援助隊医療チーム登録者（待機）' },
    appliesFrom: '2025-04-01',
    authorityDocument:
      'Sample rule P5 (invented), after public sources as marked at each clause. What a call-up adds is shown as recommended while on standby',
    convention: 'plain',
    isStandby: true,
    root: root(
      [
        standbySecurityClause,
        any(
          'registration',
          ['Registration', '登録'],
          [
            attribute('registration-approved', ['Registration approved', '本登録'], 'relief-registration', {
              is: 'text',
              oneOf: ['registered'],
            }),
            attribute(
              'registration-grace',
              ['Lapsed no longer than 90 days ago', '失効後90日以内'],
              'relief-registration-lapsed',
              grace,
            ),
          ],
        ),
        completion('introductory', ['Introductory training', '導入研修'], [{ type: 'relief-introductory' }]),
        any(
          'intermediate',
          ['Intermediate training', '中級研修'],
          [
            completion(
              'intermediate-current',
              ['Intermediate training within 60 months', '中級研修（60か月以内）'],
              [{ type: 'relief-intermediate', validity: months(60) }],
            ),
            attribute(
              'intermediate-grace',
              ['Lapsed no longer than 90 days ago', '失効後90日以内'],
              'relief-registration-lapsed',
              grace,
            ),
          ],
        ),
        completion('licence', ['Professional licence', '医療職の免許'], [{ type: 'medical-licence' }]),
        attestation(
          'employer-consent',
          ['Employer’s consent, within 12 months', '所属先の同意（12か月以内）'],
          'employer-consent',
          { validity: months(12) },
        ),
        completion(
          'vaccinations',
          ['Vaccinations for relief teams', '国際緊急援助隊指定の予防接種'],
          [{ type: 'relief-vaccinations' }],
          { category: 'medical' },
        ),
        attribute('call-up-fit', ['At call-up: fit today', '招集時：当日の健康状態が適'], 'health-check-fit', fit, {
          severity: 'recommended',
        }),
        attribute(
          'call-up-passport',
          ['At call-up: passport for 6 months', '招集時：旅券の残存6か月以上'],
          'passport-expires',
          { is: 'dateOnOrAfter', anchor: 'day', plus: months(6) },
          { severity: 'recommended' },
        ),
        attribute('call-up-available', ['At call-up: available now', '招集時：即時参加可'], 'available-now', fit, {
          severity: 'recommended',
        }),
      ],
      { kind: 'today' },
    ),
  },
  sources: sourcesOf({
    root: '[default]',
    security: '[S1] [default]',
    registration: '[S50] [default]',
    'registration-approved': '[S50]',
    'registration-grace': '[default]',
    introductory: '[S50] [default]',
    intermediate: '[S50] [default]',
    'intermediate-current': '[default]',
    'intermediate-grace': '[default]',
    licence: '[S50] [default]',
    'employer-consent': '[default]',
    vaccinations: '[default]',
    'call-up-fit': '[default]',
    'call-up-passport': '[default]',
    'call-up-available': '[S50b] [default]',
  }),
}
