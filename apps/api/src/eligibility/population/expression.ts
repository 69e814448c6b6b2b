/**
 * Statuses as SQL: what a node comes to on a day (0 NOT_MET … 4 MET, 7 not applicable, + 8 maybe), and the lowest over
 * several days. The functions in schema `population` mean what `libs/eligibility/src/status.ts` means.
 */

/** Where a status may change, so that a stretch of days is judged on few of them. */
export interface Changes {
  /** First days of something, as SQL integers; null is none. */
  readonly edges: readonly string[]
  /** Whole histories as SQL texts of integer arrays; null is none. */
  readonly histories: readonly string[]
  /** The same, where the assignment moves: each by how many days before it the departure is. */
  readonly moves: readonly Move[]
  /** Whether waivers have a say. */
  readonly isWaived: boolean
}

/** What a departure may be so many days ahead of, when the verdict changes. */
export interface Move {
  readonly edges: readonly string[]
  readonly histories: readonly string[]
  readonly offset: number
}

/** A status as SQL over the rows of a population. */
export interface Expression {
  /** Never "not applicable" and never "maybe". */
  readonly isCertain: boolean
  /** The same on every day of the assignment. */
  readonly isFixed: boolean
  readonly changes: Changes
  /** On a day, an SQL integer. */
  readonly at: (day: string) => string
  /** The lowest status over the days from … through (7 where it applies on none of them). */
  readonly lowest: (from: string, through: string) => string
  /** An SQL condition without which nobody is cleared from a day on: quick, and never too strict. */
  readonly possible: (from: string) => string
}

const maybe = (): string => 'true'

export const noChanges: Changes = { edges: [], histories: [], moves: [], isWaived: false }

export const bothChanges = (all: readonly Changes[]): Changes => ({
  edges: [...new Set(all.flatMap(({ edges }) => edges))],
  histories: [...new Set(all.flatMap(({ histories }) => histories))],
  moves: all.flatMap(({ moves }) => moves),
  isWaived: all.some(({ isWaived }) => isWaived),
})

/** The same status on every day. */
export const constantly = (value: string, isCertain: boolean, moves: readonly Move[] = []): Expression => ({
  isCertain,
  isFixed: true,
  changes: { ...noChanges, moves },
  at: () => value,
  lowest: () => (isCertain ? value : `(${value} & 7)`),
  possible: value === '0' && isCertain ? () => 'false' : maybe,
})

let names = 0

/** The days on which anything changes within from … through, `from` among them, as SQL rows of `name.d`. */
function daysOf({ edges, histories, isWaived }: Changes, from: string, through: string, name: string): string {
  const list = edges.length > 0 ? `ARRAY[${edges.join(', ')}]` : `'{}'::int[]`
  const texts = histories.length > 0 ? `ARRAY[${histories.join(', ')}]` : `'{}'::text[]`
  return `unnest(population.days_between(${from}, ${through}, ${list}, ${texts}, ${isWaived ? 'b1.waived' : 'NULL::jsonb'})) AS ${name}(d)`
}

/** The lowest status over some days, judged on each day on which something changes. */
export function lowestByDay(
  { changes, at }: Pick<Expression, 'changes' | 'at'>,
  from: string,
  through: string,
): string {
  const name = `x${(names += 1)}`
  return `(SELECT min(${name}v.v) FROM (SELECT (${at(`${name}.d`)}) & 7 AS v FROM ${daysOf(changes, from, through, name)}) ${name}v)`
}

/** Something that differs from day to day and has no shorter way. */
export const byDay = (parts: Pick<Expression, 'isCertain' | 'changes' | 'at'>): Expression => ({
  ...parts,
  isFixed: false,
  possible: maybe,
  lowest: (from, through) => lowestByDay(parts, from, through),
})

const least = (values: readonly string[]): string =>
  values.length === 1 ? (values[0] ?? '') : `LEAST(${values.join(', ')})`
const greatest = (values: readonly string[]): string =>
  values.length === 1 ? (values[0] ?? '') : `GREATEST(${values.join(', ')})`

export const notApplicable = constantly('7', false)

/** Conditions put together; one that settles all of them stands alone, one that says nothing is left out. */
function joined(by: ' AND ' | ' OR ', nothing: 'true' | 'false', conditions: readonly string[]): string {
  const settling = nothing === 'true' ? 'false' : 'true'
  if (conditions.includes(settling)) return settling
  const said = [...new Set(conditions)].filter((one) => one !== nothing)
  return said.length === 0 ? nothing : `(${said.join(by)})`
}

/** Every applicable one holds. */
export function allOf(parts: readonly Expression[]): Expression {
  if (parts.length === 0) return notApplicable
  if (parts.length === 1 && parts[0]) return parts[0]
  const isFixed = parts.every((part) => part.isFixed)
  const changes = bothChanges(parts.map((part) => part.changes))
  if (!parts.some((part) => part.isCertain)) {
    const at = (day: string): string => `population.of_all(ARRAY[${parts.map((part) => part.at(day)).join(', ')}])`
    return isFixed
      ? { ...byDay({ isCertain: false, changes, at }), isFixed, lowest: (from) => `(${at(from)} & 7)` }
      : byDay({ isCertain: false, changes, at })
  }
  return {
    isCertain: true,
    isFixed,
    changes,
    at: (day) => least(parts.map((part) => (part.isCertain ? part.at(day) : `((${part.at(day)}) & 7)`))),
    lowest: (from, through) => least(parts.map((part) => part.lowest(from, through))),
    possible: (from) =>
      joined(
        ' AND ',
        'true',
        parts.map((part) => part.possible(from)),
      ),
  }
}

/** Every choice of n of some values. */
function choices(values: readonly string[], n: number): string[][] {
  if (n === 0) return [[]]
  return values.flatMap((value, index) => choices(values.slice(index + 1), n - 1).map((rest) => [value, ...rest]))
}

