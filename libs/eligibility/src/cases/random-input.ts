/** Random profiles, facts and postings for the property tests: small days and few names, so that things meet. */
import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import fc from 'fast-check'
import type { EvaluationInput } from '../decision.ts'
import type { Credential, MemberFacts, OutsideFact, PersonFacts, Posting, StatusEntry, Waiver } from '../facts.ts'
import type { ProfileNode, ProfileVersion, When, Window } from '../profile.ts'

const departure = toDayNumber('2025-10-01')
const day = (from: number, through: number) => fc.integer({ min: from, max: through }).map((n) => fromDayNumber(departure + n))
const title = { en: 'x', ja: 'x' }
const days = (amount: number) => ({ amount, unit: 'day' as const })
const types = fc.constantFrom('a', 'a', 'b', 'c')
const nodeIds = fc.constantFrom('n0', 'n1', 'n2', 'n3')

const window: fc.Arbitrary<Window | undefined> = fc.option(
  fc.oneof(
    fc.constantFrom<Window>({ kind: 'departure' }, { kind: 'arrival' }, { kind: 'nomination' }, { kind: 'today' }, { kind: 'throughout' }),
    fc.record({
      kind: fc.constant('recent' as const),
      within: fc.integer({ min: 0, max: 30 }).map(days),
      anchor: fc.constantFrom('departure' as const, 'nomination' as const, 'day' as const),
    }),
    fc.record({ kind: fc.constant('withinArrival' as const), days: fc.integer({ min: 0, max: 9 }) }),
  ),
  { nil: undefined, freq: 2 },
)

const when: fc.Arbitrary<When> = fc.letrec<{ when: When }>((tie) => ({
  when: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 1, max: 4 }).map((atLeast): When => ({ outside: 'danger', is: { atLeast } })),
    fc.constantFrom<When>({ posting: 'role', is: { equals: 'manager' } }, { person: 'is-returnee', is: { equals: true } }),
    tie('when').map((not): When => ({ not })),
    fc.array(tie('when'), { maxLength: 2 }).map((all): When => ({ all })),
    fc.array(tie('when'), { maxLength: 2 }).map((any): When => ({ any })),
  ),
})).when

const fields = {
  id: nodeIds,
  title: fc.constant(title),
  severity: fc.constantFrom('required' as const, 'required' as const, 'required' as const, 'recommended' as const),
  isWaivable: fc.boolean(),
  when: fc.option(when, { nil: undefined, freq: 3 }),
  window,
}

const completion: fc.Arbitrary<ProfileNode> = fc.record({
  ...fields,
  kind: fc.constant('completion' as const),
  accepts: fc.array(
    fc.record({
      type: types,
      minEdition: fc.option(fc.constantFrom(1, 2), { nil: undefined, freq: 2 }),
      issuers: fc.option(fc.constant({ kind: 'accredited' as const }), { nil: undefined, freq: 2 }),
      validity: fc.option(fc.integer({ min: 0, max: 60 }).map(days), { nil: undefined }),
      ignoresStated: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  ),
})

const attribute: fc.Arbitrary<ProfileNode> = fc.record({
  ...fields,
  kind: fc.constant('attribute' as const),
  attribute: fc.constantFrom('passport', 'consent'),
  test: fc.record({
    is: fc.constantFrom('dateOnOrAfter' as const, 'dateOnOrBefore' as const),
    anchor: fc.constantFrom('departure' as const, 'return' as const, 'day' as const, 'today' as const),
    plus: fc.integer({ min: -20, max: 20 }).map(days),
  }),
})

const outside: fc.Arbitrary<ProfileNode> = fc.record({
  ...fields,
  kind: fc.constant('outside' as const),
  fact: fc.constant('danger'),
  is: fc.integer({ min: 1, max: 4 }).map((atMost) => ({ atMost })),
})

/** A node about the person alone. */
export const personNode: fc.Arbitrary<ProfileNode> = fc.letrec<{ node: ProfileNode }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: completion },
    { weight: 1, arbitrary: attribute },
    { weight: 1, arbitrary: outside },
    {
      weight: 4,
      arbitrary: fc.record({
        ...fields,
        kind: fc.constantFrom('all' as const, 'any' as const),
        children: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        ...fields,
        kind: fc.constant('atLeast' as const),
        n: fc.integer({ min: 1, max: 3 }),
        children: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        ...fields,
        kind: fc.constant('atLeast' as const),
        n: fc.integer({ min: 1, max: 3 }),
        isDistinct: fc.constant(true),
        children: fc.array(completion, { minLength: 1, maxLength: 3 }),
      }),
    },
  ),
})).node

