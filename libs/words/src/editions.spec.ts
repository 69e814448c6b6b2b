import { expect, it } from 'vitest'
import { editionText } from './editions.ts'

it.each([
  ['en', '2026', '2026 edition'],
  ['ja', '2026', '2026年版'],
  ['en', '2', 'edition 2'],
  ['ja', '2.1', '第2.1版'],
] as const)('%s calls edition %s "%s"', (language, edition, text) => expect(editionText(language, edition)).toBe(text))
