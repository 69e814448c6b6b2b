import { Injectable } from '@nestjs/common'
import { isDeepStrictEqual } from 'node:util'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { compareVersions, type Compared } from './compare-versions.ts'
import { draftVersion } from './draft-check.ts'
import { DraftReader } from './draft-reader.ts'
import { draftOf, type DraftRow, refuseClosedOrChanged } from './draft-row.ts'
import { ProfileVersions } from './profile-versions.ts'
import { namesOf } from './tree-names.ts'
import { publishedLines } from './version-lines.ts'

/** Writing the next version of a profile. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: DraftReader,
    private readonly versions: ProfileVersions,
  ) {}

  read(call: PersonCall<'drafts.read'>): Promise<ReplyOf<'drafts.read'>> {
    return this.work.run(call, async (tx) =>
      this.reader.view(tx, await draftOf(tx, call.params.draft, call.actor, 'read'), call.actor),
    )
  }

  /**
   * Keeps the content whole, with whatever problems it has. Who saves is an author from then on; a round of approval
   * under way ends. Saving what is there already changes nothing.
   */
  save(call: PersonCall<'drafts.save'>): Promise<ReplyOf<'drafts.save'>> {
    const { actor, body, params } = call
    return this.work.run(call, async (tx) => {
      const draft = await draftOf(tx, params.draft, actor, 'lock')
      refuseClosedOrChanged(draft, body.revision)
      if (isDeepStrictEqual(body.content, draft.content)) return this.reader.view(tx, draft, actor)
      const authors = [...new Set([...draft.authorIds, actor.personId])]
      await tx.query(
        `UPDATE profile_draft SET content = $2, revision = revision + 1, state = 'open', author_ids = $3, changed_at = now() WHERE id = $1`,
        [draft.id, JSON.stringify(body.content), authors],
      )
      await this.record(tx, call, 'drafts.save', draft, { endsRound: draft.state === 'submitted' })
      return this.reader.view(tx, await draftOf(tx, draft.id, actor, 'read'), actor)
    })
  }

  discard(call: PersonCall<'drafts.discard'>): Promise<undefined> {
    return this.work.run(call, async (tx) => {
      const draft = await draftOf(tx, call.params.draft, call.actor, 'lock')
      refuseClosedOrChanged(draft, call.query.revision)
      await tx.query(`UPDATE profile_draft SET state = 'discarded', changed_at = now() WHERE id = $1`, [draft.id])
      await this.record(tx, call, 'drafts.discard', draft, {})
      return undefined
    })
  }

  /** What differs from a published version to the draft; not found where the profile has none yet. */
  compare(call: PersonCall<'drafts.compare'>): Promise<ReplyOf<'drafts.compare'>> {
    return this.work.run(call, async (tx) => {
      const draft = await draftOf(tx, call.params.draft, call.actor, 'read')
      const before = await this.published(tx, draft.profileKey, call.query.with ?? draft.basedOn)
      const version = draftVersion(draft.profileKey, draft.version, draft.content)
      const after = { version, sources: draft.content.sources }
      return {
        ...compareVersions(before, after),
        names: await namesOf(tx, before.version, version),
      }
    })
  }

  private async published(tx: Tx, key: string, number: number | null): Promise<Compared> {
    const line = (await publishedLines(tx, key)).find(({ version }) => version === number)
    const known = line && (await this.versions.read(tx, [line.versionId])).get(line.versionId)
    if (!known) throw notFound()
    return known
  }

  private record(
    tx: Tx,
    { traceId }: { readonly traceId: string },
    act: string,
    { id, profileKey, version }: DraftRow,
    details: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    return audit(tx, {
      act,
      subject: { kind: 'profile-draft', id },
      details: { profile: profileKey, version, ...details },
      traceId,
    })
  }
}
