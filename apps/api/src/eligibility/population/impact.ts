import { isCleared } from '@muster/eligibility/decision.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import type { ImpactAnswer, ImpactRequest } from './answers.ts'
import { ask, waiting } from './asked.ts'
import { curve } from './curve.ts'
import { questionsOfCurve } from './moving.ts'
import { type Clause, compileQuestion, halves, type Question, sourceOf, verdictOrder } from './question.ts'

const mostRows = 200

/** A draft as if it had always been in force, and nobody kept another. */
const inForceAlways = (draft: ProfileVersion): ProfileVersion => ({
  ...draft,
  appliesFrom: '0001-01-01',
  appliesThrough: null,
  transition: null,
})

/** How many people have these verdicts, and which clauses of the draft they do not meet, bit by bit. */
interface Group {
  readonly before: number
  readonly after: number
  readonly unmet: string
  readonly people: number
}

const cleared = (rank: number): boolean => isCleared(verdictOrder[rank] ?? 'BARRED')
const sum = (groups: readonly Group[]): number => groups.reduce((all, { people }) => all + people, 0)

function pairsOf(groups: readonly Group[]): ImpactAnswer['pairs'] {
  const pairs = Map.groupBy(groups, ({ before, after }) => before * verdictOrder.length + after)
  return [...pairs]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, same]) => {
      const [before, after] = [verdictOrder[same[0]?.before ?? -1], verdictOrder[same[0]?.after ?? -1]]
      return before && after ? [{ before, after, people: sum(same) }] : []
    })
}

function missingOf(groups: readonly Group[], clauses: readonly Clause[]): ImpactAnswer['missing'] {
  const left = groups.filter(({ after }) => !cleared(after))
  return clauses
    .map(({ id }, bit) => ({
      clauseId: id,
      people: sum(left.filter(({ unmet }) => (BigInt(unmet) >> BigInt(bit)) & 1n)),
    }))
    .filter(({ people }) => people > 0)
    .toSorted((one, other) => other.people - one.people || (one.clauseId < other.clauseId ? -1 : 1))
}

const concerned = { gained: '> 1 AND <= 1', lost: '<= 1 AND > 1' } as const

/** The condition under which somebody is on the page. */
function shown(show: keyof typeof concerned | undefined, before: string, after: string): string {
  if (show === undefined) return `${before} <> ${after}`
  const [was, is] = concerned[show].split(' AND ')
  return `${before} ${was} AND ${after} ${is}`
}

/** People with an open nomination whom the draft's transition rule keeps on the version before. */
async function keptByTransition(tx: Tx, draft: ProfileVersion): Promise<number> {
  if (!draft.transition) return 0
  const [row] = await tx.query<{ people: number }>(
    `SELECT count(DISTINCT n.person_id)::int AS people FROM nomination n JOIN posting o ON o.id = n.posting_id JOIN profile p ON p.id = o.profile_id
     WHERE p.key = $1 AND n.withdrawn_at IS NULL AND n.nominated_on < $2 AND o.departs_on BETWEEN $3 AND $4`,
    [draft.key, draft.transition.nominatedBefore, draft.appliesFrom, draft.transition.keptThrough],
  )
  return row?.people ?? 0
}

/** What a draft would change for everybody, compared with the versions of a question. */
export async function impactOf(tx: Tx, request: ImpactRequest, now: Question): Promise<ImpactAnswer> {
  const drafted: Question = { ...now, versions: [inForceAlways(request.draft)] }
  const moving = request.withCurves ? [now, drafted].flatMap(questionsOfCurve) : []
  const asked = await ask(tx, [now, drafted], moving)
  const before = compileQuestion(now, { rows: asked.rows })
  const after = compileQuestion(drafted, { rows: asked.rows, apart: 'j2' })
  const { from, where } = sourceOf(asked.rows, 2)
  const groups: Group[] = []
  for (const half of halves) {
    const was = compileQuestion(now, { rows: asked.rows, isWaived: half.isWaived })
    const is = compileQuestion(drafted, { rows: asked.rows, isWaived: half.isWaived, apart: 'j2' })
    const some = await tx.once<Group>(
      `SELECT ${was.verdict} AS before, ${is.verdict} AS after, ${is.unmet}::text AS unmet, count(*)::int AS people FROM ${from} WHERE ${where} AND ${half.where} GROUP BY 1, 2, 3`,
      asked.apart,
    )
    groups.push(...some)
  }
  const limit = Math.min(Math.max(request.limit, 1), mostRows)
  const rows = await tx.once<{ id: string; before: number; after: number }>(
    `SELECT b1.person_id AS id, ${before.verdict} AS before, ${after.verdict} AS after FROM ${from}
     WHERE ${where} AND ($3::uuid IS NULL OR b1.person_id > $3) AND ${shown(request.show, before.verdict, after.verdict)} ORDER BY b1.person_id LIMIT ${limit + 1}`,
    [...asked.apart, request.after ?? null],
  )
  const page = rows.slice(0, limit)
  const of = (test: (group: Group) => boolean): number => sum(groups.filter(test))
  return {
    people: sum(groups),
    waiting: await waiting(tx),
    gained: of((one) => !cleared(one.before) && cleared(one.after)),
    lost: of((one) => cleared(one.before) && !cleared(one.after)),
    changed: of((one) => one.before !== one.after),
    pairs: pairsOf(groups),
    missing: missingOf(groups, after.clauses),
    keptByTransition: await keptByTransition(tx, request.draft),
    curves: request.withCurves ? { before: await curve(tx, now, asked), after: await curve(tx, drafted, asked) } : null,
    rows: page.flatMap((row) => {
      const [was, is] = [verdictOrder[row.before], verdictOrder[row.after]]
      return was && is ? [{ personId: row.id, before: was, after: is }] : []
    }),
    next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  }
}
