/** Random trees for the property tests. */
import fc from 'fast-check'
import type { ProfileNode, When, Window } from '../profile.ts'

const title = { en: 'x', ja: 'x' }
const days = (amount: number) => ({ amount, unit: 'day' as const })
export const types = fc.constantFrom('a', 'a', 'b', 'c')
export const nodeIds = fc.constantFrom('n0', 'n1', 'n2', 'n3')

const window: fc.Arbitrary<Window | undefined> = fc.option(
  fc.oneof(
    fc.constantFrom<Window>(
      { kind: 'departure' },
      { kind: 'arrival' },
      { kind: 'nomination' },
      { kind: 'today' },
      { kind: 'throughout' },
    ),
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
    fc.constantFrom<When>(
      { posting: 'role', is: { equals: 'manager' } },
      { person: 'is-returnee', is: { equals: true } },
    ),
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
const personNode: fc.Arbitrary<ProfileNode> = fc.letrec<{ node: ProfileNode }>((tie) => ({
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

const buffered = fc
  .record({ node: personNode, bufferDays: fc.integer({ min: 1, max: 3 }) })
  .map(({ node, bufferDays }): ProfileNode => ({ ...withoutWindows(node), window: { kind: 'throughout', bufferDays } }))

const team: fc.Arbitrary<ProfileNode> = fc.record({
  ...fields,
  kind: fc.constant('team' as const),
  n: fc.integer({ min: 1, max: 2 }),
  perMembers: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 2 }),
  child: personNode,
})

export const root: fc.Arbitrary<ProfileNode> = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: personNode }, { weight: 1, arbitrary: buffered }, { weight: 1, arbitrary: team }),
    { minLength: 1, maxLength: 3 },
  )
  .map((children) => ({ kind: 'all', id: 'root', title, children }))
