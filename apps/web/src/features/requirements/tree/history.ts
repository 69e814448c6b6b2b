/** What was there before, what is there now, and what was taken back. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** What the last change was about; the next change about the same joins it. */
  readonly about: string | null
}

const mostSteps = 200

export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], about: null })

/** A change. Changes about the same (typing in one field) are one step back. */
export function record<T>(history: History<T>, next: T, about: string | null = null): History<T> {
  if (Object.is(next, history.present)) return history
  const joins = about !== null && about === history.about
  const past = joins ? history.past : [...history.past, history.present].slice(-mostSteps)
  return { past, present: next, future: [], about }
}

export function undo<T>({ past, present, future, about }: History<T>): History<T> {
  const before = past.at(-1)
  if (before === undefined) return { past, present, future, about }
  return { past: past.slice(0, -1), present: before, future: [present, ...future], about: null }
}

export function redo<T>({ past, present, future, about }: History<T>): History<T> {
  const [next, ...later] = future
  if (next === undefined) return { past, present, future, about }
  return { past: [...past, present], present: next, future: later, about: null }
}
