import { describe, expect, it } from 'vitest'
import { caseInput } from './case.ts'
import { needs, trip, version } from './cases/small.ts'
import type { EvaluationInput } from './decision.ts'
import type { Credential, PersonFacts } from './facts.ts'
import { asKnown, inOrderRecorded, recordedAt } from './known.ts'

const knownAt = '2025-09-10T12:00:00+09:00'
const inTime = '2025-09-10T03:00:00Z'
const tooLate = '2025-09-10T03:00:00.001Z'

/** One that was always known, one recorded in time, one too late. */
const three = <T>(fact: T) => [
  { ...fact, id: 'always' },
  { ...fact, id: 'in-time', recordedAt: inTime },
  { ...fact, id: 'too-late', recordedAt: tooLate },
]
const two = <T>(fact: T) => three(fact).slice(0, 2)

const credential: Omit<Credential, 'id'> = {
  type: 'a',
  issuerId: 'i',
  isInternal: true,
  completedOn: '2025-01-01',
  statuses: [],
}
const input = (more: Partial<EvaluationInput> = {}): EvaluationInput => ({
  ...caseInput({ versions: [version(needs('a'))], posting: trip, asOf: '2025-09-15', person: { personId: 'p' } }),
  knownAt,
  ...more,
})
const person = (more: Partial<PersonFacts>): PersonFacts => ({ personId: 'p', credentials: [], ...more })
const knownPerson = (more: Partial<PersonFacts>) => asKnown(input({ person: person(more) })).person

const statuses = [
  { status: 'verified' as const, recordedAt: inTime },
  { status: 'revoked' as const, from: 'start', recordedAt: tooLate },
]
const verified = statuses.slice(0, 1)

