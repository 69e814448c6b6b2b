/** One completion that could be added, and the clauses that it would meet. */
export interface Step {
  type: string
  courseKey: string | null
  /** null: not known. */
  hours: number | null
  nodeIds: string[]
}

/** One way to what is missing: completions, and how many clauses no completion can meet. */
export interface Option {
  steps: Map<string, Step>
  blockers: number
}

export const nothingMissing: Option = { steps: new Map(), blockers: 0 }
export const noWay: Option = { steps: new Map(), blockers: 1 }

/** More ways than this are not carried along; the cheapest are kept. */
const mostOptions = 256

export function stepKey(step: Step): string {
  return JSON.stringify([step.type, step.courseKey])
}

export function oneStep(step: Step): Option {
  return { steps: new Map([[stepKey(step), step]]), blockers: 0 }
}

/** Fewest clauses left, fewest completions of unknown length, fewest hours, fewest courses; then as the profile has it. */
function costOf(option: Option): number[] {
  const steps = [...option.steps.values()]
  const unknown = steps.filter((step) => step.hours === null).length
  return [option.blockers, unknown, steps.reduce((sum, step) => sum + (step.hours ?? 0), 0), steps.length]
}

function nameOf(option: Option): string {
  return JSON.stringify([option.blockers, ...[...option.steps.keys()].toSorted()])
}

export function compareOptions(one: Option, other: Option): number {
  const costs = costOf(other)
  const differences = costOf(one).map((cost, index) => cost - (costs[index] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}

/** Without doubles, cheapest first, not too many. */
export function distinctOptions(options: readonly Option[]): Option[] {
  const byName = new Map<string, Option>()
  for (const option of options.toSorted(compareOptions)) {
    const name = nameOf(option)
    if (!byName.has(name)) byName.set(name, option)
  }
  return [...byName.values()].slice(0, mostOptions)
}

/** Both ways together; a completion that serves both counts once. */
export function together(one: Option, other: Option): Option {
  const steps = new Map(one.steps)
  for (const [key, step] of other.steps) {
    const nodeIds = [...new Set([...(steps.get(key)?.nodeIds ?? []), ...step.nodeIds])]
    steps.set(key, { ...step, nodeIds })
  }
  return { steps, blockers: one.blockers + other.blockers }
}

/** Every choice of one way from each list. */
export function everyChoice(lists: readonly (readonly Option[])[]): Option[] {
  return lists.reduce<Option[]>(
    (chosen, list) => distinctOptions(chosen.flatMap((one) => list.map((other) => together(one, other)))),
    [nothingMissing],
  )
}

/** Every choice of one way from each of n of the lists. */
export function choiceOf(n: number, lists: readonly (readonly Option[])[]): Option[] {
  let byCount: Option[][] = [[nothingMissing]]
  for (const list of lists) {
    byCount = Array.from({ length: n + 1 }, (_, count) => {
      const without = byCount[count] ?? []
      const before = byCount[count - 1] ?? []
      return distinctOptions([...without, ...before.flatMap((one) => list.map((other) => together(one, other)))])
    })
  }
  return byCount[n] ?? []
}

/** Every choice of no more than n of some slots, by their places. */
export function slotChoices(n: number, slots: number): number[][] {
  return Array.from({ length: slots }, (_, slot) => slot).reduce<number[][]>(
    (choices, slot) => [...choices, ...choices.filter(({ length }) => length < n).map((chosen) => [...chosen, slot])],
    [[]],
  )
}
