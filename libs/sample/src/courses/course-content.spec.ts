import type {
  Bilingual,
  Question,
  QuestionKind,
  ScenarioQuestion,
  ScenarioStep,
} from '@muster/contracts/schemas/question.ts'
import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'
import { describe, expect, it } from 'vitest'
import { e1 } from './e1/e1.ts'
import { e2 } from './e2/e2.ts'
import { e3 } from './e3/e3.ts'
import type { SampleCourse } from './sample-course.ts'

/** The courses, each with its number of outcomes and how many questions its bank has for each module, in order. */
const courses: readonly (readonly [SampleCourse, { outcomes: number; questions: Readonly<Record<string, number>> }])[] =
  [
    [e1, { outcomes: 6, questions: { m1: 11, m2: 11, m3: 11, m4: 11, m5: 11, m6: 11 } }],
    [e2, { outcomes: 5, questions: { m1: 12, m2: 12, m3: 12, m4: 12, m5: 12 } }],
    [e3, { outcomes: 5, questions: { m1: 12, m2: 12, m3: 12, m4: 10, m5: 8, m7: 6 } }],
  ]

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

/** Every text of a question, with the place where it stands. */
function textsOf(question: Question): (readonly [string, Bilingual | undefined])[] {
  const listed = (items: readonly { readonly id: string; readonly text: Bilingual }[]) =>
    items.map(({ id, text }) => [id, text] as const)
  const common = [['stem', question.stem] as const, ['explanation', question.explanation] as const]
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [
        ...common,
        ...question.options.flatMap(
          (o) =>
            [
              [o.id, o.text],
              [`${o.id} because`, o.because],
            ] as const,
        ),
      ]
    case 'order':
      return [...common, ...listed(question.steps)]
    case 'match':
      return [...common, ...listed(question.left), ...listed(question.right)]
    case 'numeric':
      return question.unit ? [...common, ['unit', question.unit]] : common
    case 'short':
      return [
        ...common,
        ...question.accepted.flatMap(({ id, feedback }) => (feedback ? [[id, feedback] as const] : [])),
      ]
    case 'hotspot':
      return [
        ...common,
        ['alt', question.picture.alt],
        ...question.areas.flatMap(({ id, text, because }) => [
          [id, text] as const,
          [`${id} because`, because] as const,
        ]),
      ]
    case 'scenario':
      return [
        ...common,
        ...listed(question.steps),
        ...question.steps.flatMap((step) =>
          step.choices.flatMap(
            (c) =>
              [
                [`${step.id}${c.id}`, c.text],
                [`${step.id}${c.id} feedback`, c.feedback],
              ] as const,
          ),
        ),
      ]
    case 'written':
      return [
        ...common,
        ...listed(question.rubric),
        ...question.rubric.flatMap(({ id, levels }) =>
          listed(levels).map(([level, text]) => [`${id} ${level}`, text] as const),
        ),
      ]
  }
}

/** What is wrong with the texts: one missing, one empty, or Japanese without any Japanese in it. */
function textFaults(question: Question): string[] {
  return textsOf(question).flatMap(([place, text]) => {
    if (!text) return [`${place} is missing`]
    if (!text.en.trim() || !text.ja.trim()) return [`${place} is empty`]
    if (japanese.test(text.en)) return [`${place} has Japanese in the English`]
    return japanese.test(text.ja) ? [] : [`${place} has no Japanese`]
  })
}

/** What is wrong with a scenario's graph; `points` must equal the best sum along a path. */
function scenarioFaults({ steps, points }: ScenarioQuestion): string[] {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const reached = new Set<string>()
  const faults: string[] = []
  const best = (step: ScenarioStep, path: readonly string[]): number => {
    if (path.includes(step.id)) {
      faults.push(`cycle through ${step.id}`)
      return 0
    }
    reached.add(step.id)
    return Math.max(
      ...step.choices.map((choice) => {
        if (choice.next === undefined) return choice.points
        const next = byId.get(choice.next)
        if (next) return choice.points + best(next, [...path, step.id])
        faults.push(`${step.id}${choice.id} leads to unknown ${choice.next}`)
        return choice.points
      }),
    )
  }
  const first = steps[0]
  if (!first) return ['no steps']
  const sum = best(first, [])
  if (sum !== points) faults.push(`best path gives ${sum}, not ${points}`)
  for (const step of steps) {
    if (!reached.has(step.id)) faults.push(`${step.id} is never reached`)
    if (step.choices.length < 2) faults.push(`${step.id} has no choice`)
    if (repeated(step.choices.map(({ id }) => id)).length > 0) faults.push(`${step.id} repeats a choice id`)
    if (step.choices.some((c) => !Number.isInteger(c.points) || c.points < 0)) faults.push(`${step.id} has bad points`)
  }
  if (repeated(steps.map(({ id }) => id)).length > 0) faults.push('repeats a step id')
  return faults
}

