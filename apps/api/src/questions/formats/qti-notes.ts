import type { ImportNote } from '@muster/contracts/question-file-codes.ts'
import { choicesNamed, declarationOf, hasOnly, keyOf } from './qti-key.ts'
import { childrenOf, type Element, rawText, within } from './xml.ts'

/** What an item's grading and feedback say that no question here does. */
export function notesOf(item: Element, interaction: Element): ImportNote[] {
  const mapped = mappedPoints(item, interaction)
  const rules = rulePoints(item)
  const isPartly = givesParts(item, interaction) || new Set(rules.filter((points) => points > 0)).size > 1
  const hasPenalty = [...mapped, ...rules].some((points) => points < 0)
  return [
    ...(isPartly || addsUp(item) ? (['partial-dropped'] as const) : []),
    ...(hasPenalty ? (['penalty-dropped'] as const) : []),
    ...(modalFeedbackOf(item).length > 1 ? (['feedback-dropped'] as const) : []),
  ]
}

/** What an item says after the answer, where it says something. */
export const modalFeedbackOf = (item: Element): Element[] =>
  choicesNamed(item, 'modal-feedback').filter((one) => rawText(one).trim() !== '')

/** Whether points come from the mapping: an item may declare one that its processing never looks at. */
function isMapped(item: Element): boolean {
  const processing = hasOnly(item, 'response-processing')
  const template = processing?.attributes.get('template') ?? ''
  return (
    !processing ||
    /map_response/.test(template) ||
    [...within(processing, ({ name }) => name.startsWith('map-response'))].length > 0
  )
}

/** The points that are mapped to answers or places, that of everything else among them. */
function mappedPoints(item: Element, interaction: Element): number[] {
  const declared = declarationOf(item, interaction)
  if (!declared || !isMapped(item)) return []
  const numbersIn = (attribute: string, ...names: string[]): number[] =>
    names
      .flatMap((name) => choicesNamed(declared, name))
      .map(({ attributes }) => Number(attributes.get(attribute) ?? 0))
  return [
    ...numbersIn('mapped-value', 'map-entry', 'area-map-entry'),
    ...numbersIn('default-value', 'mapping', 'area-mapping'),
  ]
}

/** Of words each may keep its own points; of everything else only the whole counts here. */
function givesParts(item: Element, interaction: Element): boolean {
  const { cardinality, baseType } = keyOf(item, interaction)
  if (baseType === 'string') return false
  const positive = mappedPoints(item, interaction).filter((points) => points > 0)
  return cardinality === 'single' ? new Set(positive).size > 1 : positive.length > 1
}

const scoreRules = (item: Element): Element[] =>
  choicesNamed(item, 'set-outcome-value').filter(({ attributes }) => attributes.get('identifier') === 'SCORE')

/** The points an item's rules set outright. */
const rulePoints = (item: Element): number[] =>
  scoreRules(item)
    .flatMap((rule) => childrenOf(rule, 'base-value'))
    .map((value) => Number(rawText(value)))

/** Whether points are added up rule by rule. */
const addsUp = (item: Element): boolean =>
  scoreRules(item).filter((rule) =>
    [...within(rule, ({ name }) => name === 'sum')].some((sum) => hasOnly(sum, 'base-value')),
  ).length > 1
