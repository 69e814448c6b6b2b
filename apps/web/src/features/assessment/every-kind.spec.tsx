import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bankQuestion, type LearnerQuestion } from '@muster/contracts/schemas/question.ts'
import { InLanguage } from '../../app/language.tsx'
import { words } from '../../app/words.tsx'
import { answerLines } from './answer-text.ts'
import type { SentAnswer } from './kept-answers.ts'
import { QuestionInput } from './question-input.tsx'
import { ReviewQuestion } from './review-question.tsx'

const kinds = bankQuestion.options.map(({ shape }) => shape.kind.value)
type Kind = (typeof kinds)[number]

const items = [
  { id: 'A', text: 'The road is closed' },
  { id: 'B', text: 'The road is open' },
]
const scenario = [{ id: 'S', text: 'A gate', choices: items.map((choice) => ({ ...choice, next: null })) }]
const picture = { file: '0198c0de-0000-7000-8000-000000000000', width: 400, height: 300, alt: 'A crossroads' }

/** What a learner's device gets, and one answer to it: the compiler wants a new kind here. */
const examples: Record<Kind, { own: Partial<LearnerQuestion>; answer: SentAnswer }> = {
  single: { own: { options: items }, answer: { kind: 'single', option: 'A' } },
  multiple: { own: { options: items }, answer: { kind: 'multiple', options: ['A'] } },
  order: { own: { steps: items }, answer: { kind: 'order', steps: ['B', 'A'] } },
  match: { own: { left: items, right: items }, answer: { kind: 'match', pairs: { A: 'B' } } },
  numeric: { own: { format: 'number', unit: 'km' }, answer: { kind: 'numeric', value: 12 } },
  short: { own: {}, answer: { kind: 'short', text: 'checkpoint' } },
  hotspot: { own: { picture, areas: items }, answer: { kind: 'hotspot', at: 'A' } },
  scenario: { own: { scenario }, answer: { kind: 'scenario', choices: ['A'] } },
  written: {
    own: { takesFile: true, criteria: [{ text: 'Says what to do', points: 2 }] },
    answer: { kind: 'written', text: 'I would ask first.' },
  },
}

describe('a question of every kind, in a test', () => {
  it.each(kinds)('has an input in both languages, and a review that says the answer: %s', (kind) => {
    const { own, answer } = examples[kind]
    const question: LearnerQuestion = { position: 1, kind, points: 2, stem: 'What do you see?', ...own }
    for (const language of ['en', 'ja'] as const) {
      const input = renderToStaticMarkup(
        <InLanguage language={language}>
          <QuestionInput question={question} answer={answer} fileTo={null} onAnswer={() => undefined} />
        </InLanguage>,
      )
      expect(input).toContain('What do you see?')
      expect(input).toMatch(/<(input|textarea|select|button)\b/)
      const lines = answerLines(words[language], question, answer)
      expect(lines.join('')).not.toBe('')
      const review = renderToStaticMarkup(
        <InLanguage language={language}>
          <ReviewQuestion
            attempt=""
            reviewed={{
              question,
              answer,
              right: null,
              points: 0,
              correct: false,
              explanation: 'Because of the sign.',
              because: {},
              marks: [],
            }}
          />
        </InLanguage>,
      )
      for (const text of ['What do you see?', 'Because of the sign.', ...lines]) expect(review).toContain(text)
    }
  })
})
