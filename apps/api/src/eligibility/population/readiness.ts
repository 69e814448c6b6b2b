import { addDays, firstDay, lastDay } from '@muster/calendar/calendar-date.ts'
import { isCleared } from '@muster/eligibility/decision.ts'
import type { ProfileNode } from '@muster/eligibility/profile.ts'
import { NOT_MET } from '@muster/eligibility/status.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import type { ReadinessAnswer } from './answers.ts'
import { type Asked, ask, forEachKnown, waiting } from './asked.ts'
import { curve } from './curve.ts'
import { historyText } from './history.ts'
import { acceptedIn, idealAccreditation, idealCompletion } from './ideal-completion.ts'
import { judgePerson, type KnownPerson, personVerdict } from './judge-people.ts'
import type { Leaf } from './leaf.ts'
import { onDay, questionsOfCurve } from './moving.ts'
import { leafDays } from './person-leaf.ts'
import { compileQuestion, type Question, selectedVersions, sourceOf } from './question.ts'

type Lift = ReadinessAnswer['lifts'][number]

const nobody: Omit<KnownPerson, 'person'> = { attestations: [], organisation: { organisationId: '', credentials: [] } }

/** The completions of today that a type could be, one for each way in which the profile accepts it. */
function idealOf(type: string, question: Question): KnownPerson['person']['credentials'] {
  return selectedVersions(question)
    .flatMap(({ root }) => acceptedIn(root))
    .filter((entry) => entry.type === type)
    .map((entry, index) => ({ ...idealCompletion(entry, question.asOf, question.posting), id: `ideal-${index}` }))
}

/** The days that such completions add to a leaf, as a history; null where they add none. */
function addedBy(type: string, question: Question): (leaf: Leaf) => string | null {
  const credentials = idealOf(type, question)
  return (leaf) => {
    if (leaf.kind !== 'completion') return null
    const accreditations = [...(leaf.common.accreditations ?? []), idealAccreditation]
    const days = leafDays(
      { ...leaf, common: { ...leaf.common, accreditations } },
      { ...nobody, person: { personId: '', credentials } },
    )
    const timelines = days.kind === 'days' ? [days.timeline] : days.kind === 'scoped' ? [...days.byScope.values()] : []
    const [timeline] = timelines
    const isThere = timeline && !(timeline.values.length === 1 && timeline.values[0] === NOT_MET)
    return isThere && timeline.from === firstDay && timeline.through === lastDay ? historyText(timeline) : null
  }
}

const accepts = (node: ProfileNode, type: string): boolean => acceptedIn(node).some((entry) => entry.type === type)

/** Types by how many people one completion of today alone would clear. */
async function liftsOf(tx: Tx, question: Question, asked: Asked, types: readonly string[]): Promise<Lift[]> {
  const counts = new Map(types.map((type) => [type, 0]))
  await liftedApart(tx, question, asked, counts)
  if (!asked.rows.isByEngine && types.length > 0) {
    const { verdict, clauses, inTheWay } = compileQuestion(question, { rows: asked.rows })
    const { from, where } = sourceOf(asked.rows)
    const lifted = types.map((type, index) => {
      const { verdict: then } = compileQuestion(question, { rows: asked.rows, added: addedBy(type, question) })
      // A completion helps only where nothing else stands in the way.
      const others = clauses.reduce(
        (mask, { node }, bit) => (accepts(node, type) ? mask : mask | (1n << BigInt(bit))),
        0n,
      )
      return `count(*) FILTER (WHERE CASE WHEN q.way & ${others} = 0 THEN q.t${index} END)::int AS l${index}`.replace(
        `q.t${index}`,
        `(${then}) <= 1`,
      )
    })
    const inner = lifted.map((one) => one.replaceAll('q.way', `(${inTheWay})`))
    const [row] = await tx.once<Record<string, number>>(
      `SELECT ${inner.join(', ')} FROM ${from} WHERE ${where} AND j.person_id IS NULL AND NOT (${asked.rows.blocks.map(({ name }) => `${name}.by_engine`).join(' OR ')}) AND ${verdict} IN (2, 3)`,
      [asked.apart[0]],
    )
    types.forEach((type, index) => counts.set(type, (counts.get(type) ?? 0) + (row?.[`l${index}`] ?? 0)))
  }
  return [...counts]
    .map(([type, people]) => ({ type, people }))
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => other.people - one.people || (one.type < other.type ? -1 : 1))
}

async function liftedApart(
  tx: Tx,
  question: Question,
  { apartIds }: Asked,
  counts: Map<string, number>,
): Promise<void> {
  const accreditations = [...(question.common.accreditations ?? []), idealAccreditation]
  const accrediting = { ...question, common: { ...question.common, accreditations } }
  await forEachKnown(tx, apartIds, (_, known) => {
    if (!known || isCleared(personVerdict(judgePerson(known, question)))) return
    for (const type of counts.keys()) {
      const person = { ...known.person, credentials: [...known.person.credentials, ...idealOf(type, question)] }
      if (isCleared(personVerdict(judgePerson({ ...known, person }, accrediting))))
        counts.set(type, (counts.get(type) ?? 0) + 1)
    }
  })
}

async function peopleIn(tx: Tx, { rows }: Asked): Promise<number> {
  const { from, where } = sourceOf(rows)
  const [row] = await tx.once<{ people: number }>(`SELECT count(*)::int AS people FROM ${from} WHERE ${where}`, ['[]'])
  return row?.people ?? 0
}

/** How many could leave over a year, and which single qualification would clear the most people in four weeks. */
export async function readinessOf(tx: Tx, today: Question): Promise<ReadinessAnswer> {
  const question = onDay(today, addDays(today.asOf, today.posting === null ? 0 : 28))
  const asked = await ask(tx, [question], questionsOfCurve(today))
  const days = await curve(tx, today, asked)
  const types = [...new Set(selectedVersions(question).flatMap(({ root }) => acceptedIn(root).map(({ type }) => type)))]
  return {
    people: await peopleIn(tx, asked),
    waiting: await waiting(tx),
    in2Weeks: days[14] ?? 0,
    in4Weeks: days[28] ?? 0,
    in12Weeks: days[84] ?? 0,
    curve: days,
    lifts: await liftsOf(tx, question, asked, types),
  }
}
