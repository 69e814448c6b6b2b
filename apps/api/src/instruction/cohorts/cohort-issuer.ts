import { Injectable, type OnModuleInit } from '@nestjs/common'
import { endOfDayIn } from '../../certificates/certificate-record.ts'
import { CompletionService } from '../../completions/completion.service.ts'
import { openEnrolment } from '../../enrolments/open-enrolment.ts'
import { systemActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'

const lock = 724_553
/** Lines in one transaction: what an interruption makes to be done again. */
const batch = 20

interface Line {
  readonly cohortId: string
  readonly place: number
  readonly personId: string
  readonly agencyId: string
  readonly points: number | null
  readonly outOf: number | null
  readonly heldOn: string
  readonly mode: 'classroom' | 'live-online' | 'practical'
  readonly editionId: string
  readonly qualificationKey: string
  readonly hours: number
  readonly zone: string
  readonly isClosed: boolean
  readonly hasLeft: boolean
  readonly hasCompleted: boolean
}

const nextLines = `SELECT l.cohort_id AS "cohortId", l.place, l.person_id AS "personId", l.agency_id AS "agencyId", l.points, h.out_of AS "outOf", h.held_on::text AS "heldOn", h.mode,
    h.edition_id AS "editionId", k.qualification_key AS "qualificationKey", e.hours, o.zone, p.closed_at IS NOT NULL AS "isClosed", NOT takes_part(p.id, l.agency_id) AS "hasLeft",
    EXISTS (SELECT 1 FROM completion c WHERE c.person_id = ANY (accounts_of(l.person_id)) AND c.edition_id = h.edition_id) AS "hasCompleted"
  FROM cohort_act a JOIN cohort h ON h.id = a.cohort_id JOIN cohort_line l ON l.cohort_id = a.cohort_id
    JOIN edition e ON e.id = h.edition_id JOIN course k ON k.id = e.course_id JOIN agency o ON o.id = k.agency_id JOIN person p ON p.id = l.person_id
  WHERE a.kind = 'issue' AND NOT EXISTS (SELECT 1 FROM cohort_result r WHERE r.cohort_id = l.cohort_id AND r.place = l.place)
  ORDER BY a.recorded_at, l.cohort_id, l.place LIMIT $1`

/**
 * Makes completions, and with them certificates, of cohorts that may be issued. Each line's result is written with its
 * completion, so that an interruption at any moment leaves lines that were done and lines that were not, and nothing
 * between; one process works at a time.
 */
@Injectable()
export class CohortIssuer implements OnModuleInit {
  private onFailure: (error: unknown) => void = () => undefined

  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly completions: CompletionService,
  ) {}

  onModuleInit(): void {
    this.jobs.every(5, 'issue-cohorts', () => this.issueAll())
  }

  reportFailures(report: (error: unknown) => void): void {
    this.onFailure = report
  }

  /** Works through every line that waits; returns how many there were. */
  async issueAll(): Promise<number> {
    for (let done = 0; ;) {
      const some = await this.work.run({ actor: systemActor }, (tx) => this.issueSome(tx))
      done += some
      if (some < batch) return done
    }
  }

  private async issueSome(tx: Tx): Promise<number> {
    const [turn] = await tx.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [lock])
    if (!turn?.mine) return 0
    const lines = await tx.query<Line>(nextLines, [batch])
    for (const line of lines) await this.settle(tx, line)
    return lines.length
  }

  /** Writes what becomes of a line. What goes wrong with one person undoes that line alone. */
  private async settle(tx: Tx, line: Line): Promise<void> {
    await tx.query('SAVEPOINT line')
    try {
      await this.result(tx, line, ...(await this.complete(tx, line)))
      await tx.query('RELEASE SAVEPOINT line')
    } catch (error) {
      // Without a connection this throws again: then nothing of the batch happened, and all of it is done anew.
      await tx.query('ROLLBACK TO SAVEPOINT line')
      this.onFailure(error)
      await this.result(tx, line, 'failed', null)
    }
  }

  private async complete(tx: Tx, line: Line): Promise<[outcome: string, completionId: string | null]> {
    if (line.isClosed) return ['account-closed', null]
    if (line.hasLeft) return ['left-agency', null]
    if (line.hasCompleted) return ['completed-before', null]
    const { personId, agencyId, editionId } = line
    const { id } = await this.completions.record(tx, {
      enrolmentId: await enrolmentOf(tx, line),
      personId,
      agencyId,
      editionId,
      qualificationKey: line.qualificationKey,
      attemptId: null,
      completedAt: new Date(endOfDayIn(line.zone, line.heldOn)),
      hours: line.hours,
      mode: line.mode,
      points: line.points,
      outOf: line.points === null ? null : line.outOf,
    })
    return ['completed', id]
  }

  private async result(tx: Tx, line: Line, outcome: string, completionId: string | null): Promise<void> {
    await tx.query(
      'INSERT INTO cohort_result (cohort_id, place, agency_id, outcome, completion_id) VALUES ($1, $2, $3, $4, $5)',
      [line.cohortId, line.place, line.agencyId, outcome, completionId],
    )
  }
}

/** The person's enrolment in the edition; one is made for who came to the room without. */
async function enrolmentOf(tx: Tx, { personId, agencyId, editionId, cohortId }: Line): Promise<string> {
  const { id, isNew } = await openEnrolment(tx, { personId, agencyId, editionId, source: 'cohort' })
  if (isNew)
    await audit(tx, {
      act: 'enrolments.enrol',
      subject: { kind: 'enrolment', id },
      concerns: personId,
      agencyId,
      details: { editionId, cohortId },
    })
  return id
}
