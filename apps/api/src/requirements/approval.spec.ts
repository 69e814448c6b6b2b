import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { approve, type Draft, draftOf, type RuleOwners, ruleOwnersOf, save, submit } from '../../test/rule-owners.ts'

let app: TestApp
let owners: RuleOwners
beforeAll(async () => {
  app = await startTestApp()
  owners = await ruleOwnersOf(app)
})
afterAll(() => app.stop())

const count = async (text: string, values: unknown[] = []): Promise<number> =>
  (await app.owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${text}`, values)).rows[0]?.n ?? 0
const published = (key: string): Promise<number> =>
  count('profile_version v JOIN profile p ON p.id = v.profile_id WHERE p.key = $1', [key])
const noticesOf = (person: string, kind: string): Promise<number> =>
  count('notice WHERE person_id = $1 AND kind = $2', [person, kind])
const actsOn = async (draft: Draft): Promise<string[]> => {
  const { rows } = await app.owner.query<{ act: string }>(
    'SELECT act FROM audit_entry WHERE subject_id = $1 ORDER BY id',
    [draft.id],
  )
  return rows.map(({ act }) => act)
}
const yesterday = (): string => new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)

describe('a version', () => {
  let draft: Draft
  beforeEach(async () => {
    draft = await draftOf(owners, 'p6-volunteer-associate')
    if (draft.state === 'submitted') {
      await owners.author.call('drafts.withdraw', { params: { draft: draft.id } })
      draft = await draftOf(owners, 'p6-volunteer-associate')
    }
  })

  it('is not approved by whoever wrote in it, and nothing is written', async () => {
    await app.owner.query(
      `INSERT INTO role_grant (person_id, agency_id, role) SELECT id, agency_id, 'rule-owner' FROM person WHERE demo_key = 'noriko' ON CONFLICT DO NOTHING`,
    )
    const both = await save(owners.first, draft, (content) => ({
      ...content,
      changeNote: { en: `By two hands, round ${draft.revision}`, ja: '共同' },
    }))
    const submitted = await submit(owners.author, both)
    for (const writer of [owners.author, owners.first]) {
      await expect(approve(writer, submitted)).rejects.toMatchObject({ status: 403, code: 'own-version' })
      const reject = writer.call('drafts.reject', {
        params: { draft: draft.id },
        body: { submission: submitted.submission?.number ?? 1, reason: 'Mine' },
      })
      await expect(reject).rejects.toMatchObject({ status: 403, code: 'own-version' })
    }
    expect(await count('profile_approval WHERE draft_id = $1', [draft.id])).toBe(0)
    const seen = await owners.first.call('drafts.read', { params: { draft: draft.id } })
    expect(seen.abilities).toMatchObject({ approve: false, approveBlockedBy: 'own-version' })
    await owners.author.call('drafts.discard', { params: { draft: draft.id }, query: { revision: both.revision } })
  })

  it('is not published by one person, however often they approve', async () => {
    const submitted = await submit(owners.author, draft)
    const once = await approve(owners.first, submitted)
    expect(once).toMatchObject({ state: 'submitted', submission: { needed: 2, approvals: [{ decision: 'approved' }] } })
    await expect(approve(owners.first, submitted)).rejects.toMatchObject({ status: 409, code: 'already-approved' })
    expect(await published('p6-volunteer-associate')).toBe(1)
  })

  it('loses its approvals when a word of it changes', async () => {
    const submitted = await submit(owners.author, draft)
    await approve(owners.first, submitted)
    const changed = await save(owners.author, submitted, (content) => ({
      ...content,
      changeNote: { en: `Changed after revision ${submitted.revision}`, ja: '変更' },
    }))
    expect(changed).toMatchObject({ state: 'open', submission: null })
    await expect(approve(owners.second, submitted)).rejects.toMatchObject({ code: 'draft-not-submitted' })
    const again = await submit(owners.author, changed)
    expect(again.submission).toMatchObject({ number: (submitted.submission?.number ?? 0) + 1, approvals: [] })
    await expect(approve(owners.second, submitted)).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(await approve(owners.second, again)).toMatchObject({ state: 'submitted' })
  })

  it('is sent back with a reason that its author reads', async () => {
    const submitted = await submit(owners.author, draft)
    const before = await noticesOf(owners.author.personId, 'version-rejected')
    const empty = owners.first.call('drafts.reject', {
      params: { draft: draft.id },
      body: { submission: submitted.submission?.number ?? 1, reason: '  ' },
    })
    await expect(empty).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/reason' }] })
    const back = await owners.first.call('drafts.reject', {
      params: { draft: draft.id },
      body: { submission: submitted.submission?.number ?? 1, reason: 'The visa clause lacks its source.' },
    })
    expect(back).toMatchObject({
      state: 'open',
      lastRejection: { reason: 'The visa clause lacks its source.', person: { id: owners.first.personId } },
    })
    expect(await noticesOf(owners.author.personId, 'version-rejected')).toBe(before + 1)
  })

  it('dated in the past is a correction whose impact both approvers have seen', async () => {
    const past = await save(owners.author, draft, (content) => ({
      ...content,
      version: { ...content.version, appliesFrom: yesterday() },
    }))
    await expect(submit(owners.author, past)).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/content/version/appliesFrom', code: 'applies-in-past' }],
    })
    const correction = await save(owners.author, past, (content) => ({ ...content, isCorrection: true }))
    const submitted = await submit(owners.author, correction)
    expect(submitted.submission?.impactToBeSeen).toBe(true)
    await expect(approve(owners.first, submitted)).rejects.toMatchObject({ status: 422, code: 'impact-not-seen' })
    expect(
      await count('profile_approval WHERE draft_id = $1 AND submission = $2', [draft.id, submitted.submission?.number]),
    ).toBe(0)
    await approve(owners.first, submitted, true)
    await expect(approve(owners.second, submitted)).rejects.toMatchObject({ code: 'impact-not-seen' })
    expect(await published('p6-volunteer-associate')).toBe(1)
    const done = await approve(owners.second, submitted, true)
    expect(done).toMatchObject({ state: 'published', problems: [] })
    const { versions, version } = await app.anonymous('requirements.read', {
      params: { profile: 'p6-volunteer-associate' },
    })
    expect(version).toBe(2)
    expect(versions.map(({ version: number, state, isCorrection }) => [number, state, isCorrection])).toEqual([
      [2, 'in-force', true],
      [1, 'superseded', false],
    ])
  })

  it('is in force from its day, told to its author and written in the log; nobody changes it afterwards', async () => {
    const p1 = await draftOf(owners, 'p1-mission-civilian')
    const { rows: before } = await app.owner.query<{ stamp: string }>('SELECT stamp FROM world_stamp')
    const submitted = await submit(owners.author, p1)
    expect(await noticesOf(owners.first.personId, 'version-to-approve')).toBeGreaterThan(0)
    await approve(owners.first, submitted)
    const done = await approve(owners.second, submitted)
    expect(done.state).toBe('published')
    expect(done.submission?.approvals.map(({ person }) => person.id)).toEqual([
      owners.first.personId,
      owners.second.personId,
    ])
    expect(await noticesOf(owners.author.personId, 'version-published')).toBeGreaterThan(0)
    expect(await actsOn(p1)).toEqual(['drafts.submit', 'drafts.approve', 'drafts.approve', 'profiles.publish'])
    const { rows: after } = await app.owner.query<{ stamp: string }>('SELECT stamp FROM world_stamp')
    expect(Number(after[0]?.stamp)).toBeGreaterThan(Number(before[0]?.stamp))
    const { profiles } = await app.anonymous('requirements.list')
    const line = profiles.find(({ key }) => key === 'p1-mission-civilian')
    expect(line).toMatchObject({ version: 2, upcoming: [{ version: 3, appliesFrom: p1.content.version.appliesFrom }] })
    const coming = await app.anonymous('requirements.read', {
      params: { profile: 'p1-mission-civilian' },
      query: { version: 3 },
    })
    expect(coming.content.root).toEqual(p1.content.version.root)
    expect(coming.versions[0]).toMatchObject({ state: 'upcoming', changeNote: p1.content.changeNote })
    // Misaki was nominated early enough to keep the version before; Daniel was not, and is judged by both from now on.
    const findingsOf = async (key: string): Promise<string[]> => {
      const { eligibility } = await (await app.as(key)).call('eligibility.mine')
      return (eligibility?.findings ?? []).map(({ code }) => code)
    }
    expect(await findingsOf('misaki')).not.toContain('version-changes-before-departure')
    expect(await findingsOf('daniel')).toContain('version-changes-before-departure')
    await expect(save(owners.author, done, (content) => content)).rejects.toMatchObject({ code: 'draft-closed' })
    await expect(approve(owners.second, submitted)).rejects.toMatchObject({ code: 'draft-not-submitted' })
  })
})

describe('a version without the clause `security`', () => {
  const withoutSecurity = async (): Promise<Draft> => {
    const draft = await draftOf(owners, 'p2-mission-staff-officer')
    return save(owners.author, draft, (content) => {
      const { root } = content.version
      const children = root.kind === 'all' ? root.children.filter(({ id }) => id !== 'security') : []
      const version = { ...content.version, root: { ...root, children } as typeof root }
      return { ...content, version, cases: content.cases.filter(({ expect: { nodes } }) => !nodes?.['security']) }
    })
  }
  const consent = (by: RuleOwners['first'], draft: Draft) =>
    by.call('drafts.consentWithoutSecurity', {
      params: { draft: draft.id },
      body: { revision: draft.revision, reason: 'The staff college teaches it, by memorandum.' },
    })

  it('needs the head of security’s consent, by name and apart from the approvals', async () => {
    const present = await draftOf(owners, 'p2-mission-staff-officer')
    await expect(consent(owners.first, present)).rejects.toMatchObject({ status: 409, code: 'security-present' })
    const draft = await withoutSecurity()
    expect(draft.awaitsSecurityConsent).toBe(true)
    await expect(submit(owners.author, draft)).rejects.toMatchObject({
      status: 422,
      errors: [{ code: 'security-missing', pointer: '/content/version/root' }],
    })
    await expect(consent(owners.author, draft)).rejects.toMatchObject({ status: 403 })
    const agreed = await consent(owners.first, draft)
    expect(agreed).toMatchObject({
      awaitsSecurityConsent: false,
      securityConsent: {
        person: { id: owners.first.personId },
        reason: 'The staff college teaches it, by memorandum.',
      },
    })
    expect(await actsOn(draft)).toContain('drafts.consentWithoutSecurity')
    await expect(consent(owners.second, draft)).rejects.toMatchObject({ status: 409, code: 'already-approved' })
    expect((await submit(owners.author, agreed)).state).toBe('submitted')
  })
})
