import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { describe, expect, it } from 'vitest'
import { questionChanges } from './question-changes.ts'

const both = (en: string) => ({ en, ja: `「${en}」` })
const common = {
  outcome: 'o1',
  module: 'm1',
  points: 1,
  stem: both('Who goes first?'),
  explanation: both('It must not wait.'),
}
type OfKind<Kind> = Extract<BankQuestion, { kind: Kind }>
const single: OfKind<'single'> = {
  kind: 'single',
  ...common,
  options: [
    { id: 'a', text: both('The ambulance'), correct: true, because: both('Yes') },
    { id: 'b', text: both('The lorry'), correct: false },
  ],
}
const said = (before: BankQuestion, after: BankQuestion) =>
  questionChanges(before, after).map(({ path, language, before: was, after: is }) => [
    path.map(({ field, number }) => (number === null ? field : `${field} ${number}`)).join(' '),
    language,
    was,
    is,
  ])

describe('what changed between two versions of a question', () => {
  it('is nothing where nothing changed', () => expect(said(single, single)).toEqual([]))

  it('is the stem and the explanation, each language apart', () => {
    const after = { ...single, stem: { ...single.stem, en: 'Who goes last?' }, explanation: both('Because.') }
    expect(said(single, after)).toEqual([
      ['stem', 'en', 'Who goes first?', 'Who goes last?'],
      ['explanation', 'en', 'It must not wait.', 'Because.'],
      ['explanation', 'ja', '「It must not wait.」', '「Because.」'],
    ])
  })

  it('is the key, and what an answer says', () => {
    const [a, b] = single.options
    if (!a || !b) throw new Error('two options')
    const after = {
      ...single,
      options: [
        { ...a, correct: false },
        { ...b, correct: true },
      ],
    }
    expect(said(single, after)).toEqual([
      ['options 1 correct', null, true, false],
      ['options 2 correct', null, false, true],
    ])
    expect(said(single, { ...single, options: [b, a] }), 'choices are shuffled anyhow').toEqual([])
    expect(said(single, { ...single, options: [a, b, { id: 'c', text: both('A bus'), correct: false }] })).toEqual([
      ['options 3 text', 'en', null, 'A bus'],
      ['options 3 text', 'ja', null, '「A bus」'],
    ])
    expect(said(single, { ...single, options: [{ ...b, correct: true }] }).map(([what]) => what)).toEqual([
      'options 1 correct',
      'options 1 text',
      'options 1 text',
      'options 1 correct',
      'options 1 because',
      'options 1 because',
    ])
  })

  it('is the order of steps, which is the key there', () => {
    const steps = ['Stop', 'Look', 'Call'].map((text, at) => ({ id: `s${at}`, text: both(text) }))
    const order: BankQuestion = { kind: 'order', ...common, steps }
    expect(said(order, { ...order, steps: steps.toReversed() })[0]).toEqual([
      'order',
      'en',
      'Stop → Look → Call',
      'Call → Look → Stop',
    ])
  })

  it('is what belongs together, where a choice leads, and how an answer may be written', () => {
    const items = (...texts: string[]) => texts.map((text, at) => ({ id: 'xyz'.charAt(at), text: both(text) }))
    const match: BankQuestion = {
      kind: 'match',
      ...common,
      left: items('Red', 'Green'),
      right: items('Stop', 'Go'),
      pairs: { x: 'x', y: 'y' },
    }
    expect(said(match, { ...match, pairs: { x: 'y', y: 'y' } })[0]).toEqual(['left 1 pairs', 'en', 'Stop', 'Go'])
    const choice = { id: 'c', text: both('Go on'), points: 1, feedback: both('Well') }
    const scenario = (next: string): BankQuestion => ({
      kind: 'scenario',
      ...common,
      steps: [
        { id: 'one', text: both('A road'), choices: [{ ...choice, next }] },
        { id: 'two', text: both('A gate'), choices: [choice] },
        { id: 'three', text: both('A river'), choices: [choice] },
      ],
    })
    expect(said(scenario('two'), scenario('three'))).toEqual([['steps 1 choices 1 next', null, 2, 3]])
    const short = (...en: string[]): BankQuestion => ({
      kind: 'short',
      ...common,
      match: 'exact',
      ignoresDiacritics: true,
      accepted: [{ id: 'a', spellings: { en, ja: [] }, points: 1 }],
    })
    expect(said(short('gate'), short('gate', 'the gate'))).toEqual([
      ['accepted 1 spellings', 'en', 'gate', 'gate / the gate'],
    ])
  })

  it('is a time of day as one reads it', () => {
    const time = (answer: number): BankQuestion => ({
      kind: 'numeric',
      ...common,
      format: 'time',
      answer,
      tolerance: 5,
    })
    expect(said(time(545), time(1_320))).toEqual([['answer', null, '09:05', '22:00']])
  })
})
