import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFault, drawQuestions, type Drawable } from './draw.ts'

const bank: Drawable[] = Array.from({ length: 60 }, (_, index) => ({ key: `q${index}`, outcome: `o${index % 6}` }))
const none = new Set<string>()

const anyBank = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 40 })
  .map((outcomes) => outcomes.map((outcome, index) => ({ key: `q${index}`, outcome: `o${outcome}` })))

/** A bank, how many to draw from it, a seed, and which questions were seen. */
const anyDraw = anyBank.chain((questions) =>
  fc.record({
    questions: fc.constant(questions),
    count: fc.integer({ min: 1, max: questions.length }),
    seed: fc.string(),
    seen: fc.subarray(questions.map((question) => question.key)).map((keys) => new Set(keys)),
  }),
)

function perOutcome(questions: readonly Drawable[], keys: readonly string[]): Map<string, number> {
  const outcomes = questions.filter((question) => keys.includes(question.key)).map((question) => question.outcome)
  return new Map([...Map.groupBy(outcomes, (outcome) => outcome)].map(([outcome, all]) => [outcome, all.length]))
}

describe('drawQuestions', () => {
  it('refuses what cannot be drawn', () => {
    expect(drawFault(bank, 61)).toBe('draw-larger-than-bank')
    expect(drawFault([...bank, { key: 'q0', outcome: 'o9' }], 5)).toBe('draw-duplicate-key')
    for (const count of [0, -1, 2.5, Number.NaN]) expect(drawFault(bank, count)).toBe('draw-count-invalid')
    expect(() => drawQuestions(bank, { count: 61, seed: 's', seen: none })).toThrow('draw-larger-than-bank')
  })

  it('draws the number asked for, each question once, all from the bank, and the same again', () => {
    fc.assert(
      fc.property(anyDraw, ({ questions, count, seed, seen }) => {
        const drawn = drawQuestions(questions, { count, seed, seen })
        expect(new Set(drawn).size).toBe(count)
        expect(drawn.every((key) => questions.some((question) => question.key === key))).toBe(true)
        expect(drawQuestions(questions.toReversed(), { count, seed, seen })).toEqual(drawn)
      }),
      { numRuns: 1000 },
    )
  })

  it('spreads over the outcomes: one gets two fewer than another only when it has no more', () => {
    fc.assert(
      fc.property(anyDraw, ({ questions, count, seed, seen }) => {
        const drawn = perOutcome(questions, drawQuestions(questions, { count, seed, seen }))
        const held = perOutcome(
          questions,
          questions.map((question) => question.key),
        )
        for (const [outcome, has] of held) {
          const got = drawn.get(outcome) ?? 0
          if (got < has) expect(Math.max(...drawn.values()) - got).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('asks nothing seen while its outcome has something unseen', () => {
    fc.assert(
      fc.property(anyDraw, ({ questions, count, seed, seen }) => {
        const drawn = new Set(drawQuestions(questions, { count, seed, seen }))
        for (const outcome of new Set(questions.map((question) => question.outcome))) {
          const own = questions.filter((question) => question.outcome === outcome)
          const repeats = own.some((question) => drawn.has(question.key) && seen.has(question.key))
          const leavesNew = own.some((question) => !drawn.has(question.key) && !seen.has(question.key))
          expect(repeats && leavesNew).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the uneven rest to outcomes that still have something unseen', () => {
    const two = [...bank.slice(0, 2), { key: 'q90', outcome: 'o0' }, { key: 'q91', outcome: 'o1' }]
    for (let i = 0; i < 20; i += 1) {
      const drawn = drawQuestions(two, { count: 1, seed: `${i}`, seen: new Set(['q0', 'q90']) })
      expect(['q1', 'q91']).toContain(drawn[0])
    }
  })

  it('gives two attempts of twenty from sixty no question in common', () => {
    const first = drawQuestions(bank, { count: 20, seed: 'attempt-1', seen: none })
    const second = drawQuestions(bank, { count: 20, seed: 'attempt-2', seen: new Set(first) })
    expect(second.filter((key) => first.includes(key))).toEqual([])
  })

  it('draws every question about equally often', () => {
    const counts = new Map<string, number>()
    for (let i = 0; i < 600; i += 1) {
      for (const key of drawQuestions(bank, { count: 20, seed: `${i}`, seen: none }))
        counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    for (const { key } of bank) expect(Math.abs((counts.get(key) ?? 0) - 200)).toBeLessThan(70)
  })
})
