import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftBlock, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { blocksOf, documentOf } from './document.ts'
import { inlineOf, isSafeLink, textOf } from './inline.ts'

const never = (): string => {
  throw new Error('every block has an id')
}

/** Words with marks as authors leave them: no two neighbours with the same mark. */
const words = fc.stringMatching(/^[a-z あ日本.,]{0,8}$/)
const visible = fc.stringMatching(/^[a-z][a-z あ日本.,]{0,8}$/)
const line = fc
  .array(
    fc.oneof(
      words,
      visible.map((text) => `**${text}** `),
      visible.map((text) => `[${text}](https://example.org/${text.length}) `),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join('.'))
const items = fc.array(line, { minLength: 1, maxLength: 4 })
const title = words
const file = fc.uuid()
const row = (width: number) => fc.array(line, { minLength: width, maxLength: width })

const block: fc.Arbitrary<DraftBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: words }),
  fc.record({ kind: fc.constant('paragraph' as const), text: line }),
  fc.record({ kind: fc.constant('list' as const), items }),
  fc.record({ kind: fc.constant('steps' as const), items }),
  fc.record({ kind: fc.constant('checklist' as const), title, items }),
  fc.record({ kind: fc.constant('scenario' as const), title, situation: items, response: items }),
  fc.record({
    kind: fc.constant('callout' as const),
    tone: fc.constantFrom('note' as const, 'warning' as const),
    title,
    text: line,
  }),
  fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: title,
      head: row(width),
      rows: fc.array(row(width), { maxLength: 4 }),
    }),
  ),
  fc.record({ kind: fc.constant('image' as const), file, alt: title, caption: title }),
  fc.record({ kind: fc.constant('audio' as const), file, title, transcript: title }),
  fc.record({
    kind: fc.constant('video' as const),
    file,
    title,
    captions: fc.option(file),
    transcript: title,
  }),
  fc.record({ kind: fc.constant('file' as const), file, title }),
  fc.record({ kind: fc.constant('figure' as const), figure: fc.constant('f1') }),
  fc.record({ kind: fc.constant('check' as const), check: fc.constant('c1') }),
)

const text: fc.Arbitrary<TextBlock[]> = fc
  .array(fc.record({ of: fc.option(words), block }), { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.map((one, at) => ({ id: `block${at}`, ...one })))

describe('a text in the editor', () => {
  it('comes out as it went in, whatever it is made of', () => {
    fc.assert(
      fc.property(text, (blocks) => {
        expect(blocksOf(documentOf(blocks), never)).toEqual(blocks)
      }),
      { numRuns: 500 },
    )
  })

  it('that has two blocks of one id gives the second another', () => {
    const one = { id: 'same01', of: null, block: { kind: 'paragraph' as const, text: 'a' } }
    expect(blocksOf(documentOf([one, one]), () => 'next01').map(({ id }) => id)).toEqual(['same01', 'next01'])
  })

  it('keeps a table whose rows are not equally long, every cell of it', () => {
    const [out] = blocksOf(
      documentOf([{ id: 'a', of: null, block: { kind: 'table', caption: '', head: ['a'], rows: [['b', 'c'], []] } }]),
      never,
    )
    expect(out?.block).toEqual({
      kind: 'table',
      caption: '',
      head: ['a', ''],
      rows: [
        ['b', 'c'],
        ['', ''],
      ],
    })
  })
})

describe('marks', () => {
  it('of neighbours are one', () => {
    const bold = [{ type: 'bold' }]
    expect(
      textOf([
        { type: 'text', text: 'Slow', marks: bold },
        { type: 'text', text: ' early', marks: bold },
        { type: 'text', text: '.' },
      ]),
    ).toBe('**Slow early**.')
  })

  it.each([
    'java\tscript:alert(1)',
    'javascript:alert(1)',
    'http://example.org',
    'data:text/html,x',
    '//example.org',
    'https://a b',
    'https://example.org/)x',
  ])('lead nowhere but to pages: %s is words only', (href) => {
    expect(isSafeLink(href)).toBe(false)
    expect(textOf([{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }])).toBe('here')
  })

  it('are read again as they were written', () => {
    const written = 'See **this** and [that](https://example.org/a).'
    expect(textOf(inlineOf(written))).toBe(written)
  })
})
