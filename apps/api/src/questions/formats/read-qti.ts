import type { ImportReason } from '@muster/contracts/question-file-codes.ts'
import {
  type Asked,
  type Built,
  choiceQuestion,
  matchQuestion,
  numericQuestion,
  orderQuestion,
  shortQuestion,
} from './build-question.ts'
import { type FoundItem, type Given, itemOf, NotPossible } from './found.ts'
import { placesOf } from './hotspot-qti.ts'
import { isOurs, readOurs } from './our-qti.ts'
import { wordsOf } from './short-qti.ts'
import { plainText } from './plain-text.ts'
import { modalFeedbackOf, notesOf } from './qti-notes.ts'
import { type Element, innerHtml, within } from './xml.ts'
import { choicesIn, hasOnly, keyOf, mappingOf, pointsOf, toleranceOf } from './qti-key.ts'

/** Interactions that no question here can be, and why. */
const notPossible: Readonly<Record<string, ImportReason>> = {
  'extended-text-interaction': 'essay',
  'upload-interaction': 'essay',
  'inline-choice-interaction': 'cloze',
  'gap-match-interaction': 'cloze',
  'hottext-interaction': 'cloze',
  'graphic-gap-match-interaction': 'onto-picture',
  'graphic-order-interaction': 'onto-picture',
  'graphic-associate-interaction': 'onto-picture',
  'position-object-interaction': 'onto-picture',
  'position-object-stage': 'onto-picture',
  'drawing-interaction': 'onto-picture',
  'media-interaction': 'media',
  'end-attempt-interaction': 'scripted',
  'custom-interaction': 'scripted',
  'portable-custom-interaction': 'scripted',
}

const isInteraction = ({ name }: Element): boolean => name.endsWith('-interaction') || name === 'position-object-stage'
/** What is inside an item's body and yet no part of what it asks. */
const isNoQuestion = (element: Element): boolean =>
  isInteraction(element) || /^(?:feedback-|rubric-block|template-|catalog|modal-feedback|stylesheet)/.test(element.name)

/** Reads the items of a QTI 2 or 3 file: an item alone, or those a test holds or names. */
export function readQti(root: Element, given: Given): FoundItem[] {
  if (root.name === 'assessment-item') return [readItem(root, given)]
  if (root.name === 'questestinterop')
    return [...within(root, ({ name }) => name === 'item')].map((item) => ({
      name: titleOf(item),
      reason: 'old-version',
    }))
  if (root.name === 'assessment-stimulus') return [{ name: titleOf(root), reason: 'not-a-question' }]
  return [...within(root, ({ name }) => ['assessment-item', 'assessment-item-ref'].includes(name))].map((item) =>
    item.name === 'assessment-item' ? readItem(item, given) : { name: titleOf(item), reason: 'not-in-file' },
  )
}

/** What an item is called. */
export const titleOf = ({ attributes }: Element): string =>
  attributes.get('title') || attributes.get('identifier') || attributes.get('ident') || attributes.get('href') || ''

const readItem = (item: Element, given: Given): FoundItem =>
  itemOf(titleOf(item), () => (isOurs(item) ? { question: readOurs(item, given), notes: [] } : questionOf(item, given)))

function questionOf(item: Element, given: Given): Built {
  if (item.attributes.get('adaptive') === 'true') throw new NotPossible('adaptive')
  if (hasOnly(item, 'template-declaration') || hasOnly(item, 'template-processing')) throw new NotPossible('calculated')
  const body = hasOnly(item, 'item-body')
  const interactions = body ? [...within(body, isInteraction)] : []
  const [interaction, second] = interactions
  if (!body || !interaction) throw new NotPossible('not-a-question')
  const why = interactions.map(({ name }) => notPossible[name]).find((reason) => reason !== undefined)
  if (why) throw new NotPossible(why)
  if (second) throw new NotPossible(interaction.name === 'text-entry-interaction' ? 'cloze' : 'several-parts')
  const prompt = hasOnly(interaction, 'prompt')
  const points = pointsOf(item)
  const asked: Asked = {
    stem: stemOf(body, prompt),
    explanation: explanationOf(item),
    notes: notesOf(item, interaction),
    ...(points !== null && { points }),
  }
  switch (interaction.name) {
    case 'choice-interaction':
      return choicesOf(item, interaction, asked, given)
    case 'order-interaction':
      return orderOf(item, interaction, asked, given)
    case 'match-interaction':
      return pairsOf(item, interaction, asked, given)
    case 'hotspot-interaction':
    case 'select-point-interaction':
      return placesOf(item, interaction, asked, given)
    case 'text-entry-interaction':
    case 'slider-interaction':
      return numberOf(item, interaction, asked, given)
    default:
      throw new NotPossible('unknown-kind')
  }
}

