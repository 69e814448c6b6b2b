import { addDays } from '@muster/calendar/calendar-date.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import { holds, systemActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { holdPosting } from '../../postings/posting-state.ts'
import type { StandingBrief } from '../present-brief.ts'
import { StandingService } from '../standing.service.ts'

type View = ReplyOf<'postings.readRule'>
type CourseLine = View['people'][number]['courses'][number]

interface NomineeRow extends NameColumns {
  readonly nominationId: string
  readonly personId: string
  readonly agencyId: string
}

interface RuleRow {
  readonly version: number
  readonly isOn: boolean
  readonly changedAt: Date
}

/** What became of a nominee's course, by person and course. */
interface MadeRow {
  readonly personId: string
  readonly courseId: string
  readonly isLeft: boolean | null
  readonly isUnderWay: boolean
}

const nominees = `SELECT n.id AS "nominationId", n.person_id AS "personId", n.agency_id AS "agencyId", ${nameColumns('t')} FROM nomination n JOIN person t ON t.id = n.person_id
  WHERE n.posting_id = $1 AND n.withdrawn_at IS NULL ORDER BY t.family_name, t.given_name, n.id`
const ruleOf = `SELECT version, is_on AS "isOn", recorded_at AS "changedAt" FROM posting_rule WHERE posting_id = $1 ORDER BY version DESC LIMIT 1`

/** Postings to come whose rule is on. */
const postingsOn = `SELECT p.id FROM posting p WHERE p.cancelled_at IS NULL AND p.departs_on >= $1
  AND (SELECT r.is_on FROM posting_rule r WHERE r.posting_id = p.id ORDER BY r.version DESC LIMIT 1) ORDER BY p.id`

