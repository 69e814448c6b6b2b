/**
 * What fields hold in examples, by their names: people, days and codes of the sample world. A pair of languages is looked up by
 * the name of the field it stands in.
 */
export const exampleTexts: Readonly<Record<string, string>> = {
  email: 'misaki@muster.example',
  userName: 'misaki@muster.example',
  to: 'misaki@muster.example',
  password: 'river under the bridge',
  familyName: 'Sato',
  givenName: 'Misaki',
  familyNameJa: '佐藤',
  givenNameJa: '美咲',
  familyNameKana: 'サトウ',
  givenNameKana: 'ミサキ',
  passportName: 'SATO MISAKI',
  key: 'e1',
  courseKey: 'e1',
  course: 'e1',
  profile: 'p1-mission-civilian',
  qualification: 'e1-security-management',
  qualificationKey: 'e1-security-management',
  zone: 'Asia/Tokyo',
  language: 'en',
  accent: '#b8562b',
  reference: 'MU-7QKM-4T2X-9RWD-8HKP-2M6C',
  number: 'MU-7QKM-4T2X-9RWD-8HKP-2M6C',
  certificate: 'MU-7QKM-4T2X-9RWD-8HKP-2M6C',
  station: 'juba',
  dutyStation: 'juba',
  country: 'SS',
  job: 'electoral-observer',
  field: 'elections',
  code: '482913',
  token: 'q3VtbGVzLW9mLWEtbGluaw',
  csrf: 'bG9vay1hdC1tZQ',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  mediaType: 'application/pdf',
  reason: 'Recorded for the wrong person',
  note: 'Seen on paper by the desk',
  comment: 'Names both exits; say how they are reached in the dark.',
  text: 'Count the people in the vehicle before you move off.',
  title: 'Security Management for Field Personnel',
  name: 'Desk of the Secretariat',
  address: 'https://records.agency.example/muster',
  url: 'https://records.agency.example/muster',
  path: '/decisions',
  issuer: 'https://login.agency.example',
  publicKeyMultibase: 'z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH',
  summary: 'What to do before, during and after an incident in the field.',
  serial: 'A-2026-0142',
  traceId: '0197f3c2-6c1e-7a43-9d0e-3b7a5c2f1e88',
}

const names = { en: 'SATO Misaki', ja: '佐藤 美咲' }
const agency = { en: 'Peace Cooperation Secretariat of Minato', ja: 'みなと平和協力事務局' }
const course = { en: 'Security Management for Field Personnel', ja: '現場要員のための安全管理' }

/** The same for what is said in both languages. */
export const examplePairs: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  name: names,
  person: names,
  holder: names,
  by: names,
  askedBy: names,
  agency,
  organisation: agency,
  recipient: agency,
  title: course,
  course,
  summary: { en: 'Before, during and after an incident in the field.', ja: '現場で事案が起きる前・最中・後の行動。' },
}

/** For any other field. */
export const otherText = 'An example'
export const otherPair = { en: 'An example', ja: '例' } as const

/** Numbers that read like what they count. */
export const exampleNumbers: Readonly<Record<string, number>> = {
  limit: 50,
  hours: 7,
  minutes: 25,
  points: 34,
  outOf: 40,
  passMark: 70,
  days: 90,
  months: 12,
  version: 3,
  count: 12,
  bytes: 48_210,
  width: 640,
  height: 360,
}
