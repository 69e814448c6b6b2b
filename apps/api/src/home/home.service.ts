import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { type AssessmentDefinition, AttemptSource } from '../assessments/attempt-source.ts'
import { startBlock } from '../assessments/attempt.policy.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import type { StandingBrief } from '../eligibility/present-brief.ts'
import { standingForm, StandingService } from '../eligibility/standing.service.ts'
import { fileReads } from '../people/audit-log.service.ts'
import { nameOf } from '../people/name.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { type EnrolmentUnderWay, homeRow, type HomeRow } from './home-row.ts'
import { type Candidate, candidates, finishBy, type Next, presentNext } from './next-step.ts'
import { presentDates } from './present-dates.ts'

type Home = ReplyOf<'home.read'>

@Injectable()
export class HomeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly assessments: AttemptSource,
    private readonly standings: StandingService,
  ) {}

  /** The caller's first page: one statement where what was judged is still of today. */
  read(call: PersonCall<'home.read'>): Promise<Home> {
    const today = this.clock.today()
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<HomeRow>(homeRow, [call.actor.personId, today, standingForm, fileReads])
      if (!row) throw new Error('home cannot be read')
      const brief = await this.brief(tx, row)
      const editions = await this.catalogue.editions(tx, [...row.enrolments, ...(brief?.courses ?? [])].map(({ editionId }) => editionId))
      return {
        asOn: today,
        assignment: brief && presentAssignment(brief),
        next: await this.next(tx, row, brief, editions, today),
        dates: presentDates(brief, row, today, editions),
        lastReader: row.reader && { name: nameOf(row.reader), agency: { en: row.reader.agencyEn, ja: row.reader.agencyJa }, at: new Date(row.reader.at).toISOString() },
      }
    })
  }

  /** The verdict on the next nomination, judged again where it is too old; null without a nomination. */
  private async brief(tx: Tx, { nominationId: id, basis, world, brief }: HomeRow): Promise<StandingBrief | null> {
    if (id === null || brief !== null) return brief
    if (basis === null || world === null) throw new Error(`the age of nomination ${id} cannot be read`)
    const judged = (await this.standings.judge(tx, [{ id, basis, world }])).get(id)
    if (!judged) throw new Error(`nomination ${id} was not judged`)
    return judged.brief
  }

  private async next(tx: Tx, row: HomeRow, brief: StandingBrief | null, editions: (id: string) => PublishedEdition, today: string): Promise<Next | null> {
    const byOn = finishBy(brief, today)
    for (const candidate of candidates(brief, row.enrolments, editions)) {
      const definition = candidate.kind === 'assessment' ? await this.assessments.definition(tx, candidate.edition.id) : null
      if (isOpen(candidate, definition, row.now)) return presentNext(candidate, definition, byOn, row.now)
    }
    return null
  }
}

/** Whether a candidate leads anywhere: not to an assessment that is missing, or whose attempts are used up. */
function isOpen(candidate: Candidate, definition: AssessmentDefinition | null, now: Date): boolean {
  if (candidate.kind !== 'assessment' || candidate.enrolment.openAttempt) return true
  return definition !== null && startBlock(definition, startFacts(candidate.enrolment, now))?.code !== 'attempts-used-up'
}

const startFacts = (enrolment: EnrolmentUnderWay, now: Date): Parameters<typeof startBlock>[1] => ({
  now,
  attempts: enrolment.attempts,
  hasPassed: false,
  lastSubmittedAt: enrolment.lastSubmittedAt === null ? null : new Date(enrolment.lastSubmittedAt),
  lessonsCompleted: [...enrolment.lessonsCompleted],
})

function presentAssignment(brief: StandingBrief): NonNullable<Home['assignment']> {
  const { assignment, verdict, clausesTotal, clausesMet, toDo, allBeforeDeparture, lanes } = brief
  return { ...assignment, verdict, clausesTotal, clausesMet, toDo: [...toDo], allBeforeDeparture, lanes: [...lanes] }
}
