import { describe, expect, it } from 'vitest'
import { mappedRoles, textsOf } from './claims.ts'

describe('roles from groups', () => {
  const map = [
    { value: '*', role: 'trainee' as const },
    { value: 'pko-desk', role: 'desk-officer' as const },
    { value: 'pko-all', role: 'desk-officer' as const },
    { value: 'security', role: 'verifier' as const },
  ]
  it('are those of every value held, each once, and those of everybody', () => {
    expect(mappedRoles(['pko-desk', 'pko-all', 'unknown'], map)).toEqual(['trainee', 'desk-officer'])
    expect(mappedRoles([], map)).toEqual(['trainee'])
    expect(mappedRoles(['security'], [])).toEqual([])
  })
  it('take a value as it is written: no part of it, no other case', () =>
    expect(mappedRoles(['Security', 'security-guests', '*'], map)).toEqual(['trainee']))
})

it('reads a claim of one text or of many, and nothing else', () => {
  expect(textsOf('a')).toEqual(['a'])
  expect(textsOf(['a', 1, null, 'b', ['c']])).toEqual(['a', 'b'])
  for (const other of [undefined, null, 7, { a: 1 }]) expect(textsOf(other)).toEqual([])
})
