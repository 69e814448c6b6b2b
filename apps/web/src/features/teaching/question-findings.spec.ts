import { describe, expect, it } from 'vitest'
import {
  findingOf,
  isSlow,
  questionsIn,
  rightAnswers,
  temptingOption,
  tenths,
  typicalOf,
} from '../../app/question-figures/question-findings.ts'
import { learnersIn, placeOf } from './learners.ts'
import type { Learner, QuestionView } from './use-teaching.ts'

const text = (word: string) => ({ en: word, ja: word })
const option = (id: string, chosen: number, correct = false) => ({ id, text: text(id), chosen, correct })

const question = (
  options: ReturnType<typeof option>[],
  given: Partial<QuestionView> & {
    discrimination?: number | null
    rightShare?: number
    times?: [number | null, number | null]
  } = {},
): QuestionView => {
  const answers = given.answers ?? 20
  const right = options.reduce((sum, one) => sum + (one.correct ? one.chosen : 0), 0)
  return {
    key: given.key ?? 'q1',
    kind: given.kind ?? 'single',
    module: 'm1',
    stem: text('stem'),
    answers,
    statistics:
      answers < 20
        ? null
        : {
            rightShare: given.rightShare ?? right / answers,
            discrimination: given.discrimination ?? null,
            medianSeconds: given.times?.[0] ?? null,
            usualSeconds: given.times?.[1] ?? null,
            options,
          },
  }
}

describe('the finding of a question', () => {
  it('counts who answered right where an answer is right or wrong', () => {
    expect(rightAnswers(question([option('a', 14, true), option('b', 6)]))).toBe(14)
    expect(rightAnswers(question([option('a', 14, true)], { kind: 'multiple' }))).toBeNull()
    expect(rightAnswers(question([option('a', 14, true)], { answers: 19 }))).toBeNull()
  })

  it('names the wrong option that competes with the right one, from a quarter of the people on', () => {
    const tempting = question([option('a', 15, true), option('b', 5), option('c', 0)])
    expect(temptingOption(tempting)?.id).toBe('b')
    expect(findingOf(tempting)).toBe('ambiguous')
    expect(findingOf(question([option('a', 16, true), option('b', 4)]))).toBe('fine')
  })

  it('names the wrong words that most people typed, and counts nobody where part of the points can be earned', () => {
    const typed = question([option('gate', 12, true), option('fence', 6)], { kind: 'short' })
    expect(temptingOption(typed)?.id).toBe('fence')
    expect(findingOf(typed)).toBe('ambiguous')
    expect(rightAnswers(typed)).toBeNull()
  })

  it('says hard, easy and fine by the share of right answers', () => {
    expect(findingOf(question([], { kind: 'order', rightShare: 0.49 }))).toBe('hard')
    expect(findingOf(question([], { kind: 'order', rightShare: 0.5 }))).toBe('fine')
    expect(findingOf(question([], { kind: 'order', rightShare: 0.95 }))).toBe('easy')
  })

  it('does not blame a question for what chance explains', () => {
    const among = (answers: number) =>
      findingOf(question([], { kind: 'order', rightShare: 0.8, discrimination: -0.3, answers }))
    expect(among(20)).toBe('fine')
    expect(among(100)).toBe('weak')
  })

  it('says what takes far longer than its neighbours: twice as long, and half a minute more', () => {
    const taking = (...times: [number | null, number | null]) => question([], { kind: 'order', rightShare: 0.8, times })
    expect(findingOf(taking(100, 50))).toBe('slow')
    expect([taking(99, 50), taking(50, 20), taking(49, 20), taking(99, null), taking(null, 50)].map(isSlow)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ])
    expect(findingOf(question([], { kind: 'order', rightShare: 0.4, times: [100, 50] }))).toBe('hard')
  })

  it('says what is typical of the questions that have figures', () => {
    const all = [0.2, 0.9, 0.7].map((rightShare, index) => question([], { rightShare, times: [10 * index, null] }))
    expect(typicalOf([...all, question([], { answers: 3 })])).toEqual({ share: 0.7, seconds: 10 })
    expect(typicalOf([])).toEqual({ share: null, seconds: null })
  })

  it('is hidden below 20 answers', () => {
    expect(findingOf(question([], { answers: 19 }))).toBe('hidden')
  })

  it('puts the most often missed first, and every figure into its tenth', () => {
    const all = [0.1, 0.3, 1, 0.999, 0.95].map((rightShare, index) =>
      question([], { kind: 'order', rightShare, key: `q${index}` }),
    )
    expect(questionsIn(all, 'look').map(({ key }) => key)).toEqual(['q0', 'q1'])
    expect(tenths(all)).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 0, 3])
  })
})

const learner = (name: string, given: Partial<Learner>): Learner => ({
  enrolmentId: name,
  name: text(name),
  home: null,
  lessonsCompleted: 0,
  at: null,
  lastActiveAt: null,
  attempts: 0,
  bestPoints: null,
  outOf: null,
  completedOn: null,
  stuck: false,
  ...given,
})

describe('the people of a course', () => {
  it('are shown with those who are stuck first', () => {
    const all = [learner('a', {}), learner('b', { stuck: true }), learner('c', { completedOn: '2026-01-01' })]
    expect(learnersIn(all, 'all').map(({ enrolmentId }) => enrolmentId)).toEqual(['b', 'a', 'c'])
    expect(learnersIn(all, 'midway')).toHaveLength(2)
    expect(learnersIn(all, 'completed')).toHaveLength(1)
  })

  it('are before the start, in a lesson, at the test, or through', () => {
    expect(placeOf(learner('a', {}))).toBe('beforeStart')
    expect(
      placeOf(learner('a', { at: { number: '1.1', title: text('x') }, lastActiveAt: '2026-01-01T00:00:00Z' })),
    ).toBe('lesson')
    expect(placeOf(learner('a', { lastActiveAt: '2026-01-01T00:00:00Z' }))).toBe('atTest')
    expect(placeOf(learner('a', { completedOn: '2026-01-01' }))).toBe('done')
  })
})
