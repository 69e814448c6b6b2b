import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { programmeStates } from '@muster/course/programme-faults.ts'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { takenHere } from '../taken-here.ts'
import { ProgrammeCompletion } from './programme-completion.ts'

type Programme = ReplyOf<'programmes.read'>
type State = ReplyOf<'programmes.list'>['programmes'][number]['state']

interface StandingRow {
  readonly courseId: string
  readonly key: string
  /** The edition the person takes or took last, else the newest. */
  readonly editionId: string
  readonly isOrdered: boolean
  readonly agency: Bilingual
  readonly enrolment: { readonly id: string; readonly enrolledAt: string } | null
  readonly completion: Programme['completion']
}

/** Programmes with where the person $1 stands; instants within are as the database writes them in JSON. */
const standings = `SELECT c.id AS "courseId", c.key, t.id AS "editionId", p.is_ordered AS "isOrdered", jsonb_build_object('en', g.name_en, 'ja', g.name_ja) AS agency,
    CASE WHEN n.id IS NOT NULL THEN jsonb_build_object('id', n.id, 'enrolledAt', n.enrolled_at) END AS enrolment,
    (SELECT jsonb_build_object('completedOn', d.completed_on, 'certificateId', (SELECT f.public_id FROM certificate f WHERE f.completion_id = d.id ORDER BY f.issued_at DESC, f.id DESC LIMIT 1))
     FROM completion d JOIN edition e ON e.id = d.edition_id WHERE d.person_id = ANY (accounts_of($1)) AND e.course_id = c.id ORDER BY d.recorded_at DESC LIMIT 1) AS completion
  FROM course c JOIN agency g ON g.id = c.agency_id
    LEFT JOIN LATERAL (SELECT m.id, m.edition_id, m.enrolled_at FROM enrolment m JOIN edition e ON e.id = m.edition_id
      WHERE m.person_id = $1 AND e.course_id = c.id AND m.withdrawn_at IS NULL AND ${takenHere('m')} AND NOT EXISTS (SELECT FROM completion d WHERE d.enrolment_id = m.id) ORDER BY m.id DESC LIMIT 1) n ON true
    JOIN LATERAL (SELECT e.id FROM edition e WHERE e.course_id = c.id AND e.published_at <= now() ORDER BY e.id = n.edition_id DESC NULLS LAST, e.number DESC, e.revision DESC LIMIT 1) t ON true
    JOIN programme_edition p ON p.edition_id = t.id
  WHERE c.kind = 'programme'`

interface StepRow {
  readonly courseId: string
  readonly required: boolean
  readonly completedOn: string | null
  readonly newestId: string
  readonly underWay: {
    readonly editionId: string
    readonly dueOn: string | null
    readonly lessonsCompleted: number
  } | null
}

/** The courses of a programme's edition ($2) with where the person ($1) stands in each. */
const steps = `SELECT k.course_id AS "courseId", k.is_required AS required, k.completed_on::text AS "completedOn", t.id AS "newestId",
    (SELECT jsonb_build_object('editionId', n.edition_id, 'dueOn', n.due_on, 'lessonsCompleted', (SELECT count(*) FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.completed_at IS NOT NULL))
     FROM enrolment n JOIN edition e ON e.id = n.edition_id WHERE n.person_id = $1 AND e.course_id = k.course_id AND n.withdrawn_at IS NULL AND ${takenHere('n')}
       AND NOT EXISTS (SELECT FROM completion d WHERE d.enrolment_id = n.id) ORDER BY n.id DESC LIMIT 1) AS "underWay"
  FROM programme_progress($1, $2) k
    JOIN LATERAL (SELECT e.id FROM edition e WHERE e.course_id = k.course_id AND e.published_at <= now() ORDER BY e.number DESC, e.revision DESC LIMIT 1) t ON true
  ORDER BY k.place`

/** Programmes as they are taken. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
    private readonly completion: ProgrammeCompletion,
  ) {}

  list(call: PersonCall<'programmes.list'>): Promise<ReplyOf<'programmes.list'>> {
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<StandingRow & { required: number; done: number }>(
        `SELECT s.*, k.required, k.done FROM (${standings}) s CROSS JOIN LATERAL (SELECT count(*)::int AS required, count(k.completed_on)::int AS done
           FROM programme_progress($1, s."editionId") k WHERE k.is_required) k ORDER BY s.key`,
        [personId],
      )
      const editionOf = await this.catalogue.editions(
        tx,
        rows.map(({ editionId }) => editionId),
      )
      return {
        programmes: rows.map((row) => {
          const { title, hours } = editionOf(row.editionId)
          return { key: row.key, title, hours, required: row.required, done: row.done, state: stateOf(row) }
        }),
      }
    })
  }

  read(call: PersonCall<'programmes.read'>): Promise<Programme> {
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      const row = await standingIn(tx, personId, call.params.programme)
      const found = await tx.query<StepRow>(steps, [personId, row.editionId])
      const editionOf = await this.catalogue.editions(tx, [
        row.editionId,
        ...found.flatMap(({ newestId, underWay }) => (underWay ? [newestId, underWay.editionId] : [newestId])),
      ])
      const { title, summary, edition, hours } = editionOf(row.editionId)
      const states = programmeStates(
        found.map(({ required, completedOn, underWay }) => ({
          required,
          isCompleted: completedOn !== null,
          isUnderWay: underWay !== null,
        })),
        row.isOrdered,
      )
      return {
        key: row.key,
        title,
        summary,
        agency: row.agency,
        edition,
        hours,
        isOrdered: row.isOrdered,
        courses: found.map(({ required, completedOn, newestId, underWay }, at) => {
          const course = editionOf(underWay?.editionId ?? newestId)
          return {
            key: course.courseKey,
            title: course.title,
            hours: course.hours,
            required,
            state: states[at] ?? 'open',
            lessons: course.lessons.size,
            lessonsCompleted: underWay?.lessonsCompleted ?? 0,
            completedOn,
            dueOn: underWay?.dueOn ?? null,
          }
        }),
        enrolment: row.enrolment && {
          id: row.enrolment.id,
          enrolledAt: new Date(row.enrolment.enrolledAt).toISOString(),
        },
        completion: row.completion,
      }
    })
  }

  /** Who has every required course by then completes it at once. */
  enrol(call: PersonCall<'programmes.enrol'>): Promise<ReplyOf<'programmes.enrol'>> {
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      const { courseId, key } = await standingIn(tx, personId, call.params.programme)
      const [enrolled] = await tx.query<{ id: string; isNew: boolean }>(
        'SELECT enrolment_id AS id, is_new AS "isNew" FROM enrol_myself($1)',
        [courseId],
      )
      // Guests teach; they take no part in the agency they act for.
      if (!enrolled) throw new Refusal(403, 'not-allowed')
      if (enrolled.isNew) {
        await audit(tx, {
          act: 'programmes.enrol',
          subject: { kind: 'enrolment', id: enrolled.id },
          concerns: personId,
          details: { programme: key },
          traceId: call.traceId,
        })
        await this.completion.complete(tx, personId)
      }
      return { enrolmentId: enrolled.id }
    })
  }
}

const stateOf = ({ enrolment, completion }: StandingRow): State =>
  enrolment ? 'under-way' : completion ? 'completed' : 'open'

async function standingIn(tx: Tx, personId: string, key: string): Promise<StandingRow> {
  const [row] = await tx.query<StandingRow>(`${standings} AND c.key = $2`, [personId, key])
  if (!row) throw notFound()
  return row
}
