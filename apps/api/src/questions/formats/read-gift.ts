import type { GIFTQuestion, MultipleChoice, Numerical, NumericalFormat, ShortAnswer, TextFormat } from 'gift-pegjs'
import { parse } from 'gift-pegjs'
import {
  type Asked,
  type Built,
  choiceQuestion,
  kindByWeights,
  matchQuestion,
  numericQuestion,
  shortQuestion,
  truthQuestion,
  withoutStars,
} from './build-question.ts'
import { type FoundItem, type Given, itemOf, mostItems, nameOf, NotPossible, UnreadableFile } from './found.ts'
import { blocksOf, hasSeveralAnswers, withoutComments, withSigns, withTruth } from './gift-blocks.ts'
import { tidy, wordsOf } from './plain-text.ts'

/** Longer ones are no question of anybody's, and take the parser long. */
const longestItem = 60_000

const said = (text: TextFormat | null): string => {
  if (!text) return ''
  return text.format === 'plain' || text.format === 'markdown' ? tidy(text.text) : wordsOf(text.text)
}

/** Reads GIFT, in which empty lines stand between questions: one item each, so that a broken one costs no other. */
export function readGift(text: string, given: Given): FoundItem[] {
  const blocks = blocksOf(text)
  // Said before the slow part, not after it.
  if (blocks.length > mostItems) throw new UnreadableFile('too-many-questions')
  return blocks.flatMap((lines) => readBlock(withTruth(withoutComments(lines)), given))
}

function readBlock(block: string, given: Given): FoundItem[] {
  const name = block.replace(/^\s*::(.*?)(?<!\\)::/s, '$1 ')
  if (block.length > longestItem) return [{ name: nameOf(name), reason: 'too-large' }]
  const found = parsed(block)
  if (!found) return [{ name: nameOf(name), reason: hasSeveralAnswers(block) ? 'cloze' : 'unreadable' }]
  return found.map((item) => itemOf(titleOf(item) || name, () => questionOf(item, given)))
}

/** What the parser makes of a block, as it stands or written as the parser wants it. */
function parsed(block: string): GIFTQuestion[] | null {
  const withColons = block.replaceAll(/(?<![\\:]):(?!:)/g, '\\:')
  for (const written of new Set([block, withColons, withSigns(block), withSigns(withColons)])) {
    try {
      return parse(`${written}\n\n`)
    } catch {
      // The next way of writing it is tried.
    }
  }
  return null
}

const titleOf = (item: GIFTQuestion): string => item.title ?? ('stem' in item ? item.stem.text : '')

function questionOf(item: GIFTQuestion, given: Given): Built {
  if (item.type === 'Category' || item.type === 'Description') throw new NotPossible('not-a-question')
  if (item.type === 'Essay') throw new NotPossible('essay')
  const asked: Asked = { stem: said(item.stem), explanation: said(item.globalFeedback) }
  if (item.type === 'Short') return wordsIn(item, asked, given)
  if (item.type === 'TF')
    return truthQuestion(given, asked, item.isTrue, {
      true: item.isTrue ? said(item.trueFeedback) : said(item.falseFeedback),
      false: item.isTrue ? said(item.falseFeedback) : said(item.trueFeedback),
    })
  if (item.type === 'Matching')
    return matchQuestion(
      given,
      asked,
      item.matchPairs.map(({ subquestion, subanswer }) => ({ left: said(subquestion), right: wordsOf(subanswer) })),
    )
  return item.type === 'Numerical' ? numberOf(item, asked, given) : choicesOf(item, asked, given)
}

function wordsIn({ choices }: ShortAnswer, asked: Asked, given: Given): Built {
  const words = choices.map(({ text, weight, feedback }) => ({
    text: said(text),
    share: (weight ?? 100) / 100,
    because: said(feedback),
  }))
  const { match, words: bare } = withoutStars(words)
  return shortQuestion(given, asked, match, bare)
}

function choicesOf(item: MultipleChoice, asked: Asked, given: Given): Built {
  const weights = item.choices.map(({ isCorrect, weight }) => weight ?? (isCorrect ? 100 : 0))
  const kind = kindByWeights(
    weights,
    item.choices.some(({ isCorrect }) => isCorrect),
  )
  const hasPenalty = kind === 'single' && weights.some((weight) => weight < 0)
  return choiceQuestion(
    given,
    hasPenalty ? { ...asked, notes: ['penalty-dropped'] } : asked,
    kind,
    item.choices.map(({ text, feedback }, index) => ({
      text: said(text),
      correct: (weights[index] ?? 0) > 0,
      because: said(feedback),
    })),
  )
}

function numberOf({ choices }: Numerical, asked: Asked, given: Given): Built {
  if (!Array.isArray(choices)) return numericQuestion(given, asked, ...rangeOf(choices))
  const right = choices.filter(({ isCorrect, weight }) => isCorrect && (weight ?? 100) > 0)
  const [only, second] = right
  if (!only) throw new NotPossible('no-key')
  if (second) throw new NotPossible(right.some(({ weight }) => weight !== null) ? 'partly-right' : 'several-numbers')
  const explanation = asked.explanation || said(only.feedback)
  return numericQuestion(given, { ...asked, explanation }, ...rangeOf(only.text))
}

function rangeOf({
  type,
  number = NaN,
  range = 0,
  numberHigh = NaN,
  numberLow = NaN,
}: NumericalFormat): [number, number] {
  if (type !== 'high-low') return [number, type === 'range' ? range : 0]
  const middle = Number(((numberHigh + numberLow) / 2).toPrecision(12))
  return [middle, Number(((numberHigh - numberLow) / 2).toPrecision(12))]
}
