import type { Bilingual } from '@muster/assessment/question.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'

export type Of<Kind extends BankQuestion['kind']> = Extract<BankQuestion, { kind: Kind }>

/**
 * A text as it stands between tags or in an attribute, without control characters that no XML file may hold; a carriage
 * return stays written out, since reading one would change it.
 */
export const escape = (text: string): string =>
  text
    .replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')

/** An attribute, nothing where it has no value. */
export const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escape(value)}"`

/** What an item writes its texts with: the main language in place, the other one in the catalogue. */
export class Writer {
  readonly main: 'en' | 'ja'
  private readonly cards: string[] = []

  constructor(question: BankQuestion) {
    this.main = question.stem.en.trim() === '' ? 'ja' : 'en'
  }

  text(element: string, text: Bilingual, attributes = ''): string {
    const id = `text-${this.cards.length + 1}`
    const other = this.main === 'en' ? 'ja' : 'en'
    this.cards.push(
      `<qti-catalog id="${id}"><qti-card support="ext:translation"><qti-card-entry xml:lang="${other}"><qti-html-content><span>${escape(text[other])}</span></qti-html-content></qti-card-entry></qti-card></qti-catalog>`,
    )
    return `<${element} data-catalog-idref="${id}"${attributes}>${escape(text[this.main])}</${element}>`
  }

  catalogue(): string {
    return `<qti-catalog-info>${this.cards.join('')}</qti-catalog-info>`
  }
}

/** What one kind puts into its item. */
export interface Part {
  readonly declarations: string
  readonly body: string
  readonly attributes?: string
  readonly processing: string
  /** What stands behind the processing. */
  readonly after?: string
}

/** A response with what is right of it. */
export const declaration = (
  identifier: string,
  cardinality: string,
  baseType: string,
  values: readonly string[],
  mapping = '',
): string =>
  `<qti-response-declaration identifier="${identifier}" cardinality="${cardinality}" base-type="${baseType}">${values.length > 0 ? `<qti-correct-response>${values.map((value) => `<qti-value>${escape(value)}</qti-value>`).join('')}</qti-correct-response>` : ''}${mapping}</qti-response-declaration>`

/** Processing that gives all points where a test holds. */
export const matchCorrect = (test: string): string =>
  `<qti-response-processing><qti-response-condition><qti-response-if>${test}<qti-set-outcome-value identifier="SCORE"><qti-variable identifier="MAXSCORE"/></qti-set-outcome-value></qti-response-if></qti-response-condition></qti-response-processing>`
/** Processing that gives all points for exactly what is declared as right. */
export const isCorrect = matchCorrect(
  '<qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>',
)

/** The identifier of the part at a place, and its own id. */
export const named = (prefix: string, index: number, id: string): string =>
  ` identifier="${prefix}${index + 1}"${attribute('data-muster-id', id)}`
/** A word to a part, shown once it is chosen. */
export const feedback = (writer: Writer, identifier: string, text: Bilingual | undefined): string =>
  text
    ? `<qti-feedback-inline outcome-identifier="FEEDBACK" identifier="${identifier}" show-hide="show">${writer.text('span', text)}</qti-feedback-inline>`
    : ''
