import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { WorldDay } from './day.ts'

export interface SampleIssuer {
  readonly key: string
  readonly name: Bilingual
}

const issuer = (key: string, en: string, ja: string): SampleIssuer => ({
  key,
  name: { en: `${en} (invented)`, ja: `${ja}（架空）` },
})

/** Those whose certificates the people of the sample world present. None exists, and each says so in its name. */
export const issuers: readonly SampleIssuer[] = [
  issuer('mission-learning', 'Mission Learning Office', 'ミッション研修室'),
  issuer('mission-medical', 'Mission Medical Service', 'ミッション医務部'),
  issuer('mission-security', 'Mission Security Section', 'ミッション保安課'),
  issuer('minato-field-safety', 'Minato Institute for Field Safety', 'みなと現場安全研究所'),
  issuer('kitano-training', 'Kitano Field Training Centre', '北野現場訓練センター'),
  issuer('hilltop-school', 'Hilltop Adventure School', '丘の上アドベンチャースクール'),
  issuer('hoshino-language', 'Hoshino Language Testing', '星野語学検定'),
  issuer('aoba-clinic', 'Aoba Travel Clinic', '青葉渡航クリニック'),
  issuer('shirakaba-training', 'Shirakaba Training Office', '白樺研修室'),
  issuer('ngo-safety-network', 'NGO Safety Circle', 'NGO安全の輪'),
]

export interface SampleAccreditation {
  readonly issuer: string
  readonly qualification: string
  readonly from: string
  readonly through: string | null
}

const accredited = (from: string, issuerKey: string, ...kinds: readonly string[]): SampleAccreditation[] =>
  kinds.map((qualification) => ({ issuer: issuerKey, qualification, from, through: null }))

/** Who may certify what. The Hilltop Adventure School may certify nothing. */
export const accreditations: readonly SampleAccreditation[] = [
  ...accredited(
    '2019-04-01',
    'mission-learning',
    'bsafe',
    'psea',
    'cptm',
    'cpt-en-route',
    'human-rights',
    'know-gender',
  ),
  ...accredited('2019-04-01', 'mission-learning', 'mission-service-assessment', 'stm-police', 'stm-staff-officer'),
  ...accredited('2020-04-01', 'minato-field-safety', 'ssafe', 'heat', 'first-aid'),
  ...accredited('2021-04-01', 'kitano-training', 'heat', 'safety-in-the-field', 'first-aid', 'gisf-personal-security'),
  ...accredited('2018-04-01', 'shirakaba-training', 'self-defence-web', 'self-defence-practical', 'traveller-safety'),
  ...accredited('2018-04-01', 'shirakaba-training', 'counter-terror-practical', 'pre-posting'),
  ...accredited('2020-04-01', 'ngo-safety-network', 'janiss-beginner', 'ngo-self-check'),
  ...accredited('2018-04-01', 'hoshino-language', 'english-test'),
]

export interface SampleEquivalence {
  readonly from: string
  readonly to: string
  /** Null: from any issuer. */
  readonly issuer: string | null
  readonly validFrom: string
  readonly validThrough: string | null
}

/** Who put forward what is recognised, and who agreed: two people, as everywhere. */
export const recognisers = { proposedBy: 'ayumi', approvedBy: 'kenji' } as const

/** What an issuer was called before a day. */
export const formerNames: readonly (SampleIssuer & { readonly until: string })[] = [
  { ...issuer('kitano-training', 'Kitano Safety School', '北野安全学校'), until: '2023-04-01' },
]

/** How genuine certificates look, as officers noted it. */
export const references: readonly {
  readonly issuer: string
  readonly signatory: string
  readonly serialForm: string
  readonly contact: string
  readonly appearance: string
}[] = [
  {
    issuer: 'minato-field-safety',
    signatory: 'Director of training (invented)',
    serialForm: 'SAMPLE-TYPE-NAME',
    contact: 'records@minato.example',
    appearance: 'One page, landscape, with a petrol frame; the first-aid part has a line of its own.',
  },
  {
    issuer: 'kitano-training',
    signatory: 'Head of the centre (invented)',
    serialForm: 'SAMPLE-TYPE-NAME',
    contact: 'desk@kitano.example',
    appearance: 'One page, landscape, with a petrol frame. Before April 2023 it names the Kitano Safety School.',
  },
]

/** Put forward by one person and not decided yet: a second one finds them on a first start. */
export const proposals = {
  accreditations: [
    {
      issuer: 'kitano-training',
      qualification: 'ssafe',
      from: '2026-04-01',
      ground: 'Letter of the centre with its course plan (invented)',
    },
  ],
  equivalences: [
    {
      from: 'counter-terror-practical',
      to: 'self-defence-practical',
      issuer: 'shirakaba-training',
      validFrom: '2018-04-01',
      validThrough: '2021-03-31',
      ground: 'The older name of the same practical training [S40]',
    },
  ],
  proposedBy: 'kenji',
} as const

/** One way, never chained. [default] */
export const equivalences: readonly SampleEquivalence[] = [
  {
    from: 'gisf-personal-security',
    to: 'e1-security-management',
    issuer: 'kitano-training',
    validFrom: '2024-04-01',
    validThrough: null,
  },
]

export interface SampleAgencyCertificate {
  readonly agency: string
  readonly qualification: string
  readonly issuer: string
  readonly completed: WorldDay
}

/** What the agencies themselves hold. */
export const agencyCertificates: readonly SampleAgencyCertificate[] = [
  { agency: 'ngo', qualification: 'ngo-self-check', issuer: 'ngo-safety-network', completed: -420 },
]
