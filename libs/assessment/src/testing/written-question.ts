import fc from 'fast-check'
import type { Bilingual, WrittenQuestion } from '../question.ts'

/** Questions that people mark, written out and random. */

const text = (en: string): Bilingual => ({ en, ja: `日本語 ${en}` })

const common = {
  outcome: 'e1-o3',
  module: 'm3',
  stem: text('What do you do?'),
  explanation: text('EXPLANATION'),
}

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,4}$/), { minLength: 1, maxLength: 6 })
const item = (id: string) => ({ id, text: text(`text of ${id}`) })

export const riskNote: WrittenQuestion = {
  ...common,
  kind: 'written',
  key: 'e1-q008',
  points: 4,
  takesFile: true,
  rubric: [
    {
      id: 'threat',
      text: text('Names the threat'),
      levels: [
        { id: 'none', text: text('LEVEL not named'), points: 0 },
        { id: 'vague', text: text('LEVEL vague'), points: 1 },
        { id: 'named', text: text('LEVEL who, where, when'), points: 2 },
      ],
    },
    {
      id: 'change',
      text: text('Says what changes tomorrow'),
      levels: [
        { id: 'none', text: text('LEVEL nothing'), points: 0 },
        { id: 'concrete', text: text('LEVEL one concrete act'), points: 2 },
      ],
    },
  ],
}

export const anyWritten = fc
  .record({
    takesFile: fc.boolean(),
    ids,
    levels: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 }), {
      minLength: 6,
      maxLength: 6,
    }),
  })
  .map(({ takesFile, ids, levels }): WrittenQuestion => {
    const rubric = ids.map((id, index) => ({
      ...item(id),
      levels: (levels[index] ?? []).map((points, place) => ({ ...item(`v${place}`), points })),
    }))
    const points = rubric.reduce((sum, { levels }) => sum + Math.max(...levels.map((level) => level.points)), 0)
    return { ...common, kind: 'written', key: 'k', points, takesFile, rubric }
  })
