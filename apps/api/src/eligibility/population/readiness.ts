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
import { compileQuestion, halves, type Question, selectedVersions, sourceOf } from './question.ts'

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

/** People by the types that would clear them, in one half of them: those whom nothing else stands in the way of. */
async function liftedIn(
  tx: Tx,
  question: Question,
  { rows, apart }: Asked,
  { types, half }: { types: readonly string[]; half: (typeof halves)[number] },
): Promise<number[]> {
  const compiling = { rows, isWaived: half.isWaived }
  const { verdict, clauses, inTheWay } = compileQuestion(question, compiling)
  const { from, where } = sourceOf(rows)
  const helping = types.map((type) => clauses.map(({ node }) => accepts(node, type)))
  const lifted = types.map((type, index) => {
    const { verdict: then } = compileQuestion(question, { ...compiling, added: addedBy(type, question) })
    const others = (helping[index] ?? []).reduce((mask, helps, bit) => (helps ? mask : mask | (1n << BigInt(bit))), 0n)
    return `count(*) FILTER (WHERE CASE WHEN ${inTheWay} & ${others} = 0 THEN ${then} <= 1 END)::int AS l${index}`
  })
  const most = Math.max(1, ...helping.map((clausesOfType) => clausesOfType.filter(Boolean).length))
  const [row] = await tx.once<Record<string, number>>(
    `SELECT ${lifted.join(', ')} FROM ${from} WHERE ${where} AND ${half.where} AND j.person_id IS NULL AND NOT (${rows.blocks.map(({ name }) => `${name}.by_engine`).join(' OR ')})
       AND bit_count(${inTheWay}::bit(64)) <= ${most} AND ${verdict} IN (2, 3)`,
    [apart[0]],
  )
  return types.map((_, index) => row?.[`l${index}`] ?? 0)
}

/** Types by how many people one completion of today alone would clear. */
async function liftsOf(tx: Tx, question: Question, asked: Asked, types: readonly string[]): Promise<Lift[]> {
  const counts = new Map(types.map((type) => [type, 0]))
  await liftedApart(tx, question, asked, counts)
  for (const half of asked.rows.isByEngine || types.length === 0 ? [] : halves) {
    const found = await liftedIn(tx, question, asked, { types, half })
    types.forEach((type, index) => counts.set(type, (counts.get(type) ?? 0) + (found[index] ?? 0)))
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
