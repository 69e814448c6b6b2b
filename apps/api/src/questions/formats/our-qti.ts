import type { Bilingual, Language } from '@muster/assessment/question.ts'
import { bankQuestion, type BankQuestion } from '@muster/contracts/schemas/question.ts'
import { type Given, NotPossible } from './found.ts'
import { choicesIn, hasOnly, keyOf, mappingOf, pointsOf } from './qti-key.ts'
import { readHotspot } from './hotspot-qti.ts'
import { readShort } from './short-qti.ts'
import { childOf, childrenOf, type Element, rawText, within } from './xml.ts'

/** The name our own items carry: what else they say in attributes of ours is read only from them. */
export const toolName = 'Muster'

/** Whether an item was written by `write-qti.ts`. */
export const isOurs = ({ attributes }: Element): boolean => attributes.get('tool-name') === toolName

interface Texts {
  of(element: Element | undefined): Bilingual
}

const mine = (element: Element, name: string): string | undefined => element.attributes.get(`data-muster-${name}`)
const idOf = (element: Element): string => mine(element, 'id') ?? element.attributes.get('identifier') ?? ''

/** Reads an item of ours back, with all it held in both languages. */
export function readOurs(item: Element, given: Given): BankQuestion {
  const body = hasOnly(item, 'item-body')
  if (!body) throw new NotPossible('unreadable')
  const texts = textsOf(item)
  const shared = {
    outcome: mine(body, 'outcome') ?? '',
    module: mine(body, 'module') ?? '',
    points: pointsOf(item) ?? NaN,
    stem: texts.of(marked(body, 'stem')),
    explanation: texts.of(marked(item, 'explanation')),
  }
  const read = bankQuestion.safeParse({ ...shared, ...kindOf(item, body, texts, given) })
  if (!read.success) throw new NotPossible('unreadable')
  return read.data
}

const marked = (element: Element, part: string): Element | undefined =>
  [...within(element, (inner) => mine(inner, 'part') === part)][0]

/** Texts stand in the item's language, and in the other one in its catalogue. */
function textsOf(item: Element): Texts {
  const main: Language = item.attributes.get('lang') === 'ja' ? 'ja' : 'en'
  const catalogues = new Map(
    [...within(item, ({ name }) => name === 'catalog')].map((catalogue) => [
      catalogue.attributes.get('id') ?? '',
      rawText(hasOnly(catalogue, 'html-content')),
    ]),
  )
  return {
    of(element) {
      const holder = element && (ownText(element) ?? element)
      const other = catalogues.get(holder?.attributes.get('data-catalog-idref') ?? '') ?? ''
      const text = rawText(holder)
      return main === 'en' ? { en: text, ja: other } : { en: other, ja: text }
    },
  }
}

const ownText = (element: Element): Element | undefined =>
  childrenOf(element).find(({ attributes }) => attributes.has('data-catalog-idref'))

function kindOf(item: Element, body: Element, texts: Texts, given: Given): object {
  const kind = mine(body, 'kind')
  if (kind === 'scenario') return { kind, steps: stepsOf(item, body, texts) }
  if (kind === 'written') return { kind, takesFile: mine(body, 'takes-file') === 'true', rubric: rubricOf(body, texts) }
  const interaction = [...within(body, ({ name }) => name.endsWith('-interaction'))][0]
  if (!interaction) throw new NotPossible('unreadable')
  const { values } = keyOf(item, interaction)
  if (kind === 'single' || kind === 'multiple') {
    const options = choicesIn(interaction).map((choice) => {
      const because = childOf(choice, 'feedback-inline')
      return {
        id: idOf(choice),
        text: texts.of(choice),
        correct: values.includes(choice.attributes.get('identifier') ?? ''),
        ...(because && { because: texts.of(because) }),
      }
    })
    return { kind, options }
  }
  if (kind === 'order') {
    const choices = choicesIn(interaction)
    const steps = values.map((value) => choices.find(({ attributes }) => attributes.get('identifier') === value))
    return { kind, steps: steps.map((step) => ({ id: step ? idOf(step) : '', text: texts.of(step) })) }
  }
  if (kind === 'match') return { kind, ...pairsOf(interaction, values, texts) }
  if (kind === 'hotspot') return readHotspot(item, interaction, given, (element) => texts.of(element))
  if (kind === 'short') return readShort(item, interaction, body, (element) => texts.of(element))
  const unit = marked(body, 'unit')
  return {
    kind,
    format: mine(body, 'format'),
    answer: Number(values[0] ?? NaN),
    tolerance: Number(mine(body, 'tolerance') ?? NaN),
    ...(unit && { unit: texts.of(unit) }),
  }
}

function pairsOf(interaction: Element, values: readonly string[], texts: Texts): object {
  const sets = childrenOf(interaction, 'simple-match-set').map((set) => childrenOf(set, 'simple-associable-choice'))
  const all = new Map(sets.flat().map((choice) => [choice.attributes.get('identifier') ?? '', idOf(choice)]))
  const itemsOf = (set: readonly Element[] = []): object[] =>
    set.map((choice) => ({ id: idOf(choice), text: texts.of(choice) }))
  const pairs = values.map((value) => value.split(' ').map((identifier) => all.get(identifier) ?? ''))
  return { left: itemsOf(sets[0]), right: itemsOf(sets[1]), pairs: Object.fromEntries(pairs) as object }
}

function rubricOf(body: Element, texts: Texts): object[] {
  const parts = (element: Element, part: string): Element[] => [
    ...within(element, (inner) => mine(inner, 'part') === part),
  ]
  return parts(body, 'criterion').map((criterion) => ({
    id: idOf(criterion),
    text: texts.of(childOf(criterion, 'p')),
    levels: parts(criterion, 'level').map((level) => ({
      id: idOf(level),
      text: texts.of(level),
      points: Number(mine(level, 'points') ?? NaN),
    })),
  }))
}

function stepsOf(item: Element, body: Element, texts: Texts): object[] {
  return [...within(body, (element) => mine(element, 'part') === 'step')].map((step) => {
    const interaction = hasOnly(step, 'choice-interaction')
    if (!interaction) throw new NotPossible('unreadable')
    const points = mappingOf(item, interaction)
    return {
      id: idOf(step),
      text: texts.of(childOf(step, 'p')),
      choices: choicesIn(interaction).map((choice) => {
        const next = mine(choice, 'next')
        return {
          id: idOf(choice),
          text: texts.of(choice),
          points: points.get(choice.attributes.get('identifier') ?? '') ?? NaN,
          ...(next !== undefined && { next }),
          feedback: texts.of(childOf(choice, 'feedback-inline')),
        }
      }),
    }
  })
}
