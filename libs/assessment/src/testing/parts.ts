import fc from 'fast-check'
import type { Bilingual } from '../question.ts'

/** What the questions of the specs are made of. */

export const text = (en: string): Bilingual => ({ en, ja: `日本語 ${en}` })

export const common = {
  outcome: 'e1-o3',
  module: 'm3',
  points: 2,
  stem: text('What do you do?'),
  explanation: text('EXPLANATION'),
}

export const ids = (least: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,4}$/), { minLength: least, maxLength: 6 })
export const item = (id: string) => ({ id, text: text(`text of ${id}`) })
export const points = fc.integer({ min: 1, max: 10 })
