import { describe, expect, it } from 'vitest'
import {
  choiceOf,
  compareOptions,
  distinctOptions,
  everyChoice,
  nothingMissing,
  noWay,
  oneStep,
  slotChoices,
  together,
  type Option,
} from './options.ts'

const way = (type: string, hours: number | null = 1, nodeId = type, courseKey: string | null = null): Option =>
  oneStep({ type, courseKey, hours, nodeIds: [nodeId] })
/** 'a+b', with a '!' for each clause that no completion can meet. */
const named = (option: Option): string =>
  [...option.steps.values()].map((step) => step.type).join('+') + '!'.repeat(option.blockers)
const names = (options: readonly Option[]): string[] => options.map(named)

describe('the cheaper way', () => {
  it.each<[string, Option, Option]>([
    ['leaves fewer clauses', way('a', 50), noWay],
    ['has fewer completions of unknown length', way('a', 50), way('b', null)],
    ['takes fewer hours', together(way('a', 2), way('b', 2)), way('c', 5)],
    ['takes fewer courses', way('c', 4), together(way('a', 2), way('b', 2))],
  ])('%s', (_, cheap, dear) => {
    expect(compareOptions(cheap, dear) < 0).toBe(true)
    expect(compareOptions(dear, cheap) > 0).toBe(true)
  })

  it('is neither of two that cost the same', () => {
    expect(compareOptions(way('a', 2), way('b', 2))).toBe(0)
  })
})

describe('the ways that are carried along', () => {
  it('are without doubles, whichever order their steps have; of two alike the first', () => {
    const both = together(way('a'), way('b'))
    expect(names(distinctOptions([both, together(way('b'), way('a')), way('a')]))).toEqual(['a', 'a+b'])
    const [kept] = distinctOptions([way('a', 1, 'first'), way('a', 1, 'second')])
    expect([...(kept?.steps.values() ?? [])]).toMatchObject([{ nodeIds: ['first'] }])
    expect(names(distinctOptions([together(way('a'), noWay), way('a')]))).toEqual(['a', 'a!'])
  })

  it('are two where two courses give the same type', () => {
    expect(distinctOptions([way('a', 1, 'x', 'one'), way('a', 1, 'x', 'two')]).length).toBe(2)
    expect(together(way('a', 1, 'x', 'one'), way('a', 1, 'y', 'two')).steps.size).toBe(2)
  })

  it('are the cheapest of very many', () => {
    const many = Array.from({ length: 300 }, (_, index) => way(`t${300 - index}`, 300 - index))
    const kept = names(distinctOptions(many))
    expect(kept.length).toBe(256)
    expect([kept[0], kept.at(-1)]).toEqual(['t1', 't256'])
  })
})

describe('ways together', () => {
  it('count a completion that serves both once, for all its clauses', () => {
    const { steps } = together(together(way('a', 3, 'one'), way('a', 3, 'two')), way('a', 3, 'one'))
    expect([...steps.values()]).toEqual([{ type: 'a', courseKey: null, hours: 3, nodeIds: ['one', 'two'] }])
  })

  it('leave the clauses that either leaves', () => {
    expect(names([together(noWay, together(way('a'), noWay))])).toEqual(['a!!'])
  })

  it('are one of each list', () => {
    expect(names(everyChoice([[way('a', 1), way('b', 2)], [way('c', 4)]]))).toEqual(['a+c', 'b+c'])
    expect(everyChoice([])).toEqual([nothingMissing])
  })

  it.each<[number, string[]]>([
    [1, ['a', 'b', 'c']],
    [2, ['a+b', 'a+c', 'b+c']],
    [3, ['a+b+c']],
    [4, []],
  ])('are of %i of three lists', (n, expected) => {
    expect(names(choiceOf(n, [[way('a', 1)], [way('b', 2)], [way('c', 4)]]))).toEqual(expected)
  })

  it('are none of no lists', () => {
    expect(choiceOf(1, [])).toEqual([])
  })
})

describe('choices of slots', () => {
  it('are all those of no more than so many', () => {
    expect(slotChoices(2, 3)).toEqual([[], [0], [1], [0, 1], [2], [0, 2], [1, 2]])
    expect(slotChoices(0, 3)).toEqual([[]])
  })
})
