import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { call } from '../../app/client.ts'
import { daysBody, jobBody, placeBody } from './posting-draft.ts'
import type { AskedTrait, DaysDraft, PlaceDraft } from './posting-draft.ts'
import type { Posting } from './use-postings.ts'

export const changeKinds = ['dates', 'extension', 'reassignment', 'cancellation'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** The kind an address names; a change of dates where it names none. */
export const changeKindOf = (text: string | null): ChangeKind => changeKinds.find((kind) => kind === text) ?? 'dates'

/** What a change form holds. */
export type ChangeDraft = DaysDraft & PlaceDraft

export type Consequences = ReplyOf<'postings.preview'>['nominees']

/** Judges everybody nominated as if the change were made. A job that is new here counts as nobody's clearance. */
export const previewOf = (posting: Posting, draft: ChangeDraft, asked: readonly AskedTrait[]) =>
  call('postings.preview', {
    params: { posting: posting.id },
    body: {
      ...daysBody(draft),
      ...placeBody(draft, asked),
      job: draft.jobEn.trim() ? posting.job.key : draft.job,
    },
  })

/** Makes the change from the state that was read. */
export function makeChange(
  kind: ChangeKind,
  { id, version }: Posting,
  draft: ChangeDraft,
  asked: readonly AskedTrait[],
  reason: string,
) {
  const params = { posting: id }
  const why = { reason: reason.trim(), version }
  switch (kind) {
    case 'dates':
      return call('postings.changeDates', { params, body: { ...daysBody(draft), ...why } })
    case 'extension':
      return call('postings.extend', { params, body: { returnsOn: draft.returnsOn, ...why } })
    case 'reassignment':
      return call('postings.reassign', {
        params,
        body: { ...placeBody(draft, asked), job: jobBody(draft), ...why },
      })
    case 'cancellation':
      return call('postings.cancel', { params, body: why })
  }
}

/** Who changes verdict, those who lose it first; and how many stay as they are. */
export function splitConsequences(all: Consequences): { changed: Consequences; unchanged: number } {
  const changed = all.filter(
    ({ before, after }) => before.verdict !== after.verdict || before.personVerdict !== after.personVerdict,
  )
  const isLoss = ({ before, after }: Consequences[number]) => rank(after.verdict) > rank(before.verdict)
  return {
    changed: [...changed.filter(isLoss), ...changed.filter((one) => !isLoss(one))],
    unchanged: all.length - changed.length,
  }
}

const order = ['ELIGIBLE', 'ELIGIBLE_WITH_CONDITIONS', 'PENDING_VERIFICATION', 'NOT_ELIGIBLE', 'BARRED']
const rank = (verdict: string): number => order.indexOf(verdict)