/** No window below a buffer. */
function withoutWindows(node: ProfileNode): ProfileNode {
  const { window: _, ...rest } = node
  return 'children' in rest ? { ...rest, children: rest.children.map(withoutWindows) } : rest
}

const buffered = fc.record({ node: personNode, bufferDays: fc.integer({ min: 1, max: 3 }) }).map(
  ({ node, bufferDays }): ProfileNode => ({ ...withoutWindows(node), window: { kind: 'throughout', bufferDays } }),
)

const team: fc.Arbitrary<ProfileNode> = fc.record({
  ...fields,
  kind: fc.constant('team' as const),
  n: fc.integer({ min: 1, max: 2 }),
  perMembers: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 2 }),
  child: personNode,
})

const root: fc.Arbitrary<ProfileNode> = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: personNode }, { weight: 1, arbitrary: buffered }, { weight: 1, arbitrary: team }),
    { minLength: 1, maxLength: 3 },
  )
  .map((children) => ({ kind: 'all', id: 'root', title, children }))

const statuses: fc.Arbitrary<StatusEntry[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<StatusEntry[]>([{ status: 'verified' }]) },
  { weight: 1, arbitrary: fc.constantFrom<StatusEntry[]>([], [{ status: 'pending' }], [{ status: 'verified' }, { status: 'rejected' }]) },
  { weight: 1, arbitrary: day(-20, 20).map((from): StatusEntry[] => [{ status: 'verified' }, { status: 'revoked', from }]) },
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
  withdrawn: fc.option(day(-10, 20).map((on) => ({ on })), { freq: 2 }),
})

function person(personId: string): fc.Arbitrary<PersonFacts> {
  return fc.record({
    personId: fc.constant(personId),
    credentials: fc.uniqueArray(credential, { minLength: 1, maxLength: 6, selector: (one) => one.id }),
    attributes: fc.tuple(fc.option(day(-20, 40)), fc.option(day(-40, 10)), fc.option(fc.boolean())).map(([passport, consent, isReturnee]) => [
      ...(passport ? [{ id: 'f1', key: 'passport', value: passport }] : []),
      ...(consent ? [{ id: 'f2', key: 'consent', value: consent }] : []),
      ...(isReturnee === null ? [] : [{ id: 'f3', key: 'is-returnee', value: isReturnee }]),
    ]),
    bookings: fc.array(fc.record({ id: fc.uuid(), type: types, bookedOn: day(-5, 15) }), { maxLength: 1 }),
    waivers: fc.array(waiver.map((one) => ({ ...one, personId })), { maxLength: 2 }),
  })
}

function posting(): fc.Arbitrary<Posting> {
  return fc.record({ start: fc.integer({ min: 0, max: 5 }), travel: fc.integer({ min: 0, max: 2 }), length: fc.integer({ min: 0, max: 12 }), nominated: day(-30, 0), role: fc.constantFrom('manager', 'adviser', null) }).map(
    ({ start, travel, length, nominated, role }) => ({
      id: 'posting',
      places: ['town', 'country'],
      role,
      departsOn: fromDayNumber(departure + start),
      arrivesOn: fromDayNumber(departure + start + travel),
      returnsOn: fromDayNumber(departure + start + travel + length),
      nominatedOn: nominated,
    }),
  )
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
        equivalences: [{ id: 'eq', from: { type: 'd' }, toType: 'a', validFrom: equivalence.from, validThrough: equivalence.through }],
      },
    }
  })
