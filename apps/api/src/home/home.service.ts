import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { type AssessmentDefinition, AttemptSource } from '../assessments/attempt-source.ts'
import { startBlock } from '../assessments/attempt.policy.ts'
import { heldBy, type HeldCertificate, isInForce } from '../certificates/expiry/held-certificates.ts'
import { Renewals, type Renewing } from '../certificates/expiry/renewals.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import { type CourseUnderWay, type Learning, learningOf } from '../eligibility/courses-under-way.ts'
import type { StandingBrief } from '../eligibility/present-brief.ts'
import { standingForm, StandingService } from '../eligibility/standing.service.ts'
import { fileReads } from '../people/audit-log.service.ts'
import { nameOf } from '../people/name.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { homeRow, type HomeRow } from './home-row.ts'
import { type Candidate, candidates, finishBy, type Next, openAttempt, presentNext } from './next-step.ts'
import { certificateEnds, withdrawnCertificates } from './present-certificates.ts'
import { type Dated, presentDates } from './present-dates.ts'

type Home = ReplyOf<'home.read'>

interface Known {
  readonly brief: StandingBrief | null
  readonly learning: Learning
  readonly renewing: readonly Renewing<HeldCertificate>[]
  readonly editions: (id: string) => PublishedEdition
  readonly dates: Dated[]
}

@Injectable()
export class HomeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly assessments: AttemptSource,
    private readonly standings: StandingService,
    private readonly renewals: Renewals,
  ) {}

  /** The caller's first page: one statement where what was judged is still of today and no certificate tells anything. */
  read(call: PersonCall<'home.read'>): Promise<Home> {
    const at = { today: this.clock.today(), now: this.clock.now() }
    const asked = [homeRow, [call.actor.personId, at.today, standingForm, fileReads]] as const
    return this.work.reading(call, asked, async ([row]: HomeRow[], tx) => {
      if (!row) throw new Error('home cannot be read')
      const { brief, learning, renewing, editions, dates } = await this.known(tx, row, call.actor.personId, at)
      const byOn = finishBy(brief, at.today)
      return {
        asOn: at.today,
        assignment: brief && presentAssignment(brief),
        next: await this.next(tx, candidates(brief, learning.underWay, editions, renewing, byOn), byOn, at),
        dates,
        lastReader: row.reader && {
          name: nameOf(row.reader),
          agency: { en: row.reader.agencyEn, ja: row.reader.agencyJa },
          at: new Date(row.reader.at).toISOString(),
        },
      }
    })
  }

  /** What happens when for a person, as their first page lists it. */
  async dates(tx: Tx, personId: string): Promise<Dated[]> {
    const at = { today: this.clock.today(), now: this.clock.now() }
    const [row] = await tx.query<HomeRow>(homeRow, [personId, at.today, standingForm, fileReads])
    if (!row) throw new Error('home cannot be read')
    return (await this.known(tx, row, personId, at)).dates
  }

  /** What the first page is made of. */
  private async known(
    tx: Tx,
    row: HomeRow,
    personId: string,
    at: { readonly today: string; readonly now: Date },
  ): Promise<Known> {
    const brief = await this.brief(tx, row)
    const learning = brief?.learning ?? (await this.learning(tx, personId))
    const held = row.tells ? await heldOf(tx, personId) : []
    const renewing = await this.renewals.of(tx, personId, held.filter(isInForce), at.today)
    const editions = await this.catalogue.editions(
      tx,
      [...learning.underWay, ...learning.issued, ...(brief?.courses ?? [])].map(({ editionId }) => editionId),
    )
    const dates = presentDates(brief, learning, at, editions, [
      ...certificateEnds(renewing),
      ...withdrawnCertificates(held, at.today),
    ])
    return { brief, learning, renewing, editions, dates }
  }

  private async learning(tx: Tx, personId: string): Promise<Learning> {
    const [learning] = await tx.query<Learning>(learningOf, [personId])
    if (!learning) throw new Error('courses cannot be read')
    return learning
  }

  /** The verdict on the next nomination, judged again where it is too old; null without a nomination. */
  private async brief(tx: Tx, { nominationId: id, basis, world, brief }: HomeRow): Promise<StandingBrief | null> {
    if (id === null || brief !== null) return brief
    if (basis === null) throw new Error(`the age of nomination ${id} cannot be read`)
    const judged = (await this.standings.judge(tx, [{ id, basis, world }])).get(id)
    if (!judged) throw new Error(`nomination ${id} was not judged`)
    return judged.brief
  }

  /** The first candidate that leads anywhere. */
  private async next(
    tx: Tx,
    possible: readonly Candidate[],
    byOn: string | null,
    { today, now }: { readonly today: string; readonly now: Date },
  ): Promise<Next | null> {
    for (const candidate of possible) {
      const definition =
        candidate.kind === 'assessment' ? await this.assessments.definition(tx, candidate.edition.id) : null
      if (isOpen(candidate, definition, now) && !(await isBeingMarked(tx, candidate)))
        return presentNext(candidate, definition, byOn, { today, now })
    }
    return null
  }
}

async function heldOf(tx: Tx, personId: string): Promise<readonly HeldCertificate[]> {
  const [row] = await tx.query<{ held: HeldCertificate[] }>(`SELECT ${heldBy('$1')} AS held`, [personId])
  return row?.held ?? []
}

/** Whether a test was handed in whose answers people still mark: there is nothing to do but wait. */
async function isBeingMarked(tx: Tx, candidate: Candidate): Promise<boolean> {
  if (candidate.kind !== 'assessment') return false
  const rows = await tx.query('SELECT 1 FROM attempt WHERE enrolment_id = $1 AND awaits_marking', [
    candidate.begun.enrolmentId,
  ])
  return rows.length > 0
}

/**
 * Whether a candidate leads anywhere: not to a course that waits for another, nor to an assessment that is
 * missing, or whose attempts are used up.
 */
function isOpen(candidate: Candidate, definition: AssessmentDefinition | null, now: Date): boolean {
  if (candidate.kind !== 'enrol' && candidate.begun.waits) return false
  if (candidate.kind !== 'assessment' || openAttempt(candidate.begun)) return true
  return definition !== null && startBlock(definition, startFacts(candidate.begun, now))?.code !== 'attempts-used-up'
}

function startFacts({ attempts, completed }: CourseUnderWay, now: Date): Parameters<typeof startBlock>[1] {
  const submitted = attempts.flatMap(({ submittedAt }) => (submittedAt === null ? [] : new Date(submittedAt).getTime()))
  const lastSubmittedAt = submitted.length > 0 ? new Date(Math.max(...submitted)) : null
  return {
    now,
    closesAt: null,
    attempts: attempts.length,
    hasPassed: false,
    isMarking: false,
    lastSubmittedAt,
    lessonsCompleted: [...completed],
  }
}

function presentAssignment(brief: StandingBrief): NonNullable<Home['assignment']> {
  const { assignment, verdict, clausesTotal, clausesMet, toDo, allBeforeDeparture, lanes } = brief
  return { ...assignment, verdict, clausesTotal, clausesMet, toDo: [...toDo], allBeforeDeparture, lanes: [...lanes] }
}
