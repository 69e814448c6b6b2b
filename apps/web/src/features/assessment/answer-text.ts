import type { LearnerQuestion } from '@muster/contracts/schemas/question.ts'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import type { Words } from '../../app/words.tsx'
import type { SentAnswer } from './kept-answers.ts'
import { scenarioPath } from './scenario-path.ts'

type Shown = readonly { readonly id: string; readonly text: string }[] | undefined

const textOf = (items: Shown, id: string): string => items?.find((item) => item.id === id)?.text ?? ''
const two = (number: number): string => String(number).padStart(2, '0')

/** An answer as lines of text, for the review. */
export function answerLines(words: Words, question: LearnerQuestion, answer: SentAnswer): string[] {
  switch (answer.kind) {
    case 'single':
      return [textOf(question.options, answer.option)]
    case 'multiple':
      return (question.options ?? []).filter(({ id }) => answer.options.includes(id)).map(({ text }) => text)
    case 'order':
      return answer.steps.map((id, index) => `${index + 1}. ${textOf(question.steps, id)}`)
    case 'match':
      return (question.left ?? []).flatMap(({ id, text }) =>
        answer.pairs[id] ? [`${text} → ${textOf(question.right, answer.pairs[id])}`] : [],
      )
    case 'numeric': {
      const value =
        question.format === 'time'
          ? `${two(Math.floor(answer.value / 60))}:${two(answer.value % 60)}`
          : words.number(answer.value)
      return [question.unit ? `${value} ${question.unit}` : value]
    }
    case 'hotspot':
      return [placeText(words, question, answer.at)]
    case 'short':
      return [answer.text]
    case 'scenario':
      return scenarioPath(question.scenario ?? [], answer.choices).flatMap(({ chosen }) =>
        chosen ? [chosen.text] : [],
      )
    case 'written':
      return answer.text.split('\n')
  }
}

/** A place of a picture by its name, a point by where it is. */
export function placeText(words: Words, question: LearnerQuestion, at: string | { x: number; y: number }): string {
  if (typeof at === 'string') return textOf(question.areas, at)
  return words.say(assessment.spot.position, { across: words.number(at.x), down: words.number(at.y) })
}

/** What a reason speaks about: the option, the words, or the choice of a step (`step.choice`). */
export function reasonSubject(question: LearnerQuestion, id: string): string {
  if (question.kind === 'short') return id
  const [step = '', choice] = id.split('.')
  if (choice === undefined)
    return (
      textOf(question.options, id) ||
      textOf(question.areas, id) ||
      textOf(question.left, id) ||
      textOf(question.steps, id)
    )
  return textOf(question.scenario?.find((each) => each.id === step)?.choices, choice)
}
