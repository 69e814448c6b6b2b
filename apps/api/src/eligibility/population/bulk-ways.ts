import { lastDay, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { Accreditation, Duration, Equivalence } from '@muster/eligibility/facts.ts'
import type { AcceptedCompletion, IssuerRule } from '@muster/eligibility/profile.ts'
import { lastDayOf as lastRecognisedDay } from '@muster/eligibility/recognition.ts'
import { type Leaf, type ScopePart, scopeKeys } from './leaf.ts'

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
export const list = (values: readonly (string | number)[]): string =>
  `ARRAY[${values.map((value) => (typeof value === 'number' ? value : text(value))).join(', ')}]`
const day = (date: string): number => toDayNumber(date)
export const all = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((one) => `(${one})`).join(' AND ')
export const any = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'false' : conditions.map((one) => `(${one})`).join(' OR ')

export type Convention = Leaf['convention']

/** The last valid day, in SQL, of a length that begins on a day; hours are the engine's. */
export function lastValid(start: string, { amount, unit }: Duration, convention: Convention): string {
  if (unit === 'hour') throw new RangeError('hours have no last day')
  if (unit === 'day') return `greatest(-719162, least(${lastDay}, ${start} + ${amount}))`
  const months = unit === 'year' ? amount * 12 : amount
  if (convention === 'plain' || amount === 0) return `population.months_later(${start}, ${months})`
  return `population.civil_period_end(${start} + 1, ${months})`
}

const isWithin = (from: string, through: string | null): string =>
  through === null ? `c.completed >= ${day(from)}` : `c.completed BETWEEN ${day(from)} AND ${day(through)}`

function issuerTest(rule: IssuerRule | undefined, accreditations: readonly Accreditation[]): string | null {
  if (rule === undefined || rule.kind === 'any') return null
  if (rule.kind === 'internal') return 'c.is_internal'
  if (rule.kind === 'listed') return rule.issuerIds.length === 0 ? 'false' : `c.issuer = ANY (${list(rule.issuerIds)})`
  return any(
    accreditations.map(({ issuerId, types, from, through, ends }) =>
      all([
        `c.issuer = ${text(issuerId)}`,
        ...(types === null ? [] : [`c.type = ANY (${list(types)}::text[])`]),
        isWithin(from, lastRecognisedDay(through, ends)),
      ]),
    ),
  )
}

/** The tests of an entry that a credential passes; what is missing fails. */
function tests(entry: AcceptedCompletion, accreditations: readonly Accreditation[]): string[] {
  const {
    minEdition,
    variants,
    modes,
    minHours,
    components = [],
    minScorePercent,
    completedFrom,
    completedThrough,
  } = entry
  const issuer = issuerTest(entry.issuers, accreditations)
  return [
    ...(minEdition === undefined ? [] : [`c.edition >= ${minEdition}`]),
    ...(variants ? [`c.variant = ANY (${list(variants)}::text[])`] : []),
    ...(modes ? [`c.mode = ANY (${list(modes)}::text[])`] : []),
    ...(minHours === undefined ? [] : [`c.hours >= ${minHours}`]),
    ...components.map(
      ({ key }) =>
        `c.components @> ${text(JSON.stringify([key]))} OR c.components @> ${text(JSON.stringify([{ key, isPassed: true }]))}`,
    ),
    ...(issuer === null ? [] : [issuer]),
    ...(minScorePercent === undefined
      ? []
      : [
          `c.out_of > 0 AND c.points < 'Infinity' AND c.out_of < 'Infinity' AND c.points::text::numeric * 100 >= ${minScorePercent} * c.out_of::text::numeric`,
        ]),
    ...(completedFrom === undefined ? [] : [`c.completed >= ${day(completedFrom)}`]),
    ...(completedThrough === undefined ? [] : [`c.completed <= ${day(completedThrough)}`]),
    ...(entry.scope ?? []).map((part) => `c.scope ->> '${scopeKeys[part]}' IS NOT NULL`),
  ]
}

function lastDayOf(entry: AcceptedCompletion, { convention, within }: Pick<Leaf, 'convention' | 'within'>): string {
  const ends = [
    String(lastDay),
    ...(entry.ignoresStated ? [] : ['c.stated']),
    ...(entry.validity ? [lastValid('c.completed', entry.validity, convention)] : []),
    ...(entry.components ?? []).flatMap(({ validity }) =>
      validity ? [lastValid('c.completed', validity, convention)] : [],
    ),
    ...(entry.countsThrough ? [String(day(entry.countsThrough))] : []),
    ...(within ? [lastValid('c.completed', within, convention)] : []),
  ]
  return `least(${ends.join(', ')})`
}

/** One way in which something recorded counts for a leaf. */
export interface Way {
  readonly slot: number
  /** What it is looked up by: a type of credential. */
  readonly type: string
  readonly condition: string
  readonly through: string
  readonly scope: string
}

const scopeOf = (parts: readonly ScopePart[]): string =>
  parts.length === 0
    ? 'NULL::bigint'
    : `population.scope_number(${parts.map((part) => `c.scope ->> '${scopeKeys[part]}'`).join(', ')})`

const spokenOf = ({ from, validFrom, validThrough, ends }: Equivalence): string =>
  all([
    ...(from.edition === undefined ? [] : [`c.edition = ${from.edition}`]),
    ...(from.issuerIds === undefined ? [] : [`c.issuer = ANY (${list(from.issuerIds)}::text[])`]),
    isWithin(validFrom, lastRecognisedDay(validThrough, ends)),
  ])

export function completionWays(leaf: Leaf & { kind: 'completion' }, slot: number): Way[] {
  const { accreditations = [], equivalences = [] } = leaf.common
  return leaf.node.accepts.flatMap((entry) => {
    const condition = all(tests(entry, accreditations))
    const way = { slot, through: lastDayOf(entry, leaf), scope: scopeOf(leaf.scope) }
    const equal = equivalences.filter(({ toType, from }) => toType === entry.type && from.type !== entry.type)
    return [
      { ...way, type: entry.type, condition },
      ...equal.map((one) => ({ ...way, type: one.from.type, condition: all([condition, spokenOf(one)]) })),
    ]
  })
}

export const isByHour = ({ validity }: AcceptedCompletion): boolean => validity?.unit === 'hour'

export const levelType = (subject: string): string => `level of ${subject}`

export function levelWay(leaf: Leaf & { kind: 'level' }, slot: number): Way {
  const { scale, subject, atLeast, issuers, validity, ignoresStated } = leaf.node
  const grades = leaf.common.scales?.find(({ key }) => key === scale)?.grades ?? []
  const reached = grades.slice(grades.indexOf(String(atLeast)))
  const issuer = issuerTest(issuers, leaf.common.accreditations ?? [])
  const entry: AcceptedCompletion = {
    type: '',
    ...(validity !== undefined && { validity }),
    ...(ignoresStated !== undefined && { ignoresStated }),
  }
  return {
    slot,
    type: levelType(subject),
    condition: all([
      `c.level ->> 'scale' = ${text(scale)}`,
      `c.level ->> 'grade' = ANY (${list(reached)}::text[])`,
      ...(issuer === null ? [] : [issuer]),
    ]),
    through: lastDayOf(entry, leaf),
    scope: 'NULL::bigint',
  }
}
