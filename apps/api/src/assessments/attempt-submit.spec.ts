import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { closeAttemptIn, enrol, questionsOf, rightAnswersOf } from '../../test/learner.ts'
import { Jobs } from '../platform/jobs/jobs.ts'

let app: TestApp
let misaki: Caller
beforeAll(async () => {
  app = await startTestApp()
  misaki = await app.as('misaki')
})
afterAll(() => app.stop())

const begin = async (caller = misaki) =>
  caller.call('assessments.start', {
    params: { enrolment: await enrol(app.owner, caller.personId) },
    query: { language: 'en' },
  })
const submit = (attempt: string, idempotencyKey?: string) =>
  misaki.call('assessments.submit', { params: { attempt }, ...(idempotencyKey && { idempotencyKey }) })

/** Answers the first so many questions rightly; the numbers saved. */
async function answer(attempt: string, count: number, caller = misaki): Promise<void> {
  const answers = await rightAnswersOf(app.owner, attempt)
  await Promise.all(
    answers.slice(0, count).map((right, index) =>
      caller.call('assessments.saveAnswer', {
        params: { attempt, position: index + 1 },
        body: { sequence: 1, answer: right },
      }),
    ),
  )
}

const countOf = async (table: string, condition: string, id: string): Promise<number> => {
  const { rows } = await app.owner.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} WHERE ${condition}`,
    [id],
  )
  return rows[0]?.count ?? -1
}
const entriesOf = (attempt: string) =>
  countOf('audit_entry', `act = 'assessments.submit' AND subject_id::text = $1`, attempt)

describe('handing in', () => {
  it('grades once for sixteen submissions at once, and records one completion', async () => {
    const attempt = await begin()
    await answer(attempt.id, 20)
    const results = await Promise.all(Array.from({ length: 16 }, () => submit(attempt.id)))
    const [first] = results
    expect(first).toMatchObject({
      attemptId: attempt.id,
      enrolmentId: attempt.enrolmentId,
      submittedBy: 'person',
      passMark: 80,
      passed: true,
    })
    expect(first?.points).toBe(first?.outOf)
    expect(first?.completionId).toBeTruthy()
    for (const result of results) expect(result).toEqual(first)
    expect(await countOf('certificate', 'public_id = $1', first?.certificateId ?? '')).toBe(1)
    expect(await countOf('certificate', 'completion_id = $1', first?.completionId ?? '')).toBe(1)
    expect(await countOf('completion', 'enrolment_id = $1', attempt.enrolmentId)).toBe(1)
    expect(await countOf('question_result', 'attempt_id = $1', attempt.id)).toBe(20)
    expect(await entriesOf(attempt.id)).toBe(1)
    const { rows } = await app.owner.query('SELECT id, mode, points, out_of FROM completion WHERE attempt_id = $1', [
      attempt.id,
    ])
    expect(rows).toEqual([{ id: first?.completionId, mode: 'online', points: first?.points, out_of: first?.outOf }])
  })

  it('gives the same result for ever, under a key and without one', async () => {
    const attempt = await begin()
    await answer(attempt.id, 3)
    const first = await submit(attempt.id, 'submit-of-misaki-1')
    expect(first).toMatchObject({ passed: false, completionId: null, certificateId: null })
    expect(await submit(attempt.id, 'submit-of-misaki-1')).toEqual(first)
    expect(await submit(attempt.id, 'submit-of-misaki-2')).toEqual(first)
    expect(await submit(attempt.id)).toEqual(first)
    expect(await countOf('completion', 'enrolment_id = $1', attempt.enrolmentId)).toBe(0)
  })

  it('closes the attempt to answers and shows it as submitted', async () => {
    const attempt = await begin()
    await submit(attempt.id)
    await expect(
      misaki.call('assessments.saveAnswer', {
        params: { attempt: attempt.id, position: 1 },
        body: { sequence: 9, answer: null },
      }),
    ).rejects.toMatchObject({
      status: 409,
      code: 'attempt-closed',
    })
    expect(
      await misaki.call('assessments.read', { params: { attempt: attempt.id }, query: { language: 'en' } }),
    ).toMatchObject({ state: 'submitted' })
  })

  it('grades every acknowledged answer, also those saved at the moment of handing in', async () => {
    for (let round = 0; round < 8; round += 1) {
      const attempt = await begin()
      const answers = await rightAnswersOf(app.owner, attempt.id)
      const acknowledged: number[] = []
      const saves = answers.map(async (right, index) => {
        await misaki.call('assessments.saveAnswer', {
          params: { attempt: attempt.id, position: index + 1 },
          body: { sequence: 1, answer: right },
        })
        acknowledged.push(index)
      })
      const submitting = new Promise((resolve) => setTimeout(resolve, round * 4)).then(() => submit(attempt.id))
      await Promise.allSettled(saves)
      const result = await submitting
      const questions = await questionsOf(app.owner, attempt.id)
      expect(result.points).toBe(acknowledged.reduce((sum, index) => sum + (questions[index]?.question.points ?? 0), 0))
    }
  })

  it("finds nobody else's attempt", async () => {
    const attempt = await begin()
    for (const key of ['takumi', 'kenji', 'ren']) {
      const other = await app.as(key)
      await expect(other.call('assessments.submit', { params: { attempt: attempt.id } })).rejects.toMatchObject({
        status: 404,
      })
    }
    expect(await countOf('attempt', 'id = $1 AND submitted_at IS NULL', attempt.id)).toBe(1)
  })
})

describe('when the time is over', () => {
  it('a late submission counts as handed in by time, at the instant the attempt closed', async () => {
    const attempt = await begin()
    await answer(attempt.id, 20)
    await closeAttemptIn(app.owner, attempt.id, -3600)
    const result = await submit(attempt.id)
    expect(result).toMatchObject({ submittedBy: 'time', passed: true })
    expect(Date.now() - Date.parse(result.submittedAt)).toBeGreaterThan(3_590_000)
  })

  it('the server hands in every attempt by itself, also hours later, and leaves the others open', async () => {
    const people = await Promise.all(['misaki', 'takumi', 'mei'].map((key) => app.as(key)))
    const [late, later, open] = await Promise.all(people.map((person) => begin(person)))
    if (!late || !later || !open || !people[1]) throw new Error('three attempts')
    await answer(late.id, 2)
    await answer(later.id, 20, people[1])
    await closeAttemptIn(app.owner, late.id, -1)
    await closeAttemptIn(app.owner, later.id, -7 * 3600)
    const jobs = app.app.get(Jobs)
    await Promise.all([jobs.runNow('overdue-attempts'), jobs.runNow('overdue-attempts')])
    await jobs.runNow('overdue-attempts')
    const { rows } = await app.owner.query(
      'SELECT id, submitted_by AS by, passed FROM attempt WHERE id = ANY ($1::uuid[])',
      [[late.id, later.id, open.id]],
    )
    expect(new Map(rows.map((row: { id: string }) => [row.id, row]))).toEqual(
      new Map<string, unknown>([
        [late.id, { id: late.id, by: 'time', passed: false }],
        [later.id, { id: later.id, by: 'time', passed: true }],
        [open.id, { id: open.id, by: null, passed: null }],
      ]),
    )
    expect(await countOf('completion', 'attempt_id = $1', later.id)).toBe(1)
    const { rows: entries } = await app.owner.query(
      `SELECT actor_kind, concerns_person_id = $2 AS concerns FROM audit_entry WHERE act = 'assessments.submit' AND subject_id::text = $1`,
      [later.id, people[1].personId],
    )
    expect(entries).toEqual([{ actor_kind: 'system', concerns: true }])
  })

  it('the server works through more attempts than it reads at once', async () => {
    await app.owner.query(
      `WITH e AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source, withdrawn_at)
         SELECT p.id, p.agency_id, e.id, 'self', now() FROM person p, edition e, generate_series(1, 230) WHERE p.id = $1 RETURNING id, person_id, agency_id, edition_id)
       INSERT INTO attempt (enrolment_id, assessment_id, person_id, agency_id, number, deadline_at, closes_at, seed, question_version_ids)
       SELECT e.id, s.id, e.person_id, e.agency_id, 1, now() - interval '2 minutes', now() - interval '1 minute', 'seed', s.question_version_ids[1:20]
       FROM e JOIN assessment s ON s.edition_id = e.edition_id`,
      [misaki.personId],
    )
    await app.app.get(Jobs).runNow('overdue-attempts')
    expect(
      await countOf('attempt', 'person_id = $1 AND submitted_at IS NULL AND closes_at < now()', misaki.personId),
    ).toBe(0)
  })
})

describe('the review', () => {
  const review = (caller: Caller, attempt: string, language: 'en' | 'ja' = 'en') =>
    caller.call('assessments.review', { params: { attempt }, query: { language } })

  it('opens with the submission, and shows what was right and why', async () => {
    const attempt = await begin()
    await answer(attempt.id, 5)
    await expect(review(misaki, attempt.id)).rejects.toMatchObject({ status: 409, code: 'attempt-still-open' })
    const result = await submit(attempt.id)
    const shown = await review(misaki, attempt.id, 'ja')
    const questions = await questionsOf(app.owner, attempt.id)
    expect(shown.result).toEqual(result)
    expect(shown.questions.map(({ correct }) => correct)).toEqual(questions.map((_, index) => index < 5))
    expect(shown.questions.map(({ explanation }) => explanation)).toEqual(
      questions.map(({ question }) => question.explanation.ja),
    )
    expect(shown.questions.map(({ right }) => right)).toEqual(await rightAnswersOf(app.owner, attempt.id))
    expect(shown.questions.slice(5).every((question) => question.answer === null && question.points === 0)).toBe(true)
    await expect(review(await app.as('takumi'), attempt.id)).rejects.toMatchObject({ status: 404 })
  })
})
