import type { CaseCredential, CaseFile } from '../case.ts'
import { juba, p1Case, p1Credentials } from './people.ts'

const ssafe = (id: string, completedOn: string): CaseCredential => ({ id, type: 'ssafe', completedOn })
const oneDay = (day: string) => ({ posting: { ...juba, departsOn: day, arrivesOn: day, returnsOn: day }, asOf: day })

/** Validity over the assignment: X1 to X6, X10, X19. */
export const validityCases: CaseFile[] = [
  {
    title: 'X1 everything met: eligible until the first certificate ends',
    given: p1Case(),
    expect: {
      verdict: 'ELIGIBLE',
      person: 'ELIGIBLE',
      team: null,
      organisation: null,
      eligibleThrough: '2028-03-01',
      missing: [],
      nodes: {
        security: 'MET',
        'field-security': 'MET',
        ssafe: 'MET',
        heat: 'NOT_MET',
        'psea-manager': 'NOT_APPLICABLE',
      },
    },
  },
  {
    title: 'X1 the passport ends it, when that is earlier',
    given: p1Case(
      {},
      {
        person: {
          personId: 'misaki',
          attributes: [{ id: 'passport-1', key: 'passport-ends-on', value: '2027-06-30' }],
          credentials: p1Case().person.credentials,
        },
      },
    ),
    expect: { verdict: 'ELIGIBLE', eligibleThrough: '2027-01-01' },
  },
  {
    title: 'X2 expires in the middle of the assignment',
    given: p1Case({ ssafe: [ssafe('ssafe-1', '2023-06-15')] }),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      eligibleThrough: '2026-06-15',
      missing: ['ssafe'],
      nodes: { 'field-security': 'NOT_MET', awareness: 'MET' },
      findings: [
        {
          code: 'validity-ends-before-return',
          node: 'ssafe',
          parameters: { through: '2026-06-15', uncoveredFrom: '2026-06-16', uncoveredThrough: '2026-09-30' },
        },
      ],
    },
  },
  {
    title: 'X3 bridged by a second certificate',
    given: p1Case({ ssafe: [ssafe('ssafe-1', '2023-06-15'), ssafe('ssafe-2', '2025-09-01')] }),
    expect: { verdict: 'ELIGIBLE', eligibleThrough: '2028-09-01' },
  },
  {
    title: 'bridged by another course of the same clause',
    given: p1Case(
      {
        ssafe: [
          ssafe('ssafe-1', '2023-06-15'),
          {
            id: 'heat-1',
            type: 'heat',
            issuerId: 'centre',
            completedOn: '2025-09-01',
            hours: 32,
            components: [{ key: 'first-aid', isPassed: true }],
          },
        ],
      },
      {
        common: {
          ...p1Case().common,
          accreditations: [
            { id: 'accreditation-1', issuerId: 'centre', types: ['heat'], from: '2024-01-01', through: null },
          ],
        },
      },
    ),
    expect: { verdict: 'ELIGIBLE', nodes: { ssafe: 'NOT_MET', heat: 'MET', 'field-security': 'MET' } },
  },
  {
    title: 'X5 leap day: valid through 2027-02-28',
    given: p1Case({ ssafe: [ssafe('ssafe-1', '2024-02-29')] }, oneDay('2027-02-28')),
    expect: { nodes: { ssafe: 'MET' } },
  },
  {
    title: 'X5 leap day: not on 2027-03-01',
    given: p1Case({ ssafe: [ssafe('ssafe-1', '2024-02-29')] }, oneDay('2027-03-01')),
    expect: { nodes: { ssafe: 'NOT_MET' } },
  },
  {
    title: 'X6 the last day is included',
    given: p1Case({ bsafe: [{ ...p1Credentials.bsafe, statedThrough: '2026-05-10' }] }, oneDay('2026-05-10')),
    expect: { nodes: { awareness: 'MET' } },
  },
  {
    title: 'X6 the day after it is not',
    given: p1Case({ bsafe: [{ ...p1Credentials.bsafe, statedThrough: '2026-05-10' }] }, oneDay('2026-05-11')),
    expect: {
      nodes: { awareness: 'NOT_MET' },
      findings: [{ code: 'credential-expired', node: 'awareness', parameters: { through: '2026-05-10' } }],
    },
  },
  {
    title: 'X10 medical clearance ended before departure',
    given: p1Case({ medical: [{ ...p1Credentials.medical, completedOn: '2025-06-20' }] }),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      eligibleThrough: 'none',
      findings: [{ code: 'credential-expired', node: 'medical', parameters: { through: '2025-09-20' } }],
    },
  },
  {
    title: 'X10 departure moved to its last day',
    given: p1Case(
      { medical: [{ ...p1Credentials.medical, completedOn: '2025-06-20' }] },
      { posting: { ...juba, departsOn: '2025-09-20', arrivesOn: '2025-09-21' } },
    ),
    expect: { verdict: 'ELIGIBLE', nodes: { medical: 'MET' } },
  },
  {
    title: 'X19 two genuine certificates: both are kept and their union counts',
    given: p1Case({ ssafe: [ssafe('ssafe-2', '2025-01-10'), ssafe('ssafe-1', '2023-01-10')] }),
    expect: { verdict: 'ELIGIBLE', eligibleThrough: '2028-01-10' },
  },
]
