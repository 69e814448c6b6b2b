import type { NodeStatus, Verdict } from './codes.ts'

/**
 * What a node comes to on one day, as one small number: a status from NOT_MET (0) to MET (4), or NOT_APPLICABLE. Where
 * the `when` of a node is unknown, MAYBE is added to its status: it has that status or it drops out, and nobody knows.
 *
 * "Unknown never clears anybody": a group takes the lower of the two for each such child. Dropping out raises an `all`
 * (one demand less) and lowers an `any` (one alternative less), so the group alone can say which is lower; a group all of
 * whose children may drop out may drop out itself.
 */
export const NOT_MET = 0
export const PENDING = 1
export const DUE_LATER = 2
export const WAIVED = 3
export const MET = 4
export const NOT_APPLICABLE = 7
export const MAYBE = 8

const names: readonly NodeStatus[] = ['NOT_MET', 'PENDING', 'DUE_LATER', 'WAIVED', 'MET']

/** The status without MAYBE. */
export function statusOf(value: number): number {
  return value & 7
}

export function isMaybe(value: number): boolean {
  return (value & MAYBE) !== 0
}

export function statusName(value: number): NodeStatus {
  return names[statusOf(value)] ?? 'NOT_APPLICABLE'
}

/** The verdict of the lowest status over a window. */
export function verdictOf(status: number): Exclude<Verdict, 'BARRED'> {
  if (status === MET) return 'ELIGIBLE'
  if (status === WAIVED || status === DUE_LATER) return 'ELIGIBLE_WITH_CONDITIONS'
  return status === PENDING ? 'PENDING_VERIFICATION' : 'NOT_ELIGIBLE'
}

/** At least as high as `floor`; what does not apply stands above everything and is not raised. */
export function raise(value: number, floor: number): number {
  if (statusOf(value) >= floor) return value
  return floor | (value & MAYBE)
}

/** Every applicable child holds: the lowest. */
export function ofAll(values: readonly number[]): number {
  let lowest = NOT_APPLICABLE
  let maybe = MAYBE
  for (const value of values) {
    if (value === NOT_APPLICABLE) continue
    maybe &= value
    lowest = Math.min(lowest, statusOf(value))
  }
  return lowest === NOT_APPLICABLE ? NOT_APPLICABLE : lowest | maybe
}

/** n applicable children hold: the n-th highest. Of the children that may drop out, as many do as would lower it. */
export function ofAtLeast(values: readonly number[], n: number): number {
  const certain = values
    .filter((value) => value !== NOT_APPLICABLE && !isMaybe(value))
    .sort((one, other) => other - one)
  if (certain.length > 0) return certain[n - 1] ?? NOT_MET
  const uncertain = values.filter(isMaybe)
  if (uncertain.length === 0) return NOT_APPLICABLE
  return n === 1 ? Math.min(...uncertain) : NOT_MET | MAYBE
}

/** Some applicable child holds: the highest. */
export function ofAny(values: readonly number[]): number {
  return ofAtLeast(values, 1)
}
