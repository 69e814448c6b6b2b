import { describe, expect, it } from 'vitest'
import { linkToken } from './link-token.ts'

const token = 'aB3-_'.repeat(8) + 'xyz'

describe('linkToken', () => {
  it('is what a whole link ends with', () => {
    expect(linkToken(`#${token}`)).toBe(token)
  })

  it.each(['', '#', '#main', `#${token.slice(1)}`, `#${token}.`, token])('finds none in %j', (fragment) => {
    expect(linkToken(fragment)).toBeNull()
  })
})
