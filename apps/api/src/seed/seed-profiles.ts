import { addDays } from '@muster/calendar/calendar-date.ts'
import type { DraftContent } from '@muster/contracts/schemas/requirement.ts'
import { p1Draft } from '@muster/sample/world/profiles/p1-draft.ts'
import type { SampleDraft, SampleVersion } from '@muster/sample/world/profiles/profile.ts'
import { publishedVersions } from '@muster/sample/world/profiles/profiles.ts'
import type { EntityManager } from 'typeorm'

type Written = Pick<SampleVersion, 'version' | 'sources' | 'changeNote' | 'cases'>

/** What was drafted, approved and published: a version without its key and number. */
function contentOf({ version, sources, changeNote, cases }: Written): DraftContent {
  const { key: _, version: __, ...rest } = version
  return { version: rest, sources: { ...sources }, changeNote, isCorrection: false, cases: [...cases] }
}

/**
 * Adds the profiles with their published versions, each as somebody wrote it and two others approved it thirty days before
 * it began to apply, and the version that is being written.
 */
export async function seedProfiles(manager: EntityManager, today: string): Promise<void> {
  const given = publishedVersions.map((one) => ({
    agency: one.agency,
    key: one.version.key,
    number: one.version.version,
    applies: one.version.appliesFrom,
    content: { version: one.version, sources: one.sources },
    draft: contentOf(one),
    note: one.changeNote,
    author: one.author,
    approvers: one.approvers,
  }))
  await manager.query(
    `INSERT INTO profile (agency_id, key) SELECT DISTINCT a.id, g.key FROM jsonb_to_recordset($1::jsonb) AS g(agency text, key text)
     JOIN agency a ON a.key = g.agency ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(given)],
  )
  await manager.query(
    `WITH given AS (
       SELECT r.*, f.id AS profile_id, f.agency_id, w.id AS author_id, r.applies - interval '30 days' AS published
       FROM jsonb_to_recordset($1::jsonb) AS r(key text, number integer, applies date, content jsonb, draft jsonb, note jsonb, author text, approvers text[])
       JOIN profile f ON f.key = r.key JOIN person w ON w.demo_key = r.author
       WHERE NOT EXISTS (SELECT 1 FROM profile_version v WHERE v.profile_id = f.id AND v.version = r.number)
     ), drafts AS (
       INSERT INTO profile_draft (profile_id, agency_id, version, based_on, content, state, author_ids, submission, submitted_by, submitted_at, created_at, changed_at)
       SELECT profile_id, agency_id, number, nullif(number - 1, 0), draft, 'published', ARRAY[author_id], 1, author_id, published - interval '5 days', published - interval '20 days', published
       FROM given RETURNING id, profile_id, agency_id, version
     ), approvals AS (
       INSERT INTO profile_approval (draft_id, agency_id, submission, person_id, decision, impact_seen, recorded_at)
       SELECT d.id, d.agency_id, 1, p.id, 'approved', true, g.published - (2 - a.place) * interval '1 day'
       FROM drafts d JOIN given g ON g.profile_id = d.profile_id AND g.number = d.version
       CROSS JOIN unnest(g.approvers) WITH ORDINALITY AS a(key, place) JOIN person p ON p.demo_key = a.key
     )
     INSERT INTO profile_version (profile_id, version, applies_from, content, published_at, draft_id, change_note)
     SELECT g.profile_id, g.number, g.applies, g.content, g.published, d.id, g.note
     FROM given g JOIN drafts d ON d.profile_id = g.profile_id AND d.version = g.number`,
    [JSON.stringify(given)],
  )
  await seedDraft(manager, p1Draft, today)
}

async function seedDraft(manager: EntityManager, draft: SampleDraft, today: string): Promise<void> {
  const appliesFrom = addDays(today, draft.applies)
  const transition = {
    nominatedBefore: addDays(today, draft.nominatedBefore),
    keptThrough: addDays(today, draft.keptThrough),
  }
  const { key, version } = draft.version
  const content = contentOf({ ...draft, version: { ...draft.version, appliesFrom, transition } })
  await manager.query(
    `INSERT INTO profile_draft (profile_id, agency_id, version, based_on, content, author_ids)
     SELECT f.id, f.agency_id, $2, $2 - 1, $3, ARRAY[w.id] FROM profile f JOIN person w ON w.demo_key = $4
     WHERE f.key = $1 AND NOT EXISTS (SELECT 1 FROM profile_draft d WHERE d.profile_id = f.id AND d.version = $2)`,
    [key, version, JSON.stringify(content), draft.author],
  )
}