/** What is asked; a gap inside a sentence stays one. */
function stemOf(body: Element, prompt: Element | undefined): string {
  const asked = innerHtml(body, isNoQuestion, ({ name }) => (name === 'text-entry-interaction' ? '_____' : ''))
  const stem = plainText(`<p>${asked}</p>${prompt ? `<p>${innerHtml(prompt)}</p>` : ''}`)
  return stem.replace(/\n_____$/, '').trim()
}

/** What an item says after the answer, where it says one thing whatever the answer was. */
function explanationOf(item: Element): string {
  const [only, second] = modalFeedbackOf(item)
  return only && !second ? plainText(innerHtml(only)) : ''
}

const wordsIn = (element: Element): string => plainText(innerHtml(element, isNoQuestion))

function becauseOf(choice: Element): string {
  const feedback = [...within(choice, ({ name }) => name === 'feedback-inline' || name === 'feedback-block')]
  return feedback.map((one) => plainText(innerHtml(one))).join('\n')
}

function choicesOf(item: Element, interaction: Element, asked: Asked, given: Given): Built {
  const { cardinality, values } = keyOf(item, interaction)
  const mapping = mappingOf(item, interaction)
  const most = Math.max(0, ...mapping.values())
  const right = new Set(
    values.length > 0 ? values : [...mapping].filter(([, points]) => points > 0).map(([identifier]) => identifier),
  )
  if (right.size === 0) throw new NotPossible('no-key')
  const isSingle = cardinality === 'single'
  const isPartly = isSingle && [...mapping.values()].some((points) => points > 0 && points < most)
  if (isPartly) throw new NotPossible('partly-right')
  return choiceQuestion(
    given,
    asked,
    isSingle ? 'single' : 'multiple',
    choicesIn(interaction).map((choice) => ({
      text: wordsIn(choice),
      correct: right.has(choice.attributes.get('identifier') ?? ''),
      because: becauseOf(choice),
    })),
  )
}

function orderOf(item: Element, interaction: Element, asked: Asked, given: Given): Built {
  const { values } = keyOf(item, interaction)
  const choices = new Map(choicesIn(interaction).map((choice) => [choice.attributes.get('identifier') ?? '', choice]))
  if (values.length === 0) throw new NotPossible('no-key')
  const steps = values.map((value) => choices.get(value))
  if (steps.length !== choices.size || steps.includes(undefined)) throw new NotPossible('order-of-some')
  return orderQuestion(
    given,
    asked,
    steps.flatMap((step) => (step ? [wordsIn(step)] : [])),
  )
}

function pairsOf(item: Element, interaction: Element, asked: Asked, given: Given): Built {
  const { values } = keyOf(item, interaction)
  const pairs = values.map((value) => value.split(/\s+/))
  if (pairs.length === 0) throw new NotPossible('no-key')
  const [lefts = [], rights = []] = [...within(interaction, ({ name }) => name === 'simple-match-set')].map((set) => [
    ...within(set, ({ name }) => name === 'simple-associable-choice'),
  ])
  const idOf = (choice: Element): string => choice.attributes.get('identifier') ?? ''
  const partnersOf = (left: Element): Element[] =>
    rights.filter((right) => pairs.some(([one, other]) => one === idOf(left) && other === idOf(right)))
  if (lefts.some((left) => partnersOf(left).length > 1)) throw new NotPossible('match-of-many')
  const used = new Set(lefts.flatMap(partnersOf))
  return matchQuestion(given, asked, [
    ...lefts.map((left) => {
      const [partner] = partnersOf(left)
      return { left: wordsIn(left), right: partner ? wordsIn(partner) : '' }
    }),
    ...rights.filter((right) => !used.has(right)).map((right) => ({ left: '', right: wordsIn(right) })),
  ])
}

function numberOf(item: Element, interaction: Element, asked: Asked, given: Given): Built {
  const { values, baseType } = keyOf(item, interaction)
  const [value, second] = values
  if (baseType === 'string' && !(value !== undefined && /^-?\d+(?:\.\d+)?$/.test(value.trim()))) {
    if (hasOnly(item, 'pattern-match') || interaction.attributes.has('pattern-mask')) throw new NotPossible('pattern')
    const isPartOf = hasOnly(item, 'substring') !== undefined
    const words = wordsOf(item, interaction).map((one) => ({ ...one, because: '' }))
    return shortQuestion(given, asked, isPartOf ? 'contains' : 'exact', words)
  }
  if (value === undefined) throw new NotPossible('no-key')
  if (second !== undefined) throw new NotPossible('several-numbers')
  const mapped = [...mappingOf(item, interaction).values()].filter((points) => points > 0)
  if (mapped.length > 1) throw new NotPossible(new Set(mapped).size > 1 ? 'partly-right' : 'several-numbers')
  return numericQuestion(given, asked, Number(value), toleranceOf(item))
}
