import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  deadlineOf,
  isDueForSubmission,
  isSameAnswer,
  mayAnswer,
  mayStart,
  refusalOfSave,
  submitted,
  type Attempt,
  type Save,
  type StartFacts,
} from './attempt.ts'

const at = (time: string) => new Date(`2026-04-10T${time}Z`)

const open: Attempt = { state: 'open', startedAt: at('09:00:00'), deadlineAt: at('10:00:00'), graceSeconds: 30 }

describe('deadlineOf', () => {
  const limit = { startedAt: at('09:00:00'), limitMinutes: 60, extraPercent: 0, closesAt: null }

  it('is the start and the limit, longer with an accommodation, never past the end of the window', () => {
    expect(deadlineOf(limit)).toEqual(at('10:00:00'))
    expect(deadlineOf({ ...limit, extraPercent: 25 })).toEqual(at('10:15:00'))
    expect(deadlineOf({ ...limit, extraPercent: 25, closesAt: at('10:05:00') })).toEqual(at('10:05:00'))
    expect(deadlineOf({ ...limit, closesAt: at('11:00:00') })).toEqual(at('10:00:00'))
  })

  it('is the end of the window without a limit, or none', () => {
    expect(deadlineOf({ ...limit, limitMinutes: null, closesAt: at('11:00:00') })).toEqual(at('11:00:00'))
    expect(deadlineOf({ ...limit, limitMinutes: null })).toBeNull()
  })
})

describe('mayAnswer', () => {
  it('takes answers to the last instant of the grace and none after it', () => {
    expect(mayAnswer(open, at('09:59:59'))).toBeNull()
    expect(mayAnswer(open, at('10:00:30.000'))).toBeNull()
    expect(mayAnswer(open, at('10:00:30.001'))).toBe('time-is-up')
  })

  it('takes none once submitted, by whomever', () => {
    expect(mayAnswer({ ...open, state: 'submitted' }, at('09:30:00'))).toBe('attempt-closed')
    expect(mayAnswer({ ...open, state: 'expired-submitted' }, at('11:00:00'))).toBe('attempt-closed')
  })

  it('knows no end without a deadline', () => {
    expect(mayAnswer({ ...open, deadlineAt: null }, new Date('2036-01-01'))).toBeNull()
  })
})

describe('submitting', () => {
  it('takes effect once', () => {
    expect(submitted(open, at('09:30:00'))).toBe('submitted')
    expect(submitted(open, at('10:05:00'))).toBe('expired-submitted')
    expect(submitted({ ...open, state: 'submitted' }, at('10:05:00'))).toBe('submitted')
    expect(submitted({ ...open, state: 'expired-submitted' }, at('10:05:00'))).toBe('expired-submitted')
  })

  it('falls to the server exactly when answers are no longer taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: -7200, max: 7200 }), fc.integer({ min: 0, max: 600 }), (seconds, graceSeconds) => {
        const attempt = { ...open, graceSeconds }
        const now = new Date(at('10:00:00').getTime() + seconds * 1000)
        expect(isDueForSubmission(attempt, now)).toBe(mayAnswer(attempt, now) === 'time-is-up')
        expect(isDueForSubmission({ ...attempt, state: submitted(attempt, now) }, now)).toBe(false)
      }),
    )
  })
})

