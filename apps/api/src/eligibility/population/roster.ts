import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import type { PeopleFilter, RosterAnswer, RosterRequest, RosterRow, VerdictCounts } from './answers.ts'
import { type Asked, ask, waiting } from './asked.ts'
import {
  judgePerson,
  type KnownPerson,
  knownPeople,
  personVerdict,
  standingInTheWay,
  unmetClauses,
} from './judge-people.ts'
import { type CompiledQuestion, compileQuestion, halves, type Question, sourceOf, verdictOrder } from './question.ts'
import { isCleared } from '@muster/eligibility/decision.ts'

/** The longest page. */
const mostRows = 200

/** Which people are asked about, as conditions over rows `b1`: `$2` to `$5`. What is not asked for stands in no statement. */
function filtered(filter: PeopleFilter | undefined): string {
  const conditions = [
    filter?.personIds ? 'b1.person_id = ANY ($2::uuid[])' : '$2::uuid[] IS NULL',
    filter?.language
      ? 'EXISTS (SELECT 1 FROM person p WHERE p.id = b1.person_id AND p.language = $3::text)'
      : '$3::text IS NULL',
    filter?.workedInField
      ? 'EXISTS (SELECT 1 FROM nomination n JOIN posting o ON o.id = n.posting_id WHERE n.person_id = b1.person_id AND n.withdrawn_at IS NULL AND o.field = $4::text AND o.returns_on < $5::date)'
      : '$4::text IS NULL AND $5::date IS NOT NULL',
  ]
  return conditions.join(' AND ')
}

const filterValues = (filter: PeopleFilter | undefined, asOf: string): unknown[] => [
  filter?.personIds ?? null,
  filter?.language ?? null,
  filter?.workedInField ?? null,
  asOf,
]

interface Found {
  readonly id: string
  readonly verdict: number
  readonly unmet: number
}

const barred = verdictOrder.indexOf('BARRED')

/** How many people are gone through by name before everybody is judged. */
const usualWalks = [500, 5_000, 30_000]

/** The people by name after another (`$6`), as a condition over `person n`. */
const byNameAfter = `n.closed_at IS NULL AND n.agency_id = (SELECT actor_agency())
  AND ($6::uuid IS NULL OR (n.family_name, n.given_name, n.id) > (SELECT a.family_name, a.given_name, a.id FROM person a WHERE a.id = $6))`

/** A roster's statements over one question. */
class RosterPage {
  private readonly tx: Tx
  private readonly request: RosterRequest
  private readonly values: readonly unknown[]
  private readonly compiled: CompiledQuestion
  private readonly from: string
  private readonly where: string
  private readonly halves: readonly { readonly where: string; readonly compiled: CompiledQuestion }[]

  constructor(tx: Tx, request: RosterRequest, question: Question, asked: Asked) {
    this.tx = tx
    this.request = request
    this.compiled = compileQuestion(question, { rows: asked.rows })
    const { from, where } = sourceOf(asked.rows)
    this.from = from
    this.where = `${where} AND ${filtered(request.filter)}`
    this.halves = halves.map((half) => ({
      ...half,
      compiled: compileQuestion(question, { rows: asked.rows, isWaived: half.isWaived }),
    }))
    this.values = [asked.apart[0] ?? '[]', ...filterValues(request.filter, request.asOf)]
  }

  async totals(): Promise<Map<number, number>> {
    const totals = new Map<number, number>()
    for (const { where, compiled } of this.halves) {
      const rows = await this.tx.once<{ verdict: number; people: number }>(
        `SELECT ${compiled.verdict} AS verdict, count(*)::int AS people FROM ${this.from} WHERE ${this.where} AND ${where} GROUP BY 1`,
        this.values,
      )
      for (const { verdict, people } of rows) totals.set(verdict, (totals.get(verdict) ?? 0) + people)
    }
    return totals
  }

  /** The people of a page and one more, verdict by verdict: whoever is cleared is found without looking at everybody. */
  async byReadiness(totals: ReadonlyMap<number, number>, limit: number): Promise<Found[]> {
    const after = await this.cursor()
    const found: Found[] = []
    for (const [verdict, name] of verdictOrder.entries()) {
      const isWanted = this.request.verdicts?.includes(name) ?? true
      const isBefore = after !== null && verdict < after.verdict
      const isStep = !this.request.isOneStepAway || name === 'PENDING_VERIFICATION' || name === 'NOT_ELIGIBLE'
      if (!isWanted || isBefore || !isStep || !totals.get(verdict)) continue
      found.push(...(await this.ofVerdict(verdict, after?.verdict === verdict ? after : null, limit - found.length)))
      if (found.length >= limit) break
    }
    return found
  }

