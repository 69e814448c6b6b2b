import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prerequisiteCycle } from './prerequisites.ts'

const graph = (edges: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(edges))

describe('a course that asks for itself', () => {
  it.each([
    [{}, null],
    [{ a: ['b'], b: ['c'] }, null],
    [{ a: ['a'] }, ['a', 'a']],
    [{ a: ['b'], b: ['c', 'd'], d: ['a'] }, ['a', 'b', 'd', 'a']],
    // Others that go round are theirs to mend.
    [{ a: ['b'], b: ['c'], c: ['b'] }, null],
    // Two ways to the same course are no way round.
    [{ a: ['b', 'c'], b: ['d'], c: ['d'] }, null],
  ])('is found in %j', (edges, way) => {
    expect(prerequisiteCycle(graph(edges), 'a')).toEqual(way)
  })

  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
  const edges = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 20 })
  const graphOf = (pairs: readonly (readonly [string, string])[]) =>
    new Map<string, string[]>(names.map((name) => [name, pairs.flatMap(([from, to]) => (from === name ? [to] : []))]))

  it('is found if and only if the course can be reached from itself, and the way is one', () => {
    fc.assert(
      fc.property(edges, fc.constantFrom(...names), (pairs, course) => {
        const all = graphOf(pairs)
        // Reached in so many steps, worked out the slow way.
        let reached = new Set(all.get(course))
        for (const _ of names) reached = new Set([...reached, ...[...reached].flatMap((one) => all.get(one) ?? [])])
        const way = prerequisiteCycle(all, course)
        expect(way !== null).toBe(reached.has(course))
        if (!way) return
        expect([way[0], way.at(-1)]).toEqual([course, course])
        for (const [at, one] of way.slice(0, -1).entries()) expect(all.get(one)).toContain(way[at + 1])
      }),
    )
  })

  it('is never there while every save that would make one is refused', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        let kept: (readonly [string, string])[] = []
        for (const pair of pairs) {
          const tried = [...kept, pair]
          if (!prerequisiteCycle(graphOf(tried), pair[0])) kept = tried
        }
        expect(names.map((name) => prerequisiteCycle(graphOf(kept), name))).toEqual(names.map(() => null))
      }),
    )
  })
})
