import { describe, expect, it } from 'vitest'
import { all, any, hold } from '../testing/rules.ts'
import { keyInOutline, outlineRows } from './outline-rows.ts'

const one = (id: string) => hold({ type: 'bsafe' }, { id })
const tree = all([one('a'), any([one('b'), one('c')], { id: 'either' }), one('d')], { id: 'root' })
const open = outlineRows(tree, new Set())
const closed = outlineRows(tree, new Set(['either']))

describe('the outline', () => {
  it('counts levels and places', () => {
    expect(open.map(({ node, level, position, siblings }) => [node.id, level, position, siblings])).toEqual([
      ['root', 1, 1, 1],
      ['a', 2, 1, 3],
      ['either', 2, 2, 3],
      ['b', 3, 1, 2],
      ['c', 3, 2, 2],
      ['d', 2, 3, 3],
    ])
    expect(closed.map(({ node }) => node.id)).toEqual(['root', 'a', 'either', 'd'])
  })

  it.each([
    ['a', 'ArrowDown', { focus: 'either' }],
    ['a', 'ArrowUp', { focus: 'root' }],
    ['b', 'Home', { focus: 'root' }],
    ['a', 'End', { focus: 'd' }],
    ['either', 'ArrowRight', { focus: 'b' }],
    ['a', 'ArrowRight', null],
    ['b', 'ArrowLeft', { focus: 'either' }],
    ['either', 'ArrowLeft', { close: 'either' }],
    ['d', 'ArrowDown', null],
    ['root', 'ArrowUp', null],
    ['a', 'x', null],
    ['nowhere', 'ArrowDown', null],
  ])('from %s, %s leads to %o', (id, key, expected) => {
    expect(keyInOutline(open, id, key)).toEqual(expected)
  })

  it('opens a closed group before going in, and stays at the closed root', () => {
    expect(keyInOutline(closed, 'either', 'ArrowRight')).toEqual({ open: 'either' })
    expect(keyInOutline(outlineRows(tree, new Set(['root'])), 'root', 'ArrowLeft')).toBeNull()
  })
})
