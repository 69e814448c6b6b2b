import type { CaseCredential, CaseInput } from '../case.ts'
import type { Posting } from '../facts.ts'
import { p1 } from './profile-p1.ts'
import { p4 } from './profile-p4.ts'
import { p7 } from './profile-p7.ts'

/** A year in Juba as electoral adviser. */
export const juba: Posting = {
  id: 'unmiss-electoral',
  places: ['juba', 'south-sudan'],
  dutyStationId: 'juba',
  jobId: 'electoral-adviser',
  field: 'elections',
  role: 'adviser',
  departsOn: '2025-10-01',
  arrivesOn: '2025-10-02',
  returnsOn: '2026-09-30',
  nominatedOn: '2025-08-01',
}

/** Everything that P1 asks for, by name, so that a case can say which one is different. */
export const p1Credentials = {
  security: { id: 'security-1', type: 'security-management', completedOn: '2025-06-10' },
  bsafe: { id: 'bsafe-1', type: 'bsafe', completedOn: '2024-11-05' },
  ssafe: { id: 'ssafe-1', type: 'ssafe', completedOn: '2025-03-01' },
  psea: { id: 'psea-1', type: 'psea', variant: 'all', completedOn: '2025-02-01', score: { points: 45, outOf: 50 } },
  cptm: { id: 'cptm-1', type: 'cptm', edition: 2017, completedOn: '2025-05-20' },
  rights: { id: 'rights-1', type: 'human-rights', completedOn: '2025-01-15' },
  gender: { id: 'gender-1', type: 'gender', completedOn: '2025-01-16' },
  english: {
    id: 'english-1',
    type: 'english-test',
    completedOn: '2024-10-10',
    level: { scale: 'cefr', subject: 'en', grade: 'C1' },
  },
  medical: {
    id: 'medical-1',
    type: 'medical-clearance',
    completedOn: '2025-08-20',
    scope: { dutyStationId: 'juba', jobId: 'electoral-adviser' },
  },
  yellowFever: { id: 'yellow-fever-1', type: 'yellow-fever', completedOn: '2019-04-01' },
  travel: {
    id: 'travel-1',
    type: 'travel-clearance',
    completedOn: '2025-09-10',
    scope: { postingId: 'unmiss-electoral' },
  },
} satisfies Record<string, CaseCredential>

type P1Changes = Partial<Record<keyof typeof p1Credentials, CaseCredential[]>>

/** The base case: P1, assessed on 2025-09-15, all clauses met. `changes` replaces credentials by name. */
export function p1Case(changes: P1Changes = {}, more: Partial<CaseInput> = {}): CaseInput {
  const credentials = Object.entries(p1Credentials).flatMap(
    ([name, credential]): CaseCredential[] => changes[name as keyof typeof p1Credentials] ?? [credential],
  )
  const { person, ...rest } = more
  return {
    versions: [p1],
    posting: juba,
    asOf: '2025-09-15',
    common: { scales: [{ key: 'cefr', grades: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] }] },
    ...rest,
    person: {
      personId: 'misaki',
      credentials,
      attributes: [{ id: 'passport-1', key: 'passport-ends-on', value: '2029-06-30', documentId: 'passport' }],
      ...person,
    },
  }
}

const expertPosting: Posting = {
  id: 'expert-posting',
  places: ['kabul', 'afghanistan'],
  dutyStationId: 'kabul',
  jobId: 'water-expert',
  role: 'contractor',
  departsOn: '2025-10-01',
  returnsOn: '2025-12-20',
  nominatedOn: '2025-08-01',
}

/** One person of a P4 team, everything met but the practical course. */
function expert(personId: string, more: CaseCredential[] = []): CaseInput['person'] {
  return {
    personId,
    credentials: [
      { id: `${personId}-security`, type: 'security-management', completedOn: '2025-06-10' },
      { id: `${personId}-web`, type: 'self-defence-web', completedOn: '2025-07-01' },
      { id: `${personId}-war`, type: 'war-insurance', completedOn: '2025-09-01' },
      ...more,
    ],
    attributes: [{ id: `${personId}-fit`, key: 'medical-fit', value: true }],
    acknowledgements: [{ id: `${personId}-read`, documentKey: 'country-rules', edition: 4, readOn: '2025-09-10' }],
  }
}

/** A team of two under P4. `practical` is what the second member holds; the danger level is 2, or as told. */
export function p4Case(practical: CaseCredential[], outside: NonNullable<CaseInput['common']>['outside']): CaseInput {
  const member = (person: CaseInput['person']) => ({ person, posting: expertPosting })
  return {
    versions: [p4],
    posting: expertPosting,
    person: expert('haruto'),
    team: [member(expert('haruto')), member(expert('yui', practical))],
    asOf: '2025-09-15',
    common: {
      documents: [{ id: 'rules-4', documentKey: 'country-rules', edition: 4, from: '2025-04-01' }],
      attestations: [
        {
          id: 'approval-1',
          statement: 'travel-approved',
          organisationId: 'cooperation-agency',
          personIds: ['haruto', 'yui'],
          postingId: 'expert-posting',
          from: '2025-09-12',
          through: null,
        },
      ],
      outside,
    },
  }
}

/** An NGO worker under P7, everything met, in a place that is not high-risk. */
export function p7Case(more: Partial<CaseInput> = {}): CaseInput {
  return {
    versions: [p7],
    posting: { ...juba, id: 'ngo-posting', traits: { highRisk: false } },
    asOf: '2025-09-15',
    person: {
      personId: 'ren',
      credentials: [
        { id: 'security-1', type: 'security-management', completedOn: '2025-06-10' },
        { id: 'beginner-1', type: 'janiss-beginner', completedOn: '2023-11-11' },
        { id: 'first-aid-1', type: 'first-aid', completedOn: '2024-12-01' },
        { id: 'psea-1', type: 'psea', completedOn: '2025-02-01' },
        { id: 'insurance-1', type: 'insurance', completedOn: '2025-09-01', statedThrough: '2026-12-31' },
      ],
    },
    organisation: {
      organisationId: 'ngo',
      credentials: [{ id: 'self-check-1', type: 'security-self-check', completedOn: '2024-03-01' }],
    },
    ...more,
  }
}
