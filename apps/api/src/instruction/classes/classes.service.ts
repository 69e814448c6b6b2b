import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../../platform/endpoint/cursor.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { takesPart, taughtCourse } from '../taught.policy.ts'
import { membersOf, presentMember } from './class-members.ts'
import { classColumns, classesOfAgency, classOf, type ClassRow, presentClass } from './class-rows.ts'
import { messagesOf } from './class-messages.service.ts'
import { type NamedPerson, readPeople } from './read-people.ts'

type Checked = ReplyOf<'classes.check'>
type Problem = Checked['shown'][number]

const mostShown = 200

@Injectable()
export class ClassesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
    private readonly clock: Clock,
  ) {}

  async check(call: PersonCall<'classes.check'>): Promise<Checked> {
    const named = await readPeople(call.body.people)
    return this.work.run(call, async (tx) => {
      const course = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const { ids, problems } = await found(tx, named)
      const [underWay] = await tx.query<{ count: number }>(
        `SELECT count(DISTINCT n.person_id)::int AS count FROM enrolment n JOIN edition e ON e.id = n.edition_id
         WHERE n.person_id = ANY ($1) AND n.agency_id = $3 AND e.course_id = $2 AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id)`,
        [ids, course.courseId, call.actor.agencyId],
      )
      const already = underWay?.count ?? 0
      return {
        rows: named.length,
        ready: ids.length - already,
        already,
        problems: problems.length,
        shown: problems.slice(0, mostShown),
      }
    })
  }

  async create(call: PersonCall<'classes.create'>): Promise<ReplyOf<'classes.create'>> {
    const { name, dueOn, people } = call.body
    const named = await readPeople(people)
    return this.work.run(call, async (tx) => {
      const course = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const [made] = await tx.query<{ id: string }>(
        'INSERT INTO class (agency_id, course_id, name, due_on, recorded_by) VALUES ($1, $2, $3, $4, $5) RETURNING id',
        [call.actor.agencyId, course.courseId, name.trim(), dueOn, call.actor.personId],
      )
      if (!made) throw new Error('the class was not made')
      const counts = await enrol(tx, call, { classId: made.id, editionId: course.id, dueOn, named })
      await audit(tx, {
        act: 'classes.create',
        subject: { kind: 'class', id: made.id },
        details: { course: course.courseKey, ...counts },
        traceId: call.traceId,
      })
      return { id: made.id, ...counts }
    })
  }

  async add(call: PersonCall<'classes.add'>): Promise<ReplyOf<'classes.add'>> {
    const named = await readPeople(call.body.people)
    return this.work.run(call, async (tx) => {
      const standing = await classOf(tx, call.params.class)
      const course = await taughtCourse(tx, this.catalogue, call.actor, standing.courseKey)
      const { id: classId, dueOn } = standing
      const counts = await enrol(tx, call, { classId, editionId: course.id, dueOn, named })
      await audit(tx, {
        act: 'classes.add',
        subject: { kind: 'class', id: classId },
        details: counts,
        traceId: call.traceId,
      })
      return counts
    })
  }

  list(call: PersonCall<'classes.list'>): Promise<ReplyOf<'classes.list'>> {
    return this.work.run(call, async (tx) => {
      const course = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const rows = await tx.query<ClassRow>(
        `SELECT ${classColumns} FROM ${classesOfAgency} WHERE k.course_id = $1 ORDER BY k.id DESC LIMIT 200`,
        [course.courseId],
      )
      return { classes: rows.map(presentClass) }
    })
  }

  read(call: PersonCall<'classes.read'>): Promise<ReplyOf<'classes.read'>> {
    const { after, limit } = call.query
    return this.work.run(call, async (tx) => {
      const row = await classOf(tx, call.params.class)
      const rows = await membersOf(tx, row.id, { after: readCursor(after), limit: limit + 1 })
      const page = pageOf(rows, limit, ({ personId }) => personId)
      const editionOf = await this.catalogue.editions(
        tx,
        page.rows.map(({ editionId }) => editionId),
      )
      const now = this.clock.now()
      return {
        ...presentClass(row),
        course: { key: row.courseKey, title: { en: row.titleEn, ja: row.titleJa } },
        members: page.rows.map((member) => presentMember(member, editionOf(member.editionId), now)),
        messages: await messagesOf(tx, row.id),
        next: page.next,
      }
    })
  }
}

/** The people and members of the actor's agency whom a table names, and every line that names nobody, somebody twice, or a closed account. */
async function found(tx: Tx, named: readonly NamedPerson[]): Promise<{ ids: string[]; problems: Problem[] }> {
  const rows = await tx.query<{ email: string; id: string; isClosed: boolean }>(
    `SELECT lower(p.email) AS email, p.id, p.closed_at IS NOT NULL AS "isClosed" FROM person p WHERE ${takesPart('p')} AND lower(p.email) = ANY ($1)`,
    [named.map(({ email }) => email)],
  )
  const known = new Map(rows.map((row) => [row.email, row]))
  const seen = new Set<string>()
  const ids: string[] = []
  const problems: Problem[] = []
  for (const { line, email, isEmail } of named) {
    const person = known.get(email)
    const code = !isEmail
      ? 'not-an-email'
      : !person
        ? 'not-known'
        : seen.has(email)
          ? 'listed-twice'
          : person.isClosed
            ? 'account-closed'
            : null
    if (code) problems.push({ line, text: email.slice(0, 254), code })
    else if (person) ids.push(person.id)
    seen.add(email)
  }
  return { ids, problems }
}

/** Enrols everybody a table names and puts them into the class, or refuses all of them with the lines that are wrong. */
async function enrol(
  tx: Tx,
  call: PersonCall,
  of: { classId: string; editionId: string; dueOn: string | null; named: readonly NamedPerson[] },
): Promise<{ enrolled: number; already: number }> {
  const { ids, problems } = await found(tx, of.named)
  if (problems.length > 0)
    throw new Refusal(
      422,
      'invalid-request',
      problems.slice(0, mostShown).map(({ line, code }) => ({ pointer: `/rows/${line}`, code })),
    )
  const [counts] = await tx.query<{ enrolled: number; already: number }>(
    `WITH done AS (SELECT * FROM enrol_people($1, $2::uuid[], 'class', $3)),
       members AS (INSERT INTO class_member (class_id, person_id, agency_id, enrolment_id) SELECT $4, d.person_id, $5, d.enrolment_id FROM done d ON CONFLICT (class_id, person_id) DO NOTHING)
     SELECT (count(*) FILTER (WHERE is_new))::int AS enrolled, (count(*) FILTER (WHERE NOT is_new))::int AS already FROM done`,
    [of.editionId, ids, of.dueOn, of.classId, call.actor.agencyId],
  )
  return counts ?? { enrolled: 0, already: 0 }
}