/** Enrols who is nominated in the courses offered for what they lack. */
@Injectable()
export class RuleEnrolment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly standings: StandingService,
    private readonly notices: Notices,
  ) {}

  read(call: PersonCall<'postings.readRule'>): Promise<View> {
    return this.work.run(call, async (tx) => {
      const { posting } = call.params
      const [known] = await tx.query('SELECT FROM posting WHERE id = $1 AND agency_id = $2', [
        posting,
        call.actor.agencyId,
      ])
      if (!known) throw notFound()
      const [rule] = await tx.query<RuleRow>(ruleOf, [posting])
      const people = await tx.query<NomineeRow>(nominees, [posting])
      const lines = await this.lines(tx, posting, people)
      return {
        version: rule?.version ?? 0,
        isOn: rule?.isOn ?? false,
        changedAt: rule?.changedAt.toISOString() ?? null,
        mayWrite: holds(call.actor, 'desk-officer'),
        people: people.flatMap((one) => {
          const courses = lines.get(one.personId) ?? []
          return courses.length === 0 ? [] : [{ nominationId: one.nominationId, name: nameOf(one), courses }]
        }),
      }
    })
  }

  save(call: PersonCall<'postings.saveRule'>): Promise<ReplyOf<'postings.saveRule'>> {
    const { version, isOn } = call.body
    return this.work.run(call, async (tx) => {
      const posting = await holdPosting(tx, call.params.posting, call.actor.agencyId, this.clock.today())
      const [kept] = await tx.query<{ version: number }>(
        `INSERT INTO posting_rule (posting_id, version, agency_id, is_on, recorded_by)
         SELECT $1, $2::int + 1, $3, $4, $5 WHERE coalesce((SELECT max(r.version) FROM posting_rule r WHERE r.posting_id = $1), 0) = $2::int RETURNING version`,
        [posting.id, version, call.actor.agencyId, isOn, call.actor.personId],
      )
      if (!kept) throw new Refusal(409, 'changed-meanwhile')
      await audit(tx, {
        act: 'postings.saveRule',
        subject: { kind: 'posting', id: posting.id },
        details: { isOn },
        traceId: call.traceId,
      })
      return { version: kept.version, enrolled: await this.apply(tx, posting.id) }
    })
  }

  /** Applies every rule that is on, each posting in a transaction of its own; how many people were enrolled in something. */
  async applyAll(): Promise<number> {
    const ids = await this.work.run({ actor: systemActor }, (tx) =>
      tx.query<{ id: string }>(postingsOn, [this.clock.today()]),
    )
    let enrolled = 0
    const failures: unknown[] = []
    for (const { id } of ids) {
      await this.work
        .run({ actor: systemActor }, (tx) => this.apply(tx, id))
        .then((some) => (enrolled += some))
        .catch((error: unknown) => failures.push(error))
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `the rule of ${failures.length} postings was not applied`)
    return enrolled
  }

  /** Enrols whom the rule of a posting enrols, where it is on: each once. How many enrolments were begun. */
  async apply(tx: Tx, posting: string): Promise<number> {
    const [rule] = await tx.query<RuleRow>(ruleOf, [posting])
    if (!rule?.isOn) return 0
    const people = await tx.query<NomineeRow>(nominees, [posting])
    const briefs = await this.standings.briefs(
      tx,
      people.map(({ nominationId }) => nominationId),
    )
    let begun = 0
    for (const person of people) {
      const brief = briefs.get(person.nominationId)
      const due = brief && dueOn(brief, this.clock.today())
      if (!brief || due === undefined) continue
      for (const { editionId } of brief.courses)
        begun += await this.enrol(tx, { posting, person, brief, due, editionId })
    }
    return begun
  }

  private async enrol(
    tx: Tx,
    of: { posting: string; person: NomineeRow; brief: StandingBrief; due: string | null; editionId: string },
  ): Promise<number> {
    const { posting, person, brief, due } = of
    const edition = await this.catalogue.edition(tx, of.editionId)
    const [made] = await tx.query<{ id: string; isNew: boolean }>(
      'SELECT enrolment_id AS id, is_new AS "isNew" FROM enrol_by_rule($1, $2, $3, $4)',
      [posting, person.personId, edition.courseId, due],
    )
    if (!made?.isNew) return 0
    await audit(tx, {
      act: 'postings.enrolByRule',
      subject: { kind: 'enrolment', id: made.id },
      concerns: person.personId,
      agencyId: person.agencyId,
      details: { posting, course: edition.courseKey },
    })
    const told = { personIds: [person.personId], path: `/courses/${edition.courseKey}` }
    const parameters = { course: edition.title, place: brief.assignment.place }
    await (due === null
      ? this.notices.notify(tx, { ...told, kind: 'enrolled-by-rule-standby', parameters })
      : this.notices.notify(tx, {
          ...told,
          kind: 'enrolled-by-rule',
          parameters: { ...parameters, day: { day: due } },
        }))
    return 1
  }

  /** What each nominee lacks that a course is offered for, by person, and what became of it. */
  private async lines(tx: Tx, posting: string, people: readonly NomineeRow[]): Promise<Map<string, CourseLine[]>> {
    const briefs = await this.standings.briefs(
      tx,
      people.map(({ nominationId }) => nominationId),
    )
    const all = [...briefs.values()].flatMap(({ courses }) => courses.map(({ editionId }) => editionId))
    const editionOf = await this.catalogue.editions(tx, all)
    const rows = await tx.query<MadeRow>(
      `SELECT p.id AS "personId", c.id AS "courseId", (SELECT n.withdrawn_at IS NOT NULL AND NOT EXISTS (SELECT FROM enrolment m WHERE m.moved_from_id = n.id) FROM posting_enrolment x JOIN enrolment n ON n.id = x.enrolment_id
           WHERE x.posting_id = $1 AND x.person_id = p.id AND x.course_id = c.id) AS "isLeft",
         EXISTS (SELECT FROM enrolment n JOIN edition e ON e.id = n.edition_id WHERE n.person_id = p.id AND e.course_id = c.id AND n.withdrawn_at IS NULL
           AND NOT EXISTS (SELECT FROM completion d WHERE d.enrolment_id = n.id)) AS "isUnderWay"
       FROM person p, course c WHERE p.id = ANY ($2::uuid[]) AND c.id = ANY ($3::uuid[])`,
      [posting, people.map(({ personId }) => personId), all.map((id) => editionOf(id).courseId)],
    )
    const stateOf = (personId: string, courseId: string): CourseLine['state'] => {
      const row = rows.find((one) => one.personId === personId && one.courseId === courseId)
      if (row?.isLeft) return 'left'
      if (row?.isLeft === false) return 'enrolled'
      return row?.isUnderWay ? 'under-way' : 'would-enrol'
    }
    return new Map(
      people.map(({ nominationId, personId }) => [
        personId,
        (briefs.get(nominationId)?.courses ?? []).map(({ editionId, clause }) => {
          const { courseKey, courseId, title } = editionOf(editionId)
          return { key: courseKey, title, clause: clause.title, state: stateOf(personId, courseId) }
        }),
      ]),
    )
  }
}

/** The day before departure, at the earliest today; null for who stands by, undefined once departed. */
function dueOn({ assignment: { departsOn, standby } }: StandingBrief, today: string): string | null | undefined {
  if (standby) return null
  if (departsOn < today) return undefined
  const eve = addDays(departsOn, -1)
  return eve < today ? today : eve
}
