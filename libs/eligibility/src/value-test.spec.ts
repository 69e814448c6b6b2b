import { describe, expect, it } from 'vitest'
import { FALSE, isTrue, isUnknown, testValue, TRUE, UNKNOWN } from './value-test.ts'

describe('a test of a value', () => {
  it('is unknown where nobody knows the value', () => {
    for (const value of [null, undefined]) {
      expect(testValue(value, { equals: true })).toBe(UNKNOWN)
      expect(testValue(value, { oneOf: [] })).toBe(UNKNOWN)
      expect(testValue(value, { oneOf: ['a'] })).toBe(UNKNOWN)
      expect(testValue(value, { atLeast: 0 })).toBe(UNKNOWN)
      expect(testValue(value, { atMost: 0 })).toBe(UNKNOWN)
    }
  })

  it('compares what is of the same kind, and is unknown for another', () => {
    expect(testValue('armed', { equals: 'armed' })).toBe(TRUE)
    expect(testValue('unarmed', { equals: 'armed' })).toBe(FALSE)
    expect(testValue(true, { equals: false })).toBe(FALSE)
    expect(testValue(false, { equals: false })).toBe(TRUE)
    expect(testValue('true', { equals: true })).toBe(UNKNOWN)
    expect(testValue(1, { equals: '1' })).toBe(UNKNOWN)
  })

  it('finds a value among several; one kind among them is enough to know', () => {
    expect(testValue('a', { oneOf: ['a', 'b'] })).toBe(TRUE)
    expect(testValue('c', { oneOf: ['a', 'b'] })).toBe(FALSE)
    expect(testValue('c', { oneOf: [1, 'b'] })).toBe(FALSE)
    expect(testValue(1, { oneOf: [1, 'b'] })).toBe(TRUE)
    expect(testValue(1, { oneOf: ['1', 'b'] })).toBe(UNKNOWN)
    expect(testValue('a', { oneOf: [] })).toBe(FALSE)
  })

  it('compares numbers with a limit, which itself passes', () => {
    expect([2, 3, 4].map((value) => testValue(value, { atLeast: 3 }))).toEqual([FALSE, TRUE, TRUE])
    expect([2, 3, 4].map((value) => testValue(value, { atMost: 3 }))).toEqual([TRUE, TRUE, FALSE])
    expect(testValue('3', { atLeast: 3 })).toBe(UNKNOWN)
    expect(testValue('3', { atMost: 3 })).toBe(UNKNOWN)
  })

  it('is one of three truths', () => {
    expect([FALSE, UNKNOWN, TRUE].map(isTrue)).toEqual([false, false, true])
    expect([FALSE, UNKNOWN, TRUE].map(isUnknown)).toEqual([false, true, false])
  })
})
