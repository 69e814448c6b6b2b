import { describe, expect, it } from 'vitest'
import type { Answer } from './question.ts'
import { questionStatistics, type QuestionTurn } from './statistics.ts'
import { checkpoint, overdue, paintedStones, suspension } from './testing/questions.ts'
import { compound, lookout } from './testing/words-and-places.ts'

const single = (option: string): Answer => ({ kind: 'single', option })

function turn(answer: Answer | null, attemptPoints: number, seconds: number | null = null): QuestionTurn {
  return { answer, seconds, attemptPoints, attemptOutOf: 22 }
}

const repeat = (times: number, one: QuestionTurn) => Array.from({ length: times }, () => one)

describe('questionStatistics', () => {
  it('computes nothing below twenty answers, however many left it open', () => {
    const turns = [...repeat(19, turn(single('b'), 20)), ...repeat(30, turn(null, 10))]
    expect(questionStatistics(suspension, turns)).toEqual({ answers: 19, unanswered: 30, figures: null })
    expect(questionStatistics(suspension, [...turns, turn(single('a'), 3)]).figures).not.toBeNull()
  })

  it('gives difficulty as the share earned, unanswered included', () => {
    const turns = [
      ...repeat(20, turn(single('b'), 12)),
      ...repeat(10, turn(single('a'), 10)),
      ...repeat(10, turn(null, 10)),
    ]
    expect(questionStatistics(suspension, turns).figures?.difficulty).toBe(0.5)
  })

  it('is 1 where only the strong are right, −1 where only the weak are, by the rest of the attempt', () => {
    const strong = [...repeat(10, turn(single('b'), 22)), ...repeat(10, turn(single('a'), 10))]
    const weak = [...repeat(10, turn(single('b'), 12)), ...repeat(10, turn(single('a'), 20))]
    expect(questionStatistics(suspension, strong).figures?.discrimination).toBeCloseTo(1, 12)
    expect(questionStatistics(suspension, weak).figures?.discrimination).toBeCloseTo(-1, 12)
  })

  it('agrees with a point-biserial worked by hand', () => {
    // Rest scores of the right: 20, 14 (times 5); of the wrong: 16, 10 (times 5). Means 17 and 13, deviation √13.
    const turns = [
      ...repeat(5, turn(single('b'), 22)),
      ...repeat(5, turn(single('b'), 16)),
      ...repeat(5, turn(single('a'), 16)),
      ...repeat(5, turn(single('a'), 10)),
    ]
    expect(questionStatistics(suspension, turns).figures?.discrimination).toBeCloseTo(
      ((17 - 13) / Math.sqrt(13)) * 0.5,
      12,
    )
  })

  it('knows no discrimination where nothing varies', () => {
    expect(questionStatistics(suspension, repeat(20, turn(single('b'), 12))).figures?.discrimination).toBeNull()
    const sameRest = [...repeat(10, turn(single('b'), 12)), ...repeat(10, turn(single('a'), 10))]
    expect(questionStatistics(suspension, sameRest).figures?.discrimination).toBeNull()
  })

  it('counts every option, also the one nobody chose', () => {
    const turns = [...repeat(14, turn(single('b'), 12)), ...repeat(6, turn(single('a'), 10))]
    expect(questionStatistics(suspension, turns).figures?.choices).toEqual([
      { id: 'a', count: 6, correct: false },
      { id: 'b', count: 14, correct: true },
      { id: 'c', count: 0, correct: false },
    ])
  })

  it('counts several options of one answer, choices along scenario paths, and the numbers given', () => {
    const ticks = repeat(20, turn({ kind: 'multiple', options: ['a', 'b'] }, 10))
    const ticked = questionStatistics({ ...suspension, kind: 'multiple' }, ticks).figures?.choices
    expect(ticked?.map((choice) => choice.count)).toEqual([20, 20, 0])
    const paths = [
      ...repeat(15, turn({ kind: 'scenario', choices: ['a', 'b'] }, 10)),
      ...repeat(5, turn({ kind: 'scenario', choices: ['b'] }, 8)),
    ]
    expect(questionStatistics(paintedStones, paths).figures?.choices).toContainEqual({
      id: 'stopped/b',
      count: 15,
      correct: true,
    })
    const numbers = [
      ...repeat(12, turn({ kind: 'numeric', value: 550 }, 10)),
      ...repeat(8, turn({ kind: 'numeric', value: 580 }, 12)),
    ]
    expect(questionStatistics(overdue, numbers).figures?.choices).toEqual([
      { id: '550', count: 12, correct: false },
      { id: '580', count: 8, correct: true },
    ])
    const places = ['gate', 'tower', { x: 20, y: 20 }, { x: 1, y: 99 }].map((at) => turn({ kind: 'hotspot', at }, 10))
    expect(questionStatistics(compound, Array.from({ length: 5 }, () => places).flat()).figures?.choices).toEqual([
      { id: 'gate', count: 5, correct: true },
      { id: 'tower', count: 10, correct: false },
      { id: 'yard', count: 0, correct: false },
      { id: '', count: 5, correct: false },
    ])
    const typed = ['Checkpoint', 'checkpoint', 'checkpoint', 'border', '国境', '国境', 'gate', ' ', 'check  point']
    const words = [...typed, ...Array.from({ length: 20 }, () => 'Border')].map((text) =>
      turn({ kind: 'short', text }, 10),
    )
    expect(questionStatistics(lookout, words).figures?.choices).toEqual([
      { id: 'Border', count: 21, correct: false },
      { id: 'checkpoint', count: 3, correct: true },
      { id: '国境', count: 2, correct: false },
    ])
    expect(questionStatistics(checkpoint, repeat(20, turn({ kind: 'order', steps: [] }, 1))).figures?.choices).toEqual(
      [],
    )
  })

  it('gives the middle of the times of those who answered, from twenty on', () => {
    const turns = [
      ...repeat(11, turn(single('b'), 12, 30)),
      ...repeat(9, turn(single('a'), 10, 60)),
      ...repeat(30, turn(null, 10, 600)),
    ]
    expect(questionStatistics(suspension, turns).figures?.medianSeconds).toBe(30)
    const unknown = [...turns.slice(1), turn(single('b'), 12)]
    expect(questionStatistics(suspension, unknown).figures?.medianSeconds).toBeNull()
  })
})
