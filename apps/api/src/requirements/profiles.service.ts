import { Injectable } from '@nestjs/common'
import { ruleOwners } from '@muster/contracts/endpoints/profile-drafts.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftContent } from '@muster/contracts/schemas/requirement.ts'
import { addDays } from '@muster/calendar/calendar-date.ts'
import { holds } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { DraftReader } from './draft-reader.ts'
import { namesIn } from './draft-record.ts'
import { draftColumns, draftOf, type DraftRow } from './draft-row.ts'
import { presentDraftLine } from './drafts.present.ts'
import { emptyContent, nextContent } from './new-draft.ts'
import { ProfileVersions } from './profile-versions.ts'
import { type LineRow, presentLines, publishedLines } from './version-lines.ts'

/** How many days from today a new draft proposes to apply from. */
const proposedLead = 30

interface ProfileRow {
  readonly id: string
  readonly key: string
}

/** The profiles of an agency, and their next versions begun. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly versions: ProfileVersions,
    private readonly drafts: DraftReader,
  ) {}

  list(call: PersonCall<'profiles.list'>): Promise<ReplyOf<'profiles.list'>> {
    const { agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      const own = await tx.query<ProfileRow>('SELECT id, key FROM profile WHERE agency_id = $1 ORDER BY key', [
        agencyId,
      ])
      const underWay = await tx.query<DraftRow & { approvals: number }>(
        `SELECT ${draftColumns}, (SELECT count(*)::int FROM profile_approval a WHERE a.draft_id = d.id AND a.submission = d.submission AND a.decision = 'approved') AS approvals
         FROM profile_draft d JOIN profile f ON f.id = d.profile_id WHERE d.agency_id = $1 AND d.state IN ('open', 'submitted')`,
        [agencyId],
      )
      const names = await namesIn(
        tx,
        underWay.map(({ id }) => id),
      )
      const lines = Map.groupBy(await publishedLines(tx, null), ({ key }) => key)
      return {
        profiles: own.map(({ id, key }) => {
          const draft = underWay.find(({ profileId }) => profileId === id)
          const published = lines.get(key) ?? []
          return {
            key,
            title: published[0]?.title ?? draft?.content.version.title ?? { en: key, ja: key },
            versions: this.linesWithDrafts(published),
            draft: draft ? presentDraftLine(draft, names) : null,
          }
        }),
        abilities: { create: holds(call.actor, ...ruleOwners) },
      }
    })
  }

  /** A profile of the own agency with an empty draft. Keys are everybody's: one that another agency has is taken. */
  create(call: PersonCall<'profiles.create'>): Promise<ReplyOf<'profiles.create'>> {
    const { key, title, isStandby } = call.body
    return this.work.run(call, async (tx) => {
      const [added] = await tx.query<ProfileRow>(
        'INSERT INTO profile (agency_id, key) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING RETURNING id, key',
        [call.actor.agencyId, key],
      )
      if (!added) throw new Refusal(409, 'key-taken', [{ pointer: '/key', code: 'invalid' }])
      await audit(tx, { act: 'profiles.create', subject: { kind: 'profile', id: added.id }, traceId: call.traceId })
      return this.begin(tx, call, added, emptyContent(title, this.proposedDay(), isStandby), 1, null)
    })
  }

  /** The next version of a profile of the own agency. One is under way at a time. */
  createDraft(call: PersonCall<'drafts.create'>): Promise<ReplyOf<'drafts.create'>> {
    return this.work.run(call, async (tx) => {
      const [profile] = await tx.query<ProfileRow>('SELECT id, key FROM profile WHERE agency_id = $1 AND key = $2', [
        call.actor.agencyId,
        call.params.profile,
      ])
      if (!profile) throw notFound()
      const [newest = null] = await publishedLines(tx, profile.key)
      const content = await this.firstContent(tx, newest, call.body.from, profile.key)
      return this.begin(tx, call, profile, content, (newest?.version ?? 0) + 1, newest?.version ?? null)
    })
  }

  private async firstContent(
    tx: Tx,
    newest: LineRow | null,
    from: 'newest' | 'empty',
    key: string,
  ): Promise<DraftContent> {
    const known = newest && (await this.versions.read(tx, [newest.versionId])).get(newest.versionId)
    if (!known || from === 'empty') {
      const isStandby = known?.version.isStandby ?? false
      return emptyContent(newest?.title ?? { en: key, ja: key }, this.proposedDay(), isStandby)
    }
    const [written] = await tx.query<{ cases: DraftContent['cases'] }>(
      `SELECT content -> 'cases' AS cases FROM profile_draft WHERE id = $1`,
      [newest.draftId],
    )
    return nextContent(known, written?.cases ?? [], this.proposedDay())
  }

  private async begin(
    tx: Tx,
    call: PersonCall<'profiles.create'> | PersonCall<'drafts.create'>,
    profile: ProfileRow,
    content: DraftContent,
    version: number,
    basedOn: number | null,
  ): Promise<ReplyOf<'drafts.read'>> {
    const { actor, traceId } = call
    const [added] = await tx.query<{ id: string }>(
      `INSERT INTO profile_draft (profile_id, agency_id, version, based_on, content, author_ids) VALUES ($1, $2, $3, $4, $5, ARRAY[$6::uuid])
       ON CONFLICT (profile_id) WHERE state IN ('open', 'submitted') DO NOTHING RETURNING id`,
      [profile.id, actor.agencyId, version, basedOn, JSON.stringify(content), actor.personId],
    )
    if (!added) throw new Refusal(409, 'draft-under-way')
    await audit(tx, {
      act: 'drafts.create',
      subject: { kind: 'profile-draft', id: added.id },
      details: { profile: profile.key, version },
      traceId,
    })
    return this.drafts.view(tx, await draftOf(tx, added.id, actor, 'read'), actor)
  }

  private linesWithDrafts(lines: readonly LineRow[]): ReplyOf<'profiles.list'>['profiles'][number]['versions'] {
    const draftIds = new Map(lines.map(({ version, draftId }) => [version, draftId]))
    return presentLines(lines, this.clock.today()).map((line) => ({
      ...line,
      draftId: draftIds.get(line.version) ?? null,
    }))
  }

  private proposedDay(): string {
    return addDays(this.clock.today(), proposedLead)
  }
}
