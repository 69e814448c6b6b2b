import { childOf, childrenOf, type Element, rawText, within } from './xml.ts'

/** The first element of a name inside another. */
export const hasOnly = (element: Element, name: string): Element | undefined =>
  [...within(element, (inner) => inner.name === name)][0]

/** The choices of an interaction, as they stand. */
export const choicesIn = (interaction: Element): Element[] => [
  ...within(interaction, ({ name }) => name === 'simple-choice'),
]

/** The choices of a name in an interaction, as they stand. */
export const choicesNamed = (interaction: Element, name: string): Element[] => [
  ...within(interaction, (element) => element.name === name),
]

/** What an item declares about the answer to an interaction. */
export function declarationOf(item: Element, interaction: Element): Element | undefined {
  const identifier = interaction.attributes.get('response-identifier')
  return childrenOf(item, 'response-declaration').find((one) => one.attributes.get('identifier') === identifier)
}

/** What an item declares as right for an interaction. */
export function keyOf(
  item: Element,
  interaction: Element,
): { readonly cardinality: string; readonly baseType: string; readonly values: readonly string[] } {
  const declaration = declarationOf(item, interaction)
  const correct = childOf(declaration, 'correct-response')
  return {
    cardinality: declaration?.attributes.get('cardinality') ?? 'single',
    baseType: declaration?.attributes.get('base-type') ?? 'string',
    values: correct ? childrenOf(correct, 'value').map((value) => rawText(value).trim()) : [],
  }
}

/** The points an item gives for each choice. */
export function mappingOf(item: Element, interaction: Element): Map<string, number> {
  const mapping = childOf(declarationOf(item, interaction), 'mapping')
  const entries = mapping ? childrenOf(mapping, 'map-entry') : []
  return new Map(
    entries.map(({ attributes }) => [attributes.get('map-key') ?? '', Number(attributes.get('mapped-value') ?? 0)]),
  )
}

/** The points of an item, null where it does not say. */
export function pointsOf(item: Element): number | null {
  const outcomes = childrenOf(item, 'outcome-declaration')
  const of = (identifier: string) => outcomes.find(({ attributes }) => attributes.get('identifier') === identifier)
  const most = childOf(childOf(of('MAXSCORE'), 'default-value'), 'value')
  const text = most ? rawText(most).trim() : of('SCORE')?.attributes.get('normal-maximum')
  const points = text === undefined || text === '' ? NaN : Number(text)
  return Number.isFinite(points) ? points : null
}

/** The accepted distance an item's processing names; 0 where it names none. */
export function toleranceOf(item: Element): number {
  const equal = hasOnly(item, 'equal')
  if (equal?.attributes.get('tolerance-mode') !== 'absolute') return 0
  const [tolerance = 0] = (equal.attributes.get('tolerance') ?? '').split(/\s+/).map(Number)
  return tolerance
}
