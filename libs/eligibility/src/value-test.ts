import type { Scalar } from './facts.ts'
import type { ValueTest } from './profile.ts'

/** Three-valued truth: `all` is the lowest, `any` the highest, `not` turns it around. */
export const FALSE = 0
export const UNKNOWN = 1
export const TRUE = 2

export function isTrue(truth: number): boolean {
  return truth === TRUE
}

export function isUnknown(truth: number): boolean {
  return truth === UNKNOWN
}

/** Whether a value passes a test; unknown if there is none or it is of another kind than the test expects. */
export function testValue(value: Scalar | null | undefined, test: ValueTest): number {
  if (value === null || value === undefined) return UNKNOWN
  const truth = (does: boolean) => (does ? TRUE : FALSE)
  if ('equals' in test) return typeof value === typeof test.equals ? truth(value === test.equals) : UNKNOWN
  if ('oneOf' in test) {
    if (test.oneOf.length > 0 && !test.oneOf.some((one) => typeof one === typeof value)) return UNKNOWN
    return truth(test.oneOf.includes(value))
  }
  if (typeof value !== 'number') return UNKNOWN
  return truth('atLeast' in test ? value >= test.atLeast : value <= test.atMost)
}
