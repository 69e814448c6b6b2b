import fc from 'fast-check'
import { middleOf } from '../areas.ts'
import type {
  Answer,
  MatchQuestion,
  NumericQuestion,
  OrderQuestion,
  Question,
  ScenarioQuestion,
  SingleQuestion,
} from '../question.ts'
import { common, ids, item, points, text } from './parts.ts'
import { anyHotspot, anyShort, compound, lookout } from './words-and-places.ts'
import { anyWritten, riskNote } from './written-question.ts'

/** Questions for the specs of this library, written out and random. */

export const suspension: SingleQuestion = {
  ...common,
  kind: 'single',
  key: 'e1-q001',
  options: [
    { id: 'a', text: text('Go with an escort'), correct: false, because: text('BECAUSE a suspension binds everyone') },
    { id: 'b', text: text('Stay and inform the counterpart'), correct: true, because: text('BECAUSE it is safe') },
    { id: 'c', text: text('Go by motorbike'), correct: false },
  ],
}

export const checkpoint: OrderQuestion = {
  ...common,
  kind: 'order',
  key: 'e1-q002',
  steps: ['Slow early', 'Cabin light on', 'Greet', 'Report when past'].map((step, index) => ({
    id: `${index + 1}`,
    text: text(step),
  })),
}

export const colours: MatchQuestion = {
  ...common,
  kind: 'match',
  key: 'e1-q003',
  left: [
    { id: 'l1', text: text('Red sign') },
    { id: 'l2', text: text('White stone') },
    { id: 'l3', text: text('Skull') },
  ],
  right: [
    { id: 'r1', text: text('Mined') },
    { id: 'r2', text: text('Cleared') },
    { id: 'r3', text: text('Unknown') },
  ],
  pairs: { l1: 'r1', l2: 'r2', l3: 'r1' },
}

export const overdue: NumericQuestion = {
  ...common,
  kind: 'numeric',
  key: 'e1-q004',
  format: 'time',
  answer: 9 * 60 + 40,
  tolerance: 0,
}

export const paintedStones: ScenarioQuestion = {
  ...common,
  kind: 'scenario',
  key: 'e1-q005',
  points: 3,
  steps: [
    {
      id: 'road',
      text: text('You notice painted stones'),
      choices: [
        { id: 'a', text: text('Stop'), points: 1, next: 'stopped', feedback: text('FEEDBACK good') },
        { id: 'b', text: text('Drive through'), points: 0, feedback: text('FEEDBACK dangerous') },
      ],
    },
    {
      id: 'stopped',
      text: text('The car stands'),
      choices: [
        { id: 'a', text: text('Get out to look'), points: 0, feedback: text('FEEDBACK no') },
        { id: 'b', text: text('Retrace your track'), points: 2, feedback: text('FEEDBACK yes') },
      ],
    },
  ],
}

export const everyKind: readonly Question[] = [
  suspension,
  { ...suspension, kind: 'multiple', key: 'e1-q006' },
  checkpoint,
  colours,
  overdue,
  lookout,
  compound,
  paintedStones,
  riskNote,
]

const anySingle = fc.record({ points, ids: ids(2), right: fc.nat() }).map(({ points, ids, right }): Question => ({
  ...common,
  kind: 'single',
  key: 'k',
  points,
  options: ids.map((id, index) => ({ ...item(id), correct: index === right % ids.length })),
}))

const anyMultiple = fc
  .record({ points, ids: ids(2), right: fc.nat(), rest: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }) })
  .map(({ points, ids, right, rest }): Question => ({
    ...common,
    kind: 'multiple',
    key: 'k',
    points,
    options: ids.map((id, index) => ({ ...item(id), correct: index === right % ids.length || rest[index] === true })),
  }))

const anyOrder = fc
  .record({ points, ids: ids(2) })
  .map(({ points, ids }): Question => ({ ...common, kind: 'order', key: 'k', points, steps: ids.map(item) }))

