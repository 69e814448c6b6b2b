import type { Problem } from '@muster/client/client.ts'
import type { DraftContent } from '@muster/contracts/schemas/requirement.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { type Draft, draftOf, type RuleOwners, ruleOwnersOf, save, submit } from '../../test/rule-owners.ts'

let app: TestApp
let owners: RuleOwners
let draft: Draft
beforeAll(async () => {
  app = await startTestApp()
  owners = await ruleOwnersOf(app)
  draft = await draftOf(owners, 'p6-volunteer-associate')
})
afterAll(() => app.stop())

type Root = Extract<DraftContent['version']['root'], { kind: 'all' }>
const rootOf = (content: DraftContent): Root => content.version.root as Root
/** The draft as it would be with a change that is not kept. */
const tried = async (change: (content: DraftContent) => void): Promise<Draft> => {
  const changed = await save(owners.author, draft, (content) => {
    change(content)
    return content
  })
  draft = await save(owners.author, changed, () => draft.content)
  return changed
}
const codesOf = ({ problems }: Draft): string[] => problems.map(({ code, pointer }) => `${code} ${pointer}`)

describe('a draft', () => {
  it('begins as the newest version reads, with its cases, from a day to come', () => {
    expect(draft).toMatchObject({ version: 2, basedOn: 1, state: 'open', problems: [] })
    expect(rootOf(draft.content).children.map(({ id }) => id)).toContain('security')
    expect(draft.content.cases.length).toBeGreaterThan(10)
    expect(draft.caseResults.every(({ passes }) => passes)).toBe(true)
    expect(draft.names.types['ssafe']).toMatchObject({ en: 'Safe approaches in the field (SSAFE)' })
    expect(draft.abilities).toMatchObject({ edit: true, submit: true, approve: false })
  })

  it('is one at a time', async () => {
    const again = owners.author.call('drafts.create', {
      params: { profile: 'p6-volunteer-associate' },
      body: { from: 'newest' },
    })
    await expect(again).rejects.toMatchObject({ status: 409, code: 'draft-under-way' })
  })

  it('of the sample world is ready to be submitted', async () => {
    const p1 = await draftOf(owners, 'p1-mission-civilian')
    expect(p1).toMatchObject({ version: 3, basedOn: 2, problems: [] })
    expect(p1.caseResults.every(({ passes }) => passes)).toBe(true)
  })

  it('is saved whole; a second hand that read an earlier one is told', async () => {
    const stale = { ...draft, revision: draft.revision - 1 }
    await expect(save(owners.author, stale, (content) => content)).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
    })
    const same = await save(owners.author, draft, (content) => content)
    expect(same.revision).toBe(draft.revision)
  })

  it('may hold problems, each told by code and place', async () => {
    const changed = await tried((content) => {
      const root = rootOf(content)
      root.children = root.children.filter(({ id }) => id !== 'security')
      root.children.push(
        { id: 'few', kind: 'atLeast', n: 3, title: { en: 'Few', ja: '少数' }, children: [] },
        {
          id: 'unheard',
          kind: 'completion',
          title: { en: '', ja: '' },
          accepts: [{ type: 'unheard-of', minScorePercent: 101, issuers: { kind: 'listed', issuerIds: ['nobody'] } }],
          waiverRoles: ['trainee'],
        },
        {
          id: 'round',
          kind: 'all',
          title: { en: 'Round', ja: '循環' },
          children: [{ id: 'round', kind: 'all', title: { en: 'Round', ja: '循環' }, children: [] }],
        },
      )
      content.version.appliesThrough = '2023-02-29'
      content.changeNote = { en: 'x', ja: '' }
    })
    const at = rootOf(changed.content).children.length
    expect(codesOf(changed)).toEqual(
      expect.arrayContaining([
        'security-missing /version/root',
        `n-out-of-range /version/root/children/${at - 3}/n`,
        `unknown-type /version/root/children/${at - 2}/accepts/0/type`,
        `impossible-value /version/root/children/${at - 2}/accepts/0/minScorePercent`,
        `unknown-issuer /version/root/children/${at - 2}/accepts/0/issuers/issuerIds/0`,
        `unknown-role /version/root/children/${at - 2}/waiverRoles/0`,
        `title-missing /version/root/children/${at - 2}/title`,
        `cycle /version/root/children/${at - 1}/children/0`,
        'impossible-date /version/appliesThrough',
        'change-note-missing /changeNote',
      ]),
    )
    expect(changed.awaitsSecurityConsent).toBe(true)
    expect(changed.caseResults.every(({ passes, verdict }) => !passes && verdict === null)).toBe(true)
  })

  it('that has problems is not submitted: each is named, and nothing is written', async () => {
    const changed = await save(owners.author, draft, (content) => ({
      ...content,
      version: { ...content.version, appliesFrom: '2024-04-01', root: { ...rootOf(content), children: [] } },
    }))
    const refused = await submit(owners.author, changed).catch((error: unknown) => error as Problem)
    expect(refused).toMatchObject({ status: 422, code: 'draft-not-ready' })
    expect((refused as Problem).errors.slice(0, 4)).toEqual([
      { code: 'empty-group', pointer: '/content/version/root/children' },
      { code: 'security-missing', pointer: '/content/version/root' },
      { code: 'applies-in-past', pointer: '/content/version/appliesFrom' },
      { code: 'not-after-current-version', pointer: '/content/version/appliesFrom' },
    ])
    const after = await owners.author.call('drafts.read', { params: { draft: draft.id } })
    expect(after).toMatchObject({ state: 'open', submission: null, revision: changed.revision })
    draft = await save(owners.author, after, () => draft.content)
  })

  it('is refused where it is no tree at all: nothing is written', async () => {
    const put = async (root: unknown) => {
      const { version, ...rest } = draft.content
      const body = JSON.stringify({ revision: draft.revision, content: { ...rest, version: { ...version, root } } })
      const headers = { 'content-type': 'application/json' }
      const reply = await owners.author.fetch(`/api/v1/profile-drafts/${draft.id}`, { method: 'PUT', headers, body })
      return { status: reply.status, body: (await reply.json()) as { code: string; errors: unknown[] } }
    }
    const title = { en: 'a', ja: 'あ' }
    expect(await put({ id: 'root', kind: 'magic', title })).toMatchObject({
      status: 422,
      body: { code: 'invalid-request', errors: [{ pointer: '/content/version/root/kind' }] },
    })
    expect(await put({ id: 'root', kind: 'all', title, children: [], whatever: 1 })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/content/version/root/whatever', code: 'unknown-field' }] },
    })
    expect(await put({ id: 'root', kind: 'all', title, children: 'none' })).toMatchObject({ status: 422 })
    let deep: unknown = { id: 'leaf', kind: 'all', title, children: [] }
    for (let level = 0; level < 40; level += 1) deep = { id: `n${level}`, kind: 'all', title, children: [deep] }
    expect(await put(deep)).toMatchObject({ status: 400, body: { code: 'too-deep' } })
    expect((await owners.author.call('drafts.read', { params: { draft: draft.id } })).revision).toBe(draft.revision)
  })

  it('runs its cases and says what was found instead', async () => {
    const changed = await tried((content) => {
      const [first, second] = content.cases
      if (first) first.expect = { verdict: 'NOT_ELIGIBLE' }
      if (second) second.given.person.credentials = [{ id: 'x', type: 'bsafe', completedOn: '2025-02-30' }]
      content.cases = content.cases.slice(0, 2)
    })
    expect(changed.caseResults[0]).toMatchObject({
      passes: false,
      verdict: 'ELIGIBLE',
      differences: [{ at: 'verdict', expected: 'NOT_ELIGIBLE', found: 'ELIGIBLE' }],
    })
    expect(changed.caseResults[1]).toMatchObject({
      passes: false,
      verdict: null,
      problems: [{ code: 'impossible-date', pointer: '/person/credentials/0/completedOn' }],
    })
    expect(codesOf(changed)).toEqual(['case-fails /cases/0', 'case-not-valid /cases/1', 'case-eligible-missing /cases'])
  })

  it('is compared with what is in force, node by node', async () => {
    const p1 = await draftOf(owners, 'p1-mission-civilian')
    const { nodes, from, to } = await owners.first.call('drafts.compare', { params: { draft: p1.id } })
    expect([from.version, to.version]).toEqual([2, 3])
    const of = (id: string) => nodes.find((node) => node.id === id)
    expect(nodes.map(({ id, kind }) => `${kind} ${id}`).toSorted()).toEqual([
      'added stress-and-care',
      'changed breadth',
      'changed field-security',
      'changed language',
      'changed language-test',
      'changed passport',
      'moved breadth-gender',
    ])
    expect(of('field-security')?.properties).toEqual([
      { at: 'accepts/ssafe/validity', before: { amount: 36, unit: 'month' }, after: { amount: 30, unit: 'month' } },
      { at: 'accepts/heat/validity', before: { amount: 36, unit: 'month' }, after: { amount: 30, unit: 'month' } },
    ])
    expect(of('breadth')?.properties).toContainEqual({ at: 'n', before: 2, after: 1 })
    expect(of('breadth-gender')?.under).toEqual({ before: 'breadth', after: 'root' })
    const { nodes: public12 } = await app.anonymous('requirements.compare', {
      params: { profile: 'p1-mission-civilian' },
      query: { from: 1, to: 2 },
    })
    expect(public12.map(({ id, kind }) => `${kind} ${id}`)).toContain('added breadth')
  })

  it('is nobody’s of another agency, whatever their role', async () => {
    const foreign = await app.as('jun')
    const acts = [
      () => foreign.call('drafts.read', { params: { draft: draft.id } }),
      () => save(foreign, draft, (content) => content),
      () => submit(foreign, draft),
      () => foreign.call('drafts.discard', { params: { draft: draft.id }, query: { revision: draft.revision } }),
    ]
    for (const act of acts) await expect(act()).rejects.toMatchObject({ status: 404 })
  })

  it('can be given up, and then does not change any more', async () => {
    const own = await draftOf(owners, 'p3-mission-police')
    await owners.author.call('drafts.discard', { params: { draft: own.id }, query: { revision: own.revision } })
    await expect(save(owners.author, own, (content) => content)).rejects.toMatchObject({
      status: 409,
      code: 'draft-closed',
    })
    expect((await draftOf(owners, 'p3-mission-police')).id).not.toBe(own.id)
  })
})

