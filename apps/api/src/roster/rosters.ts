import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { RosterFilter, RosterShow } from '@muster/contracts/schemas/roster.ts'
import type { Verdict } from '@muster/eligibility/codes.ts'
import { isCleared } from '@muster/eligibility/decision.ts'
import type { RosterAnswer } from '../eligibility/population/answers.ts'
import { personVerdict, standingInTheWay } from '../eligibility/population/judge-people.ts'
import { Population } from '../eligibility/population/population.ts'
import { Clock } from '../platform/clock.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { readCursor, writeCursor } from '../platform/endpoint/cursor.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { type Asking, type JudgedPerson, RosterJudge } from './judge-roster.ts'
import { type RosterQuestion, RosterQuestions } from './roster-question.ts'

export interface RosterAsked extends RosterFilter {
  readonly show: RosterShow
  readonly after?: string | undefined
  readonly limit: number
}

/** A part of a roster: who is on the page, judged, and how many there are. */
export interface RosterPage {
  readonly question: RosterQuestion
  readonly judged: readonly JudgedPerson[]
  readonly counts: ReplyOf<'roster.search'>['counts']
  readonly next: string | null
}

const verdictsOf: Readonly<Record<RosterShow, readonly Verdict[] | null>> = {
  cleared: ['ELIGIBLE', 'ELIGIBLE_WITH_CONDITIONS'],
  'one-step': ['NOT_ELIGIBLE'],
  pending: ['PENDING_VERIFICATION'],
  everyone: null,
}

/** So many near-misses are counted for the tab; more are "200 or more". */
const mostCounted = 200

const isOneStep = ({ decision }: JudgedPerson): boolean =>
  personVerdict(decision) === 'NOT_ELIGIBLE' && standingInTheWay(decision).length === 1

const isShown = (judged: JudgedPerson, show: RosterShow): boolean =>
  show === 'one-step' ? isOneStep(judged) : (verdictsOf[show]?.includes(personVerdict(judged.decision)) ?? true)

const order: readonly Verdict[] = [
  'ELIGIBLE',
  'ELIGIBLE_WITH_CONDITIONS',
  'PENDING_VERIFICATION',
  'NOT_ELIGIBLE',
  'BARRED',
]
const byReadiness = (one: JudgedPerson, other: JudgedPerson): number =>
  order.indexOf(personVerdict(one.decision)) - order.indexOf(personVerdict(other.decision)) ||
  (one.person.id < other.person.id ? -1 : 1)

/**
 * Rosters: the own agency as a whole population, judged in the database; after them those of other agencies who agreed,
 * judged one by one. Details are worked out for the people of a page alone.
 */
@Injectable()
export class Rosters {
  constructor(
    private readonly questions: RosterQuestions,
    private readonly population: Population,
    private readonly judge: RosterJudge,
    private readonly clock: Clock,
  ) {}

  async page(tx: Tx, asked: RosterAsked): Promise<RosterPage> {
    const question = await this.questions.read(tx, asked)
    const asking: Asking = { purpose: asked.purpose, today: this.clock.today() }
    const { ownIds, otherIds } = await this.candidates(tx, asked, asking)
    const others = (await this.judge.judge(tx, otherIds, question, asking)).toSorted(byReadiness)
    const shownOthers = others.filter((one) => isShown(one, asked.show))
    const after = readCursor(asked.after)
    const isAmongOthers = after !== null && others.some(({ person }) => person.id === after)
    const own = isAmongOthers ? null : await this.ownPage(tx, question, ownIds, asked, after)
    const start = isAmongOthers ? shownOthers.findIndex(({ person }) => person.id === after) + 1 : 0
    const room = asked.limit - (own?.rows.length ?? 0)
    const fromOthers = own?.next ? [] : shownOthers.slice(start, start + room)
    const ownJudged = await this.judge.judge(tx, own?.rows.map(({ personId }) => personId) ?? [], question, asking)
    const judged = [...ownJudged, ...fromOthers]
    const isMore = (own !== null && own.next !== null) || start + fromOthers.length < shownOthers.length
    const last = judged.at(-1)?.person.id
    return {
      question,
      judged,
      counts: await this.countAll(
        tx,
        question,
        ownIds,
        others,
        own ?? (await this.totals(tx, question, ownIds)),
        after,
      ),
      next: isMore && last ? writeCursor(last) : null,
    }
  }

