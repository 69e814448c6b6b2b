import type { Question } from '@muster/assessment/question.ts'
import type { DraftDocument, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { describe, expect, it } from 'vitest'
import { blockFingerprint } from './block-texts.ts'
import { publishingFaults, publishingWarnings, type ToPublish } from './publishing.ts'

const both = (text: string) => ({ en: text, ja: `「${text}」` })
const paragraph = (id: string, text: string, of: string | null = null): TextBlock => ({
  id,
  of,
  block: { kind: 'paragraph', text },
})
const document = (en: TextBlock[], ja: TextBlock[]): DraftDocument => ({
  modules: [
    {
      id: 'm',
      key: 'm1',
      title: both('Module'),
      outcome: both('can'),
      shared: null,
      lessons: [
        { id: 'l', key: 'm1-l1', title: both('Lesson'), minutes: 10, figures: [], checks: [], blocks: { en, ja } },
      ],
    },
  ],
})
const english = paragraph('block1', 'Stop.')
const whole = document([english], [paragraph('block1', '止まる。', blockFingerprint(english.block))])
const question = (key: string, ja = 'いくつ'): Question => ({
  kind: 'numeric',
  key,
  outcome: 'o1',
  module: 'm1',
  points: 1,
  stem: { en: 'How many', ja },
  explanation: both('why'),
  format: 'number',
  answer: 3,
  tolerance: 0,
})
const ready: ToPublish = {
  title: both('Course'),
  document: whole,
  assessment: {
    title: both('Test'),
    drawCount: 2,
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
  },
  newerShared: [],
  pool: [question('q1'), question('q2')].map((one) => ({ question: one, retired: false })),
}
const faults = (change: Partial<ToPublish>) => publishingFaults({ ...ready, ...change }).map(({ code }) => code)

describe('a draft that is to be published', () => {
  it('may be, when nothing is wrong, and asks nothing', () => {
    expect(publishingFaults(ready)).toEqual([])
    expect(publishingWarnings(ready)).toEqual([])
  })

  it('is refused without a lesson, without a test, and with a draw larger than its pool', () => {
    expect(faults({ document: { modules: [] } })).toEqual(['no-lesson'])
    expect(faults({ assessment: null })).toEqual(['assessment-missing'])
    expect(faults({ pool: ready.pool.slice(0, 1) })).toEqual(['draw-larger-than-pool'])
  })

  it('is refused with a question that is not translated or out of use', () => {
    expect(faults({ pool: [...ready.pool, { question: question('q3', ''), retired: false }] })).toEqual([
      'question-not-translated',
    ])
    expect(faults({ pool: ready.pool.map((one) => ({ ...one, retired: true })) })).toEqual([
      'question-retired',
      'question-retired',
    ])
  })

  it('is refused when its test closes before it opens', () => {
    const window = { opensAt: '2027-02-01T00:00:00.000Z', closesAt: '2027-01-01T00:00:00.000Z' }
    expect(faults({ assessment: ready.assessment && { ...ready.assessment, ...window } })).toEqual([
      'window-ends-before-it-opens',
    ])
  })

  it('warns of what is not translated, and of what was changed since', () => {
    expect(publishingWarnings({ newerShared: [], document: document([english], []) })).toEqual([
      { code: 'translation-missing', lesson: 'm1-l1', name: both('Lesson'), count: 1 },
    ])
    expect(
      publishingWarnings({
        newerShared: [],
        document: document([english], [paragraph('block1', '止まる。', 'other')]),
      }),
    ).toMatchObject([{ code: 'translation-outdated', count: 1 }])
  })

  it('warns of pictures nobody can hear and recordings nobody can read', () => {
    const file = '00000000-0000-7000-8000-000000000000'
    const blocks: TextBlock[] = [
      { id: 'image1', of: null, block: { kind: 'image', file, alt: '', caption: 'A gate' } },
      { id: 'video1', of: null, block: { kind: 'video', file, title: 'Drill', captions: null, transcript: '' } },
    ]
    const codes = publishingWarnings({ newerShared: [], document: document(blocks, blocks) }).map(
      ({ code, count }) => `${code} ${count}`,
    )
    expect(codes).toEqual(['alternative-text-missing 2', 'captions-missing 2', 'transcript-missing 2'])
  })
})
