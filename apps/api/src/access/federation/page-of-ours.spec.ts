import { expect, it } from 'vitest'
import { pageOfOurs } from './page-of-ours.ts'

it.each([
  ['/courses/e1?x=1', '/courses/e1?x=1'],
  [undefined, '/'],
  ['', '/'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example/a', '/'],
  ['/\\elsewhere.example', '/'],
  ['/\t/elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
])('%j leads to %s', (asked, page) => expect(pageOfOurs(asked)).toBe(page))