const anyMatch = fc
  .record({ points, left: ids(2), right: ids(2), pairing: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }) })
  .map(({ points, left, right, pairing }): Question => ({
    ...common,
    kind: 'match',
    key: 'k',
    points,
    left: left.map(item),
    right: right.map(item),
    pairs: Object.fromEntries(left.map((id, index) => [id, right[(pairing[index] ?? 0) % right.length] ?? ''])),
  }))

const anyNumeric = fc.oneof(
  fc
    .record({ points, answer: fc.integer({ min: 0, max: 1439 }), tolerance: fc.integer({ min: 0, max: 30 }) })
    .map((one): Question => ({ ...common, kind: 'numeric', key: 'k', format: 'time', ...one })),
  fc
    .record({
      points,
      answer: fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      tolerance: fc.double({ noNaN: true, min: 0, max: 100 }),
    })
    .map((one): Question => ({ ...common, kind: 'numeric', key: 'k', format: 'number', ...one })),
)

/** Each step leads only to later ones, so that every path ends. */
const anyScenario = fc
  .record({
    points,
    ids: ids(1),
    choices: fc.array(
      fc.array(fc.record({ points: fc.integer({ min: 0, max: 3 }), next: fc.nat() }), { minLength: 2, maxLength: 4 }),
      {
        minLength: 6,
        maxLength: 6,
      },
    ),
  })
  .map(({ points, ids, choices }): Question => ({
    ...common,
    kind: 'scenario',
    key: 'k',
    points,
    steps: ids.map((id, index) => {
      const later = ids.slice(index + 1)
      return {
        ...item(id),
        choices: (choices[index] ?? []).map((choice, place) => {
          const next = later[choice.next % (later.length + 1)]
          return {
            ...item(`c${place}`),
            points: choice.points,
            feedback: text('FEEDBACK'),
            ...(next !== undefined && { next }),
          }
        }),
      }
    }),
  }))

/** A gradable question of any kind. */
export const anyQuestion = fc.oneof(
  anySingle,
  anyMultiple,
  anyOrder,
  anyMatch,
  anyNumeric,
  anyShort,
  anyHotspot,
  anyScenario,
  anyWritten,
)

/** A possible answer to a question, finished or not; the numbers decide which. */
export function possibleAnswer(question: Question, numbers: readonly number[]): Answer {
  const pick = <T>(items: readonly T[], index: number): T => {
    const picked = items[(numbers[index] ?? 0) % items.length]
    if (picked === undefined) throw new RangeError('nothing to pick from')
    return picked
  }
  const some = <T>(items: readonly T[]) => items.filter((_, index) => (numbers[index] ?? 0) % 2 === 1)
  switch (question.kind) {
    case 'single':
      return { kind: 'single', option: pick(question.options, 0).id }
    case 'multiple':
      return { kind: 'multiple', options: some(question.options).map((option) => option.id) }
    case 'order':
      return { kind: 'order', steps: some(question.steps).map((step) => step.id) }
    case 'match':
      return {
        kind: 'match',
        pairs: Object.fromEntries(some(question.left).map((left, index) => [left.id, pick(question.right, index).id])),
      }
    case 'numeric':
      return { kind: 'numeric', value: question.format === 'time' ? pick(numbers, 0) % 1440 : pick(numbers, 0) }
    case 'short':
      return { kind: 'short', text: pick(question.accepted, 0).spellings.en[0] ?? `${pick(numbers, 0)}` }
    case 'hotspot': {
      const area = pick(question.areas, 0)
      return { kind: 'hotspot', at: (numbers[1] ?? 0) % 2 === 0 ? area.id : middleOf(area.shape) }
    }
    case 'scenario': {
      const choices: string[] = []
      let step = question.steps[0]
      while (step && choices.length < numbers.length) {
        const choice = pick(step.choices, choices.length)
        choices.push(choice.id)
        step = question.steps.find((candidate) => candidate.id === choice.next)
      }
      return { kind: 'scenario', choices }
    }
    case 'written':
      return { kind: 'written', text: `words ${pick(numbers, 0)}` }
  }
}

/** Numbers for `possibleAnswer`. */
export const anyNumbers = fc.array(fc.nat(), { minLength: 6, maxLength: 6 })