  /**
   * The people of a page and one more, by family name. The names are gone through in their order, which finds a page of a
   * common verdict at once; where the page is not full soon, everybody is judged and the first are taken.
   */
  async byName(totals: ReadonlyMap<number, number>, limit: number, walks: readonly number[]): Promise<Found[]> {
    const { after: cursor, verdicts } = this.request
    if (cursor) await this.cursor()
    if (verdicts?.every((name) => !totals.get(verdictOrder.indexOf(name)))) return []
    const found: Found[] = []
    let after = cursor ?? null
    for (const walked of this.isRare(totals, limit, walks) ? [] : walks) {
      const { id, people, rows } = await this.walk(after, walked, limit - found.length)
      found.push(...rows)
      if (found.length >= limit || people < walked) return found
      after = id
    }
    return [...found, ...(await this.ofNames(after, limit - found.length))]
  }

  /** Whether a page is hardly full after the longest walk. */
  private isRare(totals: ReadonlyMap<number, number>, limit: number, walks: readonly number[]): boolean {
    const { verdicts, isOneStepAway } = this.request
    if (isOneStepAway || !verdicts) return false
    const everybody = [...totals.values()].reduce((sum, people) => sum + people, 0)
    const shown = verdicts.reduce((sum, name) => sum + (totals.get(verdictOrder.indexOf(name)) ?? 0), 0)
    return (everybody / shown) * limit > Math.max(...walks)
  }

  /** What narrows the rows to the verdicts that are asked for; the verdict itself is still asked. */
  private narrowed({ mayBeBarred }: CompiledQuestion): string {
    return this.request.verdicts?.every((name) => name === 'BARRED') ? `AND ${mayBeBarred}` : ''
  }

  /** Those shown among the next so many people by name; `id` is the last of these people. */
  private async walk(
    after: string | null,
    most: number,
    limit: number,
  ): Promise<{ id: string | null; people: number; rows: Found[] }> {
    const { verdict } = this.compiled
    const [walked] = await this.tx.once<{ id: string | null; people: number; rows: Found[] | null }>(
      `WITH n AS MATERIALIZED (SELECT n.id, row_number() OVER (ORDER BY n.family_name, n.given_name, n.id) AS place FROM person n
         WHERE ${byNameAfter} ORDER BY n.family_name, n.given_name, n.id LIMIT ${most}),
       f AS (SELECT n.id, n.place, ${verdict} AS verdict FROM n JOIN ${this.namedFrom} WHERE ${this.where}
         AND ($7::int[] IS NULL OR ${verdict} = ANY ($7)) ${this.step(this.compiled)} ORDER BY n.place LIMIT ${limit})
       SELECT (SELECT n.id FROM n ORDER BY n.place DESC LIMIT 1) AS id, (SELECT count(*)::int FROM n) AS people,
         (SELECT jsonb_agg(jsonb_build_object('id', f.id, 'verdict', f.verdict, 'unmet', 0) ORDER BY f.place) FROM f) AS rows`,
      this.nameValues(after),
    )
    return { id: walked?.id ?? null, people: walked?.people ?? 0, rows: walked?.rows ?? [] }
  }

  /** The first by name of everybody who is shown. */
  private async ofNames(after: string | null, limit: number): Promise<Found[]> {
    const halves = this.halves.map(
      ({ where, compiled }) =>
        `SELECT n.id, n.family_name, n.given_name, ${compiled.verdict} AS verdict FROM person n JOIN ${this.namedFrom}
         WHERE ${this.where} AND ${where} AND ${byNameAfter} AND ($7::int[] IS NULL OR ${compiled.verdict} = ANY ($7)) ${this.step(compiled)} ${this.narrowed(compiled)}`,
    )
    return this.tx.once<Found>(
      `SELECT q.id, q.verdict, 0 AS unmet FROM (${halves.join(' UNION ALL ')}) q ORDER BY q.family_name, q.given_name, q.id LIMIT ${limit}`,
      this.nameValues(after),
    )
  }

  private get namedFrom(): string {
    return this.from.replace('population.row b1', 'population.row b1 ON b1.person_id = n.id')
  }

  private nameValues(after: string | null): unknown[] {
    const { verdicts } = this.request
    return [...this.values, after, verdicts?.map((name) => verdictOrder.indexOf(name)) ?? null]
  }

