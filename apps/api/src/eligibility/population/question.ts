import { toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { Verdict } from '@muster/eligibility/codes.ts'
import type { CommonFacts, OrganisationFacts, Posting } from '@muster/eligibility/facts.ts'
import type { ProfileNode, ProfileVersion } from '@muster/eligibility/profile.ts'
import { selectVersions } from '@muster/eligibility/versions.ts'
import { type AskedDays, type Asking, fixedDays } from './asking.ts'
import { compileClauses, compilePerson } from './compile.ts'
import { allOf, bothChanges, type Changes } from './expression.ts'
import { type Leaf, leafKey } from './leaf.ts'
import type { Rows } from './rows.ts'

/** Verdicts from the best to the worst, as the database counts them. */
export const verdictOrder: readonly Verdict[] = [
  'ELIGIBLE',
  'ELIGIBLE_WITH_CONDITIONS',
  'PENDING_VERIFICATION',
  'NOT_ELIGIBLE',
  'BARRED',
]

/** A question about a profile, with all that is the same for everybody. */
export interface Question {
  readonly versions: readonly ProfileVersion[]
  readonly posting: Posting | null
  readonly asOf: string
  readonly common: CommonFacts
  readonly organisation: OrganisationFacts | null
}

export interface Clause {
  readonly id: string
  readonly node: ProfileNode
  /** Its lowest status over the assignment, in SQL: 0 to 4, 7 where it does not apply. */
  readonly lowest: string
}

/** A question as SQL over the rows of a population. */
export interface CompiledQuestion {
  /** 0 ELIGIBLE … 4 BARRED. */
  readonly verdict: string
  /** Requirements about the person; where two versions count, the lower of the two. */
  readonly clauses: readonly Clause[]
  /** The same as one number, bit by bit in their order: those not met, and those that stand in the way. */
  readonly unmet: string
  readonly inTheWay: string
  readonly changes: Changes
  /** A condition without which nobody is cleared from a day on. */
  readonly possible: (from: string) => string
  /** A condition without which nobody is barred; it finds the few without looking at everybody. */
  readonly mayBeBarred: string
}

/** An assignment whose departure is a column of each row. */
export interface Moving {
  readonly days: AskedDays
  readonly ahead: NonNullable<Asking['ahead']>
}

export interface Compiling {
  readonly rows: Rows
  readonly moving?: Moving
  readonly added?: NonNullable<Asking['added']>
  /** Whether it is about people with waivers: `waived` rows, or (absent: both) the others. */
  readonly isWaived?: boolean
  /** How the people judged apart are called: `j` if absent. */
  readonly apart?: string
}

const isStandby = ({ versions }: Question): boolean => versions.some((version) => version.isStandby)

/** The versions that have a say, none if none is in force on a day that matters. */
export function selectedVersions({ versions, posting, asOf }: Question): ProfileVersion[] {
  const person = { personId: '', credentials: [] }
  return selectVersions({ versions: [...versions], posting, asOf, person }).versions.map(({ version }) => version)
}

function askingsOf(
  question: Question,
  { rows, moving, added, isWaived = true }: Omit<Compiling, 'rows'> & { rows: Pick<Rows, 'placeOf'> },
): Asking[] {
  const { posting, common, organisation } = question
  const asOf = toDayNumber(question.asOf)
  const days = moving?.days ?? fixedDays(posting, asOf)
  const shared = {
    posting,
    asOf,
    days,
    ahead: moving?.ahead ?? null,
    isWaived,
    common,
    organisation,
    placeOf: rows.placeOf,
  }
  return selectedVersions(question).map((version) => ({ ...shared, version, ...(added && { added }) }))
}

/** Every leaf that a question needs, by its key. Throws `NotInSql` for what only the engine can answer. */
export function leavesOf(question: Question): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const placeOf = (leaf: Leaf) => {
    leaves.set(leafKey(leaf), leaf)
    return { row: 'b1', slot: 1 }
  }
  for (const asking of askingsOf(question, { rows: { placeOf } })) compilePerson(asking)
  return leaves
}

/** From which day to which somebody is judged, in SQL. */
function judgedDays(question: Question, { moving }: Compiling): [string, string] {
  const days = moving?.days ?? fixedDays(question.posting, toDayNumber(question.asOf))
  if (isStandby(question) || question.posting === null) return [days.asOf, days.asOf]
  return moving ? [days.departure, days.return] : [days.departure, `GREATEST(${days.departure}, ${days.return})`]
}

const ranked = (status: string): string =>
  `(CASE ${status} WHEN 4 THEN 0 WHEN 3 THEN 1 WHEN 2 THEN 1 WHEN 1 THEN 2 ELSE 3 END)`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Requirements with their lowest status; of people judged apart, as the engine found them. */