/** What is wrong with a question by the rules of its kind; empty when it can be graded. */
function kindFaults(question: Question): string[] {
  const faults: string[] = []
  const unique = (what: string, items: readonly { readonly id: string }[]) => {
    if (repeated(items.map(({ id }) => id)).length > 0) faults.push(`repeats a ${what} id`)
  }
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = question.options.filter(({ correct }) => correct).length
      unique('option', question.options)
      if (question.options.length < 3) faults.push('too few options')
      if (question.kind === 'single' && right !== 1) faults.push(`${right} options are correct`)
      if (question.kind === 'multiple' && (right === 0 || right === question.options.length))
        faults.push('none or all are correct')
      return faults
    }
    case 'order':
      unique('step', question.steps)
      if (question.steps.length < 3) faults.push('too few steps')
      return faults
    case 'match': {
      unique('left', question.left)
      unique('right', question.right)
      const left = new Set(question.left.map(({ id }) => id))
      const right = new Set(question.right.map(({ id }) => id))
      for (const [from, to] of Object.entries(question.pairs))
        if (!left.has(from) || !right.has(to)) faults.push(`unknown pair ${from}–${to}`)
      for (const id of left) if (!(id in question.pairs)) faults.push(`${id} has no pair`)
      return faults
    }
    case 'numeric': {
      const isMinuteOfDay = Number.isInteger(question.answer) && question.answer >= 0 && question.answer < 24 * 60
      if (!(question.tolerance >= 0)) faults.push('tolerance below 0')
      if (question.format === 'time' && !isMinuteOfDay) faults.push('not a time of day')
      return faults
    }
    case 'hotspot':
      unique('area', question.areas)
      if (question.areas.length < 3) faults.push('too few areas')
      if (!question.areas.some(({ correct }) => correct)) faults.push('no area is right')
      if (question.areas.every(({ correct }) => correct)) faults.push('every area is right')
      return faults
    case 'short':
      unique('answer', question.accepted)
      for (const language of ['en', 'ja'] as const)
        if (
          !question.accepted.some(({ points, spellings }) => points === question.points && spellings[language].length)
        )
          faults.push(`no full answer in ${language}`)
      return faults
    case 'scenario':
      return scenarioFaults(question)
    case 'written': {
      unique('criterion', question.rubric)
      for (const { levels } of question.rubric) unique('level', levels)
      const best = question.rubric.map(({ levels }) => Math.max(...levels.map(({ points }) => points)))
      if (best.reduce((sum, points) => sum + points, 0) !== question.points)
        faults.push('points are not the best levels')
      return faults
    }
  }
}

const faultsIn = (check: (question: Question) => string[], questions: readonly Question[]) =>
  questions.flatMap((question) => check(question).map((fault) => `${question.key}: ${fault}`))

/** Japanese letters, by which a text in the wrong language shows. */
const japanese = /[\u3040-\u30ff\u3400-\u9fff]/

const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(wordsOf) : []

