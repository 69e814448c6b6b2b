/** Random profiles, facts and postings for the property tests: small days and few names, so that things meet. */
import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import fc from 'fast-check'
import type { EvaluationInput } from '../decision.ts'
import type { Credential, MemberFacts, OutsideFact, PersonFacts, Posting, StatusEntry, Waiver } from '../facts.ts'
import type { ProfileVersion } from '../profile.ts'
import { nodeIds, root, types } from './random-profile.ts'

const departure = toDayNumber('2025-10-01')
const day = (from: number, through: number) =>
  fc.integer({ min: from, max: through }).map((n) => fromDayNumber(departure + n))
const title = { en: 'x', ja: 'x' }

const statuses: fc.Arbitrary<StatusEntry[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<StatusEntry[]>([{ status: 'verified' }]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<StatusEntry[]>(
      [],
      [{ status: 'pending' }],
      [{ status: 'verified' }, { status: 'rejected' }],
    ),
  },
  {
    weight: 1,
    arbitrary: day(-20, 20).map((from): StatusEntry[] => [{ status: 'verified' }, { status: 'revoked', from }]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(day(-20, 5), day(5, 20))
      .map(([from, through]): StatusEntry[] => [{ status: 'verified' }, { status: 'suspended', from, through }]),
  },
)

export const credential: fc.Arbitrary<Credential> = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom('a', 'a', 'b', 'c', 'd'),
  edition: fc.constantFrom(1, 2, null),
  issuerId: fc.constantFrom('i', 'j'),
  isInternal: fc.boolean(),
  completedOn: day(-40, 8),
  statedThrough: fc.option(day(-10, 40), { freq: 2 }),
  statuses,
})

const waiver: fc.Arbitrary<Waiver> = fc.record({
  id: fc.uuid(),
  nodeId: nodeIds,
  personId: fc.constant('p'),
  from: day(-10, 10),
  through: day(-5, 20),
  condition: fc.option(fc.constant({ type: 'a' })),
  grantedBy: fc.constant({ personId: 'x', role: 'r' }),
  countersignedBy: fc.constant({ personId: 'y', role: 'r' }),
  withdrawn: fc.option(
    day(-10, 20).map((on) => ({ on })),
    { freq: 2 },
  ),
})

function person(personId: string): fc.Arbitrary<PersonFacts> {
  return fc.record({
    personId: fc.constant(personId),
    credentials: fc.uniqueArray(credential, { minLength: 1, maxLength: 6, selector: (one) => one.id }),
    attributes: fc
      .tuple(fc.option(day(-20, 40)), fc.option(day(-40, 10)), fc.option(fc.boolean()))
      .map(([passport, consent, isReturnee]) => [
        ...(passport ? [{ id: 'f1', key: 'passport', value: passport }] : []),
        ...(consent ? [{ id: 'f2', key: 'consent', value: consent }] : []),
        ...(isReturnee === null ? [] : [{ id: 'f3', key: 'is-returnee', value: isReturnee }]),
      ]),
    bookings: fc.array(fc.record({ id: fc.uuid(), type: types, bookedOn: day(-5, 15) }), { maxLength: 1 }),
    waivers: fc.array(
      waiver.map((one) => ({ ...one, personId })),
      { maxLength: 2 },
    ),
  })
}

function posting(): fc.Arbitrary<Posting> {
  return fc
    .record({
      start: fc.integer({ min: 0, max: 5 }),
      travel: fc.integer({ min: 0, max: 2 }),
      length: fc.integer({ min: 0, max: 12 }),
      nominated: day(-30, 0),
      role: fc.constantFrom('manager', 'adviser', null),
    })
    .map(({ start, travel, length, nominated, role }) => ({
      id: 'posting',
      places: ['town', 'country'],
      role,
      departsOn: fromDayNumber(departure + start),
      arrivesOn: fromDayNumber(departure + start + travel),
      returnsOn: fromDayNumber(departure + start + travel + length),
      nominatedOn: nominated,
    }))
}

const outsideFacts: fc.Arbitrary<OutsideFact[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    key: fc.constant('danger'),
    place: fc.constantFrom('town', 'country', null),
    value: fc.constantFrom(1, 2, 3, 4, null),
    from: day(-20, 20),
  }),
  { maxLength: 4 },
)

function limits() {
  return { from: day(-60, 0), through: fc.option(day(-20, 10)) }
}

/** A whole input; team members include the person. */
export const anyInput: fc.Arbitrary<EvaluationInput> = fc
  .record({
    root,
    person: person('p'),
    posting: posting(),
    others: fc.array(fc.record({ person: person('q'), posting: posting(), isBarred: fc.boolean() }), { maxLength: 2 }),
    asOf: day(-15, 15),
    outside: outsideFacts,
    accreditation: fc.record(limits()),
    equivalence: fc.record(limits()),
  })
  .map(({ root: tree, person: self, posting: own, others, asOf, outside: facts, accreditation, equivalence }) => {
    const version: ProfileVersion = {
      key: 'k',
      version: 1,
      title,
      appliesFrom: '2020-01-01',
      authorityDocument: '',
      convention: 'plain',
      root: tree,
    }
    const members = others.map((one, index): MemberFacts => {
      const personId = `q${index}`
      const waivers = one.person.waivers?.map((waived) => ({ ...waived, personId }))
      const bars = one.isBarred ? [{ id: 'bar', ground: 'medical' as const, from: '2020-01-01', through: null }] : []
      return { person: { ...one.person, personId, waivers, bars }, posting: one.posting }
    })
    return {
      versions: [version],
      person: self,
      posting: own,
      team: [{ person: self, posting: own }, ...members],
      asOf,
      common: {
        outside: facts,
        accreditations: [{ id: 'acc', issuerId: 'i', types: null, ...accreditation }],
        equivalences: [
          {
            id: 'eq',
            from: { type: 'd' },
            toType: 'a',
            validFrom: equivalence.from,
            validThrough: equivalence.through,
          },
        ],
      },
    }
  })
