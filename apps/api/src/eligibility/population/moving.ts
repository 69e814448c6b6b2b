import { addDays, daysBetween, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { Posting } from '@muster/eligibility/facts.ts'
import { fixedDays } from './asking.ts'
import type { Changes } from './expression.ts'
import { compileQuestion, halves, type Moving, type Question, selectedVersions, sourceOf } from './question.ts'
import type { Rows } from './rows.ts'

/** How many days a curve has. */
export const daysOfCurve = 365

/** The same assignment with another departure: its length, the days of travel and the nomination stay. */
export function departingOn(posting: Posting, departsOn: string): Posting {
  const later = daysBetween(posting.departsOn, departsOn)
  const { arrivesOn, returnsOn, departsAt: _, arrivesAt: __, ...rest } = posting
  return {
    ...rest,
    departsOn,
    ...(arrivesOn !== undefined && { arrivesOn: addDays(arrivesOn, later) }),
    returnsOn: addDays(returnsOn, later),
  }
}

/** The question of a later day: with another departure, or (standby) asked on another day. */
export function onDay<Q extends Pick<Question, 'posting' | 'asOf'>>(question: Q, day: string): Q {
  return question.posting === null
    ? { ...question, asOf: day }
    : { ...question, posting: departingOn(question.posting, day) }
}

/** Days on which the same versions have a say: from … through, as days after the first. */
interface Segment {
  readonly question: Question
  readonly from: number
  readonly through: number
}

function segmentsOf(question: Question): Segment[] {
  const segments: (Segment & { key: string })[] = []
  for (let later = 0; later < daysOfCurve; later += 1) {
    const moved = onDay(question, addDays(question.asOf, later))
    const key = selectedVersions(moved)
      .map(({ version }) => version)
      .join()
    const last = segments.at(-1)
    if (last?.key === key) segments[segments.length - 1] = { ...last, through: later }
    else segments.push({ question: moved, from: later, through: later, key })
  }
  return segments
}

/** The questions that a curve asks: one for each stretch of days on which the same versions have a say. */
export const questionsOfCurve = (question: Question): Question[] =>
  segmentsOf(question).map((segment) => segment.question)

/** The departure as column `k.x`; the other days keep their distance. */
function movingDays({ posting, asOf }: Question): Moving {
  if (posting === null) {
    const days = { departure: 'k.x', arrival: 'k.x', return: 'k.x', nomination: null, asOf: 'k.x' }
    return { days, ahead: { ofArrival: 0, ofReturn: 0 } }
  }
  const fixed = fixedDays(posting, toDayNumber(asOf))
  const ofArrival = Number(fixed.arrival) - Number(fixed.departure)
  const ofReturn = Math.max(0, Number(fixed.return) - Number(fixed.departure))
  return {
    days: { ...fixed, departure: 'k.x', arrival: `(k.x + ${ofArrival})`, return: `(k.x + ${ofReturn})` },
    ahead: { ofArrival, ofReturn },
  }
}

const shifted = (day: string, offset: number): string => (offset === 0 ? day : `${day} - ${offset}`)

/** The departures from … through on which a verdict may change, as SQL: `from` among them. */
function departures({ moves, isWaived }: Changes, from: number, through: number): string {
  const edges = [...new Set(moves.flatMap((move) => move.edges.map((edge) => shifted(edge, move.offset))))]
  const rows = [
    ...new Set(
      moves.flatMap((move) =>
        move.histories.filter((one) => one.startsWith('(')).map((one) => `population.moved(${one}, ${-move.offset})`),
      ),
    ),
  ]
  const shared = [
    ...new Set(
      moves.flatMap((move) =>
        move.histories.filter((one) => !one.startsWith('(')).map((one) => `population.moved(${one}, ${-move.offset})`),
      ),
    ),
  ]
  const offsets = [...new Set(moves.map(({ offset }) => offset))]
  const list = edges.length > 0 ? `ARRAY[${edges.join(', ')}]::int[]` : `'{}'::int[]`
  const waived = isWaived ? ` || population.waiver_days(b1.waived, ARRAY[${offsets.join(', ')}]::int[])` : ''
  const anyMore = [...new Set(rows.map((one) => one.match(/\((b\d+)\.more/)?.[1] ?? 'b1'))].map(
    (name) => `${name}.more IS NULL`,
  )
  const histories =
    rows.length > 0
      ? `CASE WHEN ${anyMore.join(' AND ')} THEN '{}'::text[] ELSE ARRAY[${rows.join(', ')}] END`
      : `'{}'::text[]`
  const common = shared.length > 0 ? ` || ARRAY[${shared.join(', ')}]` : ''
  return `population.days_between(${from}, ${through}, ${list}${waived}, ${histories}${common}, NULL)`
}

/** On each day of the curve, how many of those who are not judged apart are cleared for a departure on it. */
export function curveStatements(question: Question, rows: Rows): string[] {
  const start = toDayNumber(question.asOf)
  return segmentsOf(question).flatMap((segment) => {
    if (rows.isByEngine) return []
    const [from, through] = [start + segment.from, start + segment.through]
    const source = sourceOf(rows)
    const isApart = rows.blocks.map(({ name }) => `${name}.by_engine`).join(' OR ')
    return halves.map(({ isWaived, where }) => {
      const moving = movingDays(segment.question)
      const { verdict, changes, possible } = compileQuestion(segment.question, { rows, moving, isWaived })
      return `SELECT k.x - ${start} AS first, k.next - ${start} AS next, count(*)::int AS people FROM ${source.from}
    CROSS JOIN LATERAL (SELECT d.x, lead(d.x, 1, ${through + 1}) OVER (ORDER BY d.x) AS next FROM unnest(${departures(changes, from, through)}) d(x)) k
    WHERE ${source.where} AND ${where} AND NOT (${isApart}) AND ${possible(String(from))} AND ${verdict} <= 1 GROUP BY 1, 2`
    })
  })
}

/** The curve that stretches of departures add up to. */
export function curveOf(stretches: readonly { first: number; next: number; people: number }[]): number[] {
  const change = Array.from({ length: daysOfCurve + 1 }, () => 0)
  for (const { first, next, people } of stretches) {
    change[first] = (change[first] ?? 0) + people
    change[next] = (change[next] ?? 0) - people
  }
  let there = 0
  return change.slice(0, daysOfCurve).map((by) => (there += by))
}
