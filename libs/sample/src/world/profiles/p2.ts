import { attestation, any, attribute, completion, departure, months, recent, root } from './nodes.ts'
import { sourcesOf, type SampleProfile } from './profile.ts'
import { securityClause } from './security-clause.ts'

/** P2: a staff officer in a mission. */
export const p2: SampleProfile = {
  agency: 'secretariat',
  version: {
    key: 'p2-mission-staff-officer',
    version: 1,
    title: { en: 'Staff officer in a mission', ja: 'ミッション司令部要員' },
    appliesFrom: '2025-04-01',
    authorityDocument:
      'Sample rule P2 (invented), after public sources as marked at each clause. Waivers: by the UN office of military affairs only, which signs outside Muster',
    convention: 'plain',
    root: root([
      securityClause,
      completion(
        'state-cptm',
        ['Core pre-deployment training certified by the State', 'PKO派遣前共通研修（国による証明）'],
        [{ type: 'cptm', minEdition: 2017, issuers: { kind: 'accredited' } }],
        { window: departure },
      ),
      completion(
        'stm-staff-officer',
        ['Specialised training for staff officers, practical', '司令部要員専門研修（実技）'],
        [{ type: 'stm-staff-officer', modes: ['practical'] }],
        { window: recent(24) },
      ),
      completion('conduct', ['Conduct', '行動規範'], [{ type: 'psea' }], { category: 'conduct', window: departure }),
      completion(
        'conduct-commander',
        ['Conduct, the version for commanders', '行動規範（指揮官向け）'],
        [{ type: 'psea', variants: ['commander'] }],
        { category: 'conduct', window: departure, when: { posting: 'role', is: { equals: 'commander' } } },
      ),
      any(
        'language',
        ['English B2 or level 3', '英語B2又はレベル3'],
        [
          {
            id: 'language-cefr',
            kind: 'level',
            title: { en: 'English B2 or higher', ja: '英語B2以上' },
            scale: 'cefr',
            subject: 'english',
            atLeast: 'B2',
            issuers: { kind: 'accredited' },
          },
          {
            id: 'language-military',
            kind: 'level',
            title: { en: 'English at military level 3', ja: '英語（軍事語学水準3以上）' },
            scale: 'military-language',
            subject: 'english',
            atLeast: 3,
            issuers: { kind: 'accredited' },
          },
        ],
        { window: departure },
      ),
      {
        id: 'driving',
        kind: 'all',
        title: { en: 'Driving licences', ja: '運転資格' },
        children: [
          completion('driving-4x4', ['Four-wheel-drive licence', '四輪駆動車運転資格'], [{ type: 'driving-4x4' }]),
          completion('driving-national', ['National driving licence', '自国の運転免許'], [{ type: 'driving-licence' }]),
        ],
      },
      completion(
        'medical',
        ['Medical clearance', '健康診断'],
        [{ type: 'medical-clearance', scope: ['duty-station', 'job'], validity: months(3) }],
        { category: 'medical', window: departure },
      ),
      attribute(
        'age',
        ['25 years or older', '25歳以上'],
        'date-of-birth',
        { is: 'age', anchor: 'departure', atLeast: 25 },
        { window: departure },
      ),
      attribute(
        'service',
        ['Five years of service as an officer', '幹部としての勤務5年以上'],
        'officer-since',
        { is: 'dateOnOrBefore', anchor: 'departure', plus: { amount: -5, unit: 'year' } },
        { window: departure },
      ),
      attestation(
        'national-conduct',
        ['National certification of conduct', '国による行状の証明'],
        'national-conduct-certification',
        { category: 'conduct', window: departure },
      ),
      completion(
        'buddy-first-aid',
        ['Buddy first aid', '応急救護（バディ・ファーストエイド）'],
        [{ type: 'buddy-first-aid', modes: ['practical'] }],
        { window: recent(24) },
      ),
    ]),
  },
  sources: sourcesOf({
    root: '[default]',
    security: '[S1] [default]',
    'state-cptm': '[S4] [S11] [default]',
    'stm-staff-officer': '[own knowledge] [default]',
    conduct: '[S12] [default]',
    'conduct-commander': '[S13] [default]',
    language: '[S39] [default]',
    'language-cefr': '[default]',
    'language-military': '[own knowledge] [default]',
    driving: '[own knowledge] [default]',
    'driving-4x4': '[own knowledge] [default]',
    'driving-national': '[own knowledge] [default]',
    medical: '[S31] [default]',
    age: '[S39]',
    service: '[S39]',
    'national-conduct': '[S39] [default]',
    'buddy-first-aid': '[S24] [default]',
  }),
}
