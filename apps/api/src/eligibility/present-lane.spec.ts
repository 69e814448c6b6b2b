import { toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { NodeStatus } from '@muster/eligibility/codes.ts'
import type { CountedRange, NodeResult } from '@muster/eligibility/decision.ts'
import type { Window } from '@muster/eligibility/profile.ts'
import { describe, expect, it } from 'vitest'
import type { ClauseResult } from './clause-results.ts'
import type { KnownFact } from './known-facts.ts'
import { laneOf } from './present-lane.ts'

const days = { from: toDayNumber('2027-01-01'), through: toDayNumber('2027-12-31') }
const everyDay: Window = { kind: 'throughout' }
const departure: Window = { kind: 'departure' }

interface Given {
  readonly id?: string
  readonly kind?: string
  readonly status: NodeStatus
  readonly window?: Window
  readonly runs?: readonly [from: string, through: string, status: NodeStatus][]
  readonly ranges?: readonly [from: string, through: string | null, status?: CountedRange['status']][]
  readonly children?: readonly NodeResult[]
}

const node = ({
  id = 'x',
  kind = 'completion',
  status,
  window = everyDay,
  runs,
  ranges = [],
  children = [],
}: Given): NodeResult => ({
  id,
  kind,
  title: { en: 'X', ja: 'X' },
  severity: 'required',
  isWaivable: false,
  window,
  status,
  runs: (runs ?? [['2027-01-01', '2027-12-31', status]]).map(([from, through, one]) => ({
    from,
    through,
    status: one,
  })),
  judged:
    window.kind === 'departure'
      ? { from: '2027-01-01', through: '2027-01-01' }
      : { from: '2027-01-01', through: '2027-12-31' },
  ranges: ranges.map(([from, through, counts = 'MET']) => ({ from, through, status: counts, factId: 'f' })),
  findings: [],
  children: [...children],
})

const fact: KnownFact = {
  title: null,
  issuer: null,
  completedOn: null,
  statedThrough: null,
  dated: null,
  certificateId: null,
  verified: true,
}

const lane = (result: NodeResult, more: Partial<ClauseResult> & { readonly dated?: string } = {}) => {
  const { dated = null, ...clause } = more
  return laneOf(
    { node: result, endDated: new Set(), needed: new Map(), source: null, ...clause },
    days,
    new Map([['f', { ...fact, dated }]]),
  )
}

const drawn = (result: NodeResult, more: Parameters<typeof lane>[1] = {}): string[] =>
  lane(result, more).ranges.map(({ from, through, tone }) => `${tone} ${from} ${through ?? '…'}`)

describe('a lane judged every day', () => {
  it('counts inside the assignment, is outlined outside, and leaves the gap', () => {
    const given = node({
      status: 'NOT_MET',
      ranges: [['2024-06-16', '2027-06-15']],
      runs: [
        ['2027-01-01', '2027-06-15', 'MET'],
        ['2027-06-16', '2027-12-31', 'NOT_MET'],
      ],
    })
    expect(drawn(given)).toEqual([
      'outside 2024-06-16 2026-12-31',
      'counts 2027-01-01 2027-06-15',
      'gap 2027-06-16 2027-12-31',
    ])
    expect(lane(given).judged).toBeNull()
  })

  it('says what is conditional and what is unverified, also outside', () => {
    const waived = node({
      status: 'DUE_LATER',
      runs: [
        ['2027-01-01', '2027-01-20', 'WAIVED'],
        ['2027-01-21', '2027-12-31', 'DUE_LATER'],
      ],
    })
    expect(drawn(waived)).toEqual(['condition 2027-01-01 2027-01-20', 'condition 2027-01-21 2027-12-31'])
    const pending = node({ status: 'PENDING', ranges: [['2026-12-01', null, 'PENDING']] })
    expect(drawn(pending)).toEqual([
      'unverified 2026-12-01 2026-12-31',
      'unverified 2027-01-01 2027-12-31',
      'unverified 2028-01-01 …',
    ])
  })

  it('draws nothing on days on which it does not apply', () => {
    expect(
      drawn(
        node({
          status: 'MET',
          ranges: [],
          runs: [
            ['2027-01-01', '2027-03-31', 'NOT_APPLICABLE'],
            ['2027-04-01', '2027-12-31', 'MET'],
          ],
        }),
      ),
    ).toEqual(['counts 2027-04-01 2027-12-31'])
    expect(lane(node({ status: 'NOT_APPLICABLE', ranges: [['2026-01-01', null]] }))).toEqual({
      ranges: [],
      judged: null,
    })
  })

  it('ends a document at its date, though it passes for ever', () => {
    expect(
      drawn(node({ status: 'MET', ranges: [['0001-01-01', null]] }), { endDated: new Set(['x']), dated: '2031-03-19' }),
    ).toEqual(['outside 1900-01-01 2026-12-31', 'counts 2027-01-01 2027-12-31', 'outside 2028-01-01 2031-03-19'])
  })

  it('shows of a team only what it comes to', () => {
    expect(drawn(node({ kind: 'team', status: 'MET', ranges: [['2026-01-01', null]] }))).toEqual([
      'counts 2027-01-01 2027-12-31',
    ])
  })
})

describe('a lane judged on one day', () => {
  it('is an outline with a mark, and never claims the assignment', () => {
    const given = node({ status: 'MET', window: departure, ranges: [['2026-11-14', '2027-02-14']] })
    expect(drawn(given)).toEqual(['outside 2026-11-14 2027-02-14'])
    expect(lane(given).judged).toEqual({ on: '2027-01-01', status: 'MET' })
    expect(lane(node({ status: 'NOT_MET', window: departure }))).toEqual({
      ranges: [],
      judged: { on: '2027-01-01', status: 'NOT_MET' },
    })
  })

  it('is judged as the alternative that decides it', () => {
    const test = node({ id: 'test', status: 'NOT_MET' })
    const degree = node({ id: 'degree', status: 'MET', window: departure, ranges: [['2020-04-01', null]] })
    expect(lane(node({ kind: 'any', status: 'MET', children: [test, degree] })).judged).toEqual({
      on: '2027-01-01',
      status: 'MET',
    })
  })

  it('holds where all of a group hold, or as many as it needs', () => {
    const children = [
      ['2026-01-01', '2026-06-30'],
      ['2026-04-01', '2027-04-30'],
      ['2026-06-01', null],
    ].map(([from, through], index) =>
      node({ id: `c${index}`, status: 'MET', window: departure, ranges: [[from ?? '', through ?? null]] }),
    )
    expect(drawn(node({ kind: 'all', status: 'MET', window: departure, children }))).toEqual([
      'outside 2026-06-01 2026-06-30',
    ])
    expect(drawn(node({ kind: 'any', status: 'MET', window: departure, children }))).toEqual(['outside 2026-01-01 …'])
    expect(
      drawn(node({ kind: 'atLeast', status: 'MET', window: departure, children }), { needed: new Map([['x', 2]]) }),
    ).toEqual(['outside 2026-04-01 2027-04-30'])
  })
})
