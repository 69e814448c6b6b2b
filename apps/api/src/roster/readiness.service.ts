import { addDays } from '@muster/calendar/calendar-date.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { isCleared } from '@muster/eligibility/decision.ts'
import { judgePerson, personVerdict } from '../eligibility/population/judge-people.ts'
import { departingOn, Population } from '../eligibility/population/population.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { type JudgedPerson, judgedBy, RosterJudge } from './judge-roster.ts'
import { presentHead } from './roster.present.ts'
import { type RosterQuestion, RosterQuestions } from './roster-question.ts'

/** Days from today: what a standby promises, then two, four and twelve weeks. */
const horizons = [2, 14, 28, 84]

/** How many could leave: the own agency as a whole, and those of others who agreed to be counted. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly questions: RosterQuestions,
    private readonly population: Population,
    private readonly judge: RosterJudge,
  ) {}

  read(call: PersonCall<'readiness.read'>): Promise<ReplyOf<'readiness.read'>> {
    const { station, job, days } = call.query
    const today = this.clock.today()
    return this.work.run(call, async (tx) => {
      if (!(await this.questions.knows(tx, call.params.profile))) throw notFound()
      const question = await this.questions.read(tx, {
        profile: call.params.profile,
        departsOn: today,
        returnsOn: addDays(today, days),
        people: 'all',
        purpose: 'readiness',
        ...(station !== undefined && { station }),
        ...(job !== undefined && { job }),
      })
      const answer = await this.population.readiness(tx, {
        profile: question.versions.map(({ version }) => version),
        posting: question.posting,
        asOf: today,
      })
      const others = await this.others(tx, question, today)
      const world = await this.judge.world(tx)
      await audit(tx, {
        act: 'readiness.read',
        subject: { kind: 'profile', id: null },
        details: { profile: question.profile.version.key, people: answer.people, others: others.length, days },
        traceId: call.traceId,
      })
      return {
        head: presentHead(question, this.clock.now().toISOString()),
        people: answer.people,
        ready: horizons.map((inDays) => ({
          inDays,
          people: answer.curve[inDays] ?? 0,
          others: others.filter((one) => couldLeave(one, question, addDays(today, inDays))).length,
        })),
        curve: answer.curve.map((people, later) => ({ on: addDays(today, later), people })),
        lifts: answer.lifts.map(({ type, people }) => ({
          proof: world.proofs[type] ?? { en: type, ja: type },
          courseKey: world.courses.find((course) => course.type === type)?.key ?? null,
          people,
        })),
      }
    })
  }

  private async others(tx: Tx, question: RosterQuestion, today: string): Promise<JudgedPerson[]> {
    const rows = await tx.query<{ id: string }>(`SELECT id FROM agreeing_people('readiness', $1) AS id ORDER BY id`, [
      today,
    ])
    const ids = rows.map(({ id }) => id)
    return this.judge.judge(tx, ids, question, { purpose: 'readiness', today })
  }
}

/** Whether somebody is cleared for the same assignment departing on a day, by what is recorded now. */
function couldLeave({ known, presenting }: JudgedPerson, question: RosterQuestion, on: string): boolean {
  const by = judgedBy(question, presenting.world)
  const moved = by.posting === null ? { ...by, asOf: on } : { ...by, posting: departingOn(by.posting, on) }
  return isCleared(personVerdict(judgePerson(known, moved)))
}
