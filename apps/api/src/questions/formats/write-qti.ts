import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { strToU8, zipSync } from 'fflate'
import { toolName } from './our-qti.ts'
import {
  attribute,
  declaration,
  escape,
  feedback,
  isCorrect,
  matchCorrect,
  named,
  type Of,
  type Part,
  Writer,
} from './qti-writer.ts'
import { hotspotPart } from './hotspot-qti.ts'
import { shortPart } from './short-qti.ts'

export interface Exported {
  readonly key: string
  /** What its picture is called in the package. */
  readonly pictureName?: string | undefined
  readonly content: BankQuestion
}

const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'

function partOf(question: BankQuestion, writer: Writer, pictureName?: string): Part {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = question.options.flatMap(({ correct }, index) => (correct ? [`C${index + 1}`] : []))
      const choices = question.options.map(
        ({ id, text, because }, index) =>
          `<qti-simple-choice${named('C', index, id)}>${writer.text('span', text)}${feedback(writer, `C${index + 1}`, because)}</qti-simple-choice>`,
      )
      const isSingle = question.kind === 'single'
      return {
        declarations: declaration('RESPONSE', isSingle ? 'single' : 'multiple', 'identifier', right),
        body: `<qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="${isSingle ? 1 : 0}">${choices.join('')}</qti-choice-interaction>`,
        processing: isCorrect,
      }
    }
    case 'order': {
      const values = question.steps.map((_, index) => `C${index + 1}`)
      const steps = question.steps.map(
        ({ id, text }, index) =>
          `<qti-simple-choice${named('C', index, id)}>${writer.text('span', text)}</qti-simple-choice>`,
      )
      return {
        declarations: declaration('RESPONSE', 'ordered', 'identifier', values),
        body: `<qti-order-interaction response-identifier="RESPONSE" shuffle="true">${steps.join('')}</qti-order-interaction>`,
        processing: isCorrect,
      }
    }
    case 'match':
      return matchPart(question, writer)
    case 'numeric':
      return numericPart(question, writer)
    case 'hotspot':
      return hotspotPart(question, writer, pictureName ?? question.picture.file)
    case 'short':
      return shortPart(question, writer)
    case 'scenario':
      return scenarioPart(question, writer)
    case 'written':
      return writtenPart(question, writer)
  }
}

function matchPart({ left, right, pairs }: Of<'match'>, writer: Writer): Part {
  const at = (items: typeof left, id: string): number => items.findIndex((item) => item.id === id) + 1
  const values = Object.entries(pairs).map(([one, other]) => `L${at(left, one)} R${at(right, other)}`)
  const setOf = (items: typeof left, prefix: string, most: number): string =>
    `<qti-simple-match-set>${items.map(({ id, text }, index) => `<qti-simple-associable-choice${named(prefix, index, id)} match-max="${most}">${writer.text('span', text)}</qti-simple-associable-choice>`).join('')}</qti-simple-match-set>`
  return {
    declarations: declaration('RESPONSE', 'multiple', 'directedPair', values),
    body: `<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="${left.length}">${setOf(left, 'L', 1)}${setOf(right, 'R', 0)}</qti-match-interaction>`,
    processing: isCorrect,
  }
}

function numericPart({ format, answer, tolerance, unit }: Of<'numeric'>, writer: Writer): Part {
  const unitText = unit ? ` ${writer.text('span', unit, ' data-muster-part="unit"')}` : ''
  return {
    declarations: declaration('RESPONSE', 'single', 'float', [String(answer)]),
    attributes: `${attribute('data-muster-format', format)}${attribute('data-muster-tolerance', String(tolerance))}`,
    body: `<p><qti-text-entry-interaction response-identifier="RESPONSE"/>${unitText}</p>`,
    processing: matchCorrect(
      `<qti-equal tolerance-mode="absolute" tolerance="${tolerance} ${tolerance}"><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal>`,
    ),
  }
}

/** Each step is an interaction whose choices carry points; where a choice leads stands in an attribute of ours. */
function scenarioPart({ steps }: Of<'scenario'>, writer: Writer): Part {
  const declarations = steps.map(({ choices }, index) => {
    const entries = choices.map((choice, at) => `<qti-map-entry map-key="C${at + 1}" mapped-value="${choice.points}"/>`)
    return declaration(
      `STEP${index + 1}`,
      'single',
      'identifier',
      [],
      `<qti-mapping default-value="0">${entries.join('')}</qti-mapping>`,
    )
  })
  const body = steps.map(({ id, text, choices }, index) => {
    const written = choices.map(
      (choice, at) =>
        `<qti-simple-choice${named('C', at, choice.id)}${attribute('data-muster-next', choice.next)}>${writer.text('span', choice.text)}${feedback(writer, `C${at + 1}`, choice.feedback)}</qti-simple-choice>`,
    )
    return `<div data-muster-part="step"${attribute('data-muster-id', id)}>${writer.text('p', text)}<qti-choice-interaction response-identifier="STEP${index + 1}" shuffle="true" max-choices="1">${written.join('')}</qti-choice-interaction></div>`
  })
  const scores = steps.map((_, index) => `<qti-map-response identifier="STEP${index + 1}"/>`).join('')
  return {
    declarations: declarations.join(''),
    body: body.join(''),
    processing: `<qti-response-processing><qti-set-outcome-value identifier="SCORE"><qti-sum>${scores}</qti-sum></qti-set-outcome-value></qti-response-processing>`,
  }
}

