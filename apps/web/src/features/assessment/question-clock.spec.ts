import { describe, expect, it } from 'vitest'
import { QuestionClock } from './question-clock.ts'

function started() {
  let now = 5_000
  const clock = new QuestionClock(() => now)
  return {
    clock,
    pass: (seconds: number) => {
      now += seconds * 1000
    },
  }
}

describe('the clock of a question', () => {
  it('counts whole seconds while the question is shown, each once, and keeps the rest', () => {
    const { clock, pass } = started()
    pass(3)
    clock.show(1)
    pass(2.6)
    expect(clock.take(1)).toBe(2)
    pass(0.5)
    expect([clock.take(1), clock.take(1)]).toEqual([1, 0])
    pass(10)
    clock.show(2)
    pass(4)
    clock.show(null)
    pass(60)
    expect([clock.take(1), clock.take(2), clock.take(3)]).toEqual([10, 4, 0])
  })

  it('stands still while nobody can see the page', () => {
    const { clock, pass } = started()
    clock.show(1)
    pass(5)
    clock.see(false)
    pass(600)
    clock.show(2)
    pass(600)
    clock.see(true)
    pass(7)
    expect([clock.take(1), clock.take(2)]).toEqual([5, 7])
  })
})
