import { describe, expect, it } from 'vitest'
import type { CaseCredential } from './case.ts'
import { decideOn, needs, resultOf, situationFor } from './cases/small.ts'
import type { Accreditation, Equivalence } from './facts.ts'
import { lastDayOf, typeLink } from './recognition.ts'

const held = (change: Partial<CaseCredential> = {}) => ({
  personId: 'p',
  credentials: [{ id: 'cred', type: 'z', completedOn: '2025-01-31', ...change }],
})

describe('the last day of what was recognised', () => {
  it.each<[string | null, string[], string | null]>([
    [null, [], null],
    ['2025-06-30', [], '2025-06-30'],
    [null, ['2025-05-31'], '2025-05-31'],
    ['2025-06-30', ['2025-05-31'], '2025-05-31'],
    ['2025-06-30', ['2025-07-31'], '2025-06-30'],
    [null, ['2025-05-31', '2025-04-30', '2025-08-31'], '2025-04-30'],
  ])('stated %s, ended later %j: %s', (stated, ends, expected) => {
    const later = ends.map((through) => ({ through }))
    expect(lastDayOf(stated, later)).toBe(expected)
  })
})

describe('a type', () => {
  it('is that of the credential itself before any other', () => {
    const { person } = situationFor({ person: held() })
    expect(person.credentials.map((one) => typeLink(one, 'z', situationFor()))).toEqual([{ kind: 'own' }])
  })
})

describe('an equivalence', () => {
  const equivalence: Equivalence = {
    id: 'eq',
    from: { type: 'z' },
    toType: 'a',
    validFrom: '2025-01-31',
    validThrough: '2025-01-31',
  }
  const counted = (change: Partial<Equivalence>, credential: Partial<CaseCredential> = {}) =>
    resultOf(needs('a'), { person: held(credential), common: { equivalences: [{ ...equivalence, ...change }] } })

  it('counts on its days, and says so', () => {
    const found = counted({})
    expect(found.status).toBe('MET')
    expect(found.findings).toContainEqual({
      code: 'counted-by-equivalence',
      parameters: { type: 'z', asType: 'a' },
      factIds: ['cred', 'eq'],
    })
  })

  it.each<[Partial<Equivalence>, Equivalence['validThrough']]>([
    [{ validFrom: '2025-02-01', validThrough: null }, null],
    [{ validFrom: '2025-01-01', validThrough: '2025-01-30' }, '2025-01-30'],
    [{ validFrom: '2025-01-01', validThrough: null, ends: [{ through: '2025-01-30' }] }, '2025-01-30'],
  ])('whose days the completion misses says so: %j', (change, validThrough) => {
    const found = counted(change)
    expect(found.status).toBe('NOT_MET')
    expect(found.findings).toEqual([
      {
        code: 'equivalence-not-valid',
        parameters: { type: 'z', asType: 'a', validFrom: change.validFrom, validThrough, completedOn: '2025-01-31' },
        factIds: ['cred', 'eq'],
      },
    ])
  })

  it.each<[Partial<Equivalence>, Partial<CaseCredential>, boolean]>([
    [{ from: { type: 'z', edition: 2 } }, { edition: 2 }, true],
    [{ from: { type: 'z', edition: 2 } }, { edition: 1 }, false],
    [{ from: { type: 'z', edition: 2 } }, {}, false],
    [{ from: { type: 'z', issuerIds: ['x', 'y'] } }, { issuerId: 'y' }, true],
    [{ from: { type: 'z', issuerIds: ['x', 'y'] } }, { issuerId: 'w' }, false],
    [{ from: { type: 'other' } }, {}, false],
    [{ toType: 'other' }, {}, false],
  ])('%j speaks of %j: %s', (change, credential, speaks) => {
    const { status, findings } = counted(change, credential)
    expect(status).toBe(speaks ? 'MET' : 'NOT_MET')
    if (!speaks) expect(findings).toEqual([{ code: 'credential-missing', parameters: { types: ['a'] }, factIds: [] }])
  })

  it('is another where the first misses the day', () => {
    const equivalences = [
      { ...equivalence, id: 'ended', validFrom: '2024-01-01', validThrough: '2024-12-31' },
      { ...equivalence, id: 'current' },
    ]
    expect(decideOn(needs('a'), { person: held(), common: { equivalences } })).toMatchObject({
      verdict: 'ELIGIBLE',
      usedFactIds: ['cred', 'current'],
    })
  })

  it('is among what a decision rests on where it counts for a member of the team', () => {
    const team = { kind: 'team' as const, id: 'team', title: { en: 'x', ja: 'x' }, n: 1, child: needs('a') }
    const decision = decideOn(team, { person: held(), common: { equivalences: [equivalence] } })
    expect(decision).toMatchObject({ verdict: 'ELIGIBLE', usedFactIds: ['cred', 'eq'] })
  })
})

describe('an accreditation', () => {
  const accreditation: Accreditation = { id: 'acc', issuerId: 'x', types: null, from: '2025-01-01', through: null }
  const node = needs('z', { entry: { issuers: { kind: 'accredited' } } })
  const decided = (change: Partial<Accreditation>) =>
    decideOn(node, { person: held({ issuerId: 'x' }), common: { accreditations: [{ ...accreditation, ...change }] } })

  it('is for one issuer', () => {
    expect(decided({})).toMatchObject({ verdict: 'ELIGIBLE', usedFactIds: ['acc', 'cred'] })
    expect(decided({ issuerId: 'y' })).toMatchObject({ verdict: 'NOT_ELIGIBLE', usedFactIds: ['cred'] })
  })

  it('counts through the day on which it was ended, and not after', () => {
    expect(decided({ ends: [{ through: '2025-01-31' }] }).verdict).toBe('ELIGIBLE')
    expect(decided({ ends: [{ through: '2025-01-30' }] }).verdict).toBe('NOT_ELIGIBLE')
    expect(decided({ through: '2025-01-30', ends: [{ through: '2025-12-31' }] }).verdict).toBe('NOT_ELIGIBLE')
  })
})
