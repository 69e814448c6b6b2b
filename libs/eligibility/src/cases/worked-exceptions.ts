import type { CaseFile, CaseInput } from '../case.ts'
import type { OutsideFact, Waiver } from '../facts.ts'
import { p1Case, p4Case, p7Case } from './people.ts'

const waiver: Waiver = {
  id: 'waiver-1',
  nodeId: 'field-security',
  personId: 'misaki',
  postingId: 'unmiss-electoral',
  from: '2025-10-01',
  through: '2025-10-22',
  condition: { type: 'ssafe', bookedOn: '2025-10-20' },
  grantedBy: { personId: 'official-1', role: 'designated-official' },
  countersignedBy: { personId: 'official-2', role: 'head-of-security' },
}

/** P1 without any field security, and a waiver for it. */
function waived(change: Partial<Waiver>, more: Partial<CaseInput> = {}): CaseInput {
  const without = p1Case({ ssafe: [] })
  return { ...without, ...more, person: { ...without.person, waivers: [{ ...waiver, ...change }] } }
}

const danger = (id: string, value: number, from: string): OutsideFact => ({
  id,
  key: 'danger-level',
  place: 'afghanistan',
  value,
  from,
})
const practical = { id: 'practical-1', type: 'self-defence-practical', completedOn: '2025-05-05' }

/** Waivers, teams, organisations, bars: X21 to X25 and their neighbours. */
export const exceptionCases: CaseFile[] = [
  {
    title: 'X21 a waiver with a booked seat: eligible with a condition',
    given: waived({}),
    expect: {
      verdict: 'ELIGIBLE_WITH_CONDITIONS',
      eligibleThrough: '2029-01-01',
      nodes: { 'field-security': 'DUE_LATER' },
      findings: [
        {
          code: 'waived-with-condition',
          node: 'field-security',
          parameters: { from: '2025-10-01', through: '2025-10-22', type: 'ssafe', bookedOn: '2025-10-20' },
        },
      ],
    },
  },
  {
    title: 'X21 the day after, without the course: in breach in the field',
    given: waived({}, { asOf: '2025-10-23' }),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      nodes: { 'field-security': 'NOT_MET' },
      findings: [
        { code: 'in-breach-in-field', parameters: { from: '2025-10-23' } },
        { code: 'waiver-ended', node: 'field-security' },
      ],
    },
  },
  {
    title: 'X21 the day after, with the course',
    given: (() => {
      const late = p1Case(
        { ssafe: [{ id: 'ssafe-1', type: 'ssafe', completedOn: '2025-10-20' }] },
        { asOf: '2025-10-23' },
      )
      return { ...late, person: { ...late.person, waivers: [waiver] } }
    })(),
    expect: { verdict: 'ELIGIBLE_WITH_CONDITIONS', nodes: { 'field-security': 'WAIVED' } },
  },
  {
    title: 'X21 without a condition it covers only its own days',
    given: waived({ condition: null }),
    expect: { verdict: 'NOT_ELIGIBLE', eligibleThrough: '2025-10-22', nodes: { 'field-security': 'NOT_MET' } },
  },
  {
    title: 'X22 withdrawn before departure',
    given: waived({ withdrawn: { on: '2025-09-28' } }, { asOf: '2025-09-28' }),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      findings: [{ code: 'waiver-withdrawn', node: 'field-security', parameters: { on: '2025-09-28' } }],
    },
  },
  {
    title: 'X23 one signature is none',
    given: waived({ countersignedBy: null }),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      findings: [{ code: 'waiver-not-accepted', parameters: { reason: 'one-signature' } }],
    },
  },
  {
    title: 'X24 medical clauses cannot be waived',
    given: waived({ nodeId: 'medical' }),
    expect: {
      nodes: { medical: 'MET' },
      verdict: 'NOT_ELIGIBLE',
      findings: [{ code: 'waiver-not-accepted', node: 'medical', parameters: { reason: 'not-waivable' } }],
    },
  },
  {
    title: 'X25 danger level 2: nobody needs the practical course',
    given: p4Case([], [danger('danger-1', 2, '2025-01-01')]),
    expect: {
      verdict: 'ELIGIBLE',
      person: 'ELIGIBLE',
      team: null,
      nodes: {
        'team-practical': 'NOT_APPLICABLE',
        'team-practical-recommended': 'NOT_MET',
        'war-insurance': 'NOT_APPLICABLE',
      },
    },
  },
  {
    title: 'X25 it becomes 3: the team clause fails, the person is fine',
    given: p4Case([], [danger('danger-1', 2, '2025-01-01'), danger('danger-2', 3, '2025-09-20')]),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      person: 'ELIGIBLE',
      team: 'NOT_ELIGIBLE',
      nodes: { 'team-practical': 'NOT_MET', 'war-insurance': 'MET' },
      findings: [{ code: 'team-too-few', node: 'team-practical', parameters: { needed: 1, found: 0, members: 2 } }],
    },
  },
  {
    title: 'level 3 and one member with the practical course',
    given: p4Case([practical], [danger('danger-1', 3, '2025-01-01')]),
    expect: { verdict: 'ELIGIBLE', team: 'ELIGIBLE' },
  },
  {
    title: 'a danger level that nobody knows clears nobody',
    given: p4Case([], []),
    expect: {
      verdict: 'NOT_ELIGIBLE',
      person: 'ELIGIBLE',
      team: 'NOT_ELIGIBLE',
      findings: [{ code: 'condition-unknown', node: 'team-practical' }],
    },
  },
  {
    title: 'P7: the person and the organisation are both fine',
    given: p7Case(),
    expect: {
      verdict: 'ELIGIBLE',
      person: 'ELIGIBLE',
      organisation: 'ELIGIBLE',
      eligibleThrough: '2026-12-31',
      nodes: { 'high-risk': 'NOT_APPLICABLE' },
    },
  },
  {
    title: "P7: the organisation's self-check ends during the assignment",
    given: p7Case({
      organisation: {
        organisationId: 'ngo',
        credentials: [{ id: 'self-check-1', type: 'security-self-check', completedOn: '2022-01-10' }],
      },
    }),
    expect: { verdict: 'NOT_ELIGIBLE', person: 'ELIGIBLE', organisation: 'NOT_ELIGIBLE' },
  },
  {
    title: 'P7: a bar overrides everything and gives no reason',
    given: (() => {
      const fine = p7Case()
      const bars = [{ id: 'bar-1', ground: 'conduct' as const, from: '2025-09-01', through: null }]
      return { ...fine, person: { ...fine.person, bars } }
    })(),
    expect: {
      verdict: 'BARRED',
      person: 'BARRED',
      organisation: 'ELIGIBLE',
      eligibleThrough: 'none',
      findings: [{ code: 'barred', parameters: {} }],
    },
  },
]
