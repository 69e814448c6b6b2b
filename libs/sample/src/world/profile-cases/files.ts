import { centre, certificates, type CompleteFile, held, known, type Piece, stated } from './complete-file.ts'

const met = { met: 'Everything met', without: 'All but one' }
const security: Piece = certificates(held('e1-security-management', '2025-06-10'))
const conduct: Piece = certificates(
  held('psea', '2025-02-01', { variant: 'all-staff', score: { points: 45, outOf: 50 } }),
)
const accredited = { issuerId: centre }
const firstAid = [{ key: 'first-aid', isPassed: true }]

const year = {
  places: ['port-maren', 'selat'],
  dutyStationId: 'port-maren',
  departsOn: '2025-10-01',
  arrivesOn: '2025-10-02',
  returnsOn: '2026-09-30',
  nominatedOn: '2025-08-01',
}
const asOf = '2025-09-15'
const english: Piece = certificates(
  held('english-test', '2025-03-01', { ...accredited, level: { scale: 'cefr', subject: 'english', grade: 'C1' } }),
)
const medical = (jobId: string): Piece =>
  certificates(held('medical-clearance', '2025-08-20', { scope: { dutyStationId: 'port-maren', jobId } }))
const travel = (postingId: string): Piece =>
  certificates(held('security-clearance', '2025-09-10', { scope: { postingId } }))
const fieldSecurity: Piece = certificates(held('ssafe', '2025-03-01', { ...accredited, components: firstAid }))

/** A civilian in a mission, for a year. */
export const civilian: CompleteFile = {
  title: met,
  posting: { ...year, id: 'civilian-posting', jobId: 'electoral-adviser', field: 'elections', role: '' },
  asOf,
  pieces: {
    security,
    'security-awareness': certificates(held('bsafe', '2024-11-05')),
    'field-security': fieldSecurity,
    conduct,
    'core-pko': certificates(held('cptm', '2025-05-20', { edition: 2017 })),
    breadth: certificates(held('human-rights', '2025-01-15'), held('peacebuilding-fundamentals', '2025-01-16')),
    language: english,
    medical: medical('electoral-adviser'),
    passport: known('passport-expires', '2029-06-30'),
    'yellow-fever': certificates(held('yellow-fever', '2019-04-01')),
    'travel-clearance': travel('civilian-posting'),
  },
}

/** A staff officer who commands, so that the clause for commanders applies. */
export const staffOfficer: CompleteFile = {
  title: met,
  posting: { ...year, id: 'staff-posting', jobId: 'staff-officer', field: 'peacekeeping', role: 'commander' },
  asOf,
  pieces: {
    security,
    'state-cptm': certificates(held('cptm', '2025-05-20', { ...accredited, edition: 2017 })),
    'stm-staff-officer': certificates(held('stm-staff-officer', '2025-06-01', { mode: 'practical' })),
    // The plain version is held too, so that the one for commanders can be missing by itself.
    'plain-conduct': conduct,
    'conduct-commander': certificates(held('psea', '2025-02-02', { id: 'psea-2', variant: 'commander' })),
    language: english,
    driving: certificates(held('driving-4x4', '2024-04-01'), held('driving-licence', '2010-04-01')),
    medical: medical('staff-officer'),
    age: known('date-of-birth', '1988-05-05'),
    service: known('officer-since', '2012-04-01'),
    'national-conduct': stated('national-conduct-certification', '2025-08-01'),
    'buddy-first-aid': certificates(held('buddy-first-aid', '2025-04-01', { mode: 'practical' })),
  },
}

/** The same without a command: the plain version of the conduct course. */
export const staffOfficerWithoutCommand: CompleteFile = {
  ...staffOfficer,
  title: { met: 'Everything met, without a command', without: 'Without a command, all but one' },
  posting: { ...year, id: 'staff-posting', jobId: 'staff-officer', field: 'peacekeeping', role: 'staff' },
  pieces: { ...withoutPiece(withoutPiece(staffOfficer.pieces, 'conduct-commander'), 'plain-conduct'), conduct },
}

const policing = { ...year, id: 'police-posting', jobId: 'police-adviser', field: 'governance', role: '' }
const isArmed = (value: boolean): NonNullable<CompleteFile['outside']> => [
  { id: 'armed-1', key: 'mission-armed', place: null, value, from: '2025-01-01' },
]
const passed = (...keys: readonly string[]): { key: string; isPassed: boolean }[] =>
  keys.map((key) => ({ key, isPassed: true }))

/** A police officer to an armed mission. */
export const armedPolice: CompleteFile = {
  title: { met: 'Everything met, armed mission', without: 'Armed mission, all but one' },
  posting: policing,
  asOf,
  outside: isArmed(true),
  pieces: {
    security,
    assessment: certificates(
      held('mission-service-assessment', '2025-03-03', {
        ...accredited,
        components: passed('language', 'interview', 'driving'),
      }),
    ),
    'assessment-firearms': certificates(
      held('mission-service-assessment', '2025-03-04', {
        ...accredited,
        id: 'firearms-1',
        components: passed('firearms'),
      }),
    ),
    age: known('date-of-birth', '1985-10-02'),
    'medical-armed': certificates(held('medical-form-ms2', '2025-08-01')),
    passport: known('passport-expires', '2029-06-30'),
    'state-conduct': stated('state-conduct-certification', '2025-08-01', 'police-posting'),
    'own-conduct': known('conduct-declared', true),
    'core-pko': certificates(held('cptm', '2025-05-20', { ...accredited, edition: 2017 })),
    'police-training': certificates(held('stm-police', '2025-06-02', accredited)),
    conduct,
    vaccinations: certificates(held('mission-vaccinations', '2025-07-01')),
  },
}

