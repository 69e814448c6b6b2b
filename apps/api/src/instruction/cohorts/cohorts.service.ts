import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import type { PublishedEdition } from '../../courses/published-edition.ts'
import { nameColumns, nameOf } from '../../people/name.ts'
import { holds } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { takesPart, taughtCourse } from '../taught.policy.ts'
import {
  cohortColumns,
  type CohortReply,
  type CohortRow,
  cohortSources,
  findingsOf,
  isNamed,
  type KnownPerson,
  type LineRow,
  outcomeOf,
  presentCohort,
  stateOf,
} from './cohort-rows.ts'

type Asked = PersonCall<'cohorts.preview' | 'cohorts.record'>

/** Groups that completed a course together: recorded by whoever taught them, issued by a course manager. */
@Injectable()
export class CohortsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
    private readonly clock: Clock,
  ) {}

  preview(call: PersonCall<'cohorts.preview'>): Promise<ReplyOf<'cohorts.preview'>> {
    return this.work.run(call, async (tx) => {
      const edition = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      await audit(tx, {
        act: 'cohorts.preview',
        subject: { kind: 'edition', id: edition.id },
        details: { people: call.body.people.length },
        traceId: call.traceId,
      })
      const { passMark, known, findings } = await this.judge(tx, call, edition)
      return {
        passMark,
        ready: findings.filter((finding) => finding === 'ready').length,
        people: call.body.people.map(({ email }, at) => {
          const person = known.get(email.toLowerCase())
          return { email, name: person ? nameOf(person) : null, finding: findings[at] ?? 'not-known' }
        }),
      }
    })
  }

  /** Records a cohort whose every line is ready; who completed the edition before is left for the job to say so. */
  record(call: PersonCall<'cohorts.record'>): Promise<CohortReply> {
    return this.work.run(call, async (tx) => {
      const edition = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const { heldOn, mode, place, outOf, people } = call.body
      const { known, findings } = await this.judge(tx, call, edition)
      const wrong = findings.flatMap((finding, at) =>
        finding === 'ready' || finding === 'completed-before' ? [] : [{ pointer: `/people/${at}`, code: 'invalid' }],
      )
      if (wrong.length > 0) throw new Refusal(422, 'cohort-not-ready', wrong.slice(0, 20))
      const [added] = await tx.query<{ id: string }>(
        'INSERT INTO cohort (agency_id, edition_id, held_on, mode, place, out_of, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id',
        [call.actor.agencyId, edition.id, heldOn, mode, place.trim(), outOf, call.actor.personId],
      )
      const id = added?.id ?? ''
      await tx.query(
        `INSERT INTO cohort_line (cohort_id, place, person_id, agency_id, points)
         SELECT $1, l.place, l.person, $2, l.points FROM unnest($3::uuid[], $4::integer[]) WITH ORDINALITY AS l(person, points, place)`,
        [
          id,
          call.actor.agencyId,
          people.map(({ email }) => known.get(email.toLowerCase())?.id),
          people.map(({ points }) => points),
        ],
      )
      await audit(tx, {
        act: 'cohorts.record',
        subject: { kind: 'cohort', id },
        details: { people: people.length },
        traceId: call.traceId,
      })
      return presentCohort(await this.find(tx, id))
    })
  }

  list(call: PersonCall<'cohorts.list'>): Promise<ReplyOf<'cohorts.list'>> {
    return this.work.run(call, async (tx) => {
      const edition = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const rows = await tx.query<CohortRow>(
        `SELECT ${cohortColumns} FROM cohort h ${cohortSources} JOIN edition e ON e.id = h.edition_id
         WHERE e.course_id = $1 AND h.agency_id = $2 ORDER BY h.id DESC LIMIT 50`,
        [edition.courseId, call.actor.agencyId],
      )
      return {
        course: { key: edition.courseKey, title: edition.title, passMark: await passMarkOf(tx, edition.id) },
        canIssue: holds(call.actor, 'course-manager'),
        cohorts: rows.map(presentCohort),
      }
    })
  }

  read(call: PersonCall<'cohorts.read'>): Promise<ReplyOf<'cohorts.read'>> {
    return this.work.run(call, async (tx) => {
      const row = await this.find(tx, call.params.cohort)
      const edition = await this.catalogue.edition(tx, row.editionId)
      const lines = await tx.query<LineRow>(
        `SELECT l.place, l.points, ${nameColumns('p')}, r.outcome, coalesce(is_certified(r.completion_id), false) AS "isCertified"
         FROM cohort_line l LEFT JOIN person p ON p.id = l.person_id LEFT JOIN cohort_result r ON r.cohort_id = l.cohort_id AND r.place = l.place
         WHERE l.cohort_id = $1 ORDER BY l.place`,
        [row.id],
      )
      const state = stateOf(row)
      const isOpen = state === 'recorded'
      return {
        ...presentCohort(row),
        course: { key: edition.courseKey, title: edition.title },
        outOf: row.outOf,
        can: { issue: isOpen && holds(call.actor, 'course-manager'), withdraw: isOpen },
        lines: lines.map((line) => ({
          place: line.place,
          name: isNamed(line) ? nameOf(line) : null,
          points: line.points,
          outcome: outcomeOf(line, state),
        })),
      }
    })
  }

  /** Lets the job issue; nobody does so for a cohort they are in themselves. */
  async issue(call: PersonCall<'cohorts.issue'>): Promise<Record<string, never>> {
    return this.work.run(call, async (tx) => {
      const { id } = await this.find(tx, call.params.cohort)
      const [own] = await tx.query('SELECT 1 FROM cohort_line WHERE cohort_id = $1 AND person_id = $2', [
        id,
        call.actor.personId,
      ])
      if (own) throw new Refusal(409, 'own-cohort')
      await this.close(tx, call, 'issue')
      return {}
    })
  }

  withdraw(call: PersonCall<'cohorts.withdraw'>): Promise<Record<string, never>> {
    return this.work.run(call, async (tx) => {
      await this.find(tx, call.params.cohort)
      await this.close(tx, call, 'withdrawn')
      return {}
    })
  }

  /** Decides of a cohort, once. The same decision again changes nothing; another is refused. */
  private async close(
    tx: Tx,
    call: PersonCall<'cohorts.issue' | 'cohorts.withdraw'>,
    kind: 'issue' | 'withdrawn',
  ): Promise<void> {
    const { cohort } = call.params
    const [added] = await tx.query(
      'INSERT INTO cohort_act (cohort_id, agency_id, kind, recorded_by) VALUES ($1, $2, $3, $4) ON CONFLICT (cohort_id) DO NOTHING RETURNING kind',
      [cohort, call.actor.agencyId, kind, call.actor.personId],
    )
    if (!added) {
      const [standing] = await tx.query<{ kind: string }>('SELECT kind FROM cohort_act WHERE cohort_id = $1', [cohort])
      if (standing?.kind !== kind) throw new Refusal(409, 'cohort-closed')
      return
    }
    await audit(tx, {
      act: kind === 'issue' ? 'cohorts.issue' : 'cohorts.withdraw',
      subject: { kind: 'cohort', id: cohort },
      traceId: call.traceId,
    })
  }

  private async find(tx: Tx, id: string): Promise<CohortRow> {
    const [row] = await tx.query<CohortRow>(`SELECT ${cohortColumns} FROM cohort h ${cohortSources} WHERE h.id = $1`, [
      id,
    ])
    if (!row) throw notFound()
    return row
  }

  private async judge(tx: Tx, call: Asked, edition: PublishedEdition) {
    const { heldOn, outOf, people } = call.body
    if (heldOn > this.clock.today())
      throw new Refusal(422, 'invalid-request', [{ pointer: '/heldOn', code: 'in-the-future' }])
    const passMark = await passMarkOf(tx, edition.id)
    if (passMark !== null && outOf === null)
      throw new Refusal(422, 'invalid-request', [{ pointer: '/outOf', code: 'required' }])
    const rows = await tx.query<KnownPerson>(
      `SELECT p.id, p.email, ${nameColumns('p')}, EXISTS (SELECT 1 FROM completion c WHERE c.person_id = ANY (accounts_of(p.id)) AND c.edition_id = $2) AS "hasCompleted"
       FROM person p WHERE p.email = ANY ($1) AND ${takesPart('p')} AND p.closed_at IS NULL`,
      [people.map(({ email }) => email.toLowerCase()), edition.id],
    )
    const known = new Map(rows.map((row) => [row.email, row]))
    return { passMark, known, findings: findingsOf(people, known, { passMark, outOf, actor: call.actor.personId }) }
  }
}

/** The mark the test of an edition must reach, in percent; null without a test. */
async function passMarkOf(tx: Tx, editionId: string): Promise<number | null> {
  const [row] = await tx.query<{ passMark: number }>(
    'SELECT pass_mark AS "passMark" FROM assessment WHERE edition_id = $1',
    [editionId],
  )
  return row?.passMark ?? null
}
