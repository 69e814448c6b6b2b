import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { isCleared } from '@muster/eligibility/decision.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { type Draft, draftOf, type RuleOwners, ruleOwnersOf, save } from '../../../test/rule-owners.ts'

let app: TestApp
let owners: RuleOwners
let draft: Draft
beforeAll(async () => {
  app = await startTestApp()
  owners = await ruleOwnersOf(app)
  draft = await draftOf(owners, 'p1-mission-civilian')
})
afterAll(() => app.stop())

type Impact = ReplyOf<'drafts.impact'>
const impactOf = (one: Draft, query = {}): Promise<Impact> =>
  owners.author.call('drafts.impact', { params: { draft: one.id }, query })

/** The draft asks for something that nobody has. */
const demanding = (): Promise<Draft> =>
  save(owners.author, draft, (content) => {
    const { root } = content.version
    if (root.kind === 'all')
      root.children.push({
        id: 'new-course',
        kind: 'completion',
        title: { en: 'A new course', ja: '新しい研修' },
        accepts: [{ type: 'stress-and-care' }],
      })
    return content
  })

describe('what a draft would change', () => {
  it('is nothing, where it says what is in force', async () => {
    const same = await draftOf(owners, 'p6-volunteer-associate')
    const impact = await impactOf(same)
    expect(impact).toMatchObject({ nominees: { total: 2, changed: 0 }, population: { changed: 0 } })
    expect(impact.population.people).toBeGreaterThan(20)
  })

  it('tells who is nominated and loses, on their own assignment', async () => {
    draft = await demanding()
    const withTransition = await impactOf(draft)
    expect(withTransition.asOf).toBe(draft.content.version.appliesFrom)
    const open = await save(owners.author, draft, ({ version: { transition: _, ...version }, ...content }) => ({
      ...content,
      version,
    }))
    const impact = await impactOf(open)
    draft = await save(owners.author, open, () => draft.content)
    expect(impact.nominees.lost).toBeGreaterThan(0)
    expect(impact.nominees.carried).toBe(0)
    expect(impact.nominees.missing[0]).toMatchObject({ nodeId: 'new-course', people: impact.nominees.lost })
    const [first] = impact.nominees.rows
    expect(first && [isCleared(first.before), isCleared(first.after)]).toEqual([true, false])
    expect(first).toMatchObject({ from: impact.asOf, carriedThrough: null })
    expect(first?.missing).toContain('new-course')
    expect(first?.person.name.en).toMatch(/[A-Z]/)
    // The same people keep the version before, by the transition rule, as far as they leave before it ends.
    expect(withTransition.nominees.carried).toBeGreaterThan(0)
    expect(withTransition.nominees.lost).toBeLessThan(impact.nominees.lost)
    expect(withTransition.nominees.rows.find(({ carriedThrough }) => carriedThrough)?.before).toBeDefined()
  })

  it('tells of everybody in the agency: counts, pairs, and what is missing most', async () => {
    const { population, postings } = await impactOf(draft)
    expect(population.posting).toMatchObject({ id: postings[0]?.id })
    expect(population.pairs.reduce((sum, { people }) => sum + people, 0)).toBe(population.people)
    expect(population.missing[0]?.people).toBe(population.people)
    expect(population.missing.find(({ nodeId }) => nodeId === 'new-course')).toMatchObject({
      title: { ja: '新しい研修' },
      people: population.people,
    })
    const other = await impactOf(draft, { posting: postings.at(-1)?.id })
    expect(other.population.posting?.id).toBe(postings.at(-1)?.id)
    const lost = await impactOf(draft, { show: 'lost', limit: 1 })
    expect(lost.population.rows.length).toBe(Math.min(1, population.lost))
  })

  it('draws how many are eligible on each of the coming days, the same until the draft applies', async () => {
    const { days, appliesFrom } = await owners.first.call('drafts.curve', { params: { draft: draft.id } })
    expect(days).toHaveLength(365)
    expect(days.filter(({ on, before, after }) => on < appliesFrom && before !== after)).toEqual([])
    expect(days.filter(({ on, after }) => on >= appliesFrom && after > 0)).toEqual([])
    expect(Math.max(...days.map(({ before }) => before))).toBeGreaterThan(0)
  })

  it('is not told of a tree that nobody can read, nor to another agency', async () => {
    const broken = await save(owners.author, draft, (content) => {
      content.version.appliesFrom = ''
      return content
    })
    await expect(impactOf(broken)).rejects.toMatchObject({
      status: 422,
      code: 'draft-not-ready',
      errors: [{ pointer: '/content/version/appliesFrom' }],
    })
    const foreign = await app.as('jun')
    await expect(foreign.call('drafts.impact', { params: { draft: draft.id } })).rejects.toMatchObject({ status: 404 })
  })
})
