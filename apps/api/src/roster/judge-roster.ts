import { toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { ConsentPurpose } from '@muster/contracts/schemas/consent.ts'
import type { Decision } from '@muster/eligibility/decision.ts'
import { Injectable } from '@nestjs/common'
import { type ClauseResult, clauseResults, isOnly } from '../eligibility/clause-results.ts'
import { type FactRow, factsOf, personFacts } from '../eligibility/gather-facts.ts'
import { knownFacts } from '../eligibility/known-facts.ts'
import { judgePerson, type KnownPerson } from '../eligibility/population/judge-people.ts'
import type { Presenting } from '../eligibility/present-clause.ts'
import { type World, WorldFacts } from '../eligibility/world.ts'
import type { NameColumns } from '../people/name.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { agencyCredential } from '../recognition/outside-credential.ts'
import type { RosterQuestion } from './roster-question.ts'

/** Somebody the actor's agency may see: of its own, or of another who agreed. */
export interface SeenPerson extends NameColumns {
  readonly id: string
  readonly agencyId: string
  readonly agencyEn: string
  readonly agencyJa: string
  readonly isOwn: boolean
}

/** A person judged for a roster, with what presenting it takes. */
export interface JudgedPerson {
  readonly person: SeenPerson
  readonly known: KnownPerson
  readonly decision: Decision
  /** Requirements about the person; those of the team and of the organisation are left out. */
  readonly clauses: readonly ClauseResult[]
  readonly presenting: Presenting
  readonly languages: readonly { readonly language: string; readonly level: string }[]
  readonly fields: readonly string[]
}

interface Traits {
  readonly personId: string
  readonly languages: JudgedPerson['languages']
  readonly fields: readonly string[]
}

/** On what day consents count: the day of asking, whichever day's rules are asked for. */
export interface Asking {
  readonly purpose: ConsentPurpose
  readonly today: string
}

/** How many people's facts are in memory at once. */
const mostAtOnce = 500

const people = `SELECT id, agency_id AS "agencyId", family_name AS "familyName", given_name AS "givenName", family_name_ja AS "familyNameJa", given_name_ja AS "givenNameJa",
  agency_en AS "agencyEn", agency_ja AS "agencyJa", is_own AS "isOwn" FROM roster_people($1, $2, $3)`

/** Judges people one by one with the engine: those of a page, and those of other agencies, who are few. */
@Injectable()
export class RosterJudge {
  constructor(private readonly worlds: WorldFacts) {}

  /** Those of some people whom the actor's agency may see, judged, in the order asked for; others are missing. */
  async judge(tx: Tx, ids: readonly string[], question: RosterQuestion, asking: Asking): Promise<JudgedPerson[]> {
    const judged = new Map<string, JudgedPerson>()
    for (let start = 0; start < ids.length; start += mostAtOnce) {
      for (const one of await this.judgeTogether(tx, ids.slice(start, start + mostAtOnce), question, asking))
        judged.set(one.person.id, one)
    }
    return ids.flatMap((id) => judged.get(id) ?? [])
  }

  async world(tx: Tx): Promise<World> {
    const [row] = await tx.query<{ stamp: string }>('SELECT stamp FROM world_stamp')
    return this.worlds.at(tx, row?.stamp ?? '')
  }

  private async judgeTogether(
    tx: Tx,
    ids: readonly string[],
    question: RosterQuestion,
    { purpose, today }: Asking,
  ): Promise<JudgedPerson[]> {
    const asked = [ids, purpose, today]
    const seen = await tx.query<SeenPerson>(people, asked)
    const recorded = await tx.query<FactRow>(
      'SELECT kind, owner_id AS "ownerId", fact FROM roster_facts($1, $2, $3)',
      asked,
    )
    const traits = await tx.query<Traits>(
      'SELECT person_id AS "personId", languages, fields FROM roster_traits($1, $2, $3)',
      asked,
    )
    const facts = Map.groupBy(recorded, ({ ownerId }) => ownerId)
    const traitsOf = new Map(traits.map((one) => [one.personId, one]))
    const world = await this.world(tx)
    return seen.map((person) => {
      const { languages, fields } = traitsOf.get(person.id) ?? { languages: [], fields: [] }
      return { person, languages, fields, ...judgeOne(person, facts, question, world) }
    })
  }
}

function judgeOne(
  person: SeenPerson,
  facts: ReadonlyMap<string, readonly FactRow[]>,
  question: RosterQuestion,
  world: World,
): Pick<JudgedPerson, 'known' | 'decision' | 'clauses' | 'presenting'> {
  const held = factsOf(facts.get(person.agencyId), 'agency-certificate').map(agencyCredential)
  const known: KnownPerson = {
    ...personFacts(person.id, facts.get(person.id)),
    organisation: { organisationId: person.agencyId, credentials: held },
  }
  const decision = judgePerson(known, judgedBy(question, world))
  const subject = { personId: person.id, agencyId: person.agencyId }
  return {
    known,
    decision,
    clauses: clauseResults(decision, question.versions).filter(
      ({ node }) => !isOnly('team', node) && !isOnly('organisation', node),
    ),
    presenting: {
      decision,
      world,
      facts: knownFacts({ nomination: subject, facts }, world),
      days: { from: toDayNumber(decision.from), through: toDayNumber(decision.through) },
      courses: [],
    },
  }
}

/** What the engine judges by, for a question. */
export const judgedBy = ({ agencyId, versions, posting, asOf }: RosterQuestion, world: World) => ({
  versions: versions.map(({ version }) => version),
  posting,
  asOf,
  common: world.commonFor(agencyId),
})
