import { Injectable } from '@nestjs/common'
import { addDays, isCalendarDate } from '@muster/calendar/calendar-date.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import { profileProblems } from '@muster/eligibility/profile-problems.ts'
import { type NameColumns, nameColumns, nameOf } from '../../people/name.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { readCursor, writeCursor } from '../../platform/endpoint/cursor.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { draftVersion, isUnreadable } from '../../requirements/draft-check.ts'
import { draftOf, type DraftRow } from '../../requirements/draft-row.ts'
import { ProfileVersions } from '../../requirements/profile-versions.ts'
import { publishedLines } from '../../requirements/version-lines.ts'
import type { ImpactAnswer, ImpactRequest } from '../population/answers.ts'
import { Population } from '../population/population.ts'
import { WorldFacts } from '../world.ts'
import { chosenPosting, imaginedPosting, nameOfPosting, type PostingRow, postingsUnder } from './imagined-posting.ts'
import { titlesBelow } from './node-titles.ts'
import { nomineeImpact } from './nominee-impact.ts'

type ImpactReply = ReplyOf<'drafts.impact'>
type ImpactCall = PersonCall<'drafts.impact'> | PersonCall<'drafts.curve'>

/** A draft beside the published versions, and the assignments it can be tried on. */
interface Trial {
  readonly row: DraftRow
  readonly draft: ProfileVersion
  readonly published: readonly ProfileVersion[]
  readonly postings: readonly PostingRow[]
  readonly chosen: PostingRow | null
  readonly today: string
  /** When the draft begins to apply, or today if that is past. */
  readonly asOf: string
}

/** What a draft would do to people, before it is published. */
@Injectable()
export class RuleImpactService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: ProfileVersions,
    private readonly worlds: WorldFacts,
    private readonly population: Population,
  ) {}

  read(call: PersonCall<'drafts.impact'>): Promise<ImpactReply> {
    const { limit, show } = call.query
    const after = readCursor(call.query.after)
    return this.work.run(call, async (tx) => {
      const trial = await this.trial(tx, call)
      const { row, draft, published, postings, chosen, asOf } = trial
      const answer = await this.population.impact(tx, { ...asked(trial, asOf), ...(show && { show }), after, limit })
      const world = await this.worlds.at(tx, await worldStamp(tx))
      const common = world.commonFor(call.actor.agencyId)
      return {
        asOf,
        appliesFrom: draft.appliesFrom,
        nominees: await nomineeImpact(tx, row.profileId, call.actor.agencyId, { published, draft, asOf, common }),
        population: await presentPopulation(tx, answer, draft, draft.isStandby ? null : chosen),
        postings: postings.map(nameOfPosting),
      }
    })
  }

  /** Until the day it applies from the draft decides nothing: both curves are the same there. */
  curve(call: PersonCall<'drafts.curve'>): Promise<ReplyOf<'drafts.curve'>> {
    return this.work.run(call, async (tx) => {
      const trial = await this.trial(tx, call)
      const { draft, chosen, today } = trial
      const { curves } = await this.population.impact(tx, { ...asked(trial, today), withCurves: true, limit: 1 })
      const days = (curves?.before ?? []).map((before, later) => {
        const on = addDays(today, later)
        return { on, before, after: on < draft.appliesFrom ? before : (curves?.after[later] ?? 0) }
      })
      return {
        posting: chosen && !draft.isStandby ? nameOfPosting(chosen) : null,
        appliesFrom: draft.appliesFrom,
        days,
      }
    })
  }

  private async trial(tx: Tx, { params, query, actor }: ImpactCall): Promise<Trial> {
    const row = await draftOf(tx, params.draft, actor, 'read')
    const draft = draftVersion(row.profileKey, row.version, row.content)
    refuseUnreadable(draft)
    const today = this.clock.today()
    const asOf = draft.appliesFrom > today ? draft.appliesFrom : today
    const lines = await publishedLines(tx, row.profileKey)
    const known = await this.versions.read(
      tx,
      lines.map(({ versionId }) => versionId),
    )
    const postings = await postingsUnder(tx, row.profileId, actor.agencyId, asOf)
    return {
      row,
      draft,
      // A version that a draft is published as is not judged beside itself.
      published: [...known.values()].map(({ version }) => version).filter(({ version }) => version !== row.version),
      postings,
      chosen: chosenPosting(postings, query.posting),
      today,
      asOf,
    }
  }
}

const asked = ({ published, draft, chosen }: Trial, asOf: string): Omit<ImpactRequest, 'limit'> => ({
  profile: published,
  draft,
  posting: draft.isStandby ? null : imaginedPosting(chosen, asOf),
  asOf,
})

/** A tree that the engine cannot read has no impact to show. */
function refuseUnreadable(draft: ProfileVersion): void {
  const nothingKnown = { types: new Set<string>(), scales: new Set<string>(), approvedWithoutSecurityBy: null }
  const errors = profileProblems(draft, nothingKnown)
    .filter(({ code }) => isUnreadable(code))
    .map(({ code, pointer }) => ({ code, pointer: `/content/version${pointer}` }))
  if (errors.length > 0 || !isCalendarDate(draft.appliesFrom)) throw new Refusal(422, 'draft-not-ready', errors)
}

async function worldStamp(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ stamp: string }>('SELECT stamp FROM world_stamp')
  return row?.stamp ?? ''
}

async function presentPopulation(
  tx: Tx,
  answer: ImpactAnswer,
  { root }: ProfileVersion,
  chosen: PostingRow | null,
): Promise<ImpactReply['population']> {
  const titles = titlesBelow(root)
  const people = await tx.query<NameColumns & { id: string }>(
    `SELECT p.id, ${nameColumns('p')} FROM person p WHERE p.id = ANY ($1)`,
    [answer.rows.map(({ personId }) => personId)],
  )
  const names = new Map(people.map((person) => [person.id, nameOf(person)]))
  const { waiting, gained, lost, changed, pairs, next } = answer
  return {
    posting: chosen && nameOfPosting(chosen),
    people: answer.people,
    waiting,
    gained,
    lost,
    changed,
    pairs: [...pairs],
    missing: answer.missing.map(({ clauseId, people: count }) => ({
      nodeId: clauseId,
      title: titles.get(clauseId) ?? { en: clauseId, ja: clauseId },
      people: count,
    })),
    rows: answer.rows.flatMap(({ personId, before, after }) => {
      const name = names.get(personId)
      return name ? [{ person: { id: personId, name }, before, after }] : []
    }),
    next: next && writeCursor(next),
  }
}
