import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { both, courseStage, key, settings } from '../../test/course-stage.ts'
import { smallPng } from '../../test/small-files.ts'

let app: TestApp
let author: Caller
let stranger: Caller
let stage: ReturnType<typeof courseStage>
beforeAll(async () => {
  app = await startTestApp()
  author = await addPerson(app, 'secretariat', 'instructor')
  stranger = await addPerson(app, 'cooperation', 'instructor')
  const manager = await addPerson(app, 'secretariat', 'course-manager')
  const security = await addPerson(app, 'secretariat', 'head-of-security')
  stage = courseStage(app, { author, manager, security })
})
afterAll(() => app.stop())

const common = () => ({
  outcome: `o-${crypto.randomUUID().slice(0, 8)}`,
  module: 'm1',
  points: 2,
  stem: both('Where do you stop'),
  explanation: both('Out of sight.'),
})
const words = (): BankQuestion => ({
  kind: 'short',
  ...common(),
  match: 'exact',
  ignoresDiacritics: true,
  accepted: [
    { id: 'a', spellings: { en: ['Checkpoint'], ja: ['検問所'] }, points: 2 },
    { id: 'b', spellings: { en: ['Roadblock'], ja: [] }, points: 1, feedback: both('Nearly.') },
  ],
})
const place = (file: string, width = 40): BankQuestion => ({
  kind: 'hotspot',
  ...common(),
  picture: { file, width, height: 30, alt: both('A road from above.') },
  areas: [
    { id: 'gate', text: both('Gate'), shape: { form: 'circle', x: 50, y: 50, radius: 10 }, correct: true },
    {
      id: 'hill',
      text: both('Hill'),
      shape: { form: 'rectangle', left: 0, top: 0, right: 20, bottom: 20 },
      correct: false,
      because: both('It is seen from everywhere.'),
    },
  ],
})
let pictures = 0
const addPicture = async (by = author) =>
  (
    await by.call('authoring.addFile', {
      query: { name: 'road.png' },
      body: new Blob([smallPng(40, 30, Buffer.from(`n ${(pictures += 1)}`))]),
    })
  ).id
const create = async (body: BankQuestion, by = author) => (await by.call('questions.create', { body, ...key() })).id

async function begun(question: string) {
  const { draft, course } = await stage.newCourse()
  await stage.examine(draft, [question], settings({ drawCount: 1 }))
  await stage.approve(draft)
  await stage.publish(draft)
  const { caller, enrolment } = await stage.learner(course, 2)
  const attempt = await caller.call('assessments.start', {
    params: { enrolment },
    query: { language: 'en', mode: 'online' },
    ...key(),
  })
  const save = (sequence: number, answer: object) =>
    caller.call('assessments.saveAnswer', {
      params: { attempt: attempt.id, position: 1 },
      body: { sequence, answer: answer as never, flagged: false },
    })
  const reviewed = async () => {
    await caller.call('assessments.submit', { params: { attempt: attempt.id }, ...key() })
    const review = await caller.call('assessments.review', {
      params: { attempt: attempt.id },
      query: { language: 'en' },
    })
    return review.questions[0]
  }
  return { caller, attempt, save, reviewed, course }
}

describe('an answer in words', () => {
  it('is kept as it was typed and graded as it is meant', async () => {
    const { attempt, save, reviewed } = await begun(await create(words()))
    expect(JSON.stringify(attempt)).not.toContain('Checkpoint')
    await save(1, { kind: 'short', text: ' ｃｈｅｃｋｐｏｉｎｔ ' })
    expect(await reviewed()).toMatchObject({
      answer: { kind: 'short', text: ' ｃｈｅｃｋｐｏｉｎｔ ' },
      right: { kind: 'short', text: 'Checkpoint' },
      alsoRight: [],
      points: 2,
      because: { Roadblock: 'Nearly.' },
    })
  })

  it('is refused when it is longer than words are, or of another kind', async () => {
    const { save } = await begun(await create(words()))
    await expect(save(1, { kind: 'short', text: 'x'.repeat(301) })).rejects.toMatchObject({ status: 422 })
    await expect(save(1, { kind: 'hotspot', at: 'A1' })).rejects.toMatchObject({ code: 'answer-does-not-fit' })
    await expect(save(1, { kind: 'short', text: 'a\u0000b' })).rejects.toMatchObject({ code: 'invalid-request' })
  })

  it('cannot change what is accepted by a small fix', async () => {
    const id = await create(words())
    const { course } = await begun(id)
    const draft = await stage.openDraft(course)
    const changed = words()
    if (changed.kind !== 'short') throw new Error('another kind')
    const [first, ...rest] = changed.accepted
    const { versions } = await author.call('questions.read', { params: { question: id } })
    const content = {
      ...versions[0]?.content,
      accepted: [{ ...first, spellings: { en: ['Gate'], ja: ['門'] } }, ...rest],
    }
    await author.call('questions.save', { params: { question: id }, body: { from: 1, content: content as never } })
    const { differences } = await stage.preview(draft)
    expect(differences.map(({ kind }) => kind)).toEqual(['question-rescored'])
  })
})

