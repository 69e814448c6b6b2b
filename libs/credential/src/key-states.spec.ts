import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyStates } from './codes.ts'
import { type KeyLife, mayBecome, maySignFrom, nextRotationAt, rotationStep } from './key-states.ts'

const day = 86_400_000
const at = (days: number): string => new Date(Date.UTC(2026, 0, 1) + days * day).toISOString()

/** The keys after running the rotation once every `step` days for so many days. */
function rotated(days: number, step: number): { keys: KeyLife[]; signing: number[] } {
  let keys: KeyLife[] = [{ keyId: 'k0', state: 'active', publishedAt: at(0), activatedAt: at(0) }]
  const signing: number[] = []
  for (let today = 0; today <= days; today += step) {
    const due = rotationStep(keys, at(today))
    if (due.step === 'publish')
      keys = [...keys, { keyId: `k${keys.length}`, state: 'pending', publishedAt: at(today), activatedAt: null }]
    if (due.step === 'activate')
      keys = keys.map((key): KeyLife => {
        if (key.state === 'active') return { ...key, state: 'verify-only' }
        return key.keyId === due.keyId ? { ...key, state: 'active', activatedAt: at(today) } : key
      })
    signing.push(keys.filter(({ state }) => state === 'active').length)
  }
  return { keys, signing }
}

describe('the states of a key', () => {
  it('go forward only, and end with revoked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keyStates), { maxLength: 12 }), (wanted) => {
        const lived: (typeof keyStates)[number][] = []
        for (const state of wanted) if (mayBecome(lived.at(-1) ?? null, state)) lived.push(state)
        const places = lived.map((state) => keyStates.indexOf(state))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(new Set(places).size).toBe(places.length)
        // What signs was published before.
        if (lived.includes('active')) expect(lived[0]).toBe('pending')
      }),
    )
    expect(keyStates.filter((state) => mayBecome('revoked', state))).toEqual([])
    expect(keyStates.filter((state) => mayBecome(null, state))).toEqual(['pending', 'verify-only'])
  })
})

describe('when a pending key may sign', () => {
  const active: KeyLife = { keyId: 'a', state: 'active', publishedAt: at(0), activatedAt: at(0) }
  const pending: KeyLife = { keyId: 'p', state: 'pending', publishedAt: at(10), activatedAt: null }

  it('is a day after it was published, or at once where no key signs', () => {
    expect(maySignFrom([active, pending], 'p')).toBe(at(11))
    expect(maySignFrom([{ ...active, state: 'revoked' }, pending], 'p')).toBe(at(10))
    expect(maySignFrom([active, pending], 'a')).toBeNull()
    expect(maySignFrom([active, pending], 'unknown')).toBeNull()
  })
})

describe('the yearly rotation', () => {
  it('publishes the successor thirty days ahead, lets it take over after a year, and never leaves two or none to sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (step) => {
        const { keys, signing } = rotated(1_200, step)
        expect(new Set(signing)).toEqual(new Set([1]))
        // Nothing is due before the day that was announced, and something is then.
        const announced = nextRotationAt(keys) ?? ''
        expect(rotationStep(keys, new Date(Date.parse(announced) - 1).toISOString())).toEqual({ step: 'none' })
        expect(rotationStep(keys, announced).step).not.toBe('none')
        expect(keys.filter(({ state }) => state === 'verify-only').length).toBeGreaterThanOrEqual(2)
        for (const { publishedAt, activatedAt } of keys.slice(1)) {
          if (activatedAt) expect(Date.parse(activatedAt) - Date.parse(publishedAt)).toBeGreaterThanOrEqual(day)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('waits for a person where no key signs, and for the day after a late publication', () => {
    const revoked: KeyLife = { keyId: 'a', state: 'revoked', publishedAt: at(0), activatedAt: at(0) }
    const pending: KeyLife = { keyId: 'p', state: 'pending', publishedAt: at(400), activatedAt: null }
    expect(rotationStep([revoked, pending], at(500))).toEqual({ step: 'none' })
    expect(rotationStep([{ ...revoked, state: 'active' }, pending], at(400.5))).toEqual({ step: 'none' })
    expect(rotationStep([{ ...revoked, state: 'active' }, pending], at(401))).toEqual({ step: 'activate', keyId: 'p' })
  })
})