/** What is wrong with a lesson: languages that differ in shape, checks or figures that stand nowhere, checks without one right answer. */
function lessonFaults({ blocks, checks, figures }: LessonContent): string[] {
  const shape = (language: 'en' | 'ja') =>
    blocks[language].map((block) => {
      if (block.kind === 'check') return `check ${block.check}`
      if (block.kind === 'figure') return `figure ${block.figure}`
      if (block.kind === 'table') return `table of ${block.rows.length}`
      return 'items' in block ? `${block.kind} of ${block.items.length}` : block.kind
    })
  const [en, ja] = [shape('en'), shape('ja')]
  const placed = (what: string) => en.filter((block) => block === what).length === 1
  const texts = (language: 'en' | 'ja') =>
    blocks[language].flatMap(({ kind, ...block }) =>
      kind === 'check' || kind === 'figure' ? [] : Object.values(block).flatMap(wordsOf),
    )
  return [
    ...(en.join() === ja.join() ? [] : [`differs: ${en.filter((block, at) => block !== ja[at]).join()}`]),
    ...checks.filter(({ key }) => !placed(`check ${key}`)).map(({ key }) => `${key} does not stand once`),
    ...figures.filter(({ id }) => !placed(`figure ${id}`)).map(({ id }) => `${id} does not stand once`),
    ...checks
      .filter(({ options }) => options.filter(({ correct }) => correct).length !== 1)
      .map(({ key }) => `${key} has not one right answer`),
    ...texts('en').filter((text) => japanese.test(text)),
  ]
}

describe.each(courses.map(([course, expected]) => ({ name: course.key, course, expected })))(
  'the course $name',
  ({ course, expected }) => {
    const bank = course.questions
    const outcomes = Array.from({ length: expected.outcomes }, (_, at) => `${course.key}-o${at + 1}`)
    const total = Object.values(expected.questions).reduce((sum, count) => sum + count, 0)
    const countBy = (name: (question: Question) => string) => (value: string) =>
      bank.filter((question) => name(question) === value).length

    it('has its questions keyed one after the other', () => {
      expect(bank.map(({ key }) => key)).toEqual(
        Array.from({ length: total }, (_, at) => `${course.key}-q${String(at + 1).padStart(3, '0')}`),
      )
    })

    it('asks about every module and every outcome', () => {
      const perModule = Object.keys(expected.questions).map((key) => [key, countBy(({ module }) => module)(key)])
      expect(Object.fromEntries(perModule)).toEqual(expected.questions)
      expect(outcomes.filter((outcome) => countBy((question) => question.outcome)(outcome) < total / 20)).toEqual([])
      expect(bank.filter(({ outcome }) => !outcomes.includes(outcome))).toEqual([])
    })

    it('mixes the kinds', () => {
      const kinds: QuestionKind[] = ['single', 'multiple', 'order', 'match', 'numeric', 'scenario']
      const share = (kind: QuestionKind) => countBy((question) => question.kind)(kind) / total
      expect(kinds.filter((kind) => share(kind) < 0.05)).toEqual([])
      expect(share('single')).toBeLessThan(0.5)
    })

    it('gives two points a question, two to four a scenario, and four an answer that is marked', () => {
      const allowed = ({ kind, points }: Question) =>
        kind === 'scenario' ? [2, 3, 4].includes(points) : points === (kind === 'written' ? 4 : 2)
      expect(bank.filter((question) => !allowed(question))).toEqual([])
    })

    it('asks nothing twice', () => {
      expect(repeated(bank.map(({ stem }) => stem.en))).toEqual([])
      expect(repeated(bank.map(({ stem }) => stem.ja))).toEqual([])
    })

    it('has every text in both languages, with a reason for every option', () => {
      expect(faultsIn(textFaults, bank)).toEqual([])
    })

    it('can be graded: each question keeps the rules of its kind', () => {
      expect(faultsIn(kindFaults, bank)).toEqual([])
    })

    it('does not give the answer away by its place or its length', () => {
      const singles = bank.filter((question) => question.kind === 'single')
      const places = singles.map(({ options }) => options.findIndex(({ correct }) => correct))
      const few = singles.length / 8
      expect([0, 1, 2, 3].filter((place) => places.filter((at) => at === place).length < few)).toEqual([])
      for (const language of ['en', 'ja'] as const) {
        const longest = singles.filter(({ options }) => {
          const lengths = options.map(({ text }) => text[language].length)
          return options.some(({ correct, text }) => correct && text[language].length === Math.max(...lengths))
        })
        expect(longest.length).toBeLessThan(singles.length / 2)
      }
    })

    it('teaches the same in both languages, with every check and figure in its place', () => {
      const lessons = course.modules.flatMap((module) => module.lessons)
      expect(lessons.flatMap((lesson) => lessonFaults(lesson).map((fault) => `${lesson.key}: ${fault}`))).toEqual([])
      expect(repeated(lessons.map(({ key }) => key))).toEqual([])
    })
  },
)

