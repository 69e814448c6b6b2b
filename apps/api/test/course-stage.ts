import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { addPerson } from './add-person.ts'
import type { Caller, TestApp } from './app.ts'

export const key = () => ({ idempotencyKey: crypto.randomUUID() })
export const both = (text: string) => ({ en: text, ja: `「${text}」` })
const paragraph = (id: string, text: string) => ({ id, of: null, block: { kind: 'paragraph' as const, text } })
export const settings = (change: Partial<AssessmentSettings> = {}): AssessmentSettings => ({
  title: both('Test'),
  drawCount: 1,
  passMark: 80,
  attemptsAllowed: 3,
  waitMinutes: 0,
  timeLimitMinutes: 30,
  graceSeconds: 60,
  opensAt: null,
  closesAt: null,
  offlineDays: null,
  honourStatement: null,
  review: 'after-submission',
  secondMarker: null,
  anonymousMarking: false,
  ...change,
})
export const question = (answer = 3): BankQuestion => ({
  kind: 'numeric',
  outcome: `o-${crypto.randomUUID().slice(0, 8)}`,
  module: 'm1',
  points: 1,
  stem: both('How many minutes'),
  explanation: both('Three.'),
  format: 'number',
  answer,
  tolerance: 0,
})

/** Courses that are written, reviewed and published by three people of one agency, as their pages do it. */
export function courseStage(
  app: TestApp,
  { author, manager, security }: { author: Caller; manager: Caller; security: Caller },
) {
  const readDraft = (draft: string) => author.call('authoring.read', { params: { draft } })
  const preview = (draft: string, by = author) => by.call('publishing.preview', { params: { draft } })

  async function write(lesson: string, texts: readonly string[]): Promise<void> {
    const { texts: standing } = await author.call('authoring.readLesson', { params: { lesson } })
    for (const language of ['en', 'ja'] as const) {
      const blocks = texts.map((text, at) => paragraph(`block${at}`, language === 'en' ? text : `「${text}」`))
      const version = standing[language].version
      await author.call('authoring.saveText', { params: { lesson, language }, body: { version, blocks } })
    }
  }

  async function examine(draft: string, pool: readonly string[], assessment = settings()): Promise<void> {
    const { version } = await author.call('publishing.readAssessment', { params: { draft } })
    await author.call('publishing.saveAssessment', {
      params: { draft },
      body: { version, assessment, pool: [...pool] },
    })
  }

  /** A course with one module of two lessons and one question, as a draft. */
  async function newCourse(): Promise<{ draft: string; course: string; lessons: string[]; question: string }> {
    const { draft } = await author.call('authoring.createCourse', {
      body: { title: both(`Course ${crypto.randomUUID()}`) },
      ...key(),
    })
    const module = await author.call('authoring.addModule', {
      params: { draft },
      body: { title: both('Module') },
      ...key(),
    })
    const lessons = []
    for (const name of ['Stop', 'Report']) {
      const lesson = await author.call('authoring.addLesson', {
        params: { module: module.id },
        body: { title: both(name) },
        ...key(),
      })
      await write(lesson.id, [`${name} early.`, 'Wait.'])
      lessons.push(lesson.id)
    }
    const { id } = await author.call('questions.create', { body: question(), ...key() })
    await examine(draft, [id])
    return { draft, course: (await readDraft(draft)).course.key, lessons, question: id }
  }

  async function approve(draft: string): Promise<void> {
    await author.call('publishing.ask', { params: { draft }, body: { note: '' } })
    await security.call('publishing.review', { params: { draft }, body: { approve: true, note: 'Good.' } })
  }

  const publish = (
    draft: string,
    change: Partial<BodyOf<'publishing.publish'>> = {},
    options: { idempotencyKey?: string } = key(),
  ) =>
    manager.call('publishing.publish', {
      params: { draft },
      body: {
        kind: 'new-edition',
        note: both('First edition.'),
        answers: [],
        midway: 'offer',
        finishUntil: null,
        ...change,
      },
      ...options,
    })

  async function published(): Promise<Awaited<ReturnType<typeof newCourse>>> {
    const made = await newCourse()
    await approve(made.draft)
    await publish(made.draft)
    return made
  }

  const openDraft = async (course: string) => (await author.call('authoring.open', { params: { course } })).draft
  const lessonsOf = async (draft: string) =>
    (await readDraft(draft)).modules.flatMap(({ lessons }) => lessons.map(({ id }) => id))

  async function learner(
    course: string,
    completed: number,
  ): Promise<{ caller: Caller; enrolment: string; lessons: string[] }> {
    const caller = await addPerson(app, 'secretariat', 'trainee')
    const { enrolmentId: enrolment } = await caller.call('enrolments.enrol', { params: { course }, ...key() })
    const { modules } = await caller.call('learning.outline', { params: { enrolment } })
    const lessons = modules.flatMap((module) => module.lessons.map((lesson) => lesson.key))
    for (const lesson of lessons.slice(0, completed))
      await caller.call('learning.recordProgress', { params: { enrolment, lesson }, body: { completed: true } })
    return { caller, enrolment, lessons }
  }
  const completedIn = async (caller: Caller, enrolment: string) => {
    const { course, modules } = await caller.call('learning.outline', { params: { enrolment } })
    const done = modules.flatMap(({ lessons }) => lessons).filter(({ completedAt }) => completedAt !== null)
    return { edition: course.edition, done: done.length }
  }

  return {
    approve,
    completedIn,
    examine,
    learner,
    lessonsOf,
    newCourse,
    openDraft,
    preview,
    publish,
    published,
    readDraft,
    write,
  }
}

export type CourseStage = ReturnType<typeof courseStage>

/** Three people of one agency and the stage on which they write, review and publish courses. */
export async function publishers(app: TestApp, agency = 'secretariat') {
  const author = await addPerson(app, agency, 'instructor')
  const manager = await addPerson(app, agency, 'course-manager')
  const security = await addPerson(app, agency, 'head-of-security')
  return { author, manager, security, stage: courseStage(app, { author, manager, security }) }
}
