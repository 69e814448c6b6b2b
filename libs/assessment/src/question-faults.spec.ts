import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionFaults } from './question-faults.ts'
import type { HotspotQuestion, Question, ScenarioQuestion, ShortQuestion } from './question.ts'
import { anyQuestion, checkpoint, colours, everyKind, overdue, paintedStones, suspension } from './testing/questions.ts'
import { compound, lookout } from './testing/words-and-places.ts'
import { riskNote } from './testing/written-question.ts'

const noneRight = suspension.options.map((option) => ({ ...option, correct: false }))
const allRight = suspension.options.map((option) => ({ ...option, correct: true }))
const empty = { en: 'words', ja: ' ' }

function withNext(next: string): ScenarioQuestion {
  const [first, second] = paintedStones.steps
  if (!first || !second) throw new Error('the scenario has two steps')
  return {
    ...paintedStones,
    steps: [first, { ...second, choices: second.choices.map((choice) => ({ ...choice, next })) }],
  }
}

const accepting = (spellings: Partial<ShortQuestion['accepted'][number]['spellings']>): ShortQuestion => ({
  ...lookout,
  accepted: lookout.accepted.map((one, index) =>
    index === 0 ? { ...one, spellings: { ...one.spellings, ...spellings } } : one,
  ),
})

const placing = (change: Partial<HotspotQuestion['areas'][number]>): HotspotQuestion => ({
  ...compound,
  areas: compound.areas.map((area) => ({ ...area, ...change })),
})

describe('questionFaults', () => {
  it('finds nothing wrong with sound questions', () => {
    for (const question of everyKind) expect(questionFaults(question)).toEqual([])
  })

  it.each<[string, Question]>([
    ['question-text-missing', { ...suspension, stem: empty }],
    ['question-text-missing', { ...suspension, explanation: empty }],
    ['question-text-missing', { ...overdue, unit: empty }],
    ['question-points-invalid', { ...suspension, points: 0 }],
    ['question-points-invalid', { ...suspension, points: 1.5 }],
    ['question-no-right-answer', { ...suspension, options: noneRight }],
    ['question-no-right-answer', { ...suspension, kind: 'multiple', options: noneRight }],
    ['question-several-right-answers', { ...suspension, options: allRight }],
    ['question-nothing-wrong', { ...suspension, kind: 'multiple', options: allRight }],
    ['question-too-few-options', { ...checkpoint, steps: checkpoint.steps.slice(0, 1) }],
    [
      'question-same-text-twice',
      { ...checkpoint, steps: checkpoint.steps.map((step) => ({ ...step, text: { en: 'x', ja: 'x' } })) },
    ],
    ['question-duplicate-id', { ...checkpoint, steps: checkpoint.steps.map((step) => ({ ...step, id: '1' })) }],
    ['question-pair-unknown', { ...colours, pairs: { ...colours.pairs, l1: 'r9' } }],
    ['question-pair-missing', { ...colours, pairs: { l1: 'r1' } }],
    ['question-tolerance-negative', { ...overdue, tolerance: -1 }],
    ['question-tolerance-negative', { ...overdue, tolerance: Number.NaN }],
    ['question-answer-not-a-number', { ...overdue, answer: Number.POSITIVE_INFINITY }],
    ['question-answer-out-of-range', { ...overdue, answer: 1440 }],
    ['question-text-missing', { ...compound, picture: { ...compound.picture, alt: empty } }],
    ['question-text-missing', placing({ because: empty })],
    ['question-text-missing', placing({ text: empty })],
    ['question-too-few-options', { ...compound, areas: compound.areas.slice(0, 1) }],
    ['question-nothing-wrong', placing({ correct: true })],
    ['question-no-right-answer', placing({ correct: false })],
    ['question-area-invalid', placing({ shape: { form: 'circle', x: 50, y: 50, radius: 0 } })],
    ['question-same-text-twice', placing({ text: { en: 'x', ja: 'y' } })],
    ['question-no-right-answer', { ...lookout, accepted: [] }],
    ['question-no-right-answer', { ...lookout, points: 3 }],
    ['question-no-right-answer', accepting({ ja: [] })],
    ['question-points-above', { ...lookout, points: 1 }],
    ['question-points-invalid', { ...lookout, accepted: lookout.accepted.map((one) => ({ ...one, points: -1 })) }],
    ['question-same-text-twice', accepting({ en: ['Checkpoint', ' CHÉCKPOINT '] })],
    ['question-same-text-twice', accepting({ en: ['ＲＯＡＤＢＬＯＣＫ'] })],
    ['question-same-text-twice', accepting({ ja: ['検問所', 'Border'] })],
    ['question-text-missing', accepting({ ja: ['検問所', '　'] })],
    ['question-text-missing', accepting({ en: [], ja: [] })],
    ['question-text-missing', { ...lookout, accepted: lookout.accepted.map((one) => ({ ...one, feedback: empty })) }],
    ['question-duplicate-id', { ...lookout, accepted: lookout.accepted.map((one) => ({ ...one, id: 'a' })) }],
    ['question-next-unknown', withNext('nowhere')],
    ['question-path-circular', withNext('road')],
    ['question-path-circular', withNext('stopped')],
    ['question-step-unreachable', { ...paintedStones, steps: paintedStones.steps.toReversed() }],
    ['question-points-not-best-path', { ...paintedStones, points: 4 }],
  ])('%s', (fault, question) => {
    expect(questionFaults(question)).toContain(fault)
  })

  it('is not slowed down by a scenario whose paths meet again and again', () => {
    const choices = (next?: string) =>
      ['a', 'b', 'c'].map((id) => ({
        id,
        text: { en: id, ja: id },
        points: 1,
        feedback: { en: id, ja: id },
        ...(next && { next }),
      }))
    const steps = Array.from({ length: 60 }, (_, index) => ({
      id: `s${index}`,
      text: { en: `step ${index}`, ja: `場面 ${index}` },
      choices: choices(index < 59 ? `s${index + 1}` : undefined),
    }))
    expect(questionFaults({ ...paintedStones, points: 60, steps })).toEqual([])
  })

  it('holds a rubric against the points of its question', () => {
    expect(questionFaults(riskNote)).toEqual([])
    expect(questionFaults({ ...riskNote, points: 5 })).toEqual(['question-points-not-best-levels'])
    expect(questionFaults({ ...riskNote, rubric: [] })).toEqual([
      'question-no-criterion',
      'question-points-not-best-levels',
    ])
    const [first, ...rest] = riskNote.rubric
    if (!first) throw new Error('the rubric has a criterion')
    const { levels } = first
    const withLevels = (changed: typeof levels) => ({ ...riskNote, rubric: [{ ...first, levels: changed }, ...rest] })
    expect(questionFaults(withLevels(levels.slice(2)))).toEqual(['question-too-few-options'])
    expect(questionFaults(withLevels(levels.map((level) => ({ ...level, id: 'same' }))))).toEqual([
      'question-duplicate-id',
    ])
    expect(questionFaults(withLevels(levels.map((level) => ({ ...level, points: level.points - 1 }))))).toEqual([
      'question-points-invalid',
      'question-points-not-best-levels',
    ])
  })

  it('finds in random questions only what their numbers can get wrong', () => {
    const chance = ['question-nothing-wrong', 'question-points-not-best-path', 'question-step-unreachable']
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(questionFaults(question).filter((fault) => !chance.includes(fault))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