describe('refusalOfSave', () => {
  const save = (sequence: number, option: string): Save => ({ sequence, answer: { kind: 'single', option } })

  it('lets only a newer save replace what is kept', () => {
    expect(refusalOfSave(null, save(1, 'a'))).toBeNull()
    expect(refusalOfSave(save(1, 'a'), save(2, 'b'))).toBeNull()
    expect(refusalOfSave(save(2, 'b'), save(1, 'a'))).toBe('stale-answer')
    expect(refusalOfSave(save(2, 'b'), save(2, 'b'))).toBe('duplicate-answer')
    expect(refusalOfSave(save(2, 'b'), save(2, 'a'))).toBe('stale-answer')
    expect(refusalOfSave(save(2, 'b'), { sequence: 3, answer: null })).toBeNull()
    for (const sequence of [0, -1, 1.5, Number.NaN])
      expect(refusalOfSave(null, save(sequence, 'a'))).toBe('stale-answer')
  })

  it('keeps the newest of all saves, in whatever order and however often they arrive', () => {
    const arrivals = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(arrivals, (sequences) => {
        let kept: Save | null = null
        for (const sequence of sequences) {
          const arriving = save(sequence, `o${sequence}`)
          if (refusalOfSave(kept, arriving) === null) kept = arriving
        }
        expect(kept).toEqual(save(Math.max(...sequences), `o${Math.max(...sequences)}`))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('isSameAnswer', () => {
  it('ignores the order of ticking and pairing, and nothing else', () => {
    const multiple = (...options: string[]) => ({ kind: 'multiple' as const, options })
    const order = (...steps: string[]) => ({ kind: 'order' as const, steps })
    expect(isSameAnswer(multiple('a', 'b'), multiple('b', 'a'))).toBe(true)
    expect(
      isSameAnswer({ kind: 'match', pairs: { a: '1', b: '2' } }, { kind: 'match', pairs: { b: '2', a: '1' } }),
    ).toBe(true)
    expect(isSameAnswer(order('a', 'b'), order('b', 'a'))).toBe(false)
    expect(isSameAnswer(multiple('a'), order('a'))).toBe(false)
    expect(isSameAnswer({ kind: 'numeric', value: 1 }, { kind: 'numeric', value: 2 })).toBe(false)
    expect(isSameAnswer({ kind: 'scenario', choices: ['a'] }, { kind: 'scenario', choices: ['a', 'b'] })).toBe(false)
    const spot = (at: string | { x: number; y: number }) => ({ kind: 'hotspot', at }) as const
    expect(isSameAnswer(spot({ x: 1, y: 2 }), spot({ y: 2, x: 1 }))).toBe(true)
    expect(isSameAnswer(spot({ x: 1, y: 2 }), spot({ x: 2, y: 1 }))).toBe(false)
    expect(isSameAnswer(spot('a'), spot('b'))).toBe(false)
    expect(isSameAnswer({ kind: 'short', text: 'a' }, { kind: 'short', text: 'b' })).toBe(false)
    const written = (text: string, id?: string) =>
      ({ kind: 'written', text, ...(id && { file: { id, name: 'n' } }) }) as const
    expect(isSameAnswer(written('a', 'f'), { ...written('a'), file: { id: 'f', name: 'other name' } })).toBe(true)
    expect(isSameAnswer(written('a', 'f'), written('a', 'g'))).toBe(false)
    expect(isSameAnswer(written('a'), written('b'))).toBe(false)
    expect(isSameAnswer(null, null)).toBe(true)
    expect(isSameAnswer(null, { kind: 'numeric', value: 0 })).toBe(false)
  })
})

describe('mayStart', () => {
  const facts: StartFacts = {
    hasPassed: false,
    hasOpenAttempt: false,
    isMarking: false,
    attemptsUsed: 1,
    attemptsAllowed: 2,
    lastSubmittedAt: at('08:00:00'),
    waitingMinutes: 60,
    opensAt: null,
    closesAt: null,
    now: at('09:00:00'),
  }

  it('allows an attempt from the very end of the waiting time', () => {
    expect(mayStart(facts)).toBeNull()
    expect(mayStart({ ...facts, now: at('08:59:59') })).toEqual({
      code: 'wait-before-next-attempt',
      availableAt: at('09:00:00'),
    })
  })

  it.each<[string, Partial<StartFacts>]>([
    ['already-passed', { hasPassed: true, hasOpenAttempt: true }],
    ['attempt-still-open', { hasOpenAttempt: true }],
    ['attempt-waits-for-marking', { isMarking: true, attemptsUsed: 2 }],
    ['attempts-used-up', { attemptsUsed: 2 }],
    ['attempts-used-up', { attemptsUsed: 2, now: at('08:10:00') }],
    ['assessment-over', { closesAt: at('09:00:00') }],
    ['assessment-over', { closesAt: at('08:59:00'), now: at('08:30:00') }],
    ['assessment-not-open-yet', { opensAt: at('09:00:01') }],
  ])('%s', (code, changed) => {
    expect(mayStart({ ...facts, ...changed })?.code).toBe(code)
  })

  it('knows assessments without a limit of attempts', () => {
    expect(mayStart({ ...facts, attemptsAllowed: null, attemptsUsed: 500 })).toBeNull()
  })
})
