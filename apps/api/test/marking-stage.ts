import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { addPerson } from './add-person.ts'
import type { Caller, TestApp } from './app.ts'
import { both, courseStage, key, question, settings } from './course-stage.ts'

/** A question in one's own words for four points: two criteria, one with levels 0, 1, 2, one with 0 and 2. */
export const written = (): BankQuestion => ({
  kind: 'written',
  outcome: `o-${crypto.randomUUID().slice(0, 8)}`,
  module: 'm1',
  points: 4,
  stem: both('Write a risk note for your residence'),
  explanation: both('Who, where, when, and what changes tomorrow.'),
  takesFile: true,
  rubric: [
    {
      id: 'threat',
      text: both('Names the threat'),
      levels: [0, 1, 2].map((points) => ({ id: `t${points}`, text: both(`Threat ${points}`), points })),
    },
    {
      id: 'change',
      text: both('Says what changes'),
      levels: [0, 2].map((points) => ({ id: `c${points}`, text: both(`Change ${points}`), points })),
    },
  ],
})

/** What a marker chooses for so many points of four. */
export const levelsFor = {
  0: ['t0', 'c0'],
  1: ['t1', 'c0'],
  2: ['t0', 'c2'],
  3: ['t1', 'c2'],
  4: ['t2', 'c2'],
} as const
export const levels = (points: keyof typeof levelsFor): Record<string, string> => {
  const [threat, change] = levelsFor[points]
  return { threat, change }
}

export interface Sitting {
  readonly caller: Caller
  readonly enrolment: string
  readonly attempt: string
  /** The place of the written question, and of the number. */
  readonly positions: { readonly written: number; readonly numeric: number }
}

/** A course of the secretariat whose test asks one written question for four points and a number for one. */
export async function markingStage(app: TestApp) {
  const author = await addPerson(app, 'secretariat', 'instructor')
  const manager = await addPerson(app, 'secretariat', 'course-manager')
  const security = await addPerson(app, 'secretariat', 'head-of-security')
  const stage = courseStage(app, { author, manager, security })

  async function course(change: Partial<AssessmentSettings> = {}, asked = written()): Promise<string> {
    const made = await stage.newCourse()
    const own = await author.call('questions.create', { body: asked, ...key() })
    const number = await author.call('questions.create', { body: question(), ...key() })
    await stage.examine(made.draft, [own.id, number.id], settings({ drawCount: 2, ...change }))
    await stage.approve(made.draft)
    await stage.publish(made.draft)
    return made.course
  }

  /** Somebody who finished the lessons and begins the test. */
  async function begin(courseKey: string, caller?: Caller): Promise<Sitting> {
    const learner = caller ? await enrolled(courseKey, caller) : await stage.learner(courseKey, 100)
    const { id, questions } = await learner.caller.call('assessments.start', {
      params: { enrolment: learner.enrolment },
      query: { language: 'en' },
      ...key(),
    })
    const at = (kind: string): number => questions.find((one) => one.kind === kind)?.position ?? 0
    const positions = { written: at('written'), numeric: at('numeric') }
    return { caller: learner.caller, enrolment: learner.enrolment, attempt: id, positions }
  }

  async function enrolled(courseKey: string, caller: Caller): Promise<{ caller: Caller; enrolment: string }> {
    const { enrolmentId: enrolment } = await caller.call('enrolments.enrol', {
      params: { course: courseKey },
      ...key(),
    })
    const { modules } = await caller.call('learning.outline', { params: { enrolment } })
    for (const { key: lesson } of modules.flatMap(({ lessons }) => lessons))
      await caller.call('learning.recordProgress', { params: { enrolment, lesson }, body: { completed: true } })
    return { caller, enrolment }
  }

  /** Somebody who answers both questions, the number rightly, and hands in. */
  async function handIn(courseKey: string, text = 'The gate is open at night.', caller?: Caller): Promise<Sitting> {
    const sitting = await begin(courseKey, caller)
    const save = (position: number, answer: Parameters<typeof saveOf>[2]) => saveOf(sitting, position, answer)
    await save(sitting.positions.written, { kind: 'written', text })
    await save(sitting.positions.numeric, { kind: 'numeric', value: 3 })
    await submit(sitting)
    return sitting
  }

  return { author, manager, security, stage, course, begin, handIn }
}

export const saveOf = (
  { caller, attempt }: Sitting,
  position: number,
  answer: { kind: 'written'; text: string; file?: { id: string; name: string } } | { kind: 'numeric'; value: number },
  sequence = 1,
) => caller.call('assessments.saveAnswer', { params: { attempt, position }, body: { sequence, answer } })

export const submit = ({ caller, attempt }: Sitting) => caller.call('assessments.submit', { params: { attempt } })

export const review = ({ caller, attempt }: Sitting) =>
  caller.call('assessments.review', { params: { attempt }, query: { language: 'en' } })