describe('the checks of a bank', () => {
  const text: Bilingual = { en: 'text', ja: '文' }
  const common = { key: 'x', outcome: 'e1-o1', module: 'm1', points: 2, stem: text, explanation: text }
  const options = (...right: boolean[]) => right.map((correct, at) => ({ id: `${at}`, text, correct, because: text }))
  const items = (...ids: string[]) => ids.map((id) => ({ id, text }))
  const step = (id: string, ...next: (string | undefined)[]): ScenarioStep => ({
    id,
    text,
    choices: next.map((to, at) => ({ id: `${at}`, text, points: 1, feedback: text, ...(to && { next: to }) })),
  })
  const ends = undefined

  it.each<[string, Question]>([
    ['2 options are correct', { ...common, kind: 'single', options: options(true, true, false) }],
    ['none or all are correct', { ...common, kind: 'multiple', options: options(true, true, true) }],
    ['too few steps', { ...common, kind: 'order', steps: items('s1', 's2') }],
    ['repeats a step id', { ...common, kind: 'order', steps: items('s1', 's2', 's2') }],
    ['l2 has no pair', { ...common, kind: 'match', left: items('l1', 'l2'), right: items('r1'), pairs: { l1: 'r1' } }],
    ['unknown pair l1–r9', { ...common, kind: 'match', left: items('l1'), right: items('r1'), pairs: { l1: 'r9' } }],
    ['tolerance below 0', { ...common, kind: 'numeric', format: 'number', answer: 1, tolerance: -1 }],
    [
      'no full answer in ja',
      {
        ...common,
        kind: 'short',
        match: 'exact',
        ignoresDiacritics: true,
        accepted: [{ id: 'a', points: 2, spellings: { en: ['words'], ja: [] } }],
      },
    ],
    ['not a time of day', { ...common, kind: 'numeric', format: 'time', answer: 1440, tolerance: 0 }],
    ['s10 leads to unknown s9', { ...common, kind: 'scenario', steps: [step('s1', 's9', ends)] }],
    ['cycle through s1', { ...common, kind: 'scenario', steps: [step('s1', 's2', ends), step('s2', 's1', ends)] }],
    ['s2 is never reached', { ...common, kind: 'scenario', steps: [step('s1', ends, ends), step('s2', ends, ends)] }],
    ['best path gives 1, not 2', { ...common, kind: 'scenario', steps: [step('s1', ends, ends)] }],
  ])('find “%s”', (fault, question) => {
    expect(kindFaults(question)).toContain(fault)
  })

  it('find texts that are missing, empty or in the wrong language', () => {
    const question: Question = {
      ...common,
      kind: 'single',
      options: [
        { id: 'a', text, correct: true },
        { id: 'b', text: { en: 'text', ja: ' ' }, correct: false, because: text },
        { id: 'c', text: { en: 'text', ja: 'text' }, correct: false, because: { en: '文', ja: '文' } },
      ],
    }
    expect(textFaults(question)).toEqual([
      'a because is missing',
      'b is empty',
      'c has no Japanese',
      'c because has Japanese in the English',
    ])
  })

  it('find a lesson whose languages differ and whose check stands nowhere', () => {
    const lesson: LessonContent = {
      key: 'x',
      title: text,
      minutes: 1,
      blocks: {
        en: [
          { kind: 'heading', text: 'text' },
          { kind: 'list', items: ['文'] },
        ],
        ja: [
          { kind: 'heading', text: '文' },
          { kind: 'list', items: ['文', '文'] },
        ],
      },
      figures: [],
      checks: [{ key: 'why', stem: text, options: options(true, true) }],
    }
    expect(lessonFaults(lesson)).toEqual([
      'differs: list of 1',
      'why does not stand once',
      'why has not one right answer',
      '文',
    ])
  })
})
