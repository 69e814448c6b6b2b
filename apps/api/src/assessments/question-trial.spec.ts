import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
let author: Caller
let question: string
beforeAll(async () => {
  app = await startTestApp()
  author = await addPerson(app, 'secretariat', 'instructor')
  question = (await author.call('questions.create', { body: content, idempotencyKey: crypto.randomUUID() })).id
})
afterAll(() => app.stop())

const both = (en: string, ja: string) => ({ en, ja })
const content: BankQuestion = {
  kind: 'single',
  outcome: 'o-trial',
  module: 'm1',
  points: 2,
  stem: both('Who goes first?', '先に通るのは誰ですか。'),
  explanation: both('It must not wait.', '待たせてはいけません。'),
  options: [
    { id: 'a', text: both('The ambulance', '救急車'), correct: true, because: both('Yes.', 'はい。') },
    { id: 'b', text: both('The lorry', 'トラック'), correct: false },
    { id: 'c', text: both('The bus', 'バス'), correct: false },
  ],
}
const show = (query: { language: 'en' | 'ja'; shuffle?: number }, by = author) =>
  by.call('questions.asLearner', { params: { question }, query })
const given = async (text: string, shuffle: number) => {
  const shown = await show({ language: 'en', shuffle })
  return { kind: 'single' as const, option: shown.question.options?.find((one) => one.text === text)?.id ?? '' }
}

describe('a question seen as a learner', () => {
  it('has no key, stands as a test shows it, and the same way each time', async () => {
    const shown = await show({ language: 'ja', shuffle: 3 })
    expect(shown).toMatchObject({ version: 1, question: { kind: 'single', stem: '先に通るのは誰ですか。', points: 2 } })
    expect(JSON.stringify(shown)).not.toMatch(/correct|はい。|待たせて/)
    expect(await show({ language: 'ja', shuffle: 3 })).toEqual(shown)
    const orders = new Set<string>()
    for (let shuffle = 0; shuffle < 12; shuffle += 1)
      orders.add((await show({ language: 'en', shuffle })).question.options?.map(({ text }) => text).join() ?? '')
    expect(orders.size).toBeGreaterThan(1)
  })

  it('is reviewed as after a test: what was given, what is right, and why', async () => {
    const review = async (text: string) =>
      author.call('questions.tryAnswer', {
        params: { question },
        body: { language: 'en', shuffle: 5, answer: await given(text, 5) },
      })
    const right = await given('The ambulance', 5)
    expect(await review('The ambulance')).toMatchObject({ correct: true, points: 2, answer: right, right })
    expect(await review('The lorry')).toMatchObject({
      correct: false,
      points: 0,
      right,
      explanation: 'It must not wait.',
      because: { [right.option]: 'Yes.' },
      marks: [],
    })
    const open = author.call('questions.tryAnswer', { params: { question }, body: { language: 'en', answer: null } })
    expect(await open).toMatchObject({ correct: false, answer: null })
  })

  it('refuses what is no answer to it', async () => {
    for (const answer of [
      { kind: 'single' as const, option: 'zz' },
      { kind: 'numeric' as const, value: 1 },
    ])
      await expect(
        author.call('questions.tryAnswer', { params: { question }, body: { language: 'en', answer } }),
      ).rejects.toMatchObject({ status: 422, code: 'answer-does-not-fit' })
  })

  it('leaves nothing behind, and is another agency’s as if it were not there', async () => {
    const count = async () => {
      const { rows } = await app.owner.query<Record<string, string>>(
        'SELECT (SELECT count(*) FROM attempt) AS attempts, (SELECT count(*) FROM answer) AS answers, (SELECT count(*) FROM question_result) AS results',
      )
      return rows[0]
    }
    const before = await count()
    await author.call('questions.tryAnswer', {
      params: { question },
      body: { language: 'ja', answer: await given('The bus', 0) },
    })
    expect(await count()).toEqual(before)
    const stranger = await addPerson(app, 'cooperation', 'instructor')
    await expect(show({ language: 'en' }, stranger)).rejects.toMatchObject({ status: 404 })
    await expect(show({ language: 'en' }, await app.as('takumi'))).rejects.toMatchObject({ status: 403 })
  })
})
