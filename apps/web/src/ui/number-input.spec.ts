import { expect, it } from 'vitest'
import { numberIn } from './number-input.tsx'

it.each([
  ['', undefined],
  ['  ', undefined],
  ['36', 36],
  ['３６', 36],
  ['79.5', 79.5],
  ['-1', -1],
])('reads “%s” as %s', (text, value) => expect(numberIn(text)).toBe(value))

it.each(['12 months', '1,000', '.', 'ten', '1e3'])('does not guess what “%s” means', (text) => {
  expect(numberIn(text)).toBeNaN()
})
