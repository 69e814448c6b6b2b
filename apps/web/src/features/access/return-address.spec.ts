import { describe, expect, it } from 'vitest'
import { returnAddress } from './return-address.ts'

describe('returnAddress', () => {
  it.each([
    ['/courses/e1?x=1', '/courses/e1?x=1'],
    [null, '/'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/sign-in?next=/sign-in', '/'],
  ])('%s', (asked, address) => {
    expect(returnAddress(asked)).toBe(address)
  })
})
