import type { ConsentPurpose } from '@muster/contracts/schemas/consent.ts'
import type { WorldDay } from './day.ts'

export interface SampleConsent {
  readonly person: string
  readonly purpose: ConsentPurpose
  /** Key of the agency that may see the file; null: organisations that do not use Muster. */
  readonly to: string | null
  readonly given: WorldDay
  readonly months: 6 | 12 | 24
  readonly withdrawn?: WorldDay
}

const agreed = (
  person: string,
  to: string | null,
  given: WorldDay,
  purpose: ConsentPurpose = 'dispatch',
): SampleConsent => ({ person, to, given, purpose, months: 24 })

/** Who lets whom see their file. Sho thought better of it after a list was handed on. */
export const consents: readonly SampleConsent[] = [
  agreed('sota', 'secretariat', -120),
  agreed('sota', 'secretariat', -120, 'readiness'),
  agreed('kana', 'secretariat', -80),
  agreed('amina', 'secretariat', -95),
  { ...agreed('sho', 'secretariat', -100), withdrawn: -4 },
  agreed('takumi', 'cooperation', -60),
  agreed('takumi', null, -58),
  agreed('sakura', 'cooperation', -45),
  agreed('sakura', null, -45),
  agreed('naoto', 'cooperation', -30),
  { ...agreed('haruka', 'ngo', -400), months: 12 },
  agreed('misaki', 'cooperation', -20),
]

export interface SampleExperience {
  readonly person: string
  readonly kind: 'mission' | 'expert' | 'volunteer' | 'ngo' | 'embassy' | 'research'
  readonly field: string
  readonly country: string
  readonly organisation: string
  readonly from: WorldDay
  /** Null while it goes on. */
  readonly through: WorldDay | null
  /** Who asked the former employer. */
  readonly verifiedBy: string | null
}

const did = (
  person: string,
  kind: SampleExperience['kind'],
  field: string,
  [country, organisation]: readonly [country: string, organisation: string],
  [from, through]: readonly [from: WorldDay, through: WorldDay | null],
  verifiedBy: string | null = 'ayumi',
): SampleExperience => ({ person, kind, field, country, organisation, from, through, verifiedBy })

const observers = ['Selat', 'Observer Mission Selat (invented)'] as const
const orvane = ['Orvane', 'Human Rights Office Orvane (invented)'] as const

/** Work people did, in invented countries for invented organisations. */
export const experiences: readonly SampleExperience[] = [
  did('takumi', 'mission', 'elections', observers, [-1600, -1240]),
  did('takumi', 'volunteer', 'refugees-and-displaced-people', orvane, [-2900, -2170]),
  did('sakura', 'mission', 'elections', observers, [-1500, -1200]),
  did('naoto', 'expert', 'elections', observers, [-900, -500]),
  did('ibrahim', 'mission', 'human-rights', orvane, [-1100, -700]),
  did('misaki', 'mission', 'elections', observers, [-700, -420]),
  did('haruka', 'embassy', 'governance', ['Orvane', 'Embassy in Orvane (invented)'], [-1300, -600], null),
  did('daniel', 'mission', 'elections', observers, [-800, -500]),
  did('kenta', 'ngo', 'human-rights', orvane, [-1000, -300]),
  did('alumni-01', 'mission', 'elections', observers, [-2200, -1800]),
  did('alumni-03', 'expert', 'elections', observers, [-1400, -900]),
  did('alumni-04', 'research', 'elections', ['Selat', 'Hoshino University (invented)'], [-2000, -1000], null),
  did('alumni-06', 'mission', 'elections', observers, [-1200, -800]),
  did('alumni-08', 'mission', 'elections', observers, [-1700, -1300]),
  did('alumni-10', 'volunteer', 'elections', observers, [-1900, -1500]),
  did('alumni-11', 'mission', 'elections', observers, [-1100, -650]),
  did('alumni-13', 'ngo', 'food', ['Selat', 'Open Well NGO (invented)'], [-1500, -900]),
  did('alumni-17', 'expert', 'human-rights', orvane, [-1300, -400]),
  did('sota', 'expert', 'elections', observers, [-1800, -1450], 'yuko'),
  did('kana', 'expert', 'infrastructure', ['Selat', 'Shirakaba Cooperation Agency (invented)'], [-1000, -200], 'yuko'),
  did('amina', 'ngo', 'food', ['Selat', 'Open Well NGO (invented)'], [-2000, null], null),
]

export interface SampleListedPerson {
  readonly person: string
  readonly verdict: 'ELIGIBLE' | 'ELIGIBLE_WITH_CONDITIONS'
  readonly through: WorldDay
  /** Last days of field security and of the passport, and the level of English. */
  readonly fieldSecurity: WorldDay
  readonly passport: WorldDay
  readonly english: string
}

/** A list that was frozen and handed on; it stands as it was, whatever became of the people since. */
export const savedList = {
  agency: 'secretariat',
  by: 'hiroshi',
  name: 'Electoral advisers, Selat: first names',
  reason: 'Names asked for by the observer mission before it opens its posts.',
  on: -21,
  keptThrough: 120,
  profile: 'p1-mission-civilian',
  station: 'port-maren',
  job: 'electoral-adviser',
  departs: 59,
  returns: 423,
  people: [
    { person: 'takumi', verdict: 'ELIGIBLE', through: 848, fieldSecurity: 848, passport: 1540, english: 'C1' },
    { person: 'sakura', verdict: 'ELIGIBLE', through: 842, fieldSecurity: 842, passport: 1570, english: 'B2' },
    { person: 'sho', verdict: 'ELIGIBLE', through: 700, fieldSecurity: 700, passport: 1500, english: 'C1' },
    { person: 'sota', verdict: 'ELIGIBLE', through: 844, fieldSecurity: 844, passport: 1560, english: 'C1' },
  ] as readonly SampleListedPerson[],
  colleagues: ['ayumi'],
} as const
