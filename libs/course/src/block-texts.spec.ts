import { describe, expect, it } from 'vitest'
import { blockFingerprint, blockTexts } from './block-texts.ts'

describe('blockTexts', () => {
  it('gives what a learner reads, in reading order', () => {
    expect(blockTexts({ kind: 'table', caption: 'Calls', head: ['When', 'Who'], rows: [['07:40', 'Base']] })).toEqual([
      'Calls',
      'When',
      'Who',
      '07:40',
      'Base',
    ])
    expect(blockTexts({ kind: 'scenario', title: 'At night', situation: ['A barrier.'], response: ['Slow.'] })).toEqual(
      ['At night', 'A barrier.', 'Slow.'],
    )
  })

  it('leaves out what an author has not written yet', () => {
    expect(
      blockTexts({ kind: 'image', file: '00000000-0000-7000-8000-000000000000', alt: '', caption: 'A gate' }),
    ).toEqual(['A gate'])
  })
})

describe('blockFingerprint', () => {
  it('does not depend on the order of fields', () => {
    expect(blockFingerprint({ kind: 'callout', tone: 'note', title: 'a', text: 'b' })).toBe(
      blockFingerprint({ text: 'b', title: 'a', tone: 'note', kind: 'callout' }),
    )
  })

  it('depends on the order of items', () => {
    expect(blockFingerprint({ kind: 'steps', items: ['stop', 'greet'] })).not.toBe(
      blockFingerprint({ kind: 'steps', items: ['greet', 'stop'] }),
    )
  })
})
