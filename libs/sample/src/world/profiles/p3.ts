import { attestation, attribute, completion, departure, months, root } from './nodes.ts'
import { sourcesOf, type SampleProfile } from './profile.ts'
import { securityClause } from './security-clause.ts'

const armed = { outside: 'mission-armed', is: { equals: true } }
const unarmed = { outside: 'mission-armed', is: { equals: false } }

/** P3: an individual police officer in a mission. */
export const p3: SampleProfile = {
  agency: 'secretariat',
  version: {
    key: 'p3-mission-police',
    version: 1,
    title: { en: 'Individual police officer in a mission', ja: 'ミッション個人派遣警察官' },
    appliesFrom: '2025-04-01',
    authorityDocument: 'Sample rule P3 (invented), after public sources as marked at each clause',
    convention: 'plain',
    root: root([
      securityClause,
      completion(
        'assessment',
        ['Assessment for mission service', 'ミッション勤務適性審査'],
        [
          {
            type: 'mission-service-assessment',
            issuers: { kind: 'accredited' },
            components: [{ key: 'language' }, { key: 'interview' }, { key: 'driving' }],
            validity: months(24),
          },
        ],
        { window: departure },
      ),
      completion(
        'assessment-firearms',
        ['Assessment for mission service, firearms', 'ミッション勤務適性審査（射撃）'],
        [
          {
            type: 'mission-service-assessment',
            issuers: { kind: 'accredited' },
            components: [{ key: 'firearms' }],
            validity: months(24),
          },
        ],
        { window: departure, when: armed },
      ),
      attribute(
        'age',
        ['25 to 61 years of age', '25歳以上62歳未満'],
        'date-of-birth',
        { is: 'age', anchor: 'departure', atLeast: 25, atMost: 61 },
        { window: departure },
      ),
      completion(
        'medical-armed',
        ['Medical form MS.2', '健康診断書MS.2'],
        [{ type: 'medical-form-ms2', validity: months(3) }],
        { category: 'medical', window: departure, when: armed },
      ),
      completion(
        'medical-unarmed',
        ['Medical form MS.3', '健康診断書MS.3'],
        [{ type: 'medical-form-ms3', validity: months(3) }],
        { category: 'medical', window: departure, when: unarmed },
      ),
      attribute(
        'passport',
        ['Passport, 18 months at nomination', '旅券（推薦時に残存18か月以上）'],
        'passport-expires',
        { is: 'dateOnOrAfter', anchor: 'nomination', plus: months(18) },
        { window: { kind: 'nomination' } },
      ),
      attestation(
        'state-conduct',
        ['Conduct certified by the State for a list of people', '国による行状の証明（名簿単位）'],
        'state-conduct-certification',
        { category: 'conduct', isForPosting: true, window: departure },
      ),
      attribute(
        'own-conduct',
        ['Conduct declared by the candidate', '候補者本人による行状の申告'],
        'conduct-declared',
        { is: 'flag', equals: true },
        { category: 'conduct', window: departure },
      ),
      completion(
        'core-pko',
        ['Core pre-deployment training', 'PKO派遣前共通研修'],
        [{ type: 'cptm', minEdition: 2017, issuers: { kind: 'accredited' } }],
        { window: departure },
      ),
      completion(
        'police-training',
        ['Specialised training for UN police', '国連警察専門研修'],
        [{ type: 'stm-police', issuers: { kind: 'accredited' } }],
        { window: departure },
      ),
      completion('conduct', ['Conduct', '行動規範'], [{ type: 'psea' }], { category: 'conduct', window: departure }),
      completion(
        'vaccinations',
        ['Vaccinations for the mission', 'ミッション指定の予防接種'],
        [{ type: 'mission-vaccinations' }],
        { category: 'medical' },
      ),
    ]),
  },
  sources: sourcesOf({
    root: '[default]',
    security: '[S1] [default]',
    assessment: '[S34] [S35] [own knowledge]',
    'assessment-firearms': '[S35] [own knowledge]',
    age: '[S35]',
    'medical-armed': '[S33] [default]',
    'medical-unarmed': '[S33] [default]',
    passport: '[S33]',
    'state-conduct': '[S35] [S33]',
    'own-conduct': '[S35]',
    'core-pko': '[S4] [default]',
    'police-training': '[S38] [default]',
    conduct: '[S12] [default]',
    vaccinations: '[S33] [default]',
  }),
}
