import type {
  Bilingual,
  Question,
  QuestionKind,
  ScenarioQuestion,
  ScenarioStep,
} from '@muster/contracts/schemas/question.ts'
import { describe, expect, it } from 'vitest'
import { e1Questions } from './questions.ts'

const outcomes = ['e1-o1', 'e1-o2', 'e1-o3', 'e1-o4', 'e1-o5', 'e1-o6']
const modules = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6']

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
  }
}

/** What is wrong with the texts: one missing, one empty, or Japanese without any Japanese in it. */
function textFaults(question: Question): string[] {
  return textsOf(question).flatMap(([place, text]) => {
    if (!text) return [`${place} is missing`]
    if (!text.en.trim() || !text.ja.trim()) return [`${place} is empty`]
    if (/[\u3040-\u30ff\u3400-\u9fff]/.test(text.en)) return [`${place} has Japanese in the English`]
    return /[\u3040-\u30ff\u3400-\u9fff]/.test(text.ja) ? [] : [`${place} has no Japanese`]
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
    case 'scenario':
      return scenarioFaults(question)
  }
}

const faultsIn = (check: (question: Question) => string[], questions: readonly Question[]) =>
  questions.flatMap((question) => check(question).map((fault) => `${question.key}: ${fault}`))

const countBy = (name: (question: Question) => string) => (value: string) =>
  e1Questions.filter((question) => name(question) === value).length

describe('the question bank of E1', () => {
  it('has 66 questions, keyed e1-q001 to e1-q066 in order', () => {
    expect(e1Questions.map(({ key }) => key)).toEqual(
      Array.from({ length: 66 }, (_, at) => `e1-q${String(at + 1).padStart(3, '0')}`),
    )
  })

  it('covers every module with eleven questions and every outcome with at least eight', () => {
    expect(modules.map(countBy(({ module }) => module))).toEqual([11, 11, 11, 11, 11, 11])
    expect(outcomes.filter((outcome) => countBy((question) => question.outcome)(outcome) < 8)).toEqual([])
    expect(e1Questions.filter(({ outcome }) => !outcomes.includes(outcome))).toEqual([])
  })

  it('mixes the kinds', () => {
    const kinds: QuestionKind[] = ['single', 'multiple', 'order', 'match', 'numeric', 'scenario']
    expect(kinds.map(countBy(({ kind }) => kind))).toEqual([28, 12, 8, 7, 6, 5])
  })

  it('gives two points a question, and two to four a scenario', () => {
    const allowed = ({ kind, points }: Question) => (kind === 'scenario' ? [2, 3, 4].includes(points) : points === 2)
    expect(e1Questions.filter((question) => !allowed(question))).toEqual([])
  })

  it('asks nothing twice', () => {
    expect(repeated(e1Questions.map(({ stem }) => stem.en))).toEqual([])
    expect(repeated(e1Questions.map(({ stem }) => stem.ja))).toEqual([])
  })

  it('has every text in both languages, with a reason for every option', () => {
    expect(faultsIn(textFaults, e1Questions)).toEqual([])
  })

  it('can be graded: each question keeps the rules of its kind', () => {
    expect(faultsIn(kindFaults, e1Questions)).toEqual([])
  })

  it('does not give the answer away by its place or its length', () => {
    const singles = e1Questions.filter((question) => question.kind === 'single')
    const places = singles.map(({ options }) => options.findIndex(({ correct }) => correct))
    expect([0, 1, 2, 3].filter((place) => places.filter((at) => at === place).length < 5)).toEqual([])
    for (const language of ['en', 'ja'] as const) {
      const longest = singles.filter(({ options }) => {
        const lengths = options.map(({ text }) => text[language].length)
        return options.some(({ correct, text }) => correct && text[language].length === Math.max(...lengths))
      })
      expect(longest.length).toBeLessThan(singles.length / 2)
    }
  })
})

describe('the checks of the bank', () => {
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
})
