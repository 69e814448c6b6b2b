import fc from 'fast-check'
import { isSoundShape } from '../areas.ts'
import { foldText } from '../fold-text.ts'
import type { HotspotQuestion, Question, Shape, ShortQuestion } from '../question.ts'
import { common, ids, item, points, text } from './parts.ts'

/** Questions answered with words or with a place on a picture, written out and random. */

export const lookout: ShortQuestion = {
  ...common,
  kind: 'short',
  key: 'e1-q007',
  match: 'exact',
  ignoresDiacritics: true,
  accepted: [
    { id: 'a', spellings: { en: ['Checkpoint', 'Check point'], ja: ['検問所', '検問'] }, points: 2 },
    { id: 'b', spellings: { en: ['Roadblock'], ja: [] }, points: 1, feedback: text('FEEDBACK nearly') },
    { id: 'c', spellings: { en: ['Border'], ja: ['国境'] }, points: 0, feedback: text('FEEDBACK no') },
  ],
}

export const compound: HotspotQuestion = {
  ...common,
  kind: 'hotspot',
  key: 'e1-q008',
  picture: {
    file: '0198f3a0-0000-7000-8000-000000000001',
    width: 1200,
    height: 800,
    alt: text('A compound from above'),
  },
  areas: [
    {
      id: 'gate',
      text: text('Gate'),
      shape: { form: 'circle', x: 50, y: 50, radius: 5 },
      correct: true,
      because: text('BECAUSE it is watched'),
    },
    {
      id: 'tower',
      text: text('Tower'),
      shape: { form: 'rectangle', left: 10, top: 10, right: 30, bottom: 30 },
      correct: false,
    },
    {
      id: 'yard',
      text: text('Yard'),
      shape: {
        form: 'polygon',
        corners: [
          { x: 60, y: 60 },
          { x: 90, y: 60 },
          { x: 75, y: 90 },
        ],
      },
      correct: false,
      because: text('BECAUSE it is open'),
    },
  ],
}

/** Several answers, of which the first earns all points. */
export const anyShort = fc
  .record({
    points,
    match: fc.constantFrom('exact' as const, 'contains' as const),
    ignoresDiacritics: fc.boolean(),
    words: fc.uniqueArray(fc.stringMatching(/^[a-zé]{1,6}( [a-z]{1,4})?$/), {
      minLength: 1,
      maxLength: 5,
      selector: (word) => foldText(word, true),
    }),
    share: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  })
  .map(({ words, share, ...one }): Question => ({
    ...common,
    kind: 'short',
    key: 'k',
    ...one,
    accepted: words.map((word, index) => ({
      id: `a${index}`,
      spellings: { en: [word], ja: index === 0 || (share[index] ?? 0) % 2 === 0 ? [`${word}の`] : [] },
      points: index === 0 ? one.points : (share[index] ?? 0) % (one.points + 1),
      ...((share[index] ?? 0) % 3 === 0 && { feedback: text('FEEDBACK') }),
    })),
  }))

const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
const span = fc.tuple(percent, percent).filter(([one, other]) => Math.abs(one - other) >= 0.5)
const anyPolygon = fc
  .record({
    x: percent,
    y: percent,
    turns: fc.uniqueArray(fc.integer({ min: 0, max: 35 }), { minLength: 3, maxLength: 8 }),
  })
  .map(({ x, y, turns }) => {
    const inPicture = (value: number) => Math.round(Math.min(100, Math.max(0, value)) * 100) / 100
    return turns
      .toSorted((one, other) => one - other)
      .map((turn) => ({
        x: inPicture(x + 20 * Math.cos((turn * Math.PI) / 18)),
        y: inPicture(y + 20 * Math.sin((turn * Math.PI) / 18)),
      }))
  })

/** A shape that lies on its picture and encloses something. */
export const anyShape: fc.Arbitrary<Shape> = fc
  .oneof(
    fc.record({
      form: fc.constant('circle' as const),
      x: percent,
      y: percent,
      radius: fc.integer({ min: 1, max: 50 }),
    }),
    fc.tuple(span, span).map(([across, down]) => ({
      form: 'rectangle' as const,
      left: Math.min(...across),
      right: Math.max(...across),
      top: Math.min(...down),
      bottom: Math.max(...down),
    })),
    anyPolygon.map((corners) => ({ form: 'polygon' as const, corners })),
  )
  .filter(isSoundShape)

/** Areas anywhere, of which one is right. */
export const anyHotspot = fc
  .record({ points, ids: ids(2), right: fc.nat(), shapes: fc.array(anyShape, { minLength: 6, maxLength: 6 }) })
  .map(({ ids, right, shapes, points: whole }): Question => ({
    ...compound,
    key: 'k',
    points: whole,
    areas: ids.map((id, index) => ({
      ...item(id),
      shape: shapes[index] ?? { form: 'circle', x: 1, y: 1, radius: 1 },
      correct: index === right % ids.length,
    })),
  }))
