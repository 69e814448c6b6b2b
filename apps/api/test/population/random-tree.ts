/** Random trees for the property that holds the population query and the engine together. */
import type { AcceptedCompletion, ProfileNode, When, Window } from '@muster/eligibility/profile.ts'
import fc from 'fast-check'
import { aDay, levels, typeNames } from './random-rows.ts'

const title = { en: 'x', ja: 'x' }
const length = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((amount) => ({ amount, unit: 'day' as const })),
  fc.integer({ min: 0, max: 3 }).map((amount) => ({ amount, unit: 'month' as const })),
)
const some = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined, freq: 2 })
const rarely = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: values })

const window: fc.Arbitrary<Window | undefined> = some(
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
      within: length,
      anchor: fc.constantFrom('departure' as const, 'nomination' as const, 'day' as const),
    }),
    fc.record({ kind: fc.constant('withinArrival' as const), days: fc.integer({ min: 0, max: 9 }) }),
  ),
)

const when: fc.Arbitrary<When> = fc.letrec<{ when: When }>((tie) => ({
  when: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 1, max: 4 }).map((atLeast): When => ({ outside: 'danger', is: { atLeast } })),
    fc.constantFrom<When>(
      { posting: 'role', is: { equals: 'manager' } },
      { posting: 'days', is: { atLeast: 8 } },
      { person: 'is-returnee', is: { equals: true } },
      { person: 'field', is: { oneOf: ['health'] } },
    ),
    tie('when').map((not): When => ({ not })),
    fc.array(tie('when'), { maxLength: 2 }).map((all): When => ({ all })),
    fc.array(tie('when'), { maxLength: 2 }).map((any): When => ({ any })),
  ),
})).when

const entry: fc.Arbitrary<AcceptedCompletion> = fc.record(
  {
    type: fc.constantFrom(...typeNames),
    minEdition: fc.constantFrom(1, 2),
    variants: fc.constant(['manager']),
    modes: fc.constant(['online' as const]),
    minHours: fc.constant(9),
    components: fc.constantFrom([{ key: 'aid' }], [{ key: 'aid', validity: { amount: 1, unit: 'month' as const } }]),
    issuers: fc.constantFrom({ kind: 'accredited' as const }, { kind: 'internal' as const }),
    minScorePercent: fc.constant(80),
    completedFrom: aDay(-60, 0),
    completedThrough: aDay(-20, 5),
    countsThrough: aDay(0, 20),
    scope: fc.constantFrom(['job' as const], ['duty-station' as const, 'job' as const], ['posting' as const]),
    validity: length,
    ignoresStated: fc.boolean(),
  },
  { requiredKeys: ['type'] },
)
/** Mostly few tests: somebody has to pass. */
const easyEntry = fc
  .record({
    whole: entry,
    kept: fc.subarray(
      [
        'minEdition',
        'components',
        'issuers',
        'minScorePercent',
        'scope',
        'validity',
        'ignoresStated',
        'variants',
        'countsThrough',
        'completedFrom',
      ] as const,
      { maxLength: 2 },
    ),
  })
  .map(({ whole, kept }): AcceptedCompletion => ({
    type: whole.type,
    ...Object.fromEntries(kept.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]]]))),
  }))

