import { together, withExceptions, type Exceptions, type SampleCertificate, type SampleFile } from './evidence.ts'

type Held = Omit<SampleCertificate, 'person' | 'status' | 'mode'> & Partial<Pick<SampleCertificate, 'mode'>>

const certificates = (person: string, held: readonly Held[]): SampleCertificate[] =>
  held.map((one) => ({ mode: 'classroom', ...one, person, status: 'verified' }))

/** Counts as security management by the equivalence recognised for this issuer. */
const security: Held = { qualification: 'gisf-personal-security', issuer: 'kitano-training', hours: 7, completed: -100 }
const core: Held = { qualification: 'cptm', issuer: 'mission-learning', edition: 2017, hours: 40, completed: -150 }
const conduct: Held = { qualification: 'psea', issuer: 'mission-learning', mode: 'online', hours: 2, completed: -120 }
const passport = (person: string) =>
  ({ person, kind: 'attribute', key: 'passport-expires', value: { day: 1600 } }) as const
const born = (person: string, day: number) =>
  ({ person, kind: 'attribute', key: 'date-of-birth', value: { day } }) as const

/** Everything P2 asks for from outside. */
const staffOfficer = (person: string): SampleFile => ({
  certificates: certificates(person, [
    security,
    core,
    { ...conduct, variant: 'commander' },
    {
      qualification: 'stm-staff-officer',
      issuer: 'mission-learning',
      mode: 'practical',
      hours: 60,
      completed: -140,
    },
    {
      qualification: 'english-test',
      issuer: 'hoshino-language',
      level: { scale: 'cefr', subject: 'english', grade: 'C1' },
      completed: -200,
    },
    { qualification: 'driving-4x4', issuer: 'kitano-training', mode: 'practical', completed: -600 },
    { qualification: 'driving-licence', issuer: 'kitano-training', completed: -4000 },
    {
      qualification: 'medical-clearance',
      issuer: 'mission-medical',
      scope: { station: 'port-maren', job: 'staff-officer' },
      completed: -9,
    },
    { qualification: 'buddy-first-aid', issuer: 'minato-field-safety', mode: 'practical', hours: 16, completed: -110 },
  ]),
  facts: [
    passport(person),
    born(person, -14_000),
    { person, kind: 'attribute', key: 'officer-since', value: { day: -4_400 } },
    {
      person,
      kind: 'attestation',
      key: 'national-conduct-certification',
      agency: 'secretariat',
      posting: 'selat-staff-officers',
      from: -20,
    },
  ],
})

/** Everything P3 asks for where the mission is armed. */
const policeOfficer = (person: string): SampleFile => ({
  certificates: certificates(person, [
    security,
    core,
    conduct,
    {
      qualification: 'mission-service-assessment',
      issuer: 'mission-learning',
      mode: 'practical',
      components: ['language', 'interview', 'driving', 'firearms'],
      completed: -130,
    },
    { qualification: 'stm-police', issuer: 'mission-learning', hours: 60, completed: -125 },
    { qualification: 'medical-form-ms2', issuer: 'mission-medical', completed: -9 },
    { qualification: 'mission-vaccinations', issuer: 'aoba-clinic', completed: -60 },
  ]),
  facts: [
    passport(person),
    born(person, -13_500),
    { person, kind: 'attribute', key: 'conduct-declared', value: true },
    {
      person,
      kind: 'attestation',
      key: 'state-conduct-certification',
      agency: 'secretariat',
      posting: 'selat-police-advisers',
      from: -20,
    },
  ],
})

/** Everything P6 asks of a volunteer to a duty station that is not listed. */
const volunteer = (person: string): SampleFile => ({
  certificates: certificates(person, [
    security,
    { ...conduct, score: { points: 46, outOf: 50 } },
    {
      qualification: 'primary-course',
      issuer: 'hoshino-language',
      hours: 120,
      score: { points: 38, outOf: 40 },
      completed: -170,
    },
    { qualification: 'bsafe', issuer: 'mission-learning', mode: 'online', hours: 2, completed: -300 },
    {
      qualification: 'medical-clearance',
      issuer: 'mission-medical',
      scope: { station: 'lesk', job: 'community-volunteer' },
      completed: -4,
    },
    {
      qualification: 'security-clearance',
      issuer: 'mission-security',
      scope: { posting: 'orvane-volunteers' },
      completed: -6,
    },
  ]),
  facts: [
    passport(person),
    { person, kind: 'attribute', key: 'entry-visa-expires', value: { day: 200 } },
    { person, kind: 'attribute', key: 'name-matches-passport', value: true },
    { person, kind: 'attribute', key: 'contract-accepted', value: true },
  ],
})

/** Everything P5 asks for on a day of standby. */
const registrant = (person: string, consentFrom: number): SampleFile => ({
  certificates: certificates(person, [
    security,
    { qualification: 'relief-introductory', issuer: 'shirakaba-training', hours: 20, completed: -2_000 },
    { qualification: 'relief-intermediate', issuer: 'shirakaba-training', hours: 24, completed: -500 },
    { qualification: 'medical-licence', issuer: 'shirakaba-training', completed: -4_500 },
    { qualification: 'relief-vaccinations', issuer: 'aoba-clinic', completed: -200 },
  ]),
  facts: [
    passport(person),
    { person, kind: 'attribute', key: 'relief-registration', value: 'registered' },
    { person, kind: 'attribute', key: 'health-check-fit', value: true },
    { person, kind: 'attribute', key: 'available-now', value: true },
    {
      person,
      kind: 'attestation',
      key: 'employer-consent',
      agency: 'cooperation',
      posting: 'relief-medical-standby',
      from: consentFrom,
    },
  ],
})

const but = (file: SampleFile, exceptions: Exceptions): SampleFile => withExceptions(file, exceptions)

/** The files of the nominees under P2, P3, P5 and P6: one of each complete, the other with one thing amiss. */
export const missionFiles: SampleFile = together([
  staffOfficer('satoshi'),
  // The course for everybody, where the posting is a command.
  but(staffOfficer('reiko'), { certificates: { psea: { variant: 'all-staff' } } }),
  policeOfficer('tatsuya'),
  // No firearms, and the mission is armed.
  but(policeOfficer('megumi'), {
    certificates: { 'mission-service-assessment': { components: ['language', 'interview', 'driving'] } },
  }),
  volunteer('hinata'),
  // The visa ends before arrival.
  but(volunteer('nozomi'), {
    facts: {
      'entry-visa-expires': { person: 'nozomi', kind: 'attribute', key: 'entry-visa-expires', value: { day: 60 } },
    },
  }),
  registrant('kenichi', -90),
  // The employer's consent is more than twelve months old.
  registrant('asami', -400),
])
