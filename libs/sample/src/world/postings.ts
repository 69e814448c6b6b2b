import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { WorldDay } from './day.ts'

export interface SamplePosting {
  readonly key: string
  readonly agency: string
  readonly title: Bilingual
  readonly station: string
  readonly mission?: string
  readonly profile: string
  readonly field: string
  readonly job: string
  /** The role variant that rules ask about. */
  readonly role?: string
  readonly traits?: Readonly<Record<string, string | number | boolean>>
  readonly isTeam: boolean
  /** Days on which people stand by, without a trip. */
  readonly isStandby?: boolean
  readonly departs: WorldDay
  readonly arrives: WorldDay
  readonly returns: WorldDay
}

/** What the jobs are called. */
export const jobs: readonly { readonly key: string; readonly name: Bilingual }[] = [
  { key: 'electoral-adviser', name: { en: 'Electoral adviser', ja: '選挙アドバイザー' } },
  { key: 'human-rights-officer', name: { en: 'Human rights officer', ja: '人権担当官' } },
  { key: 'water-engineer', name: { en: 'Water engineer', ja: '給水技術者' } },
  { key: 'health-planner', name: { en: 'Health planner', ja: '保健計画専門家' } },
  { key: 'staff-officer', name: { en: 'Staff officer', ja: '司令部要員' } },
  { key: 'police-adviser', name: { en: 'Police adviser', ja: '警察アドバイザー' } },
  { key: 'community-volunteer', name: { en: 'Community volunteer', ja: 'コミュニティ・ボランティア' } },
  { key: 'relief-medical', name: { en: 'Relief team, medical', ja: '国際緊急援助隊医療要員' } },
  { key: 'project-officer', name: { en: 'Project officer', ja: '事業担当' } },
]

/** The assignments to fill. */
export const postings: readonly SamplePosting[] = [
  {
    key: 'selat-electoral-advisers',
    agency: 'secretariat',
    title: { en: 'Electoral Adviser, Selat', ja: 'セラト 選挙アドバイザー' },
    station: 'port-maren',
    mission: 'selat-assistance',
    profile: 'p1-mission-civilian',
    field: 'elections',
    job: 'electoral-adviser',
    isTeam: false,
    departs: 59,
    arrives: 60,
    returns: 423,
  },
  {
    key: 'orvane-human-rights-officers',
    agency: 'secretariat',
    title: { en: 'Human Rights Officer, Orvane', ja: 'オルヴァン 人権担当官' },
    station: 'lesk',
    mission: 'orvane-observers',
    profile: 'p1-mission-civilian',
    field: 'human-rights',
    job: 'human-rights-officer',
    isTeam: false,
    departs: 17,
    arrives: 18,
    returns: 200,
  },
  {
    key: 'talamba-water-team',
    agency: 'cooperation',
    title: { en: 'Water Supply Team, Talamba', ja: 'タランバ 給水チーム' },
    station: 'talamba',
    profile: 'p4-expert-team',
    field: 'infrastructure',
    job: 'water-engineer',
    isTeam: true,
    departs: 24,
    arrives: 25,
    returns: 114,
  },
  {
    key: 'kasuru-health-team',
    agency: 'cooperation',
    title: { en: 'Health Post Team, Kasuru', ja: 'カスル郡 保健所チーム' },
    station: 'kasuru',
    profile: 'p4-expert-team',
    field: 'medical-and-education',
    job: 'health-planner',
    isTeam: true,
    departs: 25,
    arrives: 26,
    returns: 150,
  },
  {
    key: 'kasuru-well-project',
    agency: 'ngo',
    title: { en: 'Well Project Officer, Kasuru', ja: 'カスル郡 井戸事業担当' },
    station: 'kasuru',
    profile: 'p7-ngo-field-worker',
    field: 'socio-economic-foundations',
    job: 'project-officer',
    isTeam: false,
    departs: 40,
    arrives: 41,
    returns: 220,
  },
  {
    key: 'selat-staff-officers',
    agency: 'secretariat',
    title: { en: 'Staff Officer, Selat', ja: 'セラト 司令部要員' },
    station: 'port-maren',
    mission: 'selat-assistance',
    profile: 'p2-mission-staff-officer',
    field: 'peacekeeping',
    job: 'staff-officer',
    role: 'commander',
    isTeam: false,
    departs: 72,
    arrives: 73,
    returns: 437,
  },
  {
    key: 'selat-police-advisers',
    agency: 'secretariat',
    title: { en: 'Police Adviser, Selat', ja: 'セラト 警察アドバイザー' },
    station: 'port-maren',
    mission: 'selat-assistance',
    profile: 'p3-mission-police',
    field: 'governance',
    job: 'police-adviser',
    isTeam: false,
    departs: 74,
    arrives: 75,
    returns: 439,
  },
  {
    key: 'orvane-volunteers',
    agency: 'secretariat',
    title: { en: 'Community Volunteer, Orvane', ja: 'オルヴァン コミュニティ・ボランティア' },
    station: 'lesk',
    mission: 'orvane-observers',
    profile: 'p6-volunteer-associate',
    field: 'refugees-and-displaced-people',
    job: 'community-volunteer',
    role: 'volunteer',
    isTeam: false,
    departs: 76,
    arrives: 77,
    returns: 441,
  },
  {
    key: 'relief-medical-standby',
    agency: 'cooperation',
    title: { en: 'Relief Team, Medical Standby', ja: '国際緊急援助隊 医療待機' },
    station: 'standby',
    profile: 'p5-relief-medical-registrant',
    field: 'life-saving',
    job: 'relief-medical',
    isTeam: false,
    isStandby: true,
    departs: 0,
    arrives: 0,
    returns: 364,
  },
]

