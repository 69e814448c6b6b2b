import { Injectable } from '@nestjs/common'
import { waiverRoles } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { PersonActor } from '../platform/actor.ts'
import { Clock } from '../platform/clock.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import {
  caseProblems,
  type CaseResult,
  type DraftProblem,
  draftProblems,
  type DraftSurroundings,
  draftVersion,
  runCases,
} from './draft-check.ts'
import { consentTo, recordOf } from './draft-record.ts'
import type { DraftRow } from './draft-row.ts'
import { presentDraft } from './drafts.present.ts'
import { namesOf } from './tree-names.ts'

export interface CheckedDraft {
  readonly problems: readonly DraftProblem[]
  readonly caseResults: readonly CaseResult[]
}

/** Reads drafts: what is wrong with one, how its cases do, and where its approval stands. */
@Injectable()
export class DraftReader {
  constructor(private readonly clock: Clock) {}

  /** What is wrong with a draft today, and its cases run. */
  async check(tx: Tx, draft: DraftRow): Promise<CheckedDraft> {
    const around = await this.surroundings(tx, draft)
    const version = draftVersion(draft.profileKey, draft.version, draft.content)
    const ofTree = draftProblems(version, draft.content, around)
    const caseResults = runCases(version, draft.content, ofTree, around.today)
    return { problems: [...ofTree, ...caseProblems(draft.content, caseResults)], caseResults }
  }

  /** The draft as its reader sees it. */
  async view(tx: Tx, draft: DraftRow, actor: PersonActor): Promise<ReplyOf<'drafts.read'>> {
    const isClosed = draft.state === 'published' || draft.state === 'discarded'
    const checked = await this.check(tx, draft)
    const record = await recordOf(tx, draft)
    const names = await namesOf(tx, draft.content.version, draft.content.cases)
    // What was published or given up has no problems any more: the days went on, and it did not.
    return presentDraft({ draft, record, names, ...checked, ...(isClosed ? { problems: [] } : {}) }, actor)
  }

  private async surroundings(tx: Tx, draft: DraftRow): Promise<DraftSurroundings> {
    const rows = await tx.query<{ kind: string; name: string }>(
      `SELECT 'type' AS kind, key AS name FROM qualification UNION ALL SELECT 'scale', key FROM level_scale
       UNION ALL SELECT 'issuer', id::text FROM issuer UNION ALL SELECT 'organisation', id::text FROM agency
       UNION ALL SELECT 'newest', max(applies_from)::text FROM profile_version WHERE profile_id = $1 AND published_at <= now()`,
      [draft.profileId],
    )
    const of = (kind: string): ReadonlySet<string> =>
      new Set(rows.filter((row) => row.kind === kind).map(({ name }) => name))
    const consent = await consentTo(tx, draft)
    return {
      types: of('type'),
      scales: of('scale'),
      issuers: of('issuer'),
      organisations: of('organisation'),
      waiverRoles,
      consentedBy: consent?.personId ?? null,
      newestAppliesFrom: rows.find(({ kind }) => kind === 'newest')?.name ?? null,
      today: this.clock.today(),
    }
  }
}