describe('a place on a picture', () => {
  it('is pointed at or chosen, and its picture is for its learners alone', async () => {
    const file = await addPicture()
    const { caller, attempt, save, reviewed } = await begun(await create(place(file)))
    const [question] = attempt.questions
    expect(question).toMatchObject({
      kind: 'hotspot',
      picture: { file, width: 40, height: 30, alt: 'A road from above.' },
    })
    expect(JSON.stringify(attempt)).not.toMatch(/shape|correct|gate"/)
    expect((await caller.fetch(`/api/v1/course-files/${file}`)).status).toBe(200)
    expect((await stranger.fetch(`/api/v1/course-files/${file}`)).status).toBe(404)
    const hill = question?.areas?.find(({ text }) => text === 'Hill')?.id
    await save(1, { kind: 'hotspot', at: hill })
    await save(2, { kind: 'hotspot', at: { x: 60, y: 50 } })
    const review = await reviewed()
    expect(review).toMatchObject({ answer: { kind: 'hotspot', at: { x: 60, y: 50 } }, points: 2, correct: true })
    expect(review?.areas?.find(({ id }) => id === review.hit)).toMatchObject({ correct: true })
    expect(review?.because).toEqual({ [hill ?? '']: 'It is seen from everywhere.' })
  })

  it('is refused beside the picture, and under the ids of the bank', async () => {
    const { save } = await begun(await create(place(await addPicture())))
    for (const at of [{ x: 101, y: 1 }, { x: -0.1, y: 1 }, { x: 1 }, { x: 1, y: 1, z: 1 }, 'gate', ''])
      await expect(save(1, { kind: 'hotspot', at }), JSON.stringify(at)).rejects.toMatchObject({ status: 422 })
  })

  it('needs a picture of the agency, of its true size', async () => {
    const refused = { status: 422, errors: [{ pointer: '', code: 'question-picture-unknown' }] }
    await expect(create(place(crypto.randomUUID()))).rejects.toMatchObject(refused)
    await expect(create(place(await addPicture(stranger)))).rejects.toMatchObject(refused)
    await expect(create(place(await addPicture(), 41))).rejects.toMatchObject(refused)
    const paper = await author.call('authoring.addFile', {
      query: { name: 'words.vtt' },
      body: new Blob(['WEBVTT\n\n00:00.000 --> 00:01.000\nStop\n']),
    })
    await expect(create(place(paper.id))).rejects.toMatchObject(refused)
  })

  it('takes its picture along in a QTI package, and is known when it comes back', async () => {
    const question = place(await addPicture())
    await create(question)
    const reply = await author.fetch(`/api/v1/questions/export?as=qti&outcome=${question.outcome}`)
    const bytes = new Uint8Array(await reply.arrayBuffer())
    const sent = { query: { language: 'en', outcome: 'x', module: '' } as const, body: new Blob([bytes]) }
    expect((await author.call('questions.readFile', sent)).lines.map(({ state }) => state)).toEqual(['known'])
    expect((await stranger.call('questions.readFile', sent)).lines.map(({ state }) => state)).toEqual(['ready'])
    expect(await stranger.call('questions.takeIn', sent)).toMatchObject({ added: 1 })
    expect(await stranger.call('questions.takeIn', sent)).toMatchObject({ added: 0 })
    const { questions } = await stranger.call('questions.list', { query: { limit: 5, outcome: question.outcome } })
    const taken = await stranger.call('questions.read', { params: { question: questions[0]?.id ?? '' } })
    const content = taken.versions[0]?.content
    const file = content?.kind === 'hotspot' ? content.picture.file : ''
    expect((await stranger.fetch(`/api/v1/course-files/${file}`)).status).toBe(200)
    expect((await author.fetch(`/api/v1/course-files/${file}`)).status).toBe(404)
    const csv = await (await author.fetch(`/api/v1/questions/export?as=csv&outcome=${question.outcome}`)).text()
    const line = { query: sent.query, body: new Blob([csv]) }
    expect((await author.call('questions.readFile', line)).lines).toMatchObject([{ state: 'known' }])
    expect((await stranger.call('questions.readFile', line)).lines).toMatchObject([{ reason: 'picture-missing' }])
  })

  it('takes its picture along in the file of its course', async () => {
    const { course } = await begun(await create(place(await addPicture())))
    const { editions } = await author.call('publishing.editions', { params: { course } })
    const reply = await author.fetch(`/api/v1/authoring/editions/${editions[0]?.id}/export?licence=CC-BY-4.0`)
    const bytes = new Uint8Array(await reply.arrayBuffer())
    const parts = unzipSync(bytes)
    expect(Object.keys(parts).filter((name) => name.startsWith('files/'))).toHaveLength(1)
    expect(strFromU8(parts['questions.json'] ?? new Uint8Array())).toContain('hotspot')
    const body = () => new Blob([bytes], { type: 'application/octet-stream' })
    expect(await author.call('exchange.read', { body: body() })).toMatchObject({ questions: { added: 0, known: 1 } })
    const { draft } = await stranger.call('exchange.takeIn', { body: body() })
    expect(await stranger.call('exchange.read', { body: body() })).toMatchObject({ questions: { added: 0, known: 1 } })
    const { pool } = await stranger.call('publishing.readAssessment', { params: { draft } })
    const taken = await stranger.call('questions.read', { params: { question: pool[0]?.id ?? '' } })
    const content = taken.versions[0]?.content
    const file = content?.kind === 'hotspot' ? content.picture.file : ''
    expect((await stranger.fetch(`/api/v1/course-files/${file}`)).status).toBe(200)
  })
})
