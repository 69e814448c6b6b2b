import type { Tx } from '../../platform/database/unit-of-work.ts'
import { NotInSql } from './compile.ts'
import {
  judgePerson,
  type KnownPerson,
  knownPeople,
  pendingClauses,
  personVerdict,
  unmetClauses,
} from './judge-people.ts'
import type { Leaf } from './leaf.ts'
import { type JudgedApart, leavesOf, type Question, verdictOrder } from './question.ts'
import { type Rows, rowsFor } from './rows.ts'

/** How many people's facts are in memory at once. */
const mostAtOnce = 500

/** Questions over rows that are there and current, and for each the people who are judged apart. */
export interface Asked {
  readonly rows: Rows
  /** In the order of the questions, as JSON for the database. */
  readonly apart: readonly string[]
  /** The ids of everybody judged apart. */
  readonly apartIds: readonly string[]
}

function leavesOfAll(questions: readonly Question[]): Map<string, Leaf> | null {
  try {
    return new Map(questions.flatMap((question) => [...leavesOf(question)]))
  } catch (error) {
    if (error instanceof NotInSql) return null
    throw error
  }
}

/** Does something with the facts of many people, some at a time. */
export async function forEachKnown(
  tx: Tx,
  ids: readonly string[],
  act: (id: string, known: KnownPerson | undefined) => void,
): Promise<void> {
  for (let start = 0; start < ids.length; start += mostAtOnce) {
    const some = ids.slice(start, start + mostAtOnce)
    const known = await knownPeople(tx, some)
    for (const id of some) act(id, known.get(id))
  }
}

function judgedApart(id: string, known: KnownPerson | undefined, question: Question): JudgedApart {
  if (!known) return { person_id: id, verdict: verdictOrder.indexOf('NOT_ELIGIBLE'), unmet: [], pending: [] }
  const decision = judgePerson(known, question)
  return {
    person_id: id,
    verdict: verdictOrder.indexOf(personVerdict(decision)),
    unmet: unmetClauses(decision),
    pending: pendingClauses(decision),
  }
}

/**
 * Makes sure that the rows for some questions are there and current (those for others as well), and lets the engine judge
 * whom they cannot.
 */
export async function ask(tx: Tx, questions: readonly Question[], also: readonly Question[] = []): Promise<Asked> {
  const leaves = leavesOfAll([...questions, ...also])
  const rows = await rowsFor(tx, leaves ?? new Map(), leaves === null)
  const ids = await apartOf(tx, rows)
  const apart = questions.map((): JudgedApart[] => [])
  await forEachKnown(tx, ids, (id, known) => {
    questions.forEach((question, index) => apart[index]?.push(judgedApart(id, known, question)))
  })
  return { rows, apart: apart.map((one) => JSON.stringify(one)), apartIds: ids }
}

/** Whose rows do not tell: those marked so, or everybody. */
async function apartOf(tx: Tx, { blocks, isByEngine }: Rows): Promise<string[]> {
  const marked = blocks.map(
    ({ block }) =>
      `SELECT person_id AS id FROM population.row WHERE place = ${block.place} AND block = ${block.id} AND agency_id = (SELECT actor_agency())${isByEngine ? '' : ' AND by_engine'}`,
  )
  const rows = await tx.once<{ id: string }>(`${marked.join(' UNION ')} ORDER BY 1`)
  return rows.map(({ id }) => id)
}

/** How many are left out because facts about them are just arriving. */
export async function waiting(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ people: number }>(
    'SELECT count(DISTINCT q.person_id)::int AS people FROM population_change q JOIN population.member m ON m.person_id = q.person_id WHERE q.agency_id = (SELECT actor_agency())',
  )
  return row?.people ?? 0
}