export interface SampleNomination {
  readonly posting: string
  readonly person: string
  readonly on: WorldDay
}

/** Who nominates in each agency. */
export const nominators: Readonly<Record<string, string>> = { secretariat: 'hiroshi', cooperation: 'yuko', ngo: 'ren' }

/** Who has not answered yet; everybody else said yes on the day after. */
export const unanswered: readonly Omit<SampleNomination, 'on'>[] = [
  { posting: 'selat-electoral-advisers', person: 'haruka' },
  { posting: 'selat-electoral-advisers', person: 'ibrahim' },
  { posting: 'kasuru-health-team', person: 'kana' },
]

const nominated = (posting: string, on: WorldDay, ...keys: readonly string[]): SampleNomination[] =>
  keys.map((key, index) => ({ posting, person: key, on: on + (index % 6) }))

/** Who is put forward for what. */
export const nominations: readonly SampleNomination[] = [
  ...nominated('selat-electoral-advisers', -28, 'misaki', 'takumi', 'haruka', 'daniel', 'naoto', 'sakura', 'ibrahim'),
  ...nominated('selat-electoral-advisers', -24, 'mariko', 'tomo', 'ryo', 'kaori', 'shun', 'yui', 'lucia'),
  ...nominated('selat-electoral-advisers', -21, 'hana', 'kota', 'akira', 'nanami'),
  ...nominated('orvane-human-rights-officers', -35, 'kenta', 'elena', 'yota'),
  ...nominated('talamba-water-team', -30, 'aoi', 'daisuke', 'chihiro'),
  ...nominated('kasuru-health-team', -30, 'sota', 'kana', 'masato'),
  ...nominated('kasuru-well-project', -26, 'mei', 'amina', 'sho'),
  ...nominated('selat-staff-officers', -25, 'satoshi', 'reiko'),
  ...nominated('selat-police-advisers', -25, 'tatsuya', 'megumi'),
  ...nominated('orvane-volunteers', -25, 'hinata', 'nozomi'),
  ...nominated('relief-medical-standby', -40, 'kenichi', 'asami'),
]
