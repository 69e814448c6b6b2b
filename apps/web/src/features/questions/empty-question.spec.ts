import { describe, expect, it } from 'vitest'
import {
  bestPoints,
  editableQuestion,
  emptyQuestion,
  freeId,
  moved,
  noText,
  writtenQuestion,
} from './empty-question.ts'

describe('a question in the form', () => {
  it('leaves out what nobody wrote, and gives room for it again', () => {
    const empty = emptyQuestion('single')
    const sent = writtenQuestion(empty)
    expect(sent.kind === 'single' && sent.options.every((option) => !('because' in option))).toBe(true)
    expect(editableQuestion(sent)).toEqual(empty)
    expect(writtenQuestion(emptyQuestion('numeric'))).not.toHaveProperty('unit')
  })

  it('sends the ways to write an answer without empty lines', () => {
    const short = emptyQuestion('short')
    if (short.kind !== 'short') throw new Error('another kind was made')
    const accepted = short.accepted.map((answer) => ({ ...answer, spellings: { en: ['gate ', ''], ja: [' '] } }))
    expect(writtenQuestion({ ...short, accepted })).toMatchObject({
      accepted: [{ id: 'a', spellings: { en: ['gate'], ja: [] }, points: 1 }],
    })
    expect(editableQuestion(writtenQuestion(short))).toEqual(short)
  })

  it('keeps what all kinds share when its kind changes', () => {
    const stem = { en: 'Who?', ja: '誰ですか。' }
    expect(emptyQuestion('order', { ...emptyQuestion('single'), stem })).toMatchObject({ kind: 'order', stem })
  })

  it('gives ids that are not taken', () => {
    expect(freeId([{ id: 'a' }, { id: 'c' }])).toBe('b')
    expect(freeId([...'abcdefghijklmnopqrstuvwxyz'].map((id) => ({ id })))).toBe('a1')
  })

  it('moves items, and leaves the ends where they are', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
  })

  it('knows the points of the best way through a situation', () => {
    const choice = (id: string, points: number, next?: string) => ({
      id,
      text: noText,
      points,
      feedback: noText,
      ...(next && { next }),
    })
    expect(
      bestPoints([
        { id: 'a', text: noText, choices: [choice('a', 1, 'b'), choice('b', 2)] },
        { id: 'b', text: noText, choices: [choice('a', 3), choice('b', 0)] },
      ]),
    ).toBe(4)
    expect(bestPoints([{ id: 'a', text: noText, choices: [choice('a', 1, 'a'), choice('b', 0)] }])).toBe(1)
  })
})
