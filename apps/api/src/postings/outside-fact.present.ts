import { addDays } from '@muster/calendar/calendar-date.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { type NameColumns, nameOf } from '../people/name.ts'
import type { KindRow } from './outside-fact.policy.ts'

type List = ReplyOf<'outside.list'>
type Series = List['series'][number]

export interface PlaceRow {
  readonly key: string
  readonly name: Bilingual
  readonly kind: 'country' | 'station' | 'mission'
}

/** An outside fact as it is kept, with the row that closed it. */
export interface FactRow {
  readonly id: string
  readonly key: string
  readonly place: string
  readonly value: boolean | number | null
  readonly fromOn: string
  readonly mark: string
  readonly recordedAt: Date
  readonly recorderId: string | null
  readonly agency: Bilingual | null
  readonly by: NameColumns | null
  readonly closedAt: Date | null
  readonly closedReason: string | null
  readonly rightFactId: string | null
}

const sourceOf = (mark: string): { mark: string; toBeConfirmed: boolean } => ({
  mark,
  toBeConfirmed: /default|own knowledge/.test(mark),
})

export const presentKind = ({ mark, ...kind }: KindRow): List['kinds'][number] => ({ ...kind, source: sourceOf(mark) })

/** The last day each fact counts, by id: the day before the next one from a later day. Those that gave way are missing. */
function lastDays(facts: readonly FactRow[]): Map<string, string | null> {
  const counted = facts.filter(
    (fact, at) => fact.closedAt === null && !facts.some((later, place) => place > at && replaces(later, fact)),
  )
  return new Map(
    counted.map(({ id }, at) => {
      const next = counted[at + 1]
      return [id, next ? addDays(next.fromOn, -1) : null]
    }),
  )
}

/** Of two facts from one day the one recorded later counts. */
const replaces = (later: FactRow, earlier: FactRow): boolean =>
  later.closedAt === null && later.fromOn === earlier.fromOn

/**
 * Facts, which come in the order of kind, place, day and record, as their histories: the newest first. `closesFor` is the
 * agency whose officer may close what it recorded.
 */
export function presentSeries(
  rows: readonly FactRow[],
  places: readonly PlaceRow[],
  { today, closesFor }: { readonly today: string; readonly closesFor: string | null },
): Series[] {
  const names = new Map(places.map(({ key, name }) => [key, name]))
  return [...Map.groupBy(rows, ({ key, place }) => `${key} ${place}`).values()].flatMap((facts) => {
    const [first] = facts
    if (!first) return []
    const ends = lastDays(facts)
    const now = facts.findLast(({ id, fromOn }) => ends.has(id) && fromOn <= today)
    return [
      {
        key: first.key,
        place: { key: first.place, name: names.get(first.place) ?? { en: first.place, ja: first.place } },
        now: now?.value ?? null,
        facts: facts.toReversed().map((fact) => ({
          id: fact.id,
          value: fact.value,
          fromOn: fact.fromOn,
          throughOn: ends.get(fact.id) ?? null,
          source: sourceOf(fact.mark),
          recordedAt: fact.recordedAt.toISOString(),
          by: fact.by && nameOf(fact.by),
          agency: fact.agency,
          mayClose: fact.closedAt === null && closesFor !== null && fact.recorderId === closesFor,
          closed: fact.closedAt && {
            at: fact.closedAt.toISOString(),
            reason: fact.closedReason ?? '',
            rightFactId: fact.rightFactId,
          },
        })),
      },
    ]
  })
}