  private step({ inTheWay, verdict }: CompiledQuestion): string {
    return this.request.isOneStepAway ? `AND ${verdict} IN (2, 3) AND bit_count(${inTheWay}::bit(64)) = 1` : ''
  }

  /** The first of a verdict after a person: fewest clauses unmet first where something is. */
  private async ofVerdict(verdict: number, after: Found | null, limit: number): Promise<Found[]> {
    const isShort = verdict === 2 || verdict === 3
    const found: Found[] = []
    for (const { where, compiled } of this.halves) {
      const unmet = isShort ? `bit_count(${compiled.unmet}::bit(64))::int` : '0'
      const begins =
        after === null
          ? 'true'
          : isShort
            ? `(${unmet}, b1.person_id) > (${after.unmet}, $6::uuid)`
            : 'b1.person_id > $6::uuid'
      const rows = await this.tx.once<Found>(
        `SELECT b1.person_id AS id, ${verdict} AS verdict, ${unmet} AS unmet FROM ${this.from}
         WHERE ${this.where} AND ${where} AND ${begins} AND ${compiled.verdict} = ${verdict} ${this.step(compiled)} ${verdict === barred ? `AND ${compiled.mayBeBarred}` : ''} ORDER BY ${isShort ? 'unmet, id' : 'id'} LIMIT ${limit}`,
        after === null ? this.values : [...this.values, after.id],
      )
      found.push(...rows)
    }
    return found.toSorted((one, other) => one.unmet - other.unmet || (one.id < other.id ? -1 : 1)).slice(0, limit)
  }

  /** Where a page begins; refuses (404) somebody who is not in the roster. */
  private async cursor(): Promise<Found | null> {
    const { after } = this.request
    if (!after) return null
    const { from, where, compiled, values } = this
    const [found] = await this.tx.once<Found>(
      `SELECT q.id, q.verdict, CASE WHEN q.verdict IN (2, 3) THEN q.unmet ELSE 0 END AS unmet
       FROM (SELECT b1.person_id AS id, ${compiled.verdict} AS verdict, bit_count(${compiled.unmet}::bit(64))::int AS unmet FROM ${from} WHERE ${where} AND b1.person_id = $6) q`,
      [...values, after],
    )
    if (!found) throw notFound()
    return found
  }
}

/** A person's row: their verdict, how long it lasts and what keeps them, as the engine says it. */
function rowOf(personId: string, known: KnownPerson | undefined, question: Question): RosterRow {
  if (!known)
    return { personId, verdict: 'NOT_ELIGIBLE', eligibleThrough: { kind: 'none' }, unmet: [], oneStepAway: null }
  const decision = judgePerson(known, question)
  const verdict = personVerdict(decision)
  const inTheWay = isCleared(verdict) || verdict === 'BARRED' ? [] : standingInTheWay(decision)
  return {
    personId,
    verdict,
    eligibleThrough: decision.person?.eligibleThrough ?? { kind: 'none' },
    unmet: unmetClauses(decision),
    oneStepAway: inTheWay.length === 1 ? (inTheWay[0] ?? null) : null,
  }
}

const countsOf = (totals: ReadonlyMap<number, number>): VerdictCounts =>
  Object.fromEntries(verdictOrder.map((verdict, rank) => [verdict, totals.get(rank) ?? 0])) as VerdictCounts

/** Totals of everybody, and a page of people with what keeps each; by name it goes through so many people first. */
export async function rosterOf(
  tx: Tx,
  request: RosterRequest,
  question: Question,
  walks: readonly number[] = usualWalks,
): Promise<RosterAnswer> {
  const asked = await ask(tx, [question])
  const page = new RosterPage(tx, request, question, asked)
  const totals = await page.totals()
  const limit = Math.min(Math.max(request.limit, 1), mostRows)
  const found =
    request.sort === 'name' ? await page.byName(totals, limit + 1, walks) : await page.byReadiness(totals, limit + 1)
  const shown = found.slice(0, limit).map(({ id }) => id)
  const known = await knownPeople(tx, shown)
  return {
    totals: countsOf(totals),
    waiting: await waiting(tx),
    organisation: [...known.values()][0]
      ? (judgePerson([...known.values()][0] as KnownPerson, question).organisation?.verdict ?? null)
      : null,
    rows: shown.map((id) => rowOf(id, known.get(id), question)),
    next: found.length > limit ? (shown.at(-1) ?? null) : null,
  }
}