/** The same to an unarmed mission: no firearms, and the other medical form. */
export const unarmedPolice: CompleteFile = {
  ...armedPolice,
  title: { met: 'Everything met, unarmed mission', without: 'Unarmed mission, all but one' },
  outside: isArmed(false),
  pieces: {
    ...withoutPiece(withoutPiece(armedPolice.pieces, 'assessment-firearms'), 'medical-armed'),
    'medical-unarmed': certificates(held('medical-form-ms3', '2025-08-01')),
  },
}

/** An expert to a place at danger level 3, who is the team's trained member too. */
export const expert: CompleteFile = {
  title: met,
  posting: { ...year, id: 'expert-posting', jobId: 'water-expert', field: 'infrastructure', role: '' },
  asOf,
  isTeam: true,
  outside: [{ id: 'danger-1', key: 'danger-level', place: 'port-maren', value: 3, from: '2025-01-01' }],
  pieces: {
    security,
    'self-defence-web': certificates(held('self-defence-web', '2025-07-01')),
    'team-practical': certificates(held('self-defence-practical', '2025-07-08', accredited)),
    'pre-posting': certificates(held('pre-posting', '2025-08-10')),
    'country-rules': {
      acknowledgements: [{ id: 'read-1', documentKey: 'country-rules-selat', edition: 3, readOn: '2025-09-10' }],
    },
    health: known('health-check-fit', true),
    'war-insurance': known('insured-with-war-clause', true),
    'travel-approval': stated('travel-approval', '2025-09-12', 'expert-posting'),
  },
}

/** A medical registrant on a day of standby. */
export const registrant: CompleteFile = {
  title: met,
  posting: null,
  asOf,
  pieces: {
    security,
    registration: known('relief-registration', 'registered'),
    introductory: certificates(held('relief-introductory', '2016-05-01')),
    intermediate: certificates(held('relief-intermediate', '2022-02-01')),
    licence: certificates(held('medical-licence', '2011-04-01')),
    'employer-consent': stated('employer-consent', '2025-02-01'),
    vaccinations: certificates(held('relief-vaccinations', '2024-10-01')),
  },
}

const associatePosting = { ...year, id: 'associate-posting', jobId: 'associate', field: 'human-rights' }
const isListed: NonNullable<CompleteFile['outside']> = [
  { id: 'listed-1', key: 'duty-station-listed', place: 'port-maren', value: true, from: '2025-01-01' },
]

/** A UN volunteer after the four-week programme, to a listed duty station. */
export const volunteer: CompleteFile = {
  title: { met: 'Everything met, volunteer', without: 'Volunteer, all but one' },
  posting: { ...associatePosting, role: 'volunteer' },
  asOf,
  outside: isListed,
  pieces: {
    security,
    programme: certificates(held('primary-course', '2025-02-28', { score: { points: 38, outOf: 40 } })),
    'security-awareness': certificates(held('bsafe', '2024-11-05')),
    conduct,
    medical: medical('associate'),
    'entry-visa': known('entry-visa-expires', '2025-12-31'),
    'name-as-in-passport': known('name-matches-passport', true),
    contract: known('contract-accepted', true),
    'travel-clearance': travel('associate-posting'),
    'field-security': fieldSecurity,
  },
}

/** A JPO: the ministry's pre-posting training instead of the programme. */
export const juniorOfficer: CompleteFile = {
  ...volunteer,
  title: { met: 'Everything met, JPO', without: 'JPO, all but one' },
  posting: { ...associatePosting, role: 'jpo' },
  pieces: {
    ...withoutPiece(volunteer.pieces, 'programme'),
    'jpo-pre-posting': certificates(held('jpo-pre-posting', '2025-07-20')),
  },
}

/** An NGO worker to a high-risk place. */
export const fieldWorker: CompleteFile = {
  title: met,
  posting: { ...year, id: 'ngo-posting', jobId: 'field-coordinator', field: 'food', role: '' },
  asOf,
  outside: [{ id: 'danger-1', key: 'danger-level', place: 'port-maren', value: 3, from: '2025-01-01' }],
  pieces: {
    security,
    'personal-security': certificates(held('janiss-beginner', '2023-11-11', accredited)),
    'high-risk-training': certificates(held('safety-in-the-field', '2024-05-05', accredited)),
    'first-aid': certificates(held('first-aid', '2024-12-01')),
    safeguarding: conduct,
    insurance: known('insured-for-place', true),
    'organisation-self-check': { organisation: [held('ngo-self-check', '2024-03-01')] },
  },
}

function withoutPiece(pieces: CompleteFile['pieces'], clause: string): CompleteFile['pieces'] {
  return Object.fromEntries(Object.entries(pieces).filter(([name]) => name !== clause))
}
