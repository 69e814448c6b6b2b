import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childrenOf } from '../shapes.ts'
import type { NodeKind, ProfileNode } from '../shapes.ts'
import { all, any, atLeast, hold, leaf, team } from '../testing/rules.ts'
import {
  addNode,
  canMove,
  canRemove,
  duplicateNode,
  moveNode,
  neighbourOf,
  removeNode,
  unwrapGroup,
  wrapNode,
} from './edit-tree.ts'
import { everyNode, findNode, nodeAtPointer, withNode } from './find-node.ts'
import { copyOf, kindsFor, leafKinds, newNode, withKind } from './new-node.ts'

const one = (id: string) => hold({ type: 'bsafe' }, { id })

/** a, (b, c), team of d, e */
const tree = all([one('a'), any([one('b'), one('c')], { id: 'either' }), team(1, one('d')), one('e')], { id: 'root' })

/** The ids as an outline: `root(a either(b c) team(d) e)`. */
function outline(node: ProfileNode): string {
  const below = childrenOf(node).map(outline)
  return below.length > 0 ? `${node.id}(${below.join(' ')})` : node.id
}

function ids(): () => string {
  let count = 0
  return () => `new${(count += 1)}`
}

describe('adding and removing', () => {
  it('adds below a group, or after a single requirement', () => {
    expect(outline(addNode(tree, 'either', one('x')))).toBe('root(a either(b c x) team(d) e)')
    expect(outline(addNode(tree, 'a', one('x')))).toBe('root(a x either(b c) team(d) e)')
    expect(outline(addNode(tree, 'b', one('x')))).toBe('root(a either(b x c) team(d) e)')
  })

  it('adds behind a team, which has one requirement only', () => {
    expect(outline(addNode(tree, 'd', one('x')))).toBe('root(a either(b c) team(d) x e)')
    expect(outline(addNode(tree, 'team', one('x')))).toBe('root(a either(b c) team(d) x e)')
  })

  it('adds nothing where there is no group', () => {
    expect(addNode(one('a'), 'a', one('x'))).toEqual(one('a'))
    expect(addNode(tree, 'nowhere', one('x'))).toBe(tree)
  })

  it('removes anything but the root and the requirement of a team', () => {
    expect(outline(removeNode(tree, 'either'))).toBe('root(a team(d) e)')
    expect(['root', 'd', 'nowhere'].map((id) => canRemove(tree, id))).toEqual([false, false, false])
    expect(removeNode(tree, 'd')).toBe(tree)
  })

  it('names the neighbour that is looked at next', () => {
    expect(['a', 'e', 'c', 'd'].map((id) => neighbourOf(tree, id))).toEqual(['either', 'team', 'b', 'root'])
    expect(neighbourOf(all([one('a')], { id: 'root' }), 'a')).toBe('root')
  })
})

describe('moving', () => {
  it.each([
    ['a', 'down', 'root(either(b c) a team(d) e)'],
    ['e', 'up', 'root(a either(b c) e team(d))'],
    ['b', 'out', 'root(a either(c) b team(d) e)'],
    ['team', 'in', 'root(a either(b c team(d)) e)'],
    ['either', 'up', 'root(either(b c) a team(d) e)'],
  ] as const)('%s %s', (id, direction, expected) => {
    expect(canMove(tree, id, direction)).toBe(true)
    expect(outline(moveNode(tree, id, direction))).toBe(expected)
  })

  it.each([
    ['a', 'up'],
    ['e', 'down'],
    ['a', 'out'],
    ['a', 'in'],
    ['e', 'in'],
    ['either', 'in'],
    ['d', 'out'],
    ['root', 'up'],
    ['nowhere', 'down'],
  ] as const)('%s cannot move %s', (id, direction) => {
    expect(canMove(tree, id, direction)).toBe(false)
    expect(moveNode(tree, id, direction)).toBe(tree)
  })

  it('keeps every requirement, whatever is moved', () => {
    const move = fc.tuple(
      fc.constantFrom('root', 'a', 'either', 'b', 'c', 'team', 'd', 'e'),
      fc.constantFrom('up', 'down', 'in', 'out' as const),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const after = moves.reduce<ProfileNode>((root, [id, to]) => moveNode(root, id, to), tree)
        const kept = (root: ProfileNode) => [...everyNode(root)].map(({ node }) => node.id).toSorted()
        expect(kept(after)).toEqual(kept(tree))
      }),
    )
  })
})