/** The n-th highest of values that all apply. */
function nthHighest(values: readonly string[], n: number): string {
  if (n > values.length) return '0'
  if (n === 1) return greatest(values)
  if (n === values.length) return least(values)
  if (values.length > 5) return `population.of_at_least(ARRAY[${values.join(', ')}], ${n})`
  return greatest(choices(values, n).map(least))
}

/** n applicable ones hold; alternatives bridge each other in time. */
export function atLeastOf(n: number, parts: readonly Expression[]): Expression {
  if (parts.length === 0) return notApplicable
  if (parts.length === 1 && n === 1 && parts[0]) return parts[0]
  const isFixed = parts.every((part) => part.isFixed)
  const isCertain = parts.some((part) => part.isCertain)
  const changes = bothChanges(parts.map((part) => part.changes))
  if (!parts.every((part) => part.isCertain)) {
    const at = (day: string): string =>
      `population.of_at_least(ARRAY[${parts.map((part) => part.at(day)).join(', ')}], ${n})`
    return isFixed
      ? { ...byDay({ isCertain, changes, at }), isFixed, lowest: (from) => `(${at(from)} & 7)` }
      : byDay({ isCertain, changes, at })
  }
  const at = (day: string): string =>
    nthHighest(
      parts.map((part) => part.at(day)),
      n,
    )
  const apart = (from: string, through: string): string =>
    nthHighest(
      parts.map((part) => part.lowest(from, through)),
      n,
    )
  const isBridged = parts.filter((part) => !part.isFixed).length > 1
  const possible = (from: string): string =>
    joined(
      ' OR ',
      'false',
      parts.map((part) => part.possible(from)),
    )
  if (!isBridged) return { isCertain: true, isFixed, changes, at, lowest: apart, possible }
  return {
    isCertain: true,
    isFixed: false,
    changes,
    at,
    possible,
    lowest: (from, through) =>
      `(CASE WHEN ${apart(from, through)} = 4 THEN 4 WHEN ${at(from)} = 0 THEN 0 WHEN ${at(through)} = 0 THEN 0 ELSE ${lowestByDay({ changes, at }, from, through)} END)`,
  }
}

/** On day d what all of d … d + ahead come to. */
export function lookingAhead(part: Expression, ahead: number): Expression {
  if (part.isFixed) return part
  const moved: Changes = {
    ...part.changes,
    edges: part.changes.edges.flatMap((edge) => [edge, `(${edge}) - ${ahead}`]),
    histories: part.changes.histories.flatMap((history) => [history, `population.moved(${history}, ${-ahead})`]),
    moves: part.changes.moves.flatMap((move) => [move, { ...move, offset: move.offset + ahead }]),
  }
  if (part.isCertain) {
    return {
      ...part,
      changes: moved,
      at: (day) => part.lowest(day, `(${day} + ${ahead})`),
      lowest: (from, through) => part.lowest(from, `(${through} + ${ahead})`),
    }
  }
  const at = (day: string): string => {
    const name = `x${(names += 1)}`
    return `population.of_all((SELECT array_agg(${name}v.v) FROM (SELECT ${part.at(`${name}.d`)} AS v FROM ${daysOf(part.changes, day, `(${day} + ${ahead})`, name)}) ${name}v))`
  }
  return byDay({ isCertain: false, changes: moved, at })
}

/** Raised by waivers, where the person has any: `floor` is what they give on a day, or (fixed) on the one day judged. */
export function raised(part: Expression, floor: { at: (day: string) => string; isFixed: boolean }): Expression {
  const isFixed = part.isFixed && floor.isFixed
  const changes = { ...part.changes, isWaived: true }
  const at = (day: string): string =>
    `(CASE WHEN b1.waived IS NULL THEN ${part.at(day)} ELSE population.raised(${part.at(day)}, ${floor.at(day)}) END)`
  return {
    isCertain: part.isCertain,
    isFixed,
    changes,
    at,
    possible: maybe,
    lowest: (from, through) =>
      `(CASE WHEN b1.waived IS NULL THEN ${part.lowest(from, through)} ELSE ${isFixed ? `(${at(from)} & 7)` : lowestByDay({ changes, at }, from, through)} END)`,
  }
}

/** A truth as SQL: 0 false, 1 unknown, 2 true. */
export interface Truth {
  readonly isFixed: boolean
  readonly changes: Changes
  readonly at: (day: string) => string
}

export const truly = (value: 0 | 1 | 2): Truth => ({ isFixed: true, changes: noChanges, at: () => String(value) })

/** Only where a condition is true; maybe where nobody knows. */
export function conditioned(part: Expression, truth: Truth): Expression {
  const changes = bothChanges([part.changes, truth.changes])
  const isFixed = part.isFixed && truth.isFixed
  const fixed = truth.isFixed ? truth.at('0') : ''
  if (fixed === '2') return part
  if (fixed === '0') return notApplicable
  const at = (day: string): string => `population.where_true(${part.at(day)}, ${truth.at(day)})`
  const whole = byDay({ isCertain: false, changes, at })
  return isFixed ? { ...whole, isFixed, lowest: (from) => `((${at(from)}) & 7)` } : whole
}

/** Nothing that applies, or maybe nothing, clears nobody. */
export function clearingNobodyWhereEmpty(person: Expression, whole: Expression): Expression {
  if (person.isCertain || whole.isCertain) return person
  const changes = bothChanges([person.changes, whole.changes])
  return byDay({
    isCertain: false,
    changes,
    at: (day) => `(CASE WHEN population.is_empty(${whole.at(day)}) THEN 0 ELSE (${person.at(day)}) & 7 END)`,
  })
}
