import { describe, expect, it } from 'vitest'
import { lookout } from './testing/words-and-places.ts'
import type { ShortQuestion, SingleQuestion } from './question.ts'
import { bankFaults, untranslated } from './untranslated.ts'

const question = (ja: boolean): SingleQuestion => {
  const text = (en: string, japanese: string) => ({ en, ja: ja ? japanese : '' })
  return {
    kind: 'single',
    key: 'q1',
    outcome: 'o1',
    module: 'm1',
    points: 1,
    stem: text('Who decides?', '誰が決めますか。'),
    explanation: text('The security officer.', '安全担当官です。'),
    options: [
      { id: 'a', text: text('You', 'あなた'), correct: false },
      { id: 'b', text: text('The security officer', '安全担当官'), correct: true },
    ],
  }
}

describe('an answer in words', () => {
  const spelt = (en: string[], ja: string[]): ShortQuestion => ({
    ...lookout,
    accepted: [{ id: 'a', spellings: { en, ja }, points: 2 }],
  })
  it('waits for the language in which nothing earns all points', () => {
    expect(untranslated(lookout)).toEqual([])
    expect(untranslated(spelt(['checkpoint'], []))).toEqual(['ja'])
    expect(bankFaults(spelt(['checkpoint'], []))).toEqual([])
    expect(bankFaults(spelt([], ['検問所']))).toEqual([])
    expect(bankFaults(spelt([], []))).toEqual(['question-no-right-answer', 'question-text-missing'])
  })
})

describe('a question of the bank', () => {
  it('may wait for its translation', () => {
    expect(bankFaults(question(false))).toEqual([])
    expect(untranslated(question(false))).toEqual(['ja'])
    expect(untranslated(question(true))).toEqual([])
  })

  it('says what is missing text by text, in either language', () => {
    const mixed = {
      ...question(true),
      stem: { en: '', ja: '誰が決めますか。' },
      explanation: { en: 'The officer.', ja: ' ' },
    }
    expect(untranslated(mixed)).toEqual(['en', 'ja'])
    expect(bankFaults(mixed)).toEqual([])
  })

  it('has each text in one language at least, and every other fault keeps it out', () => {
    expect(bankFaults({ ...question(false), stem: { en: '', ja: '' } })).toEqual(['question-text-missing'])
    const options = question(false).options.map((option) => ({ ...option, correct: false }))
    expect(bankFaults({ ...question(false), options })).toEqual(['question-no-right-answer'])
    const same = question(false).options.map((option) => ({ ...option, text: { en: 'You', ja: '' } }))
    expect(bankFaults({ ...question(false), options: same })).toEqual(['question-same-text-twice'])
  })
})