describe('groups', () => {
  it('puts a requirement into a group of its own, and takes the group away again', () => {
    const wrapped = wrapNode(tree, 'b', 'all', ids())
    expect(outline(wrapped)).toBe('root(a either(new1(b) c) team(d) e)')
    expect(findNode(wrapped, 'new1')?.node).toMatchObject({ kind: 'all', title: one('b').title })
    expect(outline(unwrapGroup(wrapped, 'new1'))).toBe(outline(tree))
    expect(outline(wrapNode(tree, 'd', 'any', ids()))).toBe('root(a either(b c) team(new1(d)) e)')
  })

  it('leaves the root and single requirements as they are', () => {
    expect(wrapNode(tree, 'root', 'all', ids())).toBe(tree)
    expect(unwrapGroup(tree, 'root')).toBe(tree)
    expect(unwrapGroup(tree, 'a')).toBe(tree)
  })

  it('duplicates a group with new ids throughout', () => {
    const { root, id } = duplicateNode(tree, 'either', ids())
    expect(outline(root)).toBe('root(a either(b c) new1(new2 new3) team(d) e)')
    expect(id).toBe('new1')
    expect(duplicateNode(tree, 'root', ids())).toEqual({ root: tree, id: 'root' })
    expect(outline(copyOf(team(1, one('d')), ids()))).toBe('new1(new2)')
  })
})

describe('kinds', () => {
  it.each<NodeKind>(['all', 'any', 'atLeast', 'team', ...leafKinds])('begins as %s', (kind) => {
    expect(newNode(kind, ids())).toMatchObject({ kind, id: 'new1' })
  })

  it('changes groups into groups with all their parts', () => {
    const either = any([one('b'), one('c'), one('x')], { window: { kind: 'departure' }, isWaivable: true })
    expect(withKind(either, 'atLeast')).toMatchObject({ kind: 'atLeast', n: 2, window: { kind: 'departure' } })
    expect(withKind(withKind(either, 'atLeast'), 'all')).toEqual({ ...either, kind: 'all' })
    expect(withKind(any([]), 'atLeast')).toMatchObject({ n: 1, children: [] })
  })

  it('keeps what the kinds have in common', () => {
    const rest = {
      id: 'self-check',
      severity: 'recommended' as const,
      isWaivable: false,
      waiverRoles: ['auditor'],
      category: 'security' as const,
      when: { outside: 'danger-level', is: { atLeast: 3 } },
      window: { kind: 'departure' as const },
    }
    expect(withKind(hold({ type: 'heat' }, rest), 'organisation')).toEqual({
      ...hold({ type: 'heat' }, rest),
      kind: 'organisation',
    })
    expect(withKind(hold({ type: 'heat' }, rest), 'level')).toMatchObject({ ...rest, kind: 'level', scale: 'cefr' })
  })

  it('does not turn a group into a single requirement, nor a team into anything', () => {
    expect(withKind(tree, 'completion')).toBe(tree)
    expect(kindsFor(team(1, one('d')))).toEqual(['team'])
    expect(kindsFor(atLeast(1, []))).toContain('any')
    expect(kindsFor(leaf({ kind: 'outside', fact: 'danger-level', is: { atLeast: 1 } }))).toContain('level')
  })
})

describe('pointers of the server', () => {
  it.each([
    ['/version/root', 'root', ''],
    ['/version/root/children/1/n', 'either', '/n'],
    ['/root/children/1/children/0/accepts/0/type', 'b', '/accepts/0/type'],
    ['/version/root/children/2/child/window', 'd', '/window'],
    ['/version/root/children/9/n', 'root', '/children/9/n'],
  ])('%s', (pointer, id, within) => {
    expect(nodeAtPointer(tree, pointer)).toEqual({ id, within })
  })

  it.each(['/version/appliesFrom', '/cases/0', ''])('“%s” is about no requirement', (pointer) => {
    expect(nodeAtPointer(tree, pointer)).toBeNull()
  })
})

it('changes one requirement and nothing beside it', () => {
  const changed = withNode(tree, 'c', (node) => ({ ...node, title: { en: 'New', ja: '新' } }))
  expect(findNode(changed, 'c')?.node.title.en).toBe('New')
  expect(childrenOf(changed)[0]).toBe(childrenOf(tree)[0])
})
