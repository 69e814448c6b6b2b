import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextBlock } from '@muster/contracts/schemas/draft.ts'
import { choicesIn, mergeTexts, settleMerge } from './merge-texts.ts'

const said = (id: string, text: string): TextBlock => ({ id, of: null, block: { kind: 'paragraph', text } })
const texts = (blocks: readonly TextBlock[]) =>
  blocks.map(({ block }) => (block.kind === 'paragraph' ? block.text : block.kind))
const merged = (base: TextBlock[], mine: TextBlock[], theirs: TextBlock[]) => {
  const rows = mergeTexts(base, mine, theirs)
  return { choices: choicesIn(rows).map(({ id }) => id), text: texts(settleMerge(rows, {}, () => 'n')) }
}

const base = [said('a', 'Slow.'), said('b', 'Stop.'), said('c', 'Greet.')]

describe('the work of two authors', () => {
  it('comes together by itself where each changed something else', () => {
    const mine = [said('a', 'Slow early.'), said('b', 'Stop.'), said('m', 'Lights.'), said('c', 'Greet.')]
    const theirs = [said('a', 'Slow.'), said('b', 'Stop.'), said('c', 'Greet plainly.'), said('t', 'Wait.')]
    expect(merged(base, mine, theirs)).toEqual({
      choices: [],
      text: ['Slow early.', 'Stop.', 'Lights.', 'Greet plainly.', 'Wait.'],
    })
  })

  it('is a choice where both changed the same block, and both stand until somebody chose', () => {
    const mine = [said('a', 'Slow early.'), ...base.slice(1)]
    const theirs = [said('a', 'Slow down.'), ...base.slice(1)]
    expect(merged(base, mine, theirs)).toEqual({
      choices: ['a'],
      text: ['Slow early.', 'Slow down.', 'Stop.', 'Greet.'],
    })
    const rows = mergeTexts(base, mine, theirs)
    expect(texts(settleMerge(rows, { a: 'theirs' }, () => 'n'))[0]).toBe('Slow down.')
  })

  it('drops what one removed and the other left, and asks where the other changed it', () => {
    expect(merged(base, base.slice(1), base).text).toEqual(['Stop.', 'Greet.'])
    expect(merged(base, base.slice(1), [said('a', 'Slow down.'), ...base.slice(1)])).toEqual({
      choices: ['a'],
      text: ['Slow down.', 'Stop.', 'Greet.'],
    })
  })

  it('keeps the order of whoever moved', () => {
    const moved = [base[2], base[0], base[1]].filter((one) => one !== undefined)
    expect(merged(base, moved, [...base, said('t', 'Wait.')]).text).toEqual(['Greet.', 'Wait.', 'Slow.', 'Stop.'])
    expect(merged(base, [...base, said('m', 'Wait.')], moved).text).toEqual(['Greet.', 'Wait.', 'Slow.', 'Stop.'])
  })

  it('keeps that somebody found a translation still right', () => {
    const [first, ...rest] = base
    if (!first) throw new Error('no block')
    const confirmed = { ...first, of: 'now' }
    for (const [mine, theirs] of [
      [[confirmed, ...rest], base],
      [base, [confirmed, ...rest]],
    ] as const)
      expect(settleMerge(mergeTexts(base, mine, theirs), {}, () => 'n')[0]?.of).toBe('now')
  })
})

/** A text, and what somebody makes of it: blocks changed, removed, added and moved. */
const id = fc.constantFrom(...'abcdefgh')
const text = fc.uniqueArray(fc.record({ id, text: fc.constantFrom('1', '2', '3') }), { selector: (one) => one.id })
const blocks = text.map((list) => list.map((one) => said(one.id, one.text)))

describe('whatever two authors did', () => {
  it('no block of either is lost: it is missing only where one removed what the other had left as it was', () => {
    fc.assert(
      fc.property(blocks, blocks, blocks, (before, mine, theirs) => {
        let count = 0
        const out = settleMerge(mergeTexts(before, mine, theirs), {}, () => `n${(count += 1)}`)
        const has = (wanted: TextBlock): boolean =>
          out.some(({ block }) => JSON.stringify(block) === JSON.stringify(wanted.block))
        const textOf = (list: readonly TextBlock[], wanted: string) => list.find((one) => one.id === wanted)
        for (const [own, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const)
          for (const block of own) {
            const old = textOf(before, block.id)
            const isUntouched = old !== undefined && JSON.stringify(old) === JSON.stringify(block)
            if (!isUntouched) expect(has(block)).toBe(true)
            else expect(has(block) || JSON.stringify(textOf(other, block.id)) !== JSON.stringify(block)).toBe(true)
          }
        expect(new Set(out.map((one) => one.id)).size).toBe(out.length)
      }),
      { numRuns: 2_000 },
    )
  })

  it('alone, the work of one is what comes out', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, mine) => {
        expect(settleMerge(mergeTexts(before, mine, before), {}, () => 'n')).toEqual(mine)
        expect(settleMerge(mergeTexts(before, before, mine), {}, () => 'n')).toEqual(mine)
      }),
    )
  })
})
