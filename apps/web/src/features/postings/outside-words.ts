import { postings } from '@muster/words/catalogue/postings.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import type { Words } from '../../app/words.tsx'
import type { Fact, FactKind, Series } from './use-places.ts'

/** A value of a kind as it is read: a level by its number, a yes or a no. */
export function sayValue(words: Words, kind: Pick<FactKind, 'values'>, value: Fact['value']): string {
  if (value === null) return words.say(postings.outside.unknown)
  if (kind.values === 'whole-number') return words.say(postings.outside.level, { value: String(value) })
  return words.say(value === true ? controls.yes : controls.no)
}

/** The facts that count on their days, the earliest first; those that were closed or gave way are left out. */
export function countedFacts({ facts }: Pick<Series, 'facts'>): Fact[] {
  const earliestFirst = facts.toReversed()
  return earliestFirst.filter(
    ({ closed, fromOn }, at) =>
      closed === null && !earliestFirst.slice(at + 1).some((later) => later.closed === null && later.fromOn === fromOn),
  )
}

/** What counts on a day, and what comes next after it. */
export function aroundToday(series: Pick<Series, 'facts'>, today: string): { now: Fact | null; next: Fact | null } {
  const counted = countedFacts(series)
  return {
    now: counted.findLast(({ fromOn }) => fromOn <= today) ?? null,
    next: counted.find(({ fromOn }) => fromOn > today) ?? null,
  }
}
