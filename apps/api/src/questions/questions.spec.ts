import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
let author: Caller
let other: Caller
let stranger: Caller
beforeAll(async () => {
  app = await startTestApp()
  author = await addPerson(app, 'secretariat', 'instructor')
  other = await addPerson(app, 'secretariat', 'course-manager')
  stranger = await addPerson(app, 'cooperation', 'instructor')
})
afterAll(() => app.stop())

const key = () => ({ idempotencyKey: crypto.randomUUID() })
const word = () => crypto.randomUUID().slice(0, 8)
type SingleQuestion = Extract<BankQuestion, { kind: 'single' }>

/** A question in English only, which asks about a word that no other question has. */
const asking = (about: string, change: Partial<SingleQuestion> = {}): SingleQuestion => ({
  kind: 'single',
  outcome: 'o-spec',
  module: 'm1',
  points: 1,
  stem: { en: `Who decides about ${about}?`, ja: '' },
  explanation: { en: 'The security officer does.', ja: '' },
  options: [
    { id: 'a', text: { en: 'You', ja: '' }, correct: false },
    { id: 'b', text: { en: 'The security officer', ja: '' }, correct: true },
  ],
  ...change,
})

const create = async (content: BankQuestion, by = author) =>
  (await by.call('questions.create', { body: content, ...key() })).id
const read = (question: string, by = author) => by.call('questions.read', { params: { question } })
const save = (question: string, from: number, content: BankQuestion, by = author) =>
  by.call('questions.save', { params: { question }, body: { from, content } })
const list = (query: Record<string, unknown>, by = author) =>
  by.call('questions.list', { query: { limit: 50, ...query } })
const found = async (text: string) => (await list({ text })).questions.map(({ id }) => id)