/** The rubric stands where only scorers see it; points are in attributes of ours, since QTI has none for levels. */
function writtenPart({ takesFile, rubric }: Of<'written'>, writer: Writer): Part {
  const criteria = rubric.map(({ id, text, levels }) => {
    const written = levels.map(
      (level) =>
        `<li data-muster-part="level"${attribute('data-muster-id', level.id)}${attribute('data-muster-points', String(level.points))}>${writer.text('span', level.text)}</li>`,
    )
    return `<div data-muster-part="criterion"${attribute('data-muster-id', id)}>${writer.text('p', text)}<ul>${written.join('')}</ul></div>`
  })
  const file = takesFile ? '<qti-upload-interaction response-identifier="FILE"/>' : ''
  return {
    declarations: `${declaration('RESPONSE', 'single', 'string', [])}${takesFile ? declaration('FILE', 'single', 'file', []) : ''}`,
    attributes: attribute('data-muster-takes-file', String(takesFile)),
    body: `<qti-rubric-block use="scoring" view="scorer"><qti-content-body>${criteria.join('')}</qti-content-body></qti-rubric-block><qti-extended-text-interaction response-identifier="RESPONSE"/>${file}`,
    processing: '',
  }
}

/** One question as a QTI 3 item, with its key and both languages. */
export function qtiItem({ key, content, pictureName }: Exported): string {
  const writer = new Writer(content)
  const stem = writer.text('p', content.stem, ' data-muster-part="stem"')
  const part = partOf(content, writer, pictureName)
  const explanation = writer.text('p', content.explanation, ' data-muster-part="explanation"')
  const title = [...(content.stem[writer.main] || key)].slice(0, 100).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="${namespace}" identifier="${identifierOf(key)}" title="${escape(title)}" adaptive="false" time-dependent="false" xml:lang="${writer.main}" tool-name="${toolName}" tool-version="1">
${part.declarations}
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
<qti-outcome-declaration identifier="MAXSCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>${content.points}</qti-value></qti-default-value></qti-outcome-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="multiple" base-type="identifier"/>
<qti-item-body data-muster-kind="${content.kind}"${attribute('data-muster-outcome', content.outcome)}${attribute('data-muster-module', content.module)}${part.attributes ?? ''}>${stem}${part.body}</qti-item-body>
${part.processing}
${part.after ?? ''}<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="explanation" show-hide="hide"><qti-content-body>${explanation}</qti-content-body></qti-modal-feedback>
${writer.catalogue()}
</qti-assessment-item>
`
}

const identifierOf = (key: string): string => `i-${key.replaceAll(/[^\w.-]/g, '_')}`

/** The content of a picture under the name it has in the package. */
export interface PictureContent {
  readonly name: string
  readonly content: Uint8Array
}

/** A QTI 3 package: a manifest, an item for each question, and the pictures they show by the ids of their files. */
export function qtiPackage(
  questions: readonly Exported[],
  pictures: ReadonlyMap<string, PictureContent> = new Map(),
): Uint8Array {
  const files = questions.map((question, index) => {
    const picture = question.content.kind === 'hotspot' ? pictures.get(question.content.picture.file) : undefined
    return {
      path: `items/${identifierOf(question.key)}-${index + 1}.xml`,
      id: `${identifierOf(question.key)}-${index + 1}`,
      item: qtiItem({ ...question, pictureName: picture?.name }),
      shown: picture ? `<file href="pictures/${picture.name}"/>` : '',
    }
  })
  const resources = files.map(
    ({ id, path, shown }) =>
      `<resource identifier="${id}" type="imsqti_item_xmlv3p0" href="${path}"><file href="${path}"/>${shown}</resource>`,
  )
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="muster-questions"><metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata><organizations/><resources>${resources.join('')}</resources></manifest>
`
  return zipSync({
    'imsmanifest.xml': strToU8(manifest),
    ...Object.fromEntries(files.map(({ path, item }) => [path, strToU8(item)])),
    ...Object.fromEntries([...pictures.values()].map(({ name, content }) => [`pictures/${name}`, content])),
  })
}
