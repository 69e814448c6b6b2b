import { describe, expect, it } from 'vitest'
import type { CaseCredential, CaseInput } from './case.ts'
import { decideOn, resultOf, runsOf } from './cases/small.ts'
import type { CommonFacts, Concordance, Credential } from './facts.ts'
import type { LevelNode } from './profile.ts'

const node = (more: Partial<LevelNode> = {}): LevelNode => ({
  kind: 'level',
  id: 'english',
  title: { en: 'x', ja: 'x' },
  scale: 'cefr',
  subject: 'en',
  atLeast: 'B2',
  ...more,
})
const points = (atLeast: string | number) => node({ scale: 'toeic', atLeast })
const scales = [
  { key: 'toeic', grades: null },
  { key: 'cefr', grades: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] },
]
const table = (id: string, steps: Concordance['steps'], more: Partial<Concordance> = {}): Concordance => ({
  id,
  fromScale: 'toeic',
  toScale: 'cefr',
  steps,
  validFrom: '2020-01-01',
  validThrough: null,
  ...more,
})
const tested = (
  level: Partial<NonNullable<Credential['level']>>,
  common: CommonFacts = {},
  more: Partial<CaseCredential> = {},
): Partial<CaseInput> => ({
  person: {
    personId: 'p',
    credentials: [
      {
        id: 't',
        type: 'test',
        completedOn: '2025-06-01',
        level: { scale: 'cefr', subject: 'en', grade: 'B2', ...level },
        ...more,
      },
    ],
  },
  common: { scales, ...common },
})
const toeic = (grade: string | number, ...concordances: Concordance[]) =>
  tested({ scale: 'toeic', grade }, { concordances })

describe('a grade on a scale', () => {
  it.each([
    ['the lowest reaches the lowest', node({ atLeast: 'A1' }), tested({ grade: 'A1' }), 'MET'],
    ['a demand that is not on the scale is reached by nothing', node({ atLeast: 'X9' }), tested({}), 'NOT_MET'],
    ['not even by itself', node({ atLeast: 'X9' }), tested({ grade: 'X9' }), 'NOT_MET'],
    ['points reach points', points(800), toeic(800), 'MET'],
    ['fewer points do not', points(800), toeic(799), 'NOT_MET'],
    ['a word is no number of points', points(800), toeic('high'), 'NOT_MET'],
    ['nor is a number that is a word', points(800), toeic('900'), 'NOT_MET'],
    ['nor can one be asked for', points('800'), toeic(900), 'NOT_MET'],
    ['a scale that nobody knows is reached by nothing', points(800), { ...toeic(900), common: {} }, 'NOT_MET'],
    ['beside others either', points(800), { ...toeic(900), common: { scales: scales.slice(1) } }, 'NOT_MET'],
  ])('%s', (_, asked, given, status) => {
    expect(resultOf(asked, given).status).toBe(status)
  })
})

describe('a grade by a concordance', () => {
  const steps = [
    { from: 550, to: 'B1' },
    { from: 785, to: 'B2' },
  ]

  it.each([
    ['of the best step reached, in whatever order', toeic(900, table('c', steps.toReversed())), 'MET'],
    ['of no step that is not reached', toeic(784, table('c', steps.toReversed())), 'NOT_MET'],
    [
      'of the table between the two scales, beside others',
      toeic(
        700,
        table('other', [{ from: 0, to: 'C2' }], { toScale: 'ilr' }),
        table('another', [{ from: 0, to: 'C2' }], { fromScale: 'ielts' }),
        table('c', steps),
      ),
      'NOT_MET',
    ],
  ])('is the one %s', (_, given, status) => {
    expect(resultOf(node(), given).status).toBe(status)
  })

  it('is told as what it is on the scale asked for, or as it was where it is nothing there', () => {
    const tooLow = (found: string | number) => ({
      code: 'level-too-low',
      parameters: { scale: 'cefr', needed: 'B2', found },
      factIds: ['t'],
    })
    expect(resultOf(node(), toeic(600, table('c', steps))).findings).toEqual([tooLow('B1')])
    expect(resultOf(node(), toeic(300, table('c', steps))).findings).toEqual([tooLow(300)])
  })

  it('rests on the table', () => {
    expect(decideOn(node(), toeic(800, table('c', steps))).usedFactIds).toEqual(['c', 't'])
  })

  it('names the table that there is not', () => {
    const missing = {
      code: 'concordance-missing',
      parameters: { fromScale: 'toeic', toScale: 'cefr', completedOn: '2025-06-01' },
      factIds: ['t'],
    }
    expect(resultOf(node(), toeic(990)).findings).toEqual([missing])
    expect(resultOf(node(), tested({ scale: 'toeic', grade: 990 })).findings).toEqual([missing])
  })
})

describe('the test itself', () => {
  it('is missing only where there is none of the subject', () => {
    const missing = {
      code: 'level-missing',
      parameters: { scale: 'cefr', subject: 'en', needed: 'B2' },
      factIds: [],
    }
    expect(resultOf(node()).findings).toEqual([missing])
    expect(resultOf(node(), tested({ subject: 'fr' })).findings).toEqual([missing])
  })

  it('must be by an issuer that the clause accepts', () => {
    const listed = node({ issuers: { kind: 'listed', issuerIds: ['council'] } })
    expect(resultOf(listed, tested({}, {}, { issuerId: 'council' })).status).toBe('MET')
    expect(resultOf(listed, tested({}, {}, { issuerId: 'school' }))).toMatchObject({
      status: 'NOT_MET',
      findings: [{ code: 'issuer-not-listed', parameters: { issuerId: 'school' }, factIds: ['t'] }],
    })
  })

  it('holds as long as the clause and the certificate say', () => {
    const fourMonths = node({ validity: { amount: 4, unit: 'month' } })
    const runs = ['MET 2025-10-01…2025-10-01', 'NOT_MET 2025-10-02…2025-10-10']
    expect(runsOf(fourMonths, tested({}))).toEqual(runs)
    expect(runsOf(node(), tested({}, {}, { statedThrough: '2025-10-01' }))).toEqual(runs)
    expect(runsOf(node({ ignoresStated: true }), tested({}, {}, { statedThrough: '2025-10-01' }))).toEqual([
      'MET 2025-10-01…2025-10-10',
    ])
  })

  it('needs a time where the clause counts hours', () => {
    const inHours = node({ validity: { amount: 100_000, unit: 'hour' } })
    expect(resultOf(inHours, tested({}, {}, { completedAt: '2025-06-01T12:00:00Z' })).status).toBe('MET')
    expect(resultOf(inHours, tested({}))).toMatchObject({
      status: 'NOT_MET',
      findings: [{ code: 'instant-missing', parameters: { completedOn: '2025-06-01' }, factIds: ['t'] }],
    })
  })
})
