import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startTestApp, type TestApp } from './app.ts'
import { Jobs } from '../src/platform/jobs/jobs.ts'
import { both, type CourseStage, key, publishers, settings } from './course-stage.ts'

/** How many acts, one after the other: some here, 500 and more where asked (`COMPLETION_ACTS=500`). */
const acts = Number(process.env['COMPLETION_ACTS'] ?? 60)
const seed = Number(process.env['COMPLETION_SEED'] ?? 7)

let app: TestApp
let author: Caller
let manager: Caller
let stage: CourseStage
beforeAll(async () => {
  app = await startTestApp()
  ;({ author, manager, stage } = await publishers(app))
})
afterAll(() => app.stop())

/** Numbers from 0 to below 1, the same for the same seed. */
function chance(start: number): () => number {
  let state = start
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

interface Course {
  readonly key: string
  readonly question: string
  readonly learners: { caller: Caller; enrolment: string }[]
}

const completions = async (): Promise<Map<string, string>> => {
  const { rows } = await app.owner.query<{ id: string; whole: string }>(
    'SELECT id, to_jsonb(c)::text AS whole FROM completion c',
  )
  return new Map(rows.map(({ id, whole }) => [id, whole]))
}

/** Takes the course to its end as somebody new, or as far as they get. */
async function complete(course: Course, random: () => number): Promise<void> {
  const learner = await stage.learner(course.key, 100)
  course.learners.push(learner)
  if (random() < 0.2) return
  const start = await learner.caller.call('assessments.start', {
    params: { enrolment: learner.enrolment },
    query: { language: 'en', mode: 'online' },
    ...key(),
  })
  const value = random() < 0.75 ? 3 : 9
  await learner.caller.call('assessments.saveAnswer', {
    params: { attempt: start.id, position: 1 },
    body: { sequence: 1, answer: { kind: 'numeric', value }, flagged: false },
  })
  await learner.caller.call('assessments.submit', { params: { attempt: start.id }, ...key() })
}

/** Changes a course and publishes it, as a small fix where that is what it is. */
async function republish(course: Course, random: () => number): Promise<void> {
  const draft = await stage.openDraft(course.key)
  const lessons = await stage.lessonsOf(draft)
  await stage.write(lessons[Math.floor(random() * lessons.length)] ?? '', [`Stop ${random()}.`, 'Wait.'])
  if (random() < 0.3)
    await stage.examine(draft, [course.question], settings({ passMark: 50 + Math.floor(random() * 50) }))
  const { beyond } = await stage.preview(draft)
  await stage.approve(draft)
  const isSmall = beyond.length === 0 && random() < 0.6
  const midway = (['finish', 'offer', 'move'] as const)[Math.floor(random() * 3)] ?? 'offer'
  await stage.publish(draft, { kind: isSmall ? 'small-fix' : 'new-edition', note: both('Changed.'), midway })
}

/** Somebody who may be midway, in a test or done tries to move. */
async function move(course: Course, random: () => number): Promise<void> {
  const one = course.learners[Math.floor(random() * course.learners.length)]
  if (one)
    await one.caller
      .call('learning.move', { params: { enrolment: one.enrolment }, ...key() })
      .catch((error: { status?: number }) => expect(error.status).toBeLessThan(500))
}

/** The question behind the test is asked differently from now on; its key stays. */
async function reword(course: Course): Promise<void> {
  const { version, versions } = await author.call('questions.read', { params: { question: course.question } })
  const [newest] = versions
  if (newest)
    await author.call('questions.save', {
      params: { question: course.question },
      body: { from: version, content: { ...newest.content, stem: both(`How many, ${version}`) } },
    })
}

/** A version of the question is found faulty: everybody gets its points, another answer is right as well, or it is left out. */
async function rule(course: Course, random: () => number): Promise<void> {
  const { version } = await author.call('questions.read', { params: { question: course.question } })
  const kind = (['accept', 'accept', 'everyone', 'left-out'] as const)[Math.floor(random() * 4)] ?? 'accept'
  // The newest, left out, would let nobody pass any more; older ones may be.
  const ruled = kind === 'left-out' ? version - 1 : version
  if (ruled < 1) return
  await manager.call('rulings.decide', {
    params: { question: course.question },
    body: {
      version: ruled,
      kind,
      accepted: kind === 'accept' ? { kind: 'numeric', value: random() < 0.5 ? 9 : 7 } : null,
      reason: 'Found faulty.',
    },
    ...key(),
  })
  await app.app.get(Jobs).runNow('regrade')
}

/** The course goes out as a file and comes in as a draft again. */
async function importAgain(course: Course): Promise<void> {
  const { editions } = await manager.call('publishing.editions', { params: { course: course.key } })
  const path = `/api/v1/authoring/editions/${editions[0]?.id ?? ''}/export?licence=CC-BY-4.0`
  const file = await (await manager.fetch(path)).arrayBuffer()
  await manager
    .call('exchange.takeIn', { body: new Blob([file], { type: 'application/octet-stream' }) })
    .catch((error: { status?: number }) => expect(error.status).toBeLessThan(500))
}

/** Everybody of the course is enrolled once more, those who completed it too. */
async function enrolAgain(course: Course): Promise<void> {
  const { rows } = await app.owner.query<{ email: string }>('SELECT email FROM person WHERE id = ANY ($1)', [
    course.learners.map(({ caller }) => caller.personId),
  ])
  if (rows.length > 0)
    await manager.call('classes.create', {
      params: { course: course.key },
      body: { name: 'Again', dueOn: null, people: rows.map(({ email }) => email).join('\n') },
      ...key(),
    })
}

describe('a completion', () => {
  it(
    'stays as it was recorded, whatever is edited, published, moved, graded anew, taken in and enrolled',
    async () => {
      const random = chance(seed)
      const { course, question } = await stage.published()
      const one: Course = { key: course, question, learners: [] }
      let before = await completions()
      const first = before.size
      for (let act = 0; act < acts; act += 1) {
        const drawn = random()
        if (drawn < 0.35) await complete(one, random)
        else if (drawn < 0.6) await republish(one, random)
        else if (drawn < 0.8) await move(one, random)
        else if (drawn < 0.84) await reword(one)
        else if (drawn < 0.9) await rule(one, random)
        else if (drawn < 0.94) await importAgain(one)
        else await enrolAgain(one)
        const after = await completions()
        for (const [id, whole] of before) expect(after.get(id), `completion ${id} after act ${act}`).toBe(whole)
        before = after
      }
      expect(before.size).toBeGreaterThan(first + acts / 10)
    },
    acts * 5_000,
  )
})
