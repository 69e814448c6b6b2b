import { rightAnswer } from '../../../../libs/assessment/src/right-answer.ts'
import { e1 } from '@muster/sample/courses/e1/e1.ts'

type Question = (typeof e1.questions)[number]

interface Item {
  readonly id: string
  readonly text: string
}

/** A question as the learner's device gets it: the parts that answering needs. */
export interface ShownQuestion {
  readonly kind: string
  readonly stem: string
  readonly options?: readonly Item[]
  readonly steps?: readonly Item[]
  readonly left?: readonly Item[]
  readonly right?: readonly Item[]
  readonly scenario?: readonly {
    readonly id: string
    readonly choices: readonly (Item & { readonly next: string | null })[]
  }[]
}

const byStem = new Map(e1.questions.map((question) => [question.stem.en, question]))

type Worded = readonly { readonly id: string; readonly text: { readonly en: string } }[]

/** The device's id of what the bank calls by another: both show the same words. */
function shownId(own: string, worded: Worded, shown: readonly Item[] | undefined): string {
  const text = worded.find(({ id }) => id === own)?.text.en
  return shown?.find((item) => item.text === text)?.id ?? ''
}

function choicesAlong(
  question: Question & { kind: 'scenario' },
  choices: readonly string[],
  shown: ShownQuestion,
): string[] {
  const ids: string[] = []
  let own = question.steps[0]
  let step = shown.scenario?.[0]
  for (const choice of choices) {
    const text = own?.choices.find(({ id }) => id === choice)
    const found = step?.choices.find((item) => item.text === text?.text.en)
    if (!found) break
    ids.push(found.id)
    own = question.steps.find(({ id }) => id === text?.next)
    step = shown.scenario?.find(({ id }) => id === found.next)
  }
  return ids
}

/** The right answer to a question of the sample course, as a learner's device would send it; null for an unknown one. */
export function answerTo(shown: ShownQuestion): unknown {
  const question = byStem.get(shown.stem)
  if (!question) return null
  const answer = rightAnswer(question)
  if (!answer) return { kind: 'written', text: 'In my own words.' }
  if (answer.kind === 'single' && question.kind === 'single')
    return { ...answer, option: shownId(answer.option, question.options, shown.options) }
  if (answer.kind === 'multiple' && question.kind === 'multiple')
    return { ...answer, options: answer.options.map((id) => shownId(id, question.options, shown.options)) }
  if (answer.kind === 'order' && question.kind === 'order')
    return { ...answer, steps: answer.steps.map((id) => shownId(id, question.steps, shown.steps)) }
  if (answer.kind === 'match' && question.kind === 'match') {
    const pairs = Object.entries(answer.pairs).map(([left, right]) => [
      shownId(left, question.left, shown.left),
      shownId(right, question.right, shown.right),
    ])
    return { ...answer, pairs: Object.fromEntries(pairs) as Record<string, string> }
  }
  if (answer.kind === 'scenario' && question.kind === 'scenario')
    return { ...answer, choices: choicesAlong(question, answer.choices, shown) }
  return answer
}
