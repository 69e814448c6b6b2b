import { describe, expect, it } from 'vitest'
import { group, needs } from './cases/small.ts'
import { nodeValueProblems } from './node-values.ts'
import type { ProfileNode, Window } from './profile.ts'

const title = { en: 'x', ja: 'x' }
const problems = (node: object) => nodeValueProblems(node as ProfileNode).map((one) => `${one.code} ${one.pointer}`)
const impossible = (pointer: string) => [`impossible-value ${pointer}`]
const length = (amount: number, unit = 'month') => ({ amount, unit })

const leaf = (kind: string, more: object) => ({ kind, id: 'x', title, ...more })
const accrual = leaf('accrual', { unit: 'h', atLeast: 1, lookBack: length(1) })
const level = leaf('level', { scale: 's', subject: 'en', atLeast: 'B2' })
const attestation = leaf('attestation', { statement: 's' })
const acknowledgement = leaf('acknowledgement', { documentKey: 'd', edition: 1 })
const team = leaf('team', { n: 1, child: needs('a') })
const accepts = (entry: object) => needs('a', { entry })
const within = (window: object) => needs('a', { window: window as Window })
const tested = (test: object) => leaf('attribute', { attribute: 'x', test })
const age = (test: object) => tested({ is: 'age', anchor: 'departure', ...test })
const number = (test: object) => tested({ is: 'number', ...test })
const date = (test: object) => tested({ is: 'dateOnOrAfter', anchor: 'departure', ...test })

describe('values of a node', () => {
  it.each<[object]>([
    [group('all', [])],
    [accepts({})],
    [accepts({ minEdition: 0, minHours: 0.5, minScorePercent: 0, validity: null })],
    [accepts({ minScorePercent: 100, validity: length(0, 'hour') })],
    [accepts({ validity: length(1, 'day'), components: [{ key: 'c' }, { key: 'd', validity: length(1, 'year') }] })],
    [accepts({ completedFrom: '2024-02-29', completedThrough: '2024-02-29', countsThrough: '2024-02-29' })],
    [within({ kind: 'throughout' })],
    [within({ kind: 'throughout', bufferDays: 0 })],
    [within({ kind: 'withinArrival', days: 0 })],
    [within({ kind: 'recent', within: length(0, 'hour') })],
    [within({ kind: 'recent', within: length(1, 'day') })],
    [team],
    [{ ...team, perMembers: 1 }],
    [accrual],
    [{ ...accrual, atLeast: 0, lookBack: length(0, 'day') }],
    [{ ...accrual, lookBack: length(1, 'year') }],
    [level],
    [{ ...level, validity: length(1, 'hour') }],
    [{ ...attestation, validity: length(1, 'day') }],
    [attestation],
    [{ ...acknowledgement, readFrom: '2024-02-29', validity: length(1, 'year') }],
    [age({})],
    [age({ atLeast: 18 })],
    [age({ atMost: 0 })],
    [age({ atLeast: 18, atMost: 18 })],
    [number({ atLeast: -1.5, atMost: -1.5 })],
    [number({ atMost: -1 })],
    [date({})],
    [date({ plus: length(-180, 'day') })],
    [tested({ is: 'flag', equals: true })],
  ])('that can be: %j', (node) => {
    expect(problems(node)).toEqual([])
  })

  it.each<[string, object]>([
    ['/accepts/0/minEdition', accepts({ minEdition: -1 })],
    ['/accepts/0/minHours', accepts({ minHours: Infinity })],
    ['/accepts/0/minHours', accepts({ minHours: -0.5 })],
    ['/accepts/0/minScorePercent', accepts({ minScorePercent: 100.5 })],
    ['/accepts/0/minScorePercent', accepts({ minScorePercent: -1 })],
    ['/accepts/0/validity', accepts({ validity: length(-1) })],
    ['/accepts/0/validity', accepts({ validity: length(0.5) })],
    ['/accepts/0/validity', accepts({ validity: length(1, 'week') })],
    ['/accepts/0/components/1/validity', accepts({ components: [{ key: 'c' }, { key: 'd', validity: length(-1) }] })],
    ['/accepts/0/components/0/validity', accepts({ components: [{ key: 'c', validity: length(1, 'hour') }] })],
    ['/window/bufferDays', within({ kind: 'throughout', bufferDays: -1 })],
    ['/window/days', within({ kind: 'withinArrival', days: 0.5 })],
    ['/window/within', within({ kind: 'recent', within: length(-1) })],
    ['/window/within', within({ kind: 'recent', within: length(1, 'week') })],
    ['/n', { ...team, n: 0 }],
    ['/n', { ...team, n: 1.5 }],
    ['/perMembers', { ...team, perMembers: 0 }],
    ['/perMembers', { ...team, perMembers: 1.5 }],
    ['/atLeast', { ...accrual, atLeast: -1 }],
    ['/lookBack', { ...accrual, lookBack: length(1, 'hour') }],
    ['/validity', { ...level, validity: length(-1) }],
    ['/validity', { ...attestation, validity: length(1, 'hour') }],
    ['/validity', { ...acknowledgement, validity: length(1, 'hour') }],
    ['/test', age({ atLeast: 0.5 })],
    ['/test', age({ atMost: -1 })],
    ['/test', age({ atLeast: 19, atMost: 18 })],
    ['/test', number({ atLeast: 1, atMost: 0.5 })],
    ['/test/plus', date({ plus: length(0.5) })],
    ['/test/plus', date({ plus: length(1, 'hour') })],
  ])('that cannot be, at %s: %j', (pointer, node) => {
    expect(problems(node)).toEqual(impossible(pointer))
  })

  it.each<[string, object]>([
    ['/accepts/0/completedFrom', accepts({ completedFrom: '2023-02-29' })],
    ['/accepts/0/completedThrough', accepts({ completedThrough: '2023-02-29' })],
    ['/accepts/0/countsThrough', accepts({ countsThrough: '2023-02-29' })],
    ['/readFrom', { ...acknowledgement, readFrom: '2023-02-29' }],
  ])('a day that does not exist, at %s', (pointer, node) => {
    expect(problems(node)).toEqual([`impossible-date ${pointer}`])
  })

  it('are looked at in every accepted completion, also of an organisation', () => {
    const entries = [{ type: 'a' }, { type: 'b', minHours: -1 }]
    expect(problems({ ...needs('a'), accepts: entries })).toEqual(impossible('/accepts/1/minHours'))
    expect(problems(leaf('organisation', { accepts: entries }))).toEqual(impossible('/accepts/1/minHours'))
  })
})
