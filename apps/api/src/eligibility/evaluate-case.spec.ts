import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type { CaseFile } from '@muster/eligibility/case.ts'
import { exceptionCases } from '@muster/eligibility/cases/worked-exceptions.ts'
import { p1Case } from '@muster/eligibility/cases/people.ts'
import { recognitionCases } from '@muster/eligibility/cases/worked-recognition.ts'
import { validityCases } from '@muster/eligibility/cases/worked-validity.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'

type Case = BodyOf<'eligibility.evaluate'>
let app: TestApp
let asker: Caller
beforeAll(async () => {
  app = await startTestApp()
  asker = await app.as('misaki')
})
afterAll(() => app.stop())

const evaluate = (body: unknown) => asker.call('eligibility.evaluate', { body: body as Case })
const base = (): CaseFile => ({ title: 'Base', given: p1Case(), expect: { verdict: 'ELIGIBLE' } })

/** The base case with one thing in it replaced, named by its path. */
function changed(path: string, value: unknown): unknown {
  const file = structuredClone(base()) as unknown as Record<string, unknown>
  const parts = path.split('/')
  const last = parts.pop() ?? ''
  const holder = parts.reduce((at, part) => at[part] as Record<string, unknown>, file)
  holder[last] = value
  return file
}

const refusedWith = (code: string, pointer: string) => ({
  status: 422,
  code: 'case-not-decidable',
  errors: expect.arrayContaining([{ code, pointer }]) as unknown,
})

describe('a case over the API', () => {
  const cases = [...validityCases, ...recognitionCases, ...exceptionCases]

  it.each(cases.map((one): [string, CaseFile] => [one.title, one]))('%s', async (_, file) => {
    expect((await evaluate(file)).differences).toEqual([])
  })

  it('says what differs from what was expected', async () => {
    const { differences, decision } = await evaluate({ ...base(), expect: { verdict: 'BARRED' } })
    expect(decision.verdict).toBe('ELIGIBLE')
    expect(differences).toEqual([{ at: 'verdict', expected: 'BARRED', found: 'ELIGIBLE' }])
  })

  it('keeps nothing', async () => {
    const count = async () => (await app.owner.query('SELECT 1 FROM audit_entry')).rowCount
    const before = await count()
    await evaluate(base())
    expect(await count()).toBe(before)
  })
})

describe('a case that cannot be', () => {
  it.each([
    ['completion-in-future', 'given/person/credentials/0/completedOn', '2999-01-01'],
    ['impossible-date', 'given/person/credentials/0/completedOn', '2023-02-29'],
    ['impossible-date', 'given/asOf', 'infinity'],
    ['dates-out-of-order', 'given/posting/returnsOn', '2020-01-01'],
  ])('%s at /%s', async (code, path, value) => {
    const pointer = code === 'dates-out-of-order' ? '/given/posting' : `/${path}`
    await expect(evaluate(changed(path, value))).rejects.toMatchObject(refusedWith(code, pointer))
  })

  it('has a score above its maximum', async () => {
    const path = 'given/person/credentials/0/score'
    await expect(evaluate(changed(path, { points: 51, outOf: 50 }))).rejects.toMatchObject(
      refusedWith('score-above-maximum', `/${path}/points`),
    )
  })

  it('has n above the number of children, or a node twice', async () => {
    const root = p1Case().versions[0]?.root
    if (!root || !('children' in root)) throw new Error('no root')
    const place = root.children.findIndex(({ kind }) => kind === 'atLeast')
    await expect(evaluate(changed(`given/versions/0/root/children/${place}/n`, 9))).rejects.toMatchObject(
      refusedWith('n-out-of-range', `/given/versions/0/root/children/${place}/n`),
    )
    const twice = `given/versions/0/root/children/${place}/id`
    await expect(evaluate(changed(twice, 'security'))).rejects.toMatchObject({ code: 'case-not-decidable' })
  })

  it('has a node of a kind nobody knows', async () => {
    await expect(evaluate(changed('given/versions/0/root/kind', 'most'))).rejects.toMatchObject({
      status: 422,
      code: 'invalid-request',
    })
  })

  /** A root with so many groups of fifty leaves, each with a title of so many characters. */
  const wide = (groups: number, titleLength: number): unknown => {
    const title = { en: 'N'.repeat(titleLength), ja: 'あ' }
    const leaf = { kind: 'attribute', title, attribute: 'a', test: { is: 'flag', equals: true } }
    const children = (group: number) =>
      Array.from({ length: 50 }, (_, index) => ({ ...leaf, id: `n${group}-${index}` }))
    return changed(
      'given/versions/0/root/children',
      Array.from({ length: groups }, (_, group) => ({
        kind: 'all',
        id: `g${group}`,
        title: { en: 'G', ja: 'G' },
        children: children(group),
      })),
    )
  }

  it('has more nodes than are judged on request', async () => {
    await expect(evaluate(wide(8, 1))).rejects.toMatchObject(refusedWith('too-many-nodes', '/given/versions/0/root'))
  })

  it('is longer than what is decided on request', async () => {
    await expect(evaluate(wide(4, 1_600))).rejects.toMatchObject({ status: 413, code: 'body-too-large' })
  })
})
