import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { closeAttemptIn } from '../../test/learner.ts'
import { levels, markingStage, review, saveOf, type Sitting, submit, written } from '../../test/marking-stage.ts'
import { smallPdf, smallPng } from '../../test/small-files.ts'
import { Jobs } from '../platform/jobs/jobs.ts'

let app: TestApp
let stage: Awaited<ReturnType<typeof markingStage>>
let course: string
beforeAll(async () => {
  app = await startTestApp()
  stage = await markingStage(app)
  course = await stage.course()
})
afterAll(() => app.stop())

const countOf = async (table: string, condition: string, id: string): Promise<number> => {
  const { rows } = await app.owner.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} WHERE ${condition}`,
    [id],
  )
  return rows[0]?.count ?? -1
}

/** A mark as the marking page writes it. */
async function give({ attempt }: Sitting, points: 0 | 1 | 2 | 3 | 4): Promise<void> {
  await app.owner.query(
    `WITH answer AS (UPDATE written_answer SET marks = marks + 1 WHERE attempt_id = $1 RETURNING id, agency_id)
     INSERT INTO answer_mark (written_answer_id, agency_id, marked_by, levels, points, comment)
     SELECT id, agency_id, $2, $3, $4, 'Say who.' FROM answer`,
    [attempt, stage.author.personId, JSON.stringify(levels(points)), points],
  )
}

const noticesOf = async ({ caller }: Sitting) =>
  (await caller.call('notices.list', { query: {} })).notices.map(({ kind }) => kind)

describe('a test with an answer in one’s own words', () => {
  it('waits for marking: nothing is earned, the answers stay closed, and no second attempt begins', async () => {
    const sitting = await stage.handIn(course)
    const waiting = { points: null, outOf: null, passed: null, completionId: null, certificateId: null }
    expect(await submit(sitting)).toMatchObject(waiting)
    expect(await review(sitting)).toMatchObject({ result: waiting, release: 'after-marking', questions: [] })
    const page = await sitting.caller.call('learning.outline', { params: { enrolment: sitting.enrolment } })
    expect(page.assessment).toMatchObject({ blockedBy: 'attempt-waits-for-marking' })
    expect(page.assessment.attempts).toMatchObject([{ points: null, passed: null }])
    await expect(
      sitting.caller.call('assessments.start', {
        params: { enrolment: sitting.enrolment },
        query: { language: 'en' },
      }),
    ).rejects.toMatchObject({ status: 409, code: 'attempt-waits-for-marking' })
    await expect(
      saveOf(sitting, sitting.positions.written, { kind: 'written', text: 'Later' }, 2),
    ).rejects.toMatchObject({ status: 409, code: 'attempt-closed' })
    const { next } = await sitting.caller.call('home.read')
    expect(next?.kind).not.toBe('assessment')
  })

  it('gives its result once it is marked: completed on the day it was handed in, once, and told', async () => {
    const sitting = await stage.handIn(course)
    await app.owner.query(
      `UPDATE attempt SET submitted_at = '2026-03-31T03:00:00Z', started_at = '2026-03-31T02:50:00Z' WHERE id = $1`,
      [sitting.attempt],
    )
    await give(sitting, 3)
    await Promise.all(Array.from({ length: 4 }, () => app.app.get(Jobs).runNow('marked-attempts')))
    const { result, questions } = await review(sitting)
    expect(result).toMatchObject({ points: 4, outOf: 5, passed: true })
    const page = await sitting.caller.call('learning.outline', { params: { enrolment: sitting.enrolment } })
    expect(page.completion).toMatchObject({ completedOn: '2026-03-31' })
    expect(await countOf('completion', 'enrolment_id = $1', sitting.enrolment)).toBe(1)
    expect(await countOf('question_result', 'attempt_id = $1', sitting.attempt)).toBe(2)
    expect(questions.find(({ question }) => question.kind === 'written')).toMatchObject({
      right: null,
      points: 3,
      marks: [
        {
          criteria: [
            { text: 'Names the threat', level: 'Threat 1', points: 1, outOf: 2 },
            { text: 'Says what changes', level: 'Change 2', points: 2, outOf: 2 },
          ],
          comment: 'Say who.',
        },
      ],
    })
    await app.app.get(Jobs).runNow('marked-attempts')
    expect((await noticesOf(sitting)).filter((kind) => kind === 'test-marked-passed')).toHaveLength(1)
  })

  it('lets whoever did not pass try again, and tells them', async () => {
    const sitting = await stage.handIn(course)
    await give(sitting, 0)
    await app.app.get(Jobs).runNow('marked-attempts')
    expect(await submit(sitting)).toMatchObject({ points: 1, passed: false })
    expect(await noticesOf(sitting)).toContain('test-marked-not-passed')
    const page = await sitting.caller.call('learning.outline', { params: { enrolment: sitting.enrolment } })
    expect(page.assessment.blockedBy).toBeNull()
  })

  it('is graded at once where nothing was written', async () => {
    const sitting = await stage.begin(course)
    await saveOf(sitting, sitting.positions.numeric, { kind: 'numeric', value: 3 })
    await saveOf(sitting, sitting.positions.written, { kind: 'written', text: ' \n ' })
    expect(await submit(sitting)).toMatchObject({ points: 1, outOf: 5, passed: false })
  })

  it('waits as well when the server hands it in', async () => {
    const sitting = await stage.begin(course)
    await saveOf(sitting, sitting.positions.written, { kind: 'written', text: 'The gate' })
    await closeAttemptIn(app.owner, sitting.attempt, -1)
    await app.app.get(Jobs).runNow('overdue-attempts')
    expect(await submit(sitting)).toMatchObject({ submittedBy: 'time', passed: null })
    expect(await countOf('written_answer', `attempt_id = $1 AND text = 'The gate'`, sitting.attempt)).toBe(1)
  })
})

describe('a file with a written answer', () => {
  const send = (sitting: Sitting, body: Buffer<ArrayBuffer>, position = sitting.positions.written) =>
    sitting.caller.call('assessments.addFile', {
      params: { attempt: sitting.attempt, position },
      query: { name: '../Risk note.exe' },
      body: new Blob([body]),
    })

  it('is kept under a safe name, once, and given back to its learner alone', async () => {
    const sitting = await stage.begin(course)
    const file = await send(sitting, smallPdf(53))
    expect(file).toMatchObject({ name: 'Risk note.pdf' })
    expect(await send(sitting, smallPdf(53))).toEqual(file)
    await saveOf(sitting, sitting.positions.written, {
      kind: 'written',
      text: '',
      file: { id: file.id, name: file.name },
    })
    const stranger = await addPerson(app, 'secretariat', 'trainee')
    const address = { params: { attempt: sitting.attempt, file: file.id } }
    expect(Buffer.from(await sitting.caller.call('assessments.file', address))).toEqual(smallPdf(53))
    await expect(stranger.call('assessments.file', address)).rejects.toMatchObject({ status: 404 })
    expect(await submit(sitting)).toMatchObject({ passed: null })
    expect(await countOf('written_answer', 'attempt_id = $1 AND file_id IS NOT NULL', sitting.attempt)).toBe(1)
    await expect(send(sitting, smallPdf(54))).rejects.toMatchObject({ status: 409, code: 'attempt-closed' })
  })

  it('is refused where none is taken, where it is none of ours, and when it belongs to another attempt', async () => {
    const sitting = await stage.begin(course)
    const other = await stage.begin(course)
    await expect(send(sitting, smallPdf(1), sitting.positions.numeric)).rejects.toMatchObject({
      status: 422,
      code: 'answer-does-not-fit',
    })
    await expect(send(sitting, Buffer.from('#!/bin/sh\n'))).rejects.toMatchObject({ status: 415 })
    const { id, name } = await send(other, smallPng())
    await expect(
      saveOf(sitting, sitting.positions.written, { kind: 'written', text: 'x', file: { id, name } }),
    ).rejects.toMatchObject({ status: 422, code: 'answer-does-not-fit' })
    const noFile = await stage.begin(await stage.course({}, { ...written(), takesFile: false } as never))
    await expect(send(noFile, smallPdf(1))).rejects.toMatchObject({ status: 422, code: 'answer-does-not-fit' })
    for (let number = 1; number <= 10; number += 1) await send(sitting, smallPdf(number))
    await expect(send(sitting, smallPdf(11))).rejects.toMatchObject({ status: 409, code: 'too-many-files' })
  })
})
