/** Random people as the rows of the database, for the property that holds the population query and the engine together. */
import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import fc from 'fast-check'

const start = toDayNumber('2025-10-01')
export const aDay = (from: number, through: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: through }).map((n) => fromDayNumber(start + n))

export const typeNames = ['a', 'b', 'c', 'd'] as const
export const stations = ['town', 'port'] as const
export const jobs = ['clerk', 'nurse'] as const
export const postings = ['trip', 'other'] as const
export const levels = ['A1', 'B1', 'B2', 'C1'] as const

/** A certificate of somebody else's with its steps, in the order they were recorded. */
export interface CertificateRow {
  readonly type: string
  /** By its key. */
  readonly issuer: string
  readonly edition: number | null
  readonly variant: string | null
  readonly mode: string
  readonly hours: number | null
  readonly components: unknown[]
  readonly level: object | null
  readonly scope: object | null
  readonly completedOn: string
  readonly expiresOn: string | null
  readonly score: readonly [number, number] | null
  readonly steps: readonly { readonly kind: string; readonly from: string | null; readonly through: string | null }[]
}

const step = (kind: string, from: string | null = null, through: string | null = null) => ({ kind, from, through })
const steps: fc.Arbitrary<CertificateRow['steps']> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom([step('verified')], [step('pending'), step('verified')]) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      [],
      [step('pending')],
      [step('verified'), step('rejected')],
      [step('rejected'), step('verified')],
    ),
  },
  { weight: 1, arbitrary: fc.option(aDay(-20, 20)).map((from) => [step('verified'), step('revoked', from)]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(aDay(-20, 5), aDay(5, 20))
      .map(([from, through]) => [step('verified'), step('suspended', from, through)]),
  },
)

const scope = fc.record(
  {
    dutyStationId: fc.constantFrom(...stations),
    jobId: fc.constantFrom(...jobs),
    postingId: fc.constantFrom(...postings),
  },
  { requiredKeys: [] },
)

const later = (date: string, days: number): string => fromDayNumber(toDayNumber(date) + days)

const certificate: fc.Arbitrary<CertificateRow> = fc
  .record({
    type: fc.constantFrom(...typeNames),
    issuer: fc.constantFrom('i', 'j'),
    edition: fc.constantFrom(1, 2, null),
    variant: fc.constantFrom('manager', 'all', null),
    mode: fc.constantFrom('online', 'practical'),
    hours: fc.constantFrom(8, 32, null),
    components: fc.constantFrom<unknown[]>(
      [],
      ['aid'],
      [{ key: 'aid', isPassed: false }],
      [{ key: 'aid', isPassed: true, statedThrough: '2025-10-05' }],
    ),
    level: fc.option(
      fc.record({
        scale: fc.constantFrom('cefr', 'toeic'),
        subject: fc.constant('en'),
        grade: fc.constantFrom(...levels),
      }),
      { freq: 2 },
    ),
    scope: fc.option(scope, { freq: 2 }),
    completedOn: aDay(-70, 8),
    lasts: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 2 }),
    score: fc.option(fc.constantFrom<readonly [number, number]>([39.8, 50], [40, 50], [0, 24], [24, 24])),
    steps,
  })
  .map(({ lasts, ...row }) => ({ ...row, expiresOn: lasts === null ? null : later(row.completedOn, lasts) }))

export interface FactRow {
  readonly kind: string
  readonly key: string
  readonly content: object
  readonly aboutOn: string | null
  readonly isWithdrawn: boolean
}

const ownDays = fc.record(
  {
    from: aDay(-30, 5),
    through: aDay(0, 20),
    statuses: fc.constantFrom([{ status: 'pending' }], [{ status: 'verified' }]),
  },
  { requiredKeys: [] },
)
const valued = (key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<FactRow> =>
  fc
    .record({ value, more: fc.option(ownDays, { freq: 3 }), documentId: fc.constantFrom(null, 'x', 'y') })
    .map(({ value: is, more, documentId }) => ({
      kind: 'attribute',
      key,
      content: { value: is, documentId, ...more },
      aboutOn: null,
      isWithdrawn: false,
    }))

const fact: fc.Arbitrary<FactRow> = fc
  .record({
    row: fc.oneof(
      valued('passport', fc.oneof(aDay(-20, 60), fc.constantFrom('2026-02-29', 7))),
      valued('is-returnee', fc.boolean()),
      valued('field', fc.constantFrom('health', 'law')),
      fc.record({
        kind: fc.constant('accrual'),
        key: fc.constant('hours'),
        content: fc.record({ amount: fc.constantFrom(5, 10, 0.1) }),
        aboutOn: aDay(-60, 5),
      }),
      fc.record({
        kind: fc.constant('attestation'),
        key: fc.constant('approval'),
        content: fc.record({
          organisationId: fc.constantFrom('o', 'p'),
          postingId: fc.constantFrom(null, ...postings),
          through: fc.option(aDay(0, 20)),
        }),
        aboutOn: aDay(-30, 5),
      }),
      fc.record({
        kind: fc.constant('acknowledgement'),
        key: fc.constant('rules'),
        content: fc.record({ edition: fc.constantFrom(1, 2) }),
        aboutOn: aDay(-40, 5),
      }),
    ),
    isWithdrawn: fc.constantFrom(false, false, false, true),
  })
  .map(({ row, isWithdrawn }) => ({ ...row, isWithdrawn }))

export interface WaiverRow {
  readonly clauseId: string
  readonly postingIsOther: boolean
  readonly from: string
  readonly days: number
  readonly isConditional: boolean
  readonly roles: readonly string[]
  readonly withdrawnOn: string | null
}

const waiver: fc.Arbitrary<WaiverRow> = fc.record({
  clauseId: fc.constantFrom('n0', 'n1', 'n2', 'n3', 'n4'),
  postingIsOther: fc.constantFrom(false, false, true),
  from: aDay(-10, 10),
  days: fc.integer({ min: 0, max: 20 }),
  isConditional: fc.boolean(),
  roles: fc.constantFrom(['r', 'r'], ['r', 'q']),
  withdrawnOn: fc.option(aDay(-10, 20), { freq: 2 }),
})

export interface BarRow {
  readonly from: string
  readonly days: number | null
  readonly liftedOn: string | null
}

const bar: fc.Arbitrary<BarRow> = fc.record({
  from: aDay(-20, 10),
  days: fc.option(fc.integer({ min: 0, max: 20 })),
  liftedOn: fc.option(aDay(-10, 10)),
})

/** Everything recorded about one person; `own` is a completion of the agency's own course. */
export interface RandomPerson {
  readonly certificates: readonly CertificateRow[]
  readonly facts: readonly FactRow[]
  readonly waivers: readonly WaiverRow[]
  readonly bars: readonly BarRow[]
  readonly own: { readonly completedOn: string; readonly points: number | null } | null
}

export const randomPerson: fc.Arbitrary<RandomPerson> = fc.record({
  certificates: fc.array(certificate, { maxLength: 6 }),
  facts: fc.array(fact, { maxLength: 4 }),
  waivers: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(waiver, { maxLength: 2 }) },
  ),
  bars: fc.oneof({ weight: 8, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(bar, { maxLength: 2 }) }),
  own: fc.option(fc.record({ completedOn: aDay(-40, 5), points: fc.constantFrom(24, 10, null) }), { freq: 2 }),
})
