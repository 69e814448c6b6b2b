/** Random profiles, postings and worlds for the property that holds the population query and the engine together. */
import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { CommonFacts, Posting } from '@muster/eligibility/facts.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import fc from 'fast-check'
import type { Question } from '../../src/eligibility/population/question.ts'
import { aDay, jobs, levels, postings, stations } from './random-rows.ts'
import { root } from './random-tree.ts'

const title = { en: 'x', ja: 'x' }

const version: fc.Arbitrary<ProfileVersion> = fc.record({
  key: fc.constant('k'),
  version: fc.constant(1),
  title: fc.constant(title),
  appliesFrom: fc.constant('2020-01-01'),
  authorityDocument: fc.constant(''),
  convention: fc.constantFrom('plain' as const, 'civil-code' as const),
  root,
})

const second = fc.record({
  root,
  appliesFrom: aDay(-20, 10),
  transition: fc.option(fc.record({ nominatedBefore: aDay(-30, 5), keptThrough: aDay(-5, 15) })),
})

const posting: fc.Arbitrary<Posting> = fc
  .record({
    from: fc.integer({ min: 0, max: 5 }),
    travel: fc.integer({ min: 0, max: 2 }),
    days: fc.integer({ min: 0, max: 12 }),
    nominatedOn: fc.option(aDay(-30, 0), { freq: 4 }),
    role: fc.constantFrom('manager', 'adviser', null),
    dutyStationId: fc.constantFrom(...stations, null),
    jobId: fc.constantFrom(...jobs),
    id: fc.constantFrom(...postings),
  })
  .map(({ from, travel, days, ...rest }) => {
    const departs = toDayNumber('2025-10-01') + from
    return {
      ...rest,
      places: ['town', 'country'],
      departsOn: fromDayNumber(departs),
      arrivesOn: fromDayNumber(departs + travel),
      returnsOn: fromDayNumber(departs + travel + days),
    }
  })

const limits = fc.record({
  from: aDay(-60, 0),
  through: fc.option(aDay(-20, 10)),
  ends: fc.array(fc.record({ through: aDay(-50, 10) }), { maxLength: 1 }),
})
const outside = fc.array(
  fc.record({
    id: fc.uuid(),
    key: fc.constant('danger'),
    place: fc.constantFrom('town', 'country', null),
    value: fc.constantFrom(1, 2, 3, 4, null),
    from: aDay(-20, 20),
  }),
  { maxLength: 4 },
)

/** Issuers are named by their letters; whoever asks puts their ids in. */
const common: fc.Arbitrary<CommonFacts> = fc
  .record({ outside, accreditation: limits, equivalence: limits, isToeicKnown: fc.boolean(), current: aDay(-20, 10) })
  .map(({ outside: facts, accreditation, equivalence, isToeicKnown, current }) => ({
    outside: facts,
    accreditations: [{ id: 'acc', issuerId: 'i', types: null, ...accreditation }],
    equivalences: [
      {
        id: 'eq',
        from: { type: 'd', edition: 1 },
        toType: 'a',
        validFrom: equivalence.from,
        validThrough: equivalence.through,
        ends: equivalence.ends,
      },
      { id: 'eq2', from: { type: 'c', issuerIds: ['j'] }, toType: 'b', validFrom: '2020-01-01', validThrough: null },
    ],
    scales: [
      { key: 'cefr', grades: [...levels] },
      { key: 'toeic', grades: [...levels] },
    ],
    concordances: isToeicKnown
      ? [
          {
            id: 'con',
            fromScale: 'toeic',
            toScale: 'cefr',
            steps: [
              { from: 'B1', to: 'A1' },
              { from: 'C1', to: 'B2' },
            ],
            validFrom: '2020-01-01',
            validThrough: null,
          },
        ]
      : [],
    documents: [
      { id: 'd1', documentKey: 'rules', edition: 1, from: '2020-01-01' },
      { id: 'd2', documentKey: 'rules', edition: 2, from: current },
    ],
  }))

/** A question about a profile of one version or, now and then, of two. */
export const randomQuestion: fc.Arbitrary<Omit<Question, 'organisation'>> = fc
  .record({
    first: version,
    next: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: second }),
    posting,
    asOf: aDay(-15, 15),
    common,
  })
  .map(({ first, next, ...rest }) => ({
    ...rest,
    versions: next ? [first, { ...first, version: 2, ...next }] : [first],
  }))
