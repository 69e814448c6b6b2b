import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeAttempt } from './grade-attempt.ts'
import { awaitsMark, bestOf, rubricPoints, settledPoints } from './rubric.ts'
import { score } from './score.ts'
import { suspension } from './testing/questions.ts'
import { anyWritten, riskNote } from './testing/written-question.ts'

const points = fc.integer({ min: 0, max: 100 })

describe('what a rubric earns', () => {
  it('adds up the chosen levels', () => {
    expect(rubricPoints(riskNote, { threat: 'named', change: 'none' })).toBe(2)
    expect(rubricPoints(riskNote, { threat: 'vague', change: 'concrete' })).toBe(3)
  })

  it('needs exactly one level for each criterion', () => {
    expect(rubricPoints(riskNote, { threat: 'named' })).toBeNull()
    expect(rubricPoints(riskNote, { threat: 'named', change: 'named' })).toBeNull()
    expect(rubricPoints(riskNote, { threat: 'named', toString: 'none' })).toBeNull()
    expect(rubricPoints(riskNote, { threat: 'named', change: 'none', other: 'none' })).toBeNull()
  })

  it('gives every point for the best level of each criterion, and never more', () => {
    fc.assert(
      fc.property(anyWritten, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (question, numbers) => {
        const chosen = question.rubric.map(({ id, levels }, at) => [id, levels[(numbers[at] ?? 0) % levels.length]?.id])
        const best = question.rubric.map((one) => [
          one.id,
          one.levels.find((level) => level.points === bestOf(one))?.id,
        ])
        expect(rubricPoints(question, Object.fromEntries(best) as Record<string, string>)).toBe(question.points)
        expect(rubricPoints(question, Object.fromEntries(chosen) as Record<string, string>)).toBeLessThanOrEqual(
          question.points,
        )
      }),
    )
  })
})

describe('what waits for a marker', () => {
  it('is what was handed in, and nothing else', () => {
    expect(awaitsMark(riskNote, { kind: 'written', text: 'The gate is open at night.' })).toBe(true)
    expect(awaitsMark(riskNote, { kind: 'written', text: ' ', file: { id: 'f', name: 'note.pdf' } })).toBe(true)
    expect(awaitsMark(riskNote, { kind: 'written', text: ' \n' })).toBe(false)
    expect(awaitsMark(riskNote, null)).toBe(false)
    expect(awaitsMark(suspension, { kind: 'single', option: 'a' })).toBe(false)
  })

  it('earns what it was given, and nothing before', () => {
    const answer = { kind: 'written', text: 'The gate' } as const
    expect(score(riskNote, answer)).toEqual({ points: 0, outOf: 4, correct: false })
    expect(score(riskNote, answer, 4)).toEqual({ points: 4, outOf: 4, correct: true })
    expect(score(riskNote, null, 4).points).toBe(0)
    const answers = new Map([[riskNote.key, answer]])
    expect(gradeAttempt([riskNote, suspension], answers, 50, new Map([[riskNote.key, 3]]))).toMatchObject({
      points: 3,
      outOf: 6,
      passed: true,
    })
  })
})

describe('what several marks come to', () => {
  it('is the only one where one marker is asked for', () => {
    expect(settledPoints([], null)).toBeNull()
    expect(settledPoints([3, 1], null)).toBe(3)
  })

  it('waits for the second, and for a third where the two differ too much', () => {
    expect(settledPoints([3], 1)).toBeNull()
    expect(settledPoints([3, 2], 1)).toBe(3)
    expect(settledPoints([4, 1], 1)).toBeNull()
    expect(settledPoints([4, 1, 2], 1)).toBe(2)
    expect(settledPoints([2, 2], 0)).toBe(2)
  })

  it('lies between the two, whoever came first, and less than a point above their mean', () => {
    fc.assert(
      fc.property(points, points, points, (a, b, most) => {
        const settled = settledPoints([a, b], most)
        expect(settledPoints([b, a], most)).toBe(settled)
        if (settled === null) {
          expect(Math.abs(a - b)).toBeGreaterThan(most)
          return
        }
        expect(settled).toBeGreaterThanOrEqual(Math.min(a, b))
        expect(settled).toBeLessThanOrEqual(Math.max(a, b))
        expect(settled - (a + b) / 2).toBeLessThan(1)
      }),
    )
  })
})
