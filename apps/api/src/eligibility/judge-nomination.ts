import { toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { EligibilityView } from '@muster/contracts/schemas/verdict.ts'
import { decide } from '@muster/eligibility/decide.ts'
import type { Decision, EvaluationInput } from '@muster/eligibility/decision.ts'
import type { Progress } from '@muster/eligibility/facts.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import { type KnownVersion, versionInForce } from '../requirements/profile-versions.ts'
import { clauseResults } from './clause-results.ts'
import type { CourseUnderWay } from './courses-under-way.ts'
import { evaluationFacts, factsOf, type Gathered } from './gather-facts.ts'
import { knownFacts } from './known-facts.ts'
import { presentBrief, type StandingBrief } from './present-brief.ts'
import type { OpenCourse, Presenting } from './present-clause.ts'
import { presentEligibility } from './present-eligibility.ts'
import type { World } from './world.ts'

/** Everything that judging one nomination rests on. */
export interface JudgedBy {
  readonly gathered: Gathered
  readonly world: World
  /** All published versions of the posting's profile. */
  readonly versions: readonly KnownVersion[]
  /** Published editions by their ids. */
  readonly editions: (id: string) => PublishedEdition
  /** Whose day's rules. */
  readonly today: string
  readonly instant: string
  /** What had been recorded by then; absent: everything. */
  readonly knownAt?: string
}

export interface JudgedNomination {
  readonly view: EligibilityView
  readonly brief: StandingBrief
}

function openCourse(
  { enrolmentId, editionId, completed }: CourseUnderWay,
  editions: (id: string) => PublishedEdition,
): OpenCourse & { readonly progress: Progress } {
  const { qualificationKey: type, lessons } = editions(editionId)
  const remaining = [...lessons.values()]
    .filter(({ key }) => !completed.includes(key))
    .map(({ key, minutes }) => ({ lesson: key, minutes }))
  return { enrolmentId, type, progress: { type, remaining } }
}

/** What the engine is given for a nomination. Throws where anything is not as it must be: then there is no verdict. */
export function inputOf({ gathered, world, versions, editions, today, knownAt }: JudgedBy): EvaluationInput {
  const { attestations, person, ...asked } = evaluationFacts(gathered)
  const underWay = factsOf(gathered.facts.get(gathered.nomination.personId), 'under-way')
  return {
    ...asked,
    person: { ...person, progress: underWay.map((row) => openCourse(row, editions).progress) },
    versions: versions.map(({ version }) => version),
    common: { ...world.commonFor(gathered.nomination.agencyId), attestations },
    asOf: today,
    knownAt: knownAt ?? null,
  }
}

/** A decision about a nomination as pages show it. */
export function presentDecision(
  { gathered, world, versions, editions, today, instant }: JudgedBy,
  decision: Decision,
): JudgedNomination {
  const { nomination, facts } = gathered
  const rows = facts.get(nomination.personId)
  const underWay = factsOf(rows, 'under-way')
  const issued = factsOf(rows, 'completion').flatMap(({ issuedAt, editionId }) =>
    issuedAt === null ? [] : [{ issuedAt, editionId }],
  )
  const courses = underWay.map((row) => openCourse(row, editions))
  const first = decision.versions[0]
  const profile =
    versions.find(({ version }) => version.version === first?.version) ?? versionInForce(versions, today) ?? versions[0]
  if (!profile) throw new Error(`the profile of posting ${nomination.postingId} has no published version`)
  const days = { from: toDayNumber(decision.from), through: toDayNumber(decision.through) }
  const presenting: Presenting = { decision, world, facts: knownFacts(gathered, world), days, courses }
  const results = clauseResults(decision, versions)
  const view = presentEligibility(nomination, profile, results, presenting, { today, instant })
  return { view, brief: presentBrief(view, results, presenting, { underWay, issued }, today) }
}

/** Judges one nomination on a day and presents it. */
export const judgeNomination = (by: JudgedBy): JudgedNomination => presentDecision(by, decide(inputOf(by)))