function clausesOf(askings: readonly Asking[], [from, through]: [string, string], apart: string): Clause[] {
  const parts = askings.flatMap((asking) => compileClauses(asking))
  return [...Map.groupBy(parts, ({ id }) => id)].flatMap(([id, same]) => {
    const lowest = same.map(({ expression }) => expression.lowest(from, through))
    const own = lowest.length === 1 ? (lowest[0] ?? '0') : `LEAST(${lowest.join(', ')})`
    const judged = `(CASE WHEN ${apart}.person_id IS NULL THEN ${own} WHEN ${quoted(id)} = ANY (${apart}.unmet) THEN 0 WHEN ${quoted(id)} = ANY (${apart}.pending) THEN 1 ELSE 4 END)`
    return same[0] ? [{ id, node: same[0].node, lowest: judged }] : []
  })
}

const bits = (clauses: readonly Clause[], test: string): string =>
  clauses.length === 0
    ? '0::bigint'
    : `(${clauses.map(({ lowest }, index) => `(CASE WHEN ${lowest} ${test} THEN ${2 ** index}::bigint ELSE 0 END)`).join(' + ')})`

/**
 * A question as SQL. Whoever has facts that only a question can weigh, or whose profile asks what is not in SQL, is judged
 * apart by the engine; who should be and is not there is cleared for nothing.
 */
export function compileQuestion(question: Question, compiling: Compiling): CompiledQuestion {
  const { rows, moving, apart = 'j' } = compiling
  if (rows.isByEngine) {
    const none = bothChanges([])
    return {
      verdict: `coalesce(${apart}.verdict, 3)`,
      clauses: [],
      unmet: '0::bigint',
      inTheWay: '0::bigint',
      changes: none,
      possible: () => 'true',
      mayBeBarred: 'true',
    }
  }
  const askings = askingsOf(question, compiling)
  const [from, through] = judgedDays(question, compiling)
  const whole = askings.map(compilePerson).filter((one) => one !== null)
  const status = whole.length === 0 ? '0' : allOf(whole).lowest(from, through)
  const asOf = moving?.days.asOf ?? String(toDayNumber(question.asOf))
  const bars = `(b1.more ->> 'b')`
  const clauses = clausesOf(askings, [from, through], apart)
  const barred = { edges: [], histories: [bars], offset: 0 }
  const changes = bothChanges(whole.map((one) => one.changes))
  const isApart = rows.blocks.map(({ name }) => `${name}.by_engine`).join(' OR ')
  return {
    verdict: `(CASE WHEN ${isApart} THEN coalesce(${apart}.verdict, 3)
      WHEN b1.more IS NOT NULL AND ${bars} IS NOT NULL AND population.step_at(${bars}, ${asOf}) = 4 THEN 4 ELSE ${ranked(status)} END)`,
    clauses,
    unmet: bits(clauses, '= 0'),
    inTheWay: bits(clauses, '< 2'),
    possible: whole.length === 0 ? () => 'false' : allOf(whole).possible,
    mayBeBarred: `(${isApart} OR ${bars} IS NOT NULL)`,
    changes: isStandby(question) ? { ...changes, moves: [...changes.moves, barred] } : changes,
  }
}

/**
 * People without and people with waivers, as conditions over rows: those without are nearly everybody, and what is asked
 * about them needs no days judged one by one, so that all processors take part.
 */
export const halves = [
  { isWaived: false, where: 'b1.waived IS NULL' },
  { isWaived: true, where: 'b1.waived IS NOT NULL' },
] as const

/** People judged apart as the database reads them. */
export interface JudgedApart {
  readonly person_id: string
  readonly verdict: number
  readonly unmet: readonly string[]
  readonly pending: readonly string[]
}

/** Rows as SQL: what to read, and under which conditions. */
export interface Source {
  readonly from: string
  readonly where: string
}

/**
 * Rows that are current: `$1` is people judged apart (`j`), as JSON, with a second list `$2` (`j2`). Whoever is on the list
 * of changes is left out.
 */
export function sourceOf({ blocks }: Rows, lists: 1 | 2 = 1): Source {
  const [first] = blocks
  if (!first) throw new Error('a question without rows')
  const joined = blocks
    .slice(1)
    .map(
      ({ name, block }) =>
        `JOIN population.row ${name} ON ${name}.person_id = b1.person_id AND ${name}.place = ${block.place} AND ${name}.block = ${block.id}`,
    )
  const apart = ['j', 'j2']
    .slice(0, lists)
    .map(
      (name, index) =>
        `LEFT JOIN jsonb_to_recordset($${index + 1}::jsonb) AS ${name}(person_id uuid, verdict int, unmet text[], pending text[]) ON ${name}.person_id = b1.person_id`,
    )
  return {
    from: `population.row b1 ${joined.join(' ')} ${apart.join(' ')}`,
    where: `b1.place = ${first.block.place} AND b1.block = ${first.block.id} AND b1.agency_id = (SELECT actor_agency())
      AND NOT EXISTS (SELECT 1 FROM population_change q WHERE q.person_id = b1.person_id AND q.agency_id = (SELECT actor_agency()))`,
  }
}
