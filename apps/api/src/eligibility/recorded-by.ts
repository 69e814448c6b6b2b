import type { FactRow, Gathered } from './gather-facts.ts'

interface Step {
  readonly recordedAt: string
}

/**
 * Facts as they stood at an instant, for showing them: what became of a certificate later had not happened, and what was
 * withdrawn later was still there. What was recorded later stays: the engine leaves it out by itself.
 */
export function recordedBy(gathered: Gathered, instant: string): Gathered {
  const end = Date.parse(instant)
  const isBy = ({ recordedAt }: Step): boolean => Date.parse(recordedAt) <= end
  const rowThen = (row: FactRow): FactRow => {
    switch (row.kind) {
      case 'completion':
        return { ...row, fact: { ...row.fact, statuses: row.fact.statuses.filter(isBy) } }
      case 'outside-certificate':
        return { ...row, fact: { ...row.fact, statuses: row.fact.statuses.filter(isBy) } }
      case 'person-fact': {
        const { withdrawnAt } = row.fact
        const isGone = withdrawnAt !== null && Date.parse(withdrawnAt) <= end
        return { ...row, fact: { ...row.fact, withdrawnAt: isGone ? withdrawnAt : null } }
      }
      default:
        return row
    }
  }
  return { ...gathered, facts: new Map([...gathered.facts].map(([owner, rows]) => [owner, rows.map(rowThen)])) }
}
