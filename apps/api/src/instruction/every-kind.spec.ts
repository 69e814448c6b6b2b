import { toLearnerAnswer } from '@muster/assessment/learner-answer.ts'
import { toLearnerView } from '@muster/assessment/learner-view.ts'
import type { Answer, Question } from '@muster/assessment/question.ts'
import { toReviewView } from '@muster/assessment/review-view.ts'
import { rightAnswer } from '@muster/assessment/right-answer.ts'
import { score } from '@muster/assessment/score.ts'
import { endpoints } from '@muster/contracts/endpoints.ts'
import { answer, bankQuestion, learnerQuestion, questionKinds } from '@muster/contracts/schemas/question.ts'
import { describe, expect, it } from 'vitest'
import { everyKind } from '../../../../libs/assessment/src/testing/questions.ts'
import { numbered, presentReviewed } from '../assessments/attempt.present.ts'
import { readQuestions } from '../questions/formats/read-questions.ts'
import { writeCsv } from '../questions/formats/write-csv.ts'
import { qtiItem } from '../questions/formats/write-qti.ts'
import { sentQuestion } from '../questions/question-rows.ts'
import { presentQuestionFigures } from './question-figures.present.ts'

/** The kinds as the bank takes them: nobody has to remember a list here. */
const kinds = bankQuestion.options.map(({ shape }) => shape.kind.value)
const reviewed = endpoints['assessments.review'].reply.shape.questions.element
const figures = endpoints['instruction.questions'].reply.shape.questions.element

function oneOf(kind: string): Question {
  const question = everyKind.find((one) => one.kind === kind)
  if (!question) throw new Error(`libs/assessment has no example of the kind ${kind}`)
  return question
}

/** What somebody may answer: right, where that can be told. */
const answered = (question: Question): Answer =>
  rightAnswer(question) ?? { kind: 'written', text: 'I would ask first.' }

describe('a question of every kind', () => {
  it('is offered to authors', () => expect([...questionKinds].toSorted()).toEqual([...kinds].toSorted()))

  it.each(kinds)('is shown to its learner in both languages, without its key: %s', (kind) => {
    const question = oneOf(kind)
    for (const language of ['en', 'ja'] as const) {
      const shown = learnerQuestion.parse(numbered(toLearnerView(question, language, 'seed'), 0))
      expect(shown).toMatchObject({ kind, stem: question.stem[language], points: question.points })
      expect(JSON.stringify(shown)).not.toContain(question.explanation[language])
      // Besides what every kind has there is something to answer with, unless it is typed.
      const own = Object.keys(shown).filter((field) => !['position', 'kind', 'points', 'stem'].includes(field))
      if (kind !== 'short') expect(own).not.toEqual([])
    }
  })

  it.each(kinds)('takes an answer, and is reviewed after the test: %s', (kind) => {
    const question = oneOf(kind)
    const given = answered(question)
    const sent = answer.parse(toLearnerAnswer(question, 'seed', given))
    expect(sent.kind).toBe(kind)
    const view = toReviewView(question, 'ja', 'seed', given, question.points)
    expect(reviewed.parse({ ...presentReviewed(view, 0), marks: [] })).toMatchObject({
      answer: sent,
      points: question.points,
      correct: true,
      explanation: question.explanation.ja,
    })
  })

  it.each(kinds)('has figures from twenty answers on: %s', (kind) => {
    const question = oneOf(kind)
    const given = answered(question)
    const marked = kind === 'written' ? question.points : null
    const { points } = score(question, given, marked ?? 0)
    const turns = Array.from({ length: 20 }, () => ({
      answer: given,
      seconds: 50,
      marked,
      attemptPoints: points,
      attemptOutOf: question.points,
    }))
    expect(figures.parse(presentQuestionFigures({ question, turns }, []))).toMatchObject({
      kind,
      answers: 20,
      statistics: { rightShare: 1, medianSeconds: 50 },
    })
  })

  it.each(kinds)('goes out as a file and comes back as it was: %s', async (kind) => {
    const content = bankQuestion.parse(sentQuestion(oneOf(kind)))
    const given = { language: 'en', outcome: 'other', module: '' } as const
    for (const file of [writeCsv([content]), qtiItem({ key: 'q-1', content })]) {
      const { items } = await readQuestions(Buffer.from(file), given)
      expect(items.map((item) => ('question' in item ? item.question : item))).toEqual([content])
    }
  })
})