  /** Who has the field and the language; null: everybody of the own agency, nobody was left out. */
  private async candidates(
    tx: Tx,
    asked: RosterFilter,
    { purpose, today }: Asking,
  ): Promise<{ ownIds: readonly string[] | null; otherIds: readonly string[] }> {
    const othersToo = asked.people === 'all'
    if (asked.field === undefined && asked.language === undefined) {
      const rows = othersToo
        ? await tx.query<{ id: string }>('SELECT id FROM agreeing_people($1, $2) AS id ORDER BY id', [purpose, today])
        : []
      return { ownIds: null, otherIds: rows.map(({ id }) => id) }
    }
    const rows = await tx.query<{ id: string; isOwn: boolean }>(
      `SELECT c.id, EXISTS (SELECT 1 FROM person p WHERE p.id = c.id AND p.agency_id = actor_agency()) AS "isOwn"
       FROM roster_candidates($1, $2, $3, $4, $5, $6) AS c (id) ORDER BY c.id`,
      [purpose, today, othersToo, asked.field ?? null, asked.language ?? null, await levelsFrom(tx, asked)],
    )
    const idsWhere = (isOwn: boolean): string[] => rows.filter((row) => row.isOwn === isOwn).map(({ id }) => id)
    return { ownIds: idsWhere(true), otherIds: idsWhere(false) }
  }

  private ownPage(
    tx: Tx,
    question: RosterQuestion,
    ownIds: readonly string[] | null,
    asked: RosterAsked,
    after: string | null,
  ): Promise<RosterAnswer> {
    const verdicts = verdictsOf[asked.show]
    return this.population.roster(tx, {
      ...askedOf(question, ownIds),
      ...(verdicts && { verdicts }),
      isOneStepAway: asked.show === 'one-step',
      after,
      limit: asked.limit,
    })
  }

  private totals(tx: Tx, question: RosterQuestion, ownIds: readonly string[] | null): Promise<RosterAnswer> {
    return this.population.roster(tx, { ...askedOf(question, ownIds), limit: 1 })
  }

  private async countAll(
    tx: Tx,
    question: RosterQuestion,
    ownIds: readonly string[] | null,
    others: readonly JudgedPerson[],
    { totals }: RosterAnswer,
    after: string | null,
  ): Promise<RosterPage['counts']> {
    const sum = (...wanted: Verdict[]): number =>
      wanted.reduce((all, verdict) => all + totals[verdict], 0) +
      others.filter(({ decision }) => wanted.includes(personVerdict(decision))).length
    const near =
      after === null &&
      (await this.population.roster(tx, {
        ...askedOf(question, ownIds),
        verdicts: ['NOT_ELIGIBLE'],
        isOneStepAway: true,
        limit: mostCounted,
      }))
    return {
      people: sum(...order),
      cleared: sum(...order.filter(isCleared)),
      oneStep: near ? Math.min(mostCounted, near.rows.length + others.filter(isOneStep).length) : null,
      pending: sum('PENDING_VERIFICATION'),
      notEligible: sum('NOT_ELIGIBLE', 'BARRED'),
    }
  }
}

const askedOf = ({ versions, posting, asOf }: RosterQuestion, ownIds: readonly string[] | null) => ({
  profile: versions.map(({ version }) => version),
  posting,
  asOf,
  filter: ownIds === null ? {} : { personIds: ownIds },
})

/** The grades of the scale from the wanted one on; null where any will do. Refuses (422) a grade nobody knows. */
async function levelsFrom(tx: Tx, { language, level }: RosterFilter): Promise<string[] | null> {
  if (level === undefined || language === undefined) return null
  const rows = await tx.query<{ grades: string[] | null }>('SELECT grades FROM level_scale ORDER BY key')
  const grades = rows.find((row) => row.grades?.includes(level))?.grades
  if (!grades) throw new Refusal(422, 'invalid-request', [{ pointer: '?level', code: 'not-one-of' }])
  return grades.slice(grades.indexOf(level))
}
