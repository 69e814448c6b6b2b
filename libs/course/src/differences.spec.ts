import fc from 'fast-check'
import type { Question } from '@muster/assessment/question.ts'
import type { LessonContent, ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { describe, expect, it } from 'vitest'
import { beyondSmallFix, differencesBetween, unchangedLessons } from './differences.ts'
import type { EditionContent } from './edition-content.ts'

const both = (text: string) => ({ en: text, ja: `「${text}」` })
const lesson = (key: string, ...texts: string[]): LessonContent => ({
  key,
  title: both(key),
  minutes: 10,
  blocks: {
    en: texts.map((text) => ({ kind: 'paragraph', text })),
    ja: texts.map((text) => ({ kind: 'paragraph', text: `「${text}」` })),
  },
  figures: [],
  checks: [],
})
const module = (key: string, ...lessons: LessonContent[]): ModuleContent => ({
  key,
  title: both(key),
  outcome: both('can'),
  lessons,
})
const question = (key: string, change: Partial<Question> = {}): Question =>
  ({
    kind: 'numeric',
    key,
    outcome: 'o1',
    module: 'm1',
    points: 1,
    stem: both(key),
    explanation: both('why'),
    format: 'number',
    answer: 3,
    tolerance: 0,
    ...change,
  }) as Question
const assessment: EditionContent['assessment'] = {
  title: both('Test'),
  drawCount: 1,
  passMark: 80,
  attemptsAllowed: 2,
  waitMinutes: 0,
  timeLimitMinutes: 30,
  graceSeconds: 60,
  opensAt: null,
  closesAt: null,
  offlineDays: null,
  honourStatement: null,
  review: 'after-submission',
  secondMarker: null,
  anonymousMarking: false,
}
const content = (change: Partial<EditionContent> = {}): EditionContent => ({
  title: both('Course'),
  summary: both('About'),
  hours: 6,
  validityMonths: 24,
  modules: [module('m1', lesson('l1', 'Stop.', 'Wait.'), lesson('l2', 'Go.')), module('m2', lesson('l3', 'Report.'))],
  assessment,
  questions: [question('q1'), question('q2')],
  ...change,
})
const kinds = (after: EditionContent) => differencesBetween(content(), after).map(({ kind }) => kind)

describe('the differences between two editions', () => {
  it('are none where nothing changed', () => expect(kinds(content())).toEqual([]))

  it('name a changed block by what stood there and what stands there now, in each language', () => {
    const after = content({
      modules: [
        module('m1', lesson('l1', 'Stop early.', 'Wait.', 'Greet.'), lesson('l2', 'Go.')),
        module('m2', lesson('l3', 'Report.')),
      ],
    })
    const [only, ...more] = differencesBetween(content(), after)
    expect(more).toEqual([])
    expect(only).toMatchObject({
      kind: 'lesson-changed',
      changes: [
        { language: 'en', before: 'Stop.', after: 'Stop early.' },
        { language: 'en', before: null, after: 'Greet.' },
        { language: 'ja', before: '「Stop.」', after: '「Stop early.」' },
        { language: 'ja', before: null, after: '「Greet.」' },
      ],
    })
    expect(beyondSmallFix([only].flatMap((one) => one ?? []))).toEqual([])
  })

  it('name what was added, removed, moved and renamed, and one lesson moved is one', () => {
    expect(
      kinds(
        content({
          modules: [
            module('m2', lesson('l3', 'Report.')),
            module('m1', lesson('l1', 'Stop.', 'Wait.'), lesson('l2', 'Go.')),
          ],
        }),
      ),
    ).toEqual(['module-moved'])
    expect(
      kinds(
        content({
          modules: [
            module('m1', lesson('l2', 'Go.'), lesson('l1', 'Stop.', 'Wait.')),
            module('m2', lesson('l3', 'Report.')),
          ],
        }),
      ),
    ).toEqual(['lesson-moved'])
    expect(
      kinds(
        content({
          modules: [
            module('m1', lesson('l1', 'Stop.', 'Wait.')),
            module('m2', lesson('l3', 'Report.'), lesson('l2', 'Go.')),
          ],
        }),
      ),
    ).toEqual(['lesson-moved'])
    expect(kinds(content({ modules: [module('m1', lesson('l1', 'Stop.', 'Wait.'), lesson('l2', 'Go.'))] }))).toEqual([
      'module-removed',
    ])
  })

  it.each<[string, Partial<EditionContent>]>([
    ['hours', { hours: 7 }],
    ['validity', { validityMonths: 12 }],
    ['setting', { assessment: { ...assessment, passMark: 70 } }],
    ['question-rescored', { questions: [question('q1', { points: 2 }), question('q2')] }],
    ['question-removed', { questions: [question('q1')] }],
    ['outcome', { modules: content().modules.map((one) => ({ ...one, outcome: both('must') })) }],
  ])('that keep a change from being a small fix: %s', (kind, change) => {
    const beyond = beyondSmallFix(differencesBetween(content(), content(change)))
    expect(beyond.map((one) => one.kind)).toContain(kind)
  })

  it('let a question be reworded in a small fix, but not its key', () => {
    const reworded = content({ questions: [question('q1', { stem: both('How many, exactly?') }), question('q2')] })
    expect(kinds(reworded)).toEqual(['question-reworded'])
    expect(beyondSmallFix(differencesBetween(content(), reworded))).toEqual([])
    expect(kinds(content({ questions: [question('q1', { tolerance: 1 }), question('q2')] }))).toEqual([
      'question-rescored',
    ])
  })
})

describe('what is kept of somebody’s progress', () => {
  it('are the lessons whose text did not change, wherever they stand now', () => {
    const after = [
      module('m9', lesson('l3', 'Report.'), lesson('l1', 'Stop early.', 'Wait.')),
      module('m1', lesson('l2', 'Go.')),
    ]
    expect(unchangedLessons(content().modules, after)).toEqual(['l2', 'l3'])
  })

  it('is never a lesson that says something else', () => {
    const text = fc.constantFrom('a', 'b', 'c')
    const texts = fc.array(text, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const kept = unchangedLessons([module('m', lesson('l', ...before))], [module('m', lesson('l', ...after))])
        expect(kept).toEqual(JSON.stringify(before) === JSON.stringify(after) ? ['l'] : [])
      }),
    )
  })
})