const fields = {
  id: fc.constantFrom('n0', 'n1', 'n2', 'n3', 'n4'),
  title: fc.constant(title),
  severity: fc.constantFrom('required' as const, 'required' as const, 'required' as const, 'recommended' as const),
  isWaivable: fc.boolean(),
  waiverRoles: rarely(fc.constant(['r'])),
  when: rarely(when),
  window,
}
const node = <T extends object>(more: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<ProfileNode> =>
  fc.record({ ...fields, ...more }).map((one) => JSON.parse(JSON.stringify(one)) as ProfileNode)

const completion = node({
  kind: fc.constant('completion'),
  accepts: fc.array(easyEntry, { minLength: 1, maxLength: 2 }),
})
const anchor = fc.constantFrom('departure', 'return', 'day', 'today', 'nomination', 'arrival')
const leaf: fc.Arbitrary<ProfileNode> = fc.oneof(
  { weight: 6, arbitrary: completion },
  {
    weight: 2,
    arbitrary: node({
      kind: fc.constant('attribute'),
      attribute: fc.constantFrom('passport', 'field'),
      test: fc.oneof(
        fc.record({
          is: fc.constantFrom('dateOnOrAfter', 'dateOnOrBefore'),
          anchor,
          plus: fc.record({ amount: fc.integer({ min: -20, max: 20 }), unit: fc.constant('day') }),
        }),
        fc.record({
          is: fc.constantFrom('dateOnOrAfter', 'dateOnOrBefore'),
          anchor,
          plus: fc.record({ amount: fc.integer({ min: -2, max: 2 }), unit: fc.constant('month') }),
        }),
        fc.record({ is: fc.constant('text'), oneOf: fc.constant(['health']) }),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: node({
      kind: fc.constant('attribute'),
      attribute: fc.constant('is-returnee'),
      test: fc.record({ is: fc.constant('flag'), equals: fc.boolean() }),
    }),
  },
  {
    weight: 1,
    arbitrary: node({
      kind: fc.constant('outside'),
      fact: fc.constant('danger'),
      is: fc.integer({ min: 1, max: 4 }).map((atMost) => ({ atMost })),
    }),
  },
  {
    weight: 1,
    arbitrary: node({
      kind: fc.constant('level'),
      scale: fc.constant('cefr'),
      subject: fc.constant('en'),
      atLeast: fc.constantFrom(...levels),
      validity: fc.option(length),
    }),
  },
  {
    weight: 1,
    arbitrary: node({
      kind: fc.constant('accrual'),
      unit: fc.constant('hours'),
      atLeast: fc.constantFrom(5, 15),
      lookBack: length,
    }),
  },
  {
    weight: 1,
    arbitrary: node({
      kind: fc.constant('attestation'),
      statement: fc.constant('approval'),
      isForPosting: fc.boolean(),
      organisationIds: rarely(fc.constant(['o'])),
      validity: fc.option(length),
    }),
  },
  {
    weight: 1,
    arbitrary: node({
      kind: fc.constant('acknowledgement'),
      documentKey: fc.constant('rules'),
      edition: fc.constantFrom(1, 2, 'current'),
      validity: fc.option(length),
    }),
  },
)

/** A node about the person alone. */
const personNode: fc.Arbitrary<ProfileNode> = fc.letrec<{ node: ProfileNode }>((tie) => {
  const children = fc.array(tie('node'), { minLength: 1, maxLength: 3 })
  return {
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 5, arbitrary: leaf },
      { weight: 2, arbitrary: node({ kind: fc.constantFrom('all', 'any'), children }) },
      { weight: 1, arbitrary: node({ kind: fc.constant('atLeast'), n: fc.integer({ min: 1, max: 3 }), children }) },
      {
        weight: 1,
        arbitrary: node({
          kind: fc.constant('atLeast'),
          n: fc.integer({ min: 1, max: 2 }),
          isDistinct: fc.constant(true),
          children: fc.array(completion, { minLength: 1, maxLength: 3 }),
        }),
      },
    ),
  }
}).node

/** No window below a buffer. */
function withoutWindows(one: ProfileNode): ProfileNode {
  const { window: _, ...rest } = one
  return 'children' in rest ? { ...rest, children: rest.children.map(withoutWindows) } : rest
}

const buffered = fc
  .record({ one: personNode, bufferDays: fc.integer({ min: 1, max: 3 }) })
  .map(({ one, bufferDays }): ProfileNode => ({ ...withoutWindows(one), window: { kind: 'throughout', bufferDays } }))
const team = node({ kind: fc.constant('team'), n: fc.integer({ min: 1, max: 2 }), child: personNode })
const organisation = node({
  kind: fc.constant('organisation'),
  accepts: fc.array(easyEntry, { minLength: 1, maxLength: 1 }),
})

/** A whole tree: clauses about the person, now and then one about the team or the organisation. */
export const root: fc.Arbitrary<ProfileNode> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: personNode },
      { weight: 1, arbitrary: buffered },
      { weight: 1, arbitrary: team },
      { weight: 1, arbitrary: organisation },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((children) => ({ kind: 'all', id: 'root', title, children }))
