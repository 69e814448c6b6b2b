import type { Bilingual } from '@muster/assessment/question.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import fc from 'fast-check'

// Whatever somebody may type: no control characters besides the ends of lines and the tabulator.
const typed = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '=HYPERLINK("http://x")',
      "'=1+1",
      "''-1",
      '-5',
      '@home',
      '<b>not bold</b> & <!-- no comment -->',
      ']]>',
      'a,"b";c\nd\r\ne\tf',
      ' 前後に空白 ',
      '**検問所**では、誰が決めますか。\n\n1. 運転手\n2. 警備担当官',
      '{~%50%a =b}',
    ),
  },
)
const plain = typed.filter(
  (text) => !/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) && text.trim() !== '',
)
const oneLine = plain.filter((text) => !/[\r\n]/.test(text))
/** A text in one language or in both. */
const words: fc.Arbitrary<Bilingual> = fc.oneof(
  fc.record({ en: plain, ja: plain }),
  fc.record({ en: plain, ja: fc.constant('') }),
  fc.record({ en: fc.constant(''), ja: plain }),
)
const mark = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), fc.constantFrom('=1', "'@", '1 2', '設問'))
const tag = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), fc.constantFrom('=o1', '到達目標 1'))
const points = fc.integer({ min: 1, max: 100 })
const common = { outcome: tag, module: fc.oneof(tag, fc.constant('')), points, stem: words, explanation: words }
const listOf = <Item extends { readonly id: string }>(item: fc.Arbitrary<Item>, minLength: number, maxLength: number) =>
  fc.uniqueArray(item, { minLength, maxLength, selector: ({ id }) => id })
const options = listOf(
  fc.record(
    { id: mark, text: words, correct: fc.boolean(), because: words },
    { requiredKeys: ['id', 'text', 'correct'] },
  ),
  2,
  10,
).filter((all) => all.some(({ correct }) => correct))
const items = listOf(fc.record({ id: mark, text: words }), 2, 12)
const number = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
)

const percent = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
)
const shape = fc.oneof(
  fc.record({ form: fc.constant('circle' as const), x: percent, y: percent, radius: percent }),
  fc.record({ form: fc.constant('rectangle' as const), left: percent, top: percent, right: percent, bottom: percent }),
  fc.record({
    form: fc.constant('polygon' as const),
    corners: fc.array(fc.record({ x: percent, y: percent }), { minLength: 3, maxLength: 12 }),
  }),
)

/** Any question of a kind that the bank would keep, as far as its form goes: unfinished translations included. */
export const anyQuestion: Readonly<Record<BankQuestion['kind'], fc.Arbitrary<BankQuestion>>> = {
  single: fc.record({ kind: fc.constant('single' as const), ...common, options }).map((question) => {
    const right = question.options.findIndex(({ correct }) => correct)
    return { ...question, options: question.options.map((option, at) => ({ ...option, correct: at === right })) }
  }),
  multiple: fc.record({ kind: fc.constant('multiple' as const), ...common, options }),
  order: fc.record({ kind: fc.constant('order' as const), ...common, steps: items }),
  match: fc
    .record({ kind: fc.constant('match' as const), ...common, left: items, right: items, seed: fc.nat() })
    .map(({ seed, ...question }) => ({
      ...question,
      pairs: Object.fromEntries(
        question.left.map(({ id }, at) => [id, question.right[(seed + at) % question.right.length]?.id ?? '']),
      ),
    })),
  numeric: fc.oneof(
    fc.record(
      {
        kind: fc.constant('numeric' as const),
        ...common,
        format: fc.constant('number' as const),
        answer: number,
        tolerance: number.map(Math.abs),
        unit: words,
      },
      { requiredKeys: ['kind', ...(Object.keys(common) as (keyof typeof common)[]), 'format', 'answer', 'tolerance'] },
    ),
    fc.record({
      kind: fc.constant('numeric' as const),
      ...common,
      format: fc.constant('time' as const),
      answer: fc.integer({ min: 0, max: 1_439 }),
      tolerance: fc.nat(60),
    }),
  ),
  short: fc.record({
    kind: fc.constant('short' as const),
    ...common,
    match: fc.constantFrom('exact' as const, 'contains' as const),
    ignoresDiacritics: fc.boolean(),
    accepted: listOf(
      fc.record(
        {
          id: mark,
          spellings: fc.record({ en: fc.array(oneLine, { maxLength: 4 }), ja: fc.array(oneLine, { maxLength: 4 }) }),
          points: fc.nat(100),
          feedback: words,
        },
        { requiredKeys: ['id', 'spellings', 'points'] },
      ),
      0,
      6,
    ),
  }),
  hotspot: fc.record({
    kind: fc.constant('hotspot' as const),
    ...common,
    picture: fc.record({
      file: fc.uuid({ version: 7 }),
      width: fc.integer({ min: 1, max: 20_000 }),
      height: fc.integer({ min: 1, max: 20_000 }),
      alt: words,
    }),
    areas: listOf(
      fc.record(
        { id: mark, text: words, shape, correct: fc.boolean(), because: words },
        { requiredKeys: ['id', 'text', 'shape', 'correct'] },
      ),
      2,
      8,
    ),
  }),
  scenario: fc.record({
    kind: fc.constant('scenario' as const),
    ...common,
    steps: listOf(
      fc.record({
        id: mark,
        text: words,
        choices: listOf(
          fc.record(
            { id: mark, text: words, points: fc.nat(10), next: mark, feedback: words },
            { requiredKeys: ['id', 'text', 'points', 'feedback'] },
          ),
          2,
          4,
        ),
      }),
      1,
      5,
    ),
  }),
  written: fc.record({
    kind: fc.constant('written' as const),
    ...common,
    takesFile: fc.boolean(),
    rubric: listOf(
      fc.record({
        id: mark,
        text: words,
        levels: listOf(fc.record({ id: mark, text: words, points: fc.nat(10) }), 2, 4),
      }),
      1,
      5,
    ),
  }),
}
