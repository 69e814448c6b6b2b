import { describe, expect, it } from 'vitest'
import { standingOf, type Step } from './certificate-state.ts'

const step = (kind: Step['kind'], from: string | null = null, through: string | null = null): Step => ({
  kind,
  from,
  through,
  reason: null,
  note: null,
  at: '2026-01-01T00:00:00.000Z',
})
const stateOn = (day: string, ...steps: Step[]): string => standingOf(steps, day).state

describe('what a certificate is worth', () => {
  it('is what was said last', () => {
    expect(stateOn('2026-05-01')).toBe('pending')
    expect(stateOn('2026-05-01', step('pending'), step('verified'))).toBe('verified')
    expect(stateOn('2026-05-01', step('pending'), step('verified'), step('pending'))).toBe('pending')
    expect(stateOn('2026-05-01', step('pending'), step('withdrawn'))).toBe('withdrawn')
  })

  it('is nothing for good from the day of a revocation', () => {
    const steps = [step('pending'), step('verified'), step('revoked', '2026-06-01'), step('verified')]
    expect(stateOn('2026-05-31', ...steps)).toBe('verified')
    expect(stateOn('2026-06-01', ...steps)).toBe('revoked')
    expect(stateOn('1990-01-01', step('verified'), step('revoked'))).toBe('revoked')
  })

  it('rests while it is suspended, through the last day', () => {
    const suspended = [step('verified'), step('suspended', '2026-05-01')]
    expect(stateOn('2026-04-30', ...suspended)).toBe('verified')
    expect(stateOn('2026-05-01', ...suspended)).toBe('suspended')
    const reinstated = [...suspended, step('reinstated', '2026-05-01', '2026-05-10')]
    expect(stateOn('2026-05-10', ...reinstated)).toBe('suspended')
    expect(stateOn('2026-05-11', ...reinstated)).toBe('verified')
    expect(stateOn('2026-05-20', ...reinstated, step('suspended', '2026-05-15'))).toBe('suspended')
  })

  it('says which step brought it there', () => {
    const first = step('suspended', '2026-05-01')
    expect(standingOf([step('verified'), first], '2026-05-02').step).toBe(first)
  })
})
