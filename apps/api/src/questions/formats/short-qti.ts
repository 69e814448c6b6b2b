import { keyOf, mappingOf } from './qti-key.ts'
import { attribute, declaration, escape, type Of, type Part, type Writer } from './qti-writer.ts'
import { childOf, type Element, within } from './xml.ts'

/**
 * A question answered with words: each way of writing an answer is mapped to its points. What an answer is called here,
 * and which of the mapped words are its own in which language, stands with the word that is said about it.
 */
export function shortPart({ match, ignoresDiacritics, accepted, points }: Of<'short'>, writer: Writer): Part {
  const all = accepted.flatMap(({ spellings, points: earned }) =>
    [...spellings.en, ...spellings.ja].map((text) => ({ text, earned })),
  )
  const mapped = all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at)
  const entries = mapped.map(
    ({ text, earned }) => `<qti-map-entry map-key="${escape(text)}" mapped-value="${earned}" case-sensitive="false"/>`,
  )
  const placesOf = (texts: readonly string[]): string =>
    texts.map((text) => mapped.findIndex((one) => one.text === text) + 1).join(' ')
  const right = mapped.find(({ earned }) => earned === points)
  const mapping = `<qti-mapping default-value="0">${entries.join('')}</qti-mapping>`
  return {
    declarations: declaration('RESPONSE', 'single', 'string', right ? [right.text] : [], mapping),
    attributes: `${attribute('data-muster-match', match)}${attribute('data-muster-ignores-diacritics', String(ignoresDiacritics))}`,
    body: `<p><qti-text-entry-interaction response-identifier="RESPONSE" expected-length="30"/></p>`,
    processing: match === 'exact' ? mappedProcessing : containsProcessing(mapped),
    after: accepted
      .map(({ id, spellings, points: earned, feedback }, at) => {
        const own = `${attribute('data-muster-id', id)} data-muster-points="${earned}" data-muster-en="${placesOf(spellings.en)}" data-muster-ja="${placesOf(spellings.ja)}"`
        const said = feedback ? writer.text('p', feedback) : ''
        return `<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A${at + 1}" show-hide="show"><qti-content-body><div data-muster-part="accepted"${own}>${said}</div></qti-content-body></qti-modal-feedback>\n`
      })
      .join(''),
  }
}

const mappedProcessing =
  '<qti-response-processing><qti-set-outcome-value identifier="SCORE"><qti-map-response identifier="RESPONSE"/></qti-set-outcome-value></qti-response-processing>'

/** What earns most is looked for first. */
function containsProcessing(mapped: readonly { readonly text: string; readonly earned: number }[]): string {
  const tests = mapped
    .toSorted((one, other) => other.earned - one.earned)
    .map(({ text, earned }, at) => {
      const name = at === 0 ? 'qti-response-if' : 'qti-response-else-if'
      return `<${name}><qti-substring case-sensitive="false"><qti-base-value base-type="string">${escape(text)}</qti-base-value><qti-variable identifier="RESPONSE"/></qti-substring><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">${earned}</qti-base-value></qti-set-outcome-value></${name}>`
    })
  return `<qti-response-processing><qti-response-condition>${tests.join('')}</qti-response-condition></qti-response-processing>`
}

/** Reads what `shortPart` wrote. */
export function readShort(
  item: Element,
  interaction: Element,
  body: Element,
  textsOf: (element: Element) => { en: string; ja: string },
): object {
  const mapped = [...mappingOf(item, interaction).keys()]
  const of = (element: Element, name: string): string | undefined => element.attributes.get(`data-muster-${name}`)
  const spelt = (element: Element, language: string): (string | undefined)[] =>
    (of(element, language) ?? '').split(' ').flatMap((at) => (at === '' ? [] : [mapped[Number(at) - 1]]))
  return {
    kind: 'short',
    match: of(body, 'match'),
    ignoresDiacritics: of(body, 'ignores-diacritics') === 'true',
    accepted: [...within(item, (element) => of(element, 'part') === 'accepted')].map((element) => {
      const said = childOf(element, 'p')
      return {
        id: of(element, 'id') ?? '',
        spellings: { en: spelt(element, 'en'), ja: spelt(element, 'ja') },
        points: Number(of(element, 'points') ?? NaN),
        ...(said && { feedback: textsOf(said) }),
      }
    }),
  }
}

/** What another tool's item accepts as words, each with its share of the points, 0 to 1. */
export function wordsOf(item: Element, interaction: Element): { text: string; share: number }[] {
  const { values } = keyOf(item, interaction)
  const mapping = mappingOf(item, interaction)
  const most = Math.max(0, ...mapping.values())
  const mapped = [...mapping].map(([text, points]) => ({ text, share: most > 0 ? Math.max(0, points) / most : 0 }))
  return [...values.filter((text) => !mapping.has(text)).map((text) => ({ text, share: 1 })), ...mapped]
}
