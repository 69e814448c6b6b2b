import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { closeAttemptIn, enrol, rightAnswersOf, type SentAnswer } from '../../test/learner.ts'

let app: TestApp
let misaki: Caller
beforeAll(async () => {
  app = await startTestApp({ MUSTER_COUNT_STATEMENTS: '1' })
  misaki = await app.as('misaki')
})
afterAll(() => app.stop())

const begin = async () =>
  misaki.call('assessments.start', {
    params: { enrolment: await enrol(app.owner, misaki.personId) },
    query: { language: 'en' },
  })
const save = (
  caller: Caller,
  attempt: string,
  position: number,
  sequence: number,
  answer: SentAnswer,
  flagged = false,
  seconds?: number,
) =>
  caller.call('assessments.saveAnswer', {
    params: { attempt, position },
    body: { sequence, answer, flagged, ...(seconds !== undefined && { seconds }) },
  })
const read = (attempt: string) => misaki.call('assessments.read', { params: { attempt }, query: { language: 'en' } })

describe('saving an answer', () => {
  it('keeps it and gives it back in the ids the device knows', async () => {
    const attempt = await begin()
    const answers = await rightAnswersOf(app.owner, attempt.id)
    for (const [index, answer] of answers.entries()) await save(misaki, attempt.id, index + 1, 1, answer, index === 3)
    const kept = await read(attempt.id)
    const sorted = (answer: SentAnswer | undefined) =>
      answer?.kind === 'multiple' ? { ...answer, options: answer.options.toSorted() } : answer
    expect(kept.answers.map(({ answer }) => sorted(answer))).toEqual(answers.map(sorted))
    expect(kept.answers.map(({ flagged }) => flagged)).toEqual(answers.map((_, index) => index === 3))
  })

  it('takes an answer back', async () => {
    const attempt = await begin()
    const [answer] = await rightAnswersOf(app.owner, attempt.id)
    await save(misaki, attempt.id, 1, 1, answer ?? null)
    await save(misaki, attempt.id, 1, 2, null)
    expect((await read(attempt.id)).answers).toMatchObject([{ position: 1, sequence: 2, answer: null }])
  })

  it('acknowledges the same save again, and refuses an older one or another one of the same number', async () => {
    const attempt = await begin()
    const answers = await rightAnswersOf(app.owner, attempt.id)
    const position = answers.findIndex((answer) => answer?.kind === 'multiple') + 1
    const answer = answers[position - 1] as Extract<SentAnswer, { kind: 'multiple' }>
    const first = await save(misaki, attempt.id, position, 5, answer)
    expect(await save(misaki, attempt.id, position, 5, { ...answer, options: answer.options.toReversed() })).toEqual(
      first,
    )
    const elsewhere = await app.as('misaki')
    await expect(save(elsewhere, attempt.id, position, 5, null)).rejects.toMatchObject({
      status: 409,
      code: 'stale-answer',
    })
    await expect(save(elsewhere, attempt.id, position, 4, null)).rejects.toMatchObject({
      status: 409,
      code: 'stale-answer',
    })
    await save(elsewhere, attempt.id, position, 6, null)
    await expect(save(misaki, attempt.id, position, 5, answer)).rejects.toMatchObject({
      status: 409,
      code: 'stale-answer',
    })
  })

  it('keeps how long the question was looked at: the most that was said, in whatever order and however often', async () => {
    const attempt = await begin()
    const said = async () => (await read(attempt.id)).answers.map(({ seconds }) => seconds)
    await save(misaki, attempt.id, 1, 1, null)
    expect(await said()).toEqual([null])
    await save(misaki, attempt.id, 1, 2, null, false, 40)
    await save(misaki, attempt.id, 1, 2, null, false, 40)
    await save(misaki, attempt.id, 1, 2, null, false, 12)
    await save(misaki, attempt.id, 1, 3, null)
    await expect(save(misaki, attempt.id, 1, 1, null, false, 90)).rejects.toMatchObject({ code: 'stale-answer' })
    expect(await said()).toEqual([40])
    await save(misaki, attempt.id, 1, 4, null, true, 86_400)
    expect(await said()).toEqual([86_400])
    for (const seconds of [86_401, -1, 1.5])
      await expect(save(misaki, attempt.id, 1, 5, null, false, seconds)).rejects.toMatchObject({ status: 422 })
  })

  it('takes three statements at most: who asks, on whose behalf, and the save', async () => {
    const attempt = await begin()
    const [answer] = await rightAnswersOf(app.owner, attempt.id)
    const response = await misaki.fetch(`/api/v1/attempts/${attempt.id}/answers/1`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sequence: 1, answer }),
    })
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('x-muster-statements'))).toBeLessThanOrEqual(3)
  })

  it('refuses what cannot answer the question', async () => {
    const attempt = await begin()
    const wrong: SentAnswer[] = [
      { kind: 'single', option: 'a' },
      { kind: 'order', steps: ['P99'] },
      { kind: 'match', pairs: { L1: 'nothing' } },
      { kind: 'scenario', choices: ['x'] },
    ]
    for (const answer of wrong) {
      await expect(save(misaki, attempt.id, 1, 1, answer)).rejects.toMatchObject({
        status: 422,
        code: 'answer-does-not-fit',
      })
    }
    await expect(save(misaki, attempt.id, 21, 1, null)).rejects.toMatchObject({ status: 404 })
    expect((await read(attempt.id)).answers).toEqual([])
  })

  it('refuses after deadline and grace, by the clock of the server', async () => {
    const attempt = await begin()
    await closeAttemptIn(app.owner, attempt.id, 30)
    await save(misaki, attempt.id, 1, 1, null)
    await closeAttemptIn(app.owner, attempt.id, -0.001)
    await expect(save(misaki, attempt.id, 1, 2, null)).rejects.toMatchObject({ status: 409, code: 'time-is-up' })
    expect((await read(attempt.id)).answers).toMatchObject([{ sequence: 1 }])
  })

  it("finds nobody else's attempt, whether this process knows it or not", async () => {
    const attempt = await begin()
    for (const key of ['takumi', 'kenji', 'yuko']) {
      const other = await app.as(key)
      await expect(save(other, attempt.id, 1, 1, null)).rejects.toMatchObject({ status: 404 })
      await expect(save(other, attempt.id, 1, 1, { kind: 'scenario', choices: ['x'] })).rejects.toMatchObject({
        status: 404,
      })
      await expect(
        other.call('assessments.read', { params: { attempt: attempt.id }, query: { language: 'en' } }),
      ).rejects.toMatchObject({ status: 404 })
    }
    await expect(save(misaki, '0198c0de-0000-7000-8000-000000000000', 1, 1, null)).rejects.toMatchObject({
      status: 404,
    })
  })

  it(
    'ends at the newest acknowledged save, in whatever order and however often saves arrive',
    { timeout: 120_000 },
    async () => {
      const attempt = await begin()
      const answers = await rightAnswersOf(app.owner, attempt.id)
      const places = answers.flatMap((answer, index) => (answer?.kind === 'single' ? index + 1 : []))
      let base = 0
      const arrivals = fc.array(
        fc.record({
          place: fc.nat(places.length - 1),
          step: fc.integer({ min: 1, max: 6 }),
          option: fc.constantFrom('O1', 'O2', 'O3'),
        }),
        { minLength: 1, maxLength: 12 },
      )
      await fc.assert(
        fc.asyncProperty(arrivals, async (saves) => {
          base += 10
          const acknowledged = new Map<number, { sequence: number; option: string }>()
          await Promise.all(
            saves.map(async ({ place, step, option }) => {
              const position = places[place] ?? 1
              const reply = await save(misaki, attempt.id, position, base + step, { kind: 'single', option }).catch(
                (error: unknown) => {
                  expect(error).toMatchObject({ code: 'stale-answer' })
                  return null
                },
              )
              const newest = acknowledged.get(position)
              if (reply && (!newest || newest.sequence < reply.sequence))
                acknowledged.set(position, { sequence: reply.sequence, option })
            }),
          )
          const kept = new Map((await read(attempt.id)).answers.map((answer) => [answer.position, answer]))
          for (const [position, { sequence, option }] of acknowledged) {
            expect(kept.get(position)).toMatchObject({ sequence, answer: { kind: 'single', option } })
            const newest = Math.max(
              ...saves.filter(({ place }) => places[place] === position).map(({ step }) => base + step),
            )
            expect(sequence).toBe(newest)
          }
        }),
        { numRuns: 100 },
      )
    },
  )
})