describe('a new profile', () => {
  it('begins with the clause `security`, and its key is taken by one', async () => {
    const body = { key: 'p8-observer', title: { en: 'Observer', ja: '監視員' } }
    const created = await owners.author.call('profiles.create', { body })
    expect(created).toMatchObject({
      profileKey: 'p8-observer',
      version: 1,
      basedOn: null,
      awaitsSecurityConsent: false,
    })
    expect(codesOf(created)).toEqual([
      'authority-missing /version/authorityDocument',
      'change-note-missing /changeNote',
      'case-eligible-missing /cases',
      'case-not-eligible-missing /cases',
    ])
    await expect(owners.author.call('profiles.create', { body })).rejects.toMatchObject({
      status: 409,
      code: 'key-taken',
    })
    const standby = { key: 'p9-standby', title: { en: 'Standby', ja: '待機' }, isStandby: true }
    const { problems } = await owners.author.call('profiles.create', { body: standby })
    expect(problems.map(({ code }) => code)).not.toContain('standby-window')
  })

  it('is picked from names that there are', async () => {
    const names = await owners.author.call('profiles.names')
    expect(names.types.find(({ key }) => key === 'bsafe')).toMatchObject({ source: '[S17]' })
    expect(names.fields).toHaveLength(14)
    expect(names.outsideFacts.map(({ key }) => key)).toContain('danger-level')
    expect(names.attributes).toContain('passport-expires')
    expect(names.variants).toContain('commander')
    expect(names.places.map(({ key }) => key)).toEqual(expect.arrayContaining(['port-maren', 'selat']))
    expect(names.roles).toContain('head-of-security')
  })
})
