import { describe, expect, it } from 'vitest'
import { readValue } from './numeric-input.tsx'
import { scenarioPath } from './scenario-path.ts'

describe('a typed value', () => {
  it.each([
    ['9:40', 580],
    ['09:40', 580],
    ['０９：４０', 580],
    ['23:59', 1439],
  ])('%s is a time', (text, minutes) => expect(readValue(text, 'time')).toBe(minutes))
  it.each(['24:00', '9:60', '940', '', 'abc'])('%j is no time', (text) => expect(readValue(text, 'time')).toBeNull())
  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['１２', 12],
    ['1,200', 1200],
  ])('%s is a number', (text, value) => expect(readValue(text, 'number')).toBe(value))
  it.each(['1e9', 'NaN', '', '--1', '1.2.3'])('%j is no number', (text) => expect(readValue(text, 'number')).toBeNull())
})

describe('a path through a situation', () => {
  const steps = [
    {
      id: 'a',
      text: 'A',
      choices: [
        { id: 'x', text: 'X', next: 'b' },
        { id: 'y', text: 'Y', next: null },
      ],
    },
    { id: 'b', text: 'B', choices: [{ id: 'z', text: 'Z', next: null }] },
  ]
  it('waits at the first step', () =>
    expect(scenarioPath(steps, []).map(({ step, chosen }) => [step.id, chosen?.id ?? null])).toEqual([['a', null]]))
  it('goes on where a choice leads', () =>
    expect(scenarioPath(steps, ['x']).map(({ step, chosen }) => [step.id, chosen?.id ?? null])).toEqual([
      ['a', 'x'],
      ['b', null],
    ]))
  it('ends where nothing follows', () =>
    expect(scenarioPath(steps, ['y']).map(({ step, chosen }) => [step.id, chosen?.id ?? null])).toEqual([['a', 'y']]))
  it('stops at a choice that is not there', () =>
    expect(scenarioPath(steps, ['q']).map(({ step }) => step.id)).toEqual(['a']))
})
