import type { CaseFile } from '../case.ts'
import type { Credential, Equivalence } from '../facts.ts'
import { juba, p1Case, p1Credentials } from './people.ts'

const common = p1Case().common
const heat = {
  id: 'heat-1',
  type: 'heat',
  issuerId: 'centre',
  completedOn: '2025-05-01',
  hours: 40,
  components: [{ key: 'first-aid', isPassed: true }],
} satisfies Partial<Credential>
const heatAsSsafe: Equivalence = {
  id: 'heat-as-ssafe',
  from: { type: 'heat', issuerIds: ['centre', 'academy', 'institute'] },
  toType: 'ssafe',
  validFrom: '2023-04-01',
  validThrough: '2025-03-31',
}
const accreditedUntil = (through: string | null) => ({
  common: {
    ...common,
    accreditations: [{ id: 'accreditation-1', issuerId: 'centre', types: ['heat'], from: '2024-01-01', through }],
  },
})

/** What counts and what does not: X9, X11, X12, X16, X27 to X29, X31 to X33. */
export const recognitionCases: CaseFile[] = [
  {
    title: 'X9 medical clearance for another duty station',
    given: p1Case({}, { posting: { ...juba, places: ['malakal', 'south-sudan'], dutyStationId: 'malakal' } }),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      nodes: { medical: 'NOT_MET' },
      findings: [
        {
          code: 'scope-mismatch',
          node: 'medical',
          parameters: { part: 'duty-station', needed: 'malakal', found: 'juba' },
        },
      ],
    },
  },
  {
    title: 'X11 before it was known: eligible',
    given: p1Case(
      {
        ssafe: [
          {
            ...p1Credentials.ssafe,
            statuses: [
              { status: 'verified', recordedAt: '2025-04-01T09:00:00+09:00' },
              { status: 'revoked', from: 'start', reason: 'false', recordedAt: '2026-01-10T09:00:00+09:00' },
            ],
          },
        ],
      },
      { knownAt: '2025-09-15T12:00:00+09:00' },
    ),
    expect: { verdict: 'ELIGIBLE' },
  },
  {
    title: 'X11 revoked from the start',
    given: p1Case(
      { ssafe: [{ ...p1Credentials.ssafe, statuses: [{ status: 'verified' }, { status: 'revoked', from: 'start' }] }] },
      { asOf: '2026-01-10' },
    ),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      findings: [
        { code: 'credential-revoked', node: 'ssafe', parameters: { from: 'start' } },
        { code: 'in-breach-in-field', parameters: { from: '2025-10-01' } },
      ],
    },
  },
  {
    title: 'X12 the issuer lost its accreditation afterwards',
    given: p1Case({ ssafe: [heat] }, accreditedUntil('2026-02-28')),
    expect: { verdict: 'ELIGIBLE', nodes: { heat: 'MET' } },
  },
  {
    title: 'X12 completed after the accreditation was lost',
    given: p1Case(
      { ssafe: [{ ...heat, completedOn: '2026-03-02' }] },
      { ...accreditedUntil('2026-03-01'), asOf: '2026-03-10' },
    ),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      nodes: { heat: 'NOT_MET' },
      findings: [
        { code: 'issuer-not-accredited', node: 'heat', parameters: { issuerId: 'centre', completedOn: '2026-03-02' } },
      ],
    },
  },
  {
    title: 'X12 completed on the last accredited day',
    given: p1Case({ ssafe: [heat] }, accreditedUntil('2025-05-01')),
    expect: { verdict: 'ELIGIBLE' },
  },
  {
    title: 'X16 nine of ten lessons are no completion',
    given: p1Case(
      { security: [] },
      {
        person: {
          personId: 'misaki',
          credentials: p1Case({ security: [] }).person.credentials,
          attributes: p1Case().person.attributes,
          progress: [{ type: 'security-management', remaining: [{ lesson: 'lesson-7', minutes: 40 }] }],
        },
        common: {
          ...common,
          courses: [
            {
              key: 'e1',
              type: 'security-management',
              issuerId: 'internal',
              isInternal: true,
              mode: 'online',
              hours: 7,
            },
          ],
        },
      },
    ),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      nodes: { security: 'NOT_MET' },
      missing: ['security-management'],
      findings: [
        {
          code: 'course-in-progress',
          node: 'security',
          parameters: { type: 'security-management', lessons: ['lesson-7'], minutes: 40 },
        },
      ],
    },
  },
  {
    title: 'X27 uploaded and not verified yet',
    given: p1Case({ ssafe: [{ ...heat, statuses: [{ status: 'pending' }] }] }, accreditedUntil(null)),
    expect: { verdict: 'PENDING_VERIFICATION', nodes: { heat: 'PENDING' }, missing: [] },
  },
  {
    title: 'X28 the name on it differs',
    given: p1Case({ psea: [{ ...p1Credentials.psea, statuses: [{ status: 'pending', reason: 'name-mismatch' }] }] }),
    expect: {
      verdict: 'PENDING_VERIFICATION',
      findings: [{ code: 'pending-verification', node: 'psea', parameters: { reason: 'name-mismatch' } }],
    },
  },
  {
    title: 'X29 79.6 % is not 80 %',
    given: p1Case({ psea: [{ ...p1Credentials.psea, score: { points: 39.8, outOf: 50 } }] }),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      findings: [
        {
          code: 'score-too-low',
          node: 'psea',
          parameters: { points: 39.8, outOf: 50, neededPercent: 80, neededPoints: 40 },
        },
      ],
    },
  },
  {
    title: 'X31 equivalent on the last day of the rule',
    given: p1Case(
      { ssafe: [{ ...heat, completedOn: '2025-03-31' }] },
      { common: { ...common, equivalences: [heatAsSsafe] } },
    ),
    expect: {
      verdict: 'ELIGIBLE',
      nodes: { ssafe: 'MET', heat: 'NOT_MET' },
      findings: [{ code: 'counted-by-equivalence', node: 'ssafe' }],
    },
  },
  {
    title: 'X31 not on the day after',
    given: p1Case(
      { ssafe: [{ ...heat, completedOn: '2025-04-01' }] },
      { common: { ...common, equivalences: [heatAsSsafe] } },
    ),
    expect: { verdict: 'NOT_ELIGIBLE', findings: [{ code: 'equivalence-not-valid', node: 'ssafe' }] },
  },
  {
    title: 'X31 not from another issuer',
    given: p1Case(
      { ssafe: [{ ...heat, issuerId: 'elsewhere', completedOn: '2025-03-31' }] },
      { common: { ...common, equivalences: [heatAsSsafe] } },
    ),
    expect: { verdict: 'NOT_ELIGIBLE' },
  },
  ...(
    [
      ['an end recorded since', null, 'NOT_MET'],
      ['an end nobody knew of yet', '2025-08-31T12:00:00+09:00', 'MET'],
    ] as const
  ).map(([title, knownAt, ssafe]): CaseFile => ({
    title: `X31 open, with ${title}`,
    given: p1Case(
      { ssafe: [heat] },
      {
        ...(knownAt && { knownAt }),
        common: {
          ...common,
          equivalences: [
            {
              ...heatAsSsafe,
              validThrough: null,
              ends: [{ through: '2025-04-30', recordedAt: '2025-09-01T09:00:00+09:00' }],
            },
          ],
        },
      },
    ),
    expect: { nodes: { ssafe } },
  })),
  ...(
    [
      ['2025-05-01', 'MET'],
      ['2025-05-02', 'NOT_MET'],
    ] as const
  ).map(([completedOn, heatStatus]): CaseFile => {
    const { common: accredited } = accreditedUntil(null)
    const accreditations = accredited.accreditations.map((one) => ({ ...one, ends: [{ through: '2025-05-01' }] }))
    return {
      title: `X12 accredited until ended after 1 May: completed ${completedOn}`,
      given: p1Case({ ssafe: [{ ...heat, completedOn }] }, { common: { ...accredited, accreditations } }),
      expect: { nodes: { heat: heatStatus } },
    }
  }),
  {
    title: 'X31 never the other way: SSAFE does not count as HEAT',
    given: p1Case(
      { ssafe: [{ ...p1Credentials.ssafe, issuerId: 'centre' }] },
      { common: { ...common, equivalences: [heatAsSsafe] } },
    ),
    expect: { nodes: { heat: 'NOT_MET' }, findings: [{ code: 'credential-missing', node: 'heat' }] },
  },
  {
    title: 'X32 equivalences are not chained',
    given: p1Case(
      { ssafe: [{ id: 'a-1', type: 'course-a', completedOn: '2025-05-01' }] },
      {
        common: {
          ...common,
          equivalences: [
            {
              id: 'a-as-b',
              from: { type: 'course-a' },
              toType: 'course-b',
              validFrom: '2020-01-01',
              validThrough: null,
            },
            { id: 'b-as-c', from: { type: 'course-b' }, toType: 'ssafe', validFrom: '2020-01-01', validThrough: null },
          ],
        },
      },
    ),
    expect: { verdict: 'NOT_ELIGIBLE', nodes: { ssafe: 'NOT_MET' } },
  },
  ...(['2025-10-01T18:00:00+09:00', null] as const).map((knownAt): CaseFile => ({
    title: `X33 verified later, known ${knownAt === null ? 'today: met' : 'on the day: pending'}`,
    given: p1Case(
      {
        ssafe: [
          {
            ...p1Credentials.ssafe,
            completedOn: '2025-09-01',
            recordedAt: '2025-09-02T10:00:00+09:00',
            statuses: [
              { status: 'pending', recordedAt: '2025-09-02T10:00:00+09:00' },
              { status: 'verified', recordedAt: '2025-11-01T10:00:00+09:00' },
            ],
          },
        ],
      },
      { asOf: '2025-10-01', knownAt },
    ),
    expect: {
      nodes: { ssafe: knownAt === null ? 'MET' : 'PENDING' },
      verdict: knownAt === null ? 'ELIGIBLE' : 'PENDING_VERIFICATION',
    },
  })),
]