describe('what was known at an instant', () => {
  const booking = { type: 'a', bookedOn: '2025-10-01' }
  const unit = { unit: 'h', amount: 1, performedOn: '2025-01-01', statuses: [] }
  const waiver = {
    nodeId: 'a',
    personId: 'p',
    from: '2025-01-01',
    through: '2025-02-01',
    grantedBy: { personId: 'x', role: 'r' },
    countersignedBy: null,
  }
  const bar = { ground: 'medical' as const, from: '2025-01-01', through: null }
  const attestation = { statement: 's', organisationId: 'o', personIds: [], from: '2025-01-01', through: null }
  const outside = { key: 'danger', value: 1, from: '2025-01-01' }

  it.each<[keyof PersonFacts, object]>([
    ['credentials', credential],
    ['attributes', { key: 'x', value: 1 }],
    ['units', unit],
    ['acknowledgements', { documentKey: 'd', edition: 1, readOn: '2025-01-01' }],
    ['bookings', booking],
    ['waivers', waiver],
    ['bars', bar],
  ])('of a person: %s', (name, fact) => {
    expect(knownPerson({ [name]: three(fact) })[name]).toMatchObject(two(fact))
  })

  it.each<[keyof NonNullable<EvaluationInput['common']>, object]>([
    ['accreditations', { issuerId: 'i', types: null, from: '2025-01-01', through: null }],
    ['equivalences', { from: { type: 'a' }, toType: 'b', validFrom: '2025-01-01', validThrough: null }],
    ['concordances', { fromScale: 'a', toScale: 'b', steps: [], validFrom: '2025-01-01', validThrough: null }],
    ['attestations', attestation],
    ['documents', { documentKey: 'd', edition: 1, from: '2025-01-01' }],
    ['outside', outside],
  ])('of everybody: %s', (name, fact) => {
    expect(asKnown(input({ common: { [name]: three(fact) } })).common?.[name]).toMatchObject(two(fact))
  })

  it('of the organisation and of members, as of the person', () => {
    const facts = { credentials: three(credential), bookings: three(booking) }
    const member = { person: person(facts), posting: trip }
    const known = asKnown(input({ organisation: { organisationId: 'o', ...facts }, team: [member] }))
    const cut = { credentials: two(credential), bookings: two(booking) }
    expect(known.organisation).toMatchObject({ organisationId: 'o', ...cut })
    expect(known.team).toMatchObject([{ person: { personId: 'p', ...cut }, posting: trip }])
  })

  it('is of each proof what its status was', () => {
    const known = knownPerson({
      credentials: [{ ...credential, id: 'c', statuses }],
      units: [{ ...unit, id: 'u', statuses }],
      attributes: [
        { id: 'x', key: 'x', value: 1, statuses },
        { id: 'y', key: 'y', value: 1 },
      ],
    })
    expect(known.credentials[0]?.statuses).toEqual(verified)
    expect(known.units?.[0]?.statuses).toEqual(verified)
    expect(known.attributes).toEqual([
      { id: 'x', key: 'x', value: 1, statuses: verified },
      { id: 'y', key: 'y', value: 1 },
    ])
    const organisation = { organisationId: 'o', credentials: [{ ...credential, id: 'c', statuses }] }
    expect(asKnown(input({ organisation })).organisation?.credentials[0]?.statuses).toEqual(verified)
  })

  it.each([
    [inTime, true],
    [tooLate, false],
    [undefined, true],
  ])('has of what was ended only the ends that were recorded, here at %s', (at, isKnown) => {
    const stamp = at === undefined ? {} : { recordedAt: at }
    const end = { on: '2025-03-01', ...stamp }
    const ends = [{ through: '2025-03-01', ...stamp }]
    const {
      person: one,
      organisation,
      common,
    } = asKnown(
      input({
        person: person({
          bookings: [{ ...booking, id: 'b', cancelled: stamp }],
          waivers: [{ ...waiver, id: 'w', withdrawn: end }],
          bars: [{ ...bar, id: 'bar', lifted: end }],
        }),
        organisation: { organisationId: 'o', credentials: [], bookings: [{ ...booking, id: 'b', cancelled: stamp }] },
        common: {
          accreditations: [{ id: 'a', issuerId: 'i', types: null, from: '2025-01-01', through: null, ends }],
          equivalences: [
            { id: 'e', from: { type: 'a' }, toType: 'b', validFrom: '2025-01-01', validThrough: null, ends },
          ],
          attestations: [{ ...attestation, id: 't', withdrawn: end }],
          outside: [{ ...outside, id: 'o', closed: stamp }],
        },
      }),
    )
    expect(one.bookings?.[0]?.cancelled).toEqual(isKnown ? stamp : null)
    expect(organisation?.bookings?.[0]?.cancelled).toEqual(isKnown ? stamp : null)
    expect(one.waivers?.[0]?.withdrawn).toEqual(isKnown ? end : null)
    expect(one.bars?.[0]?.lifted).toEqual(isKnown ? end : null)
    expect(common?.accreditations?.[0]?.ends).toEqual(isKnown ? ends : [])
    expect(common?.equivalences?.[0]?.ends).toEqual(isKnown ? ends : [])
    expect(common?.attestations?.[0]?.withdrawn).toEqual(isKnown ? end : null)
    expect(common?.outside?.[0]?.closed).toEqual(isKnown ? stamp : null)
  })

  it('is of a profile what had been published', () => {
    const versions = [undefined, inTime, tooLate].map((publishedAt, index) =>
      version(needs('a'), { version: index + 1, ...(publishedAt === undefined ? {} : { publishedAt }) }),
    )
    expect(asKnown(input({ versions })).versions.map((one) => one.version)).toEqual([1, 2])
  })

  it('keeps what has no instant: the posting, scales, courses and lessons', () => {
    const common = { scales: [{ key: 's', grades: null }] }
    const progress = [{ type: 'a', remaining: [] }]
    const known = asKnown(input({ person: person({ instructorIds: ['i'], progress }), common }))
    expect(known).toMatchObject({
      posting: trip,
      asOf: '2025-09-15',
      person: { instructorIds: ['i'], progress },
      common,
      team: null,
      organisation: null,
    })
  })

  it('is everything if no instant is named', () => {
    const all = input({ knownAt: null, person: person({ credentials: three(credential) }) })
    expect(asKnown(all)).toBe(all)
  })
})

describe('the order of recording', () => {
  it('goes by the instant, not by its text, and otherwise as given', () => {
    const facts = [
      { id: 'last', recordedAt: '2025-01-01T12:00:00Z' },
      { id: 'first', recordedAt: '2025-01-01T13:00:00+09:00' },
      { id: 'always' },
      { id: 'always-too' },
      { id: 'last-too', recordedAt: '2025-01-01T21:00:00+09:00' },
    ]
    expect(inOrderRecorded(facts).map((one) => one.id)).toEqual(['always', 'always-too', 'first', 'last', 'last-too'])
  })

  it('has what does not say at the beginning', () => {
    expect(recordedAt({})).toBe(-Infinity)
    expect(recordedAt({ recordedAt: '1970-01-01T09:00:00.005+09:00' })).toBe(5)
  })
})