describe('the question bank', () => {
  it('takes a question that waits for its translation, and gives it back as it was sent', async () => {
    const about = word()
    const id = await create(asking(about))
    const view = await read(id)
    expect(view).toMatchObject({ kind: 'single', version: 1, untranslated: ['ja'], retired: false, uses: 0, asked: [] })
    expect(view.versions).toMatchObject([
      { version: 1, content: asking(about), recordedBy: { en: expect.any(String) as unknown } },
    ])
  })

  it.each([
    ['question-no-right-answer', { options: asking('').options.map((option) => ({ ...option, correct: false })) }],
    ['question-nothing-wrong', { options: asking('').options.map((option) => ({ ...option, correct: true })) }],
    [
      'question-same-text-twice',
      { options: asking('').options.map((option) => ({ ...option, text: { en: ' you', ja: '' } })) },
    ],
    ['question-text-missing', { stem: { en: '', ja: '' } }],
  ])('refuses one that could not be graded: %s', async (code, change) => {
    await expect(create(asking('nothing', change))).rejects.toMatchObject({
      status: 422,
      errors: expect.arrayContaining([{ pointer: '', code }]) as unknown,
    })
  })

  it('refuses a tolerance below zero, a circle, and a text of five megabytes', async () => {
    const { options: _, ...common } = asking('numbers')
    await expect(
      create({ ...common, kind: 'numeric', format: 'number', answer: 3, tolerance: -1 }),
    ).rejects.toMatchObject({ errors: [{ pointer: '', code: 'question-tolerance-negative' }] })
    const text = { en: 'Go on', ja: '' }
    const choice = (id: string) => ({ id, text: { en: id, ja: '' }, points: 0, next: 's', feedback: text })
    await expect(
      create({ ...common, kind: 'scenario', steps: [{ id: 's', text, choices: [choice('a'), choice('b')] }] }),
    ).rejects.toMatchObject({ errors: [{ pointer: '', code: 'question-path-circular' }] })
    const reply = await author.fetch('/api/v1/questions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asking('x'.repeat(5_000_000))),
    })
    expect(reply.status).toBe(413)
  })

  it('keeps every version; a stale one is refused and nothing is lost', async () => {
    const about = word()
    const id = await create(asking(about))
    const second = asking(about, { points: 2 })
    expect(await save(id, 1, second)).toEqual({ version: 2 })
    expect(await save(id, 2, second), 'nothing changed').toEqual({ version: 2 })
    await expect(save(id, 1, asking(about, { points: 3 }), other)).rejects.toMatchObject({ code: 'changed-meanwhile' })
    const view = await read(id, other)
    expect(view.versions.map(({ content }) => content.points)).toEqual([2, 1])
  })

  it('lets one of two simultaneous versions win', async () => {
    const about = word()
    const id = await create(asking(about))
    const all = await Promise.allSettled([2, 3, 4, 5].map((points) => save(id, 1, asking(about, { points }))))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await read(id)).versions).toHaveLength(2)
  })

  it('is searched in both languages, two characters being enough, whatever their width and case', async () => {
    const about = word()
    const japanese = asking(about, { stem: { en: '', ja: `検問所で${about}を決めるのは誰ですか。` } })
    const id = await create(japanese)
    expect(await found(about.toUpperCase())).toEqual([id])
    expect(await found('検問')).toContain(id)
    expect(await found(`決めるのは誰`)).toContain(id)
  })

  it('is listed by outcome and kind, page by page', async () => {
    const outcome = `o-${word()}`
    const ids = [await create(asking(word(), { outcome })), await create(asking(word(), { outcome }))]
    const first = await list({ outcome, limit: 1 })
    const second = await list({ outcome, limit: 1, after: first.next })
    expect([...first.questions, ...second.questions].map(({ id }) => id)).toEqual(ids.toReversed())
    expect(second.next).toBeNull()
    expect(first.outcomes).toContainEqual({ outcome, questions: 2 })
    expect((await list({ outcome, kind: 'order' })).questions).toEqual([])
  })

  it('is listed by module, those without one as well', async () => {
    const module = `m-${word()}`
    const outcome = `o-${word()}`
    const inModule = await create(asking(word(), { module, outcome }))
    const outside = await create(asking(word(), { module: '', outcome }))
    const listed = async (of: string) => (await list({ outcome, module: of })).questions.map(({ id }) => id)
    expect([await listed(module), await listed('')]).toEqual([[inModule], [outside]])
    expect((await list({ outcome })).modules).toContainEqual({ module, questions: 1 })
  })

  it('says where a question is asked; a new version leaves what was published alone', async () => {
    const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM question WHERE key = 'e1-q023'`)
    const id = rows[0]?.id ?? ''
    const before = await read(id)
    expect(before.asked).toMatchObject([{ course: 'e1', edition: '2026', version: 1 }])
    const newest = before.versions[0]
    if (!newest) throw new Error('the question has no version')
    await save(id, 1, { ...newest.content, points: 5 })
    const after = await read(id)
    expect(after).toMatchObject({ version: 2, uses: 1, asked: [{ edition: '2026', version: 1 }] })
  })

  it('takes a question out of use and brings it back, keeping both acts', async () => {
    const about = word()
    const id = await create(asking(about))
    const retire = (retired: boolean) =>
      author.call('questions.retire', { params: { question: id }, body: { retired, reason: 'The rule changed.' } })
    await retire(true)
    await retire(true)
    expect(await found(about)).toEqual([])
    expect((await list({ text: about, show: 'retired' })).questions.map((one) => one.id)).toEqual([id])
    await retire(false)
    expect(await found(about)).toEqual([id])
    expect((await read(id)).acts.map(({ kind }) => kind)).toEqual(['returned', 'retired'])
  })

  it('is another agency’s as if it were not there', async () => {
    const about = word()
    const id = await create(asking(about))
    await expect(read(id, stranger)).rejects.toMatchObject({ status: 404 })
    await expect(save(id, 1, asking(about, { points: 2 }), stranger)).rejects.toMatchObject({ status: 404 })
    expect((await list({ text: about }, stranger)).questions).toEqual([])
  })
})
