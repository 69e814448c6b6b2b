import { isDeepStrictEqual } from 'node:util'
import { Injectable } from '@nestjs/common'
import type { EndpointId, ReplyOf } from '@muster/contracts/endpoints.ts'
import type { PersonActor } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { EventBus } from '../platform/events.ts'
import { Notices } from '../platform/notices/notices.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import type { ChangeKind } from './posting-change.entity.ts'
import { findParts, jobKey } from './posting-parts.ts'
import { type Changeable, holdPosting, type PostingState } from './posting-state.ts'

type ChangeEndpoint = Extract<
  EndpointId,
  'postings.changeDates' | 'postings.extend' | 'postings.reassign' | 'postings.cancel'
>
type Reply = ReplyOf<'postings.changeDates'>

/** What a change sets, of what can change. */
type After = Partial<Changeable>

/** The parts in which a change differs from what stands, before and after. */
export function differences(state: Changeable, wanted: After): { before: After; after: After } {
  const names = (Object.keys(wanted) as (keyof Changeable)[]).filter(
    (name) => wanted[name] !== undefined && !isDeepStrictEqual(wanted[name], state[name]),
  )
  const pick = (from: After): After => Object.fromEntries(names.map((name) => [name, from[name]]))
  return { before: pick(state), after: pick(wanted) }
}

@Injectable()
export class PostingChangeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly events: EventBus,
    private readonly notices: Notices,
  ) {}

  /** Moves the days; what they were stays in the history. */
  changeDates(call: PersonCall<'postings.changeDates'>): Promise<Reply> {
    const { departsOn, arrivesOn, returnsOn, departsTime, arrivesTime } = call.body
    const wanted = { departsOn, arrivesOn, returnsOn, departsTime, arrivesTime } as After
    return this.change(call, 'dates', async () => wanted)
  }

  /** Lets it end later. */
  extend(call: PersonCall<'postings.extend'>): Promise<Reply> {
    const { returnsOn } = call.body
    return this.change(call, 'extension', async (_, state) => {
      if (returnsOn <= state.returnsOn) throw fieldProblem('/returnsOn', 'not-later')
      if (Date.parse(returnsOn) - Date.parse(state.departsOn) > longestStay)
        throw fieldProblem('/returnsOn', 'too-late')
      return { returnsOn }
    })
  }

  /** Moves it to another place, mission, job or role. */
  reassign(call: PersonCall<'postings.reassign'>): Promise<Reply> {
    const { station, mission, job, role, traits } = call.body
    return this.change(call, 'reassignment', async (tx) => {
      await findParts(tx, call.body, this.clock.today())
      return { station, mission, job: await jobKey(tx, job), role, traits }
    })
  }

  /** Cancels it: its nominations end with it. */
  cancel(call: PersonCall<'postings.cancel'>): Promise<Reply> {
    return this.change(call, 'cancellation', async () => ({}))
  }

  private change(
    call: PersonCall<ChangeEndpoint>,
    kind: ChangeKind,
    wantedOf: (tx: Tx, state: PostingState) => Promise<After>,
  ): Promise<Reply> {
    const { actor, body } = call
    const today = this.clock.today()
    return this.work.run(call, async (tx) => {
      const state = await holdPosting(tx, call.params.posting, actor.agencyId, today)
      if (state.version !== body.version) throw new Refusal(409, 'changed-meanwhile')
      const { before, after } = differences(state, await wantedOf(tx, state))
      if (kind !== 'cancellation' && Object.keys(after).length === 0) throw fieldProblem('', 'nothing-changed')
      if (after.returnsOn && after.returnsOn < today) throw fieldProblem('/returnsOn', 'too-early')
      const number = state.version + 1
      await tx.query(
        `INSERT INTO posting_change (posting_id, agency_id, number, kind, before, after, reason, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          state.id,
          actor.agencyId,
          number,
          kind,
          JSON.stringify(before),
          JSON.stringify(after),
          body.reason,
          actor.personId,
        ],
      )
      await audit(tx, {
        act: acts[kind],
        subject: { kind: 'posting', id: state.id },
        details: { number, changed: Object.keys(after), nominees: state.nominees.length },
        traceId: call.traceId,
      })
      await this.tell(tx, kind, { ...state, ...after }, body.reason, actor)
      await this.events.emit(tx, 'posting-changed', { postingId: state.id })
      return { version: number }
    })
  }

  /** Those nominated, and who put them forward, if that was somebody else. */
  private async tell(tx: Tx, kind: ChangeKind, state: PostingState, reason: string, by: PersonActor): Promise<void> {
    const nominees = state.nominees.map(({ personId }) => personId)
    const officers = state.nominees.flatMap(({ nominatedBy }) => nominatedBy ?? []).filter((id) => id !== by.personId)
    const [place] = await tx.query<{ en: string; ja: string }>(
      'SELECT name_en AS en, name_ja AS ja FROM duty_station WHERE key = $1',
      [state.station],
    )
    if (!place) throw new Error(`duty station ${state.station} cannot be read`)
    const parameters = {
      posting: state.title,
      place,
      departs: { day: state.departsOn },
      returns: { day: state.returnsOn },
      reason,
    }
    const told = { kind: notices[kind], parameters } as const
    await this.notices.notify(tx, { ...told, personIds: nominees, path: '/nominations' })
    await this.notices.notify(tx, {
      ...told,
      personIds: officers,
      dutyIn: by.agencyId,
      path: `/postings/${state.id}`,
    })
  }
}

const longestStay = 3_660 * 86_400_000

const acts = {
  dates: 'postings.changeDates',
  extension: 'postings.extend',
  reassignment: 'postings.reassign',
  cancellation: 'postings.cancel',
} as const satisfies Record<ChangeKind, ChangeEndpoint>

const notices = {
  dates: 'posting-dates-moved',
  extension: 'posting-extended',
  reassignment: 'posting-reassigned',
  cancellation: 'posting-cancelled',
} as const satisfies Record<ChangeKind, string>

const fieldProblem = (pointer: string, code: string): Refusal =>
  new Refusal(422, 'invalid-request', [{ pointer, code }])
