import {
  type Asked,
  type Built,
  choiceQuestion,
  kindByWeights,
  matchQuestion,
  numericQuestion,
  shortQuestion,
  orderQuestion,
  truthQuestion,
  withoutStars,
} from './build-question.ts'
import type { ImportReason } from '@muster/contracts/question-file-codes.ts'
import { type FoundItem, type Given, itemOf, NotPossible } from './found.ts'
import { refuseWhatIsNoText, tidy, wordsOf } from './plain-text.ts'
import { childOf, childrenOf, type Element, rawText } from './xml.ts'

/** Kinds of Moodle that no question here can be, and why. */
const notPossible: Readonly<Record<string, ImportReason>> = {
  category: 'not-a-question',
  description: 'not-a-question',
  regexp: 'pattern',
  essay: 'essay',
  recordrtc: 'essay',
  cloze: 'cloze',
  multianswer: 'cloze',
  gapselect: 'cloze',
  ddwtos: 'cloze',
  gapfill: 'cloze',
  calculated: 'calculated',
  calculatedsimple: 'calculated',
  calculatedmulti: 'calculated',
  formulas: 'calculated',
  ddimageortext: 'onto-picture',
  ddmarker: 'onto-picture',
  imageselect: 'onto-picture',
  randomsamatch: 'not-a-question',
  random: 'not-a-question',
  coderunner: 'scripted',
  stack: 'scripted',
}

/** Reads a quiz in Moodle's XML, an item for each of its questions. */
export function readMoodle(quiz: Element, given: Given): FoundItem[] {
  return childrenOf(quiz, 'question').map((question) => {
    const type = question.attributes.get('type') ?? ''
    const name = rawText(childOf(childOf(question, 'name'), 'text')) || rawText(childOf(question, 'category')) || type
    return itemOf(name, () => questionOf(question, type, given))
  })
}

/** The words of an element with a `text` inside, or of its own when it has none. */
function said(element: Element | undefined): string {
  if (!element) return ''
  if (childOf(element, 'file')) refuseWhatIsNoText('<img>')
  return textOf(element)
}

const textOf = (element: Element): string => {
  const text = childOf(element, 'text') ?? element
  const isBare = ['plain_text', 'markdown'].includes(element.attributes.get('format') ?? '')
  return isBare ? tidy(rawText(text)) : wordsOf(rawText(text))
}

function numberIn(element: Element | undefined): number {
  const text = rawText(childOf(element, 'text') ?? element).trim()
  return text === '' ? NaN : Number(text)
}

const isTrue = (element: Element | undefined): boolean => /^\s*(?:true|1)\s*$/i.test(rawText(element))

function questionOf(question: Element, type: string, given: Given): Built {
  const why = notPossible[type]
  if (why) throw new NotPossible(why)
  const grade = numberIn(childOf(question, 'defaultgrade'))
  const asked: Asked = {
    stem: said(childOf(question, 'questiontext')),
    explanation: said(childOf(question, 'generalfeedback')),
    ...(Number.isFinite(grade) && { points: grade }),
  }
  const answers = childrenOf(question, 'answer')
  if (type === 'multichoice' || type === 'multichoiceset' || type === 'oumultiresponse')
    return choicesOf(question, type, asked, given)
  if (type === 'truefalse') return truthOf(answers, asked, given)
  if (type === 'matching' || type === 'ddmatch') return pairsOf(question, asked, given)
  if (type === 'shortanswer') return wordsIn(question, answers, asked, given)
  if (type === 'numerical') return numberOf(question, asked, given)
  if (type === 'ordering') return orderQuestion(given, asked, answers.map(said))
  throw new NotPossible('unknown-kind')
}

function choicesOf(question: Element, type: string, asked: Asked, given: Given): Built {
  const answers = childrenOf(question, 'answer')
  // Choices worth everything together with no other: Moodle writes 0 and 100 for each right one of these.
  const isSet = type !== 'multichoice'
  const weights = answers.map(({ attributes }) => Number(attributes.get('fraction') ?? 0))
  const single = childOf(question, 'single')
  const kind = isSet ? 'multiple' : kindByWeights(weights, single ? isTrue(single) : true)
  const hasPenalty = kind === 'single' && weights.some((weight) => weight < 0)
  return choiceQuestion(
    given,
    hasPenalty ? { ...asked, notes: ['penalty-dropped'] } : asked,
    kind,
    answers.map((answer, index) => ({
      text: said(answer),
      correct: (weights[index] ?? 0) > 0 || isTrue(childOf(answer, 'correctanswer')),
      because: said(childOf(answer, 'feedback')),
    })),
  )
}

function wordsIn(question: Element, answers: readonly Element[], asked: Asked, given: Given): Built {
  const all = answers.map((answer) => ({
    text: rawText(childOf(answer, 'text')).trim(),
    share: Number(answer.attributes.get('fraction') ?? 0) / 100,
    because: said(childOf(answer, 'feedback')),
  }))
  const { match, words } = withoutStars(all)
  const notes = isTrue(childOf(question, 'usecase')) ? (['case-dropped'] as const) : []
  return shortQuestion(given, { ...asked, notes }, match, words)
}

function truthOf(answers: readonly Element[], asked: Asked, given: Given): Built {
  const of = (word: string) => answers.find((answer) => rawText(childOf(answer, 'text')).trim().toLowerCase() === word)
  const [yes, no] = [of('true'), of('false')]
  if (!yes || !no) throw new NotPossible('no-key')
  const isRight = Number(yes.attributes.get('fraction') ?? 0) > 0
  if (isRight === Number(no.attributes.get('fraction') ?? 0) > 0) throw new NotPossible('no-key')
  return truthQuestion(given, asked, isRight, {
    true: said(childOf(yes, 'feedback')),
    false: said(childOf(no, 'feedback')),
  })
}

function pairsOf(question: Element, asked: Asked, given: Given): Built {
  const pairs = childrenOf(question, 'subquestion').map((pair) => ({
    left: said(pair),
    right: said(childOf(pair, 'answer')),
  }))
  return matchQuestion(given, asked, pairs)
}

function numberOf(question: Element, asked: Asked, given: Given): Built {
  const right = childrenOf(question, 'answer').filter(({ attributes }) => Number(attributes.get('fraction') ?? 100) > 0)
  const [only, second] = right
  if (!only) throw new NotPossible('no-key')
  if (second) {
    const areWhole = right.every(({ attributes }) => Number(attributes.get('fraction') ?? 100) >= 99.9)
    throw new NotPossible(areWhole ? 'several-numbers' : 'partly-right')
  }
  const tolerance = numberIn(childOf(only, 'tolerance'))
  const explanation = asked.explanation || said(childOf(only, 'feedback'))
  return numericQuestion(given, { ...asked, explanation }, numberIn(only), Number.isNaN(tolerance) ? 0 : tolerance)
}
