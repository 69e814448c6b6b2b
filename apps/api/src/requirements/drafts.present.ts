import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { CaseResult, DraftProblem } from './draft-check.ts'
import type { ApprovalRow, DraftRecord } from './draft-record.ts'
import type { DraftRow } from './draft-row.ts'
import { abilitiesOn, approversNeeded } from './drafts.policy.ts'
import type { TreeNames } from './tree-names.ts'

type Draft = ReplyOf<'drafts.read'>
type Participant = Draft['authors'][number]

/** A draft with everything that is shown beside it. */
export interface DraftView {
  readonly draft: DraftRow
  readonly record: DraftRecord
  readonly problems: readonly DraftProblem[]
  readonly caseResults: readonly CaseResult[]
  readonly names: TreeNames
}

const nobody: Bilingual = { en: '–', ja: '–' }
const participantIn =
  (names: ReadonlyMap<string, Bilingual>) =>
  (id: string): Participant => ({ id, name: names.get(id) ?? nobody })

const presentApproval = (
  row: ApprovalRow,
  names: ReadonlyMap<string, Bilingual>,
): NonNullable<Draft['lastRejection']> => ({
  person: participantIn(names)(row.personId),
  decision: row.decision,
  reason: row.reason,
  impactSeen: row.impactSeen,
  at: row.recordedAt.toISOString(),
})

function presentSubmission({ draft, record }: DraftView): Draft['submission'] {
  const { submission, submittedBy, submittedAt, state, content } = draft
  if (!submittedBy || !submittedAt || (state !== 'submitted' && state !== 'published')) return null
  return {
    number: submission,
    by: participantIn(record.names)(submittedBy),
    at: submittedAt.toISOString(),
    approvals: record.approvals
      .filter((one) => one.submission === submission)
      .map((one) => presentApproval(one, record.names)),
    needed: approversNeeded,
    impactToBeSeen: content.isCorrection,
  }
}

export function presentDraft(view: DraftView, actor: PersonActor): Draft {
  const { draft, record, problems, caseResults, names } = view
  const { consent } = record
  const lastRejection = record.approvals.findLast(({ decision }) => decision === 'rejected')
  const awaitsSecurityConsent = problems.some(({ code }) => code === 'security-missing')
  return {
    id: draft.id,
    profileKey: draft.profileKey,
    version: draft.version,
    basedOn: draft.basedOn,
    state: draft.state,
    revision: draft.revision,
    content: draft.content,
    problems: [...problems],
    caseResults: [...caseResults],
    names,
    authors: draft.authorIds.map(participantIn(record.names)),
    changedAt: draft.changedAt.toISOString(),
    submission: presentSubmission(view),
    lastRejection: lastRejection && draft.state === 'open' ? presentApproval(lastRejection, record.names) : null,
    securityConsent: consent && {
      person: participantIn(record.names)(consent.personId),
      reason: consent.reason,
      at: consent.recordedAt.toISOString(),
    },
    awaitsSecurityConsent,
    abilities: abilitiesOn(draft, record, actor, awaitsSecurityConsent),
  }
}

/** A draft in a list. */
export const presentDraftLine = (
  draft: DraftRow & { readonly approvals: number },
  names: ReadonlyMap<string, Bilingual>,
): NonNullable<ReplyOf<'profiles.list'>['profiles'][number]['draft']> => ({
  id: draft.id,
  version: draft.version,
  state: draft.state,
  revision: draft.revision,
  appliesFrom: draft.content.version.appliesFrom,
  authors: draft.authorIds.map(participantIn(names)),
  changedAt: draft.changedAt.toISOString(),
  approvals: draft.approvals,
})
