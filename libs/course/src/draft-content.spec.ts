import { describe, expect, it } from 'vitest'
import type { DraftLessonContent, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { blockRows, translationCounts } from './block-rows.ts'
import { blockFingerprint } from './block-texts.ts'
import { draftAsEdition, lessonAsEdition, textsOfLesson } from './draft-content.ts'

const said = (id: string, text: string, of: string | null = null): TextBlock => ({
  id,
  of,
  block: { kind: 'paragraph', text },
})

const lesson = (en: readonly TextBlock[], ja: readonly TextBlock[]): DraftLessonContent => ({
  id: 'l',
  key: 'm1-l1',
  title: { en: 'Checkpoints', ja: '' },
  minutes: 10,
  figures: [],
  checks: [],
  blocks: { en, ja },
})

const counter = (): (() => string) => {
  let count = 0
  return () => `b${String((count += 1)).padStart(5, '0')}`
}

describe('a draft as an edition', () => {
  it('gives readers the other language where one has no text', () => {
    const content = lessonAsEdition(
      lesson([said('a', 'Slow early.'), said('b', 'Greet.')], [said('a', '早めに減速する。')]),
    )
    expect(content?.blocks.ja).toEqual([
      { kind: 'paragraph', text: '早めに減速する。' },
      { kind: 'paragraph', text: 'Greet.' },
    ])
    expect(content?.title).toEqual({ en: 'Checkpoints', ja: 'Checkpoints' })
  })

  it('names what it leaves out', () => {
    const { modules, leftOut } = draftAsEdition({
      modules: [
        {
          id: 'm',
          key: 'm1',
          title: { en: 'One', ja: '一' },
          outcome: { en: '', ja: '' },
          shared: null,
          lessons: [lesson([said('a', ' ')], [])],
        },
      ],
    })
    expect(modules).toEqual([])
    expect(leftOut).toEqual([
      { lesson: 'm1-l1', part: 'a', why: 'block-unfinished' },
      { lesson: 'm1-l1', part: null, why: 'lesson-empty' },
    ])
  })

  it('names a list that is longer than an edition takes, however it is written', () => {
    const items = Array.from({ length: 31 }, (_, at) => `${at}`)
    const list = { id: 'a', of: null, block: { kind: 'list' as const, items } }
    const leftOut: Parameters<typeof lessonAsEdition>[1] = []
    expect(lessonAsEdition(lesson([list, said('b', 'Slow.')], []), leftOut)?.blocks.en).toHaveLength(1)
    expect(leftOut).toMatchObject([{ part: 'a', why: 'block-unfinished' }])
  })

  it('leaves out a knowledge check with no right answer, and the place it stood at', () => {
    const words = (en: string) => ({ en, ja: '' })
    const leftOut: Parameters<typeof lessonAsEdition>[1] = []
    const content = lessonAsEdition(
      {
        ...lesson([said('a', 'Slow.'), { id: 'c', of: null, block: { kind: 'check', check: 'c1' } }], []),
        checks: [
          {
            key: 'c1',
            stem: words('What first?'),
            options: ['a', 'b'].map((id) => ({ id, text: words(id), because: words(id), correct: false })),
          },
        ],
      },
      leftOut,
    )
    expect(content?.checks).toEqual([])
    expect(content?.blocks.en).toHaveLength(1)
    expect(leftOut?.map(({ why }) => why)).toEqual(['check-unfinished', 'block-unfinished'])
  })
})

describe('a draft opened from an edition', () => {
  it('has every translation up to date, and gives the same edition back', () => {
    const blocks = {
      en: [
        { kind: 'heading' as const, text: 'Approach' },
        { kind: 'steps' as const, items: ['Slow early.'] },
      ],
      ja: [
        { kind: 'heading' as const, text: '接近' },
        { kind: 'steps' as const, items: ['早めに減速する。'] },
      ],
    }
    const { en, ja } = textsOfLesson(blocks, counter())
    expect(translationCounts(en, ja)).toEqual({ outdated: 0, missing: 0 })
    expect(lessonAsEdition(lesson(en, ja))?.blocks).toEqual(blocks)
  })
})

describe('two texts beside each other', () => {
  it('keep what Japanese alone has behind the block it follows', () => {
    const rows = blockRows([said('a', 'a'), said('b', 'b')], [said('x', 'x'), said('a', 'あ'), said('y', 'y')])
    expect(rows.map(({ id }) => id)).toEqual(['x', 'a', 'y', 'b'])
  })

  it('count a translation as outdated once its English changed', () => {
    const before = said('a', 'Stop.')
    const ja = [said('a', '止まる。', blockFingerprint(before.block))]
    expect(translationCounts([before], ja)).toEqual({ outdated: 0, missing: 0 })
    expect(translationCounts([said('a', 'Stop early.'), said('b', 'Greet.')], ja)).toEqual({ outdated: 1, missing: 1 })
  })
})
