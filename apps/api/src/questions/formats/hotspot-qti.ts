import type { Picture, Shape } from '@muster/assessment/question.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import type { Asked, Built } from './build-question.ts'
import { hotspotQuestion } from './build-question.ts'
import { type Given, NotPossible } from './found.ts'
import { choicesNamed, hasOnly, keyOf, mappingOf } from './qti-key.ts'
import { attribute, declaration, escape, type Of, type Part, type Writer } from './qti-writer.ts'
import { pointsOf, readShape, shapeText } from './shape-text.ts'
import { childrenOf, type Element, rawText, within } from './xml.ts'

type Size = Pick<Picture, 'width' | 'height'>

/** Where the picture of an item lies in a package, seen from the item. */
export const picturePath = (name: string): string => `../pictures/${name}`

/**
 * A place on a picture: its areas in pixels, as QTI wants them, and in per cent, as they are kept. What they are called
 * stands with what is said about them.
 */
export function hotspotPart({ picture, areas, points }: Of<'hotspot'>, writer: Writer, pictureName: string): Part {
  const entries = areas.map(
    ({ correct }, at) => `<qti-map-entry map-key="A${at + 1}" mapped-value="${correct ? points : 0}"/>`,
  )
  const right = areas.findIndex(({ correct }) => correct)
  const choices = areas.map(
    ({ id, shape, text }, at) =>
      `<qti-hotspot-choice identifier="A${at + 1}"${pixels(shape, picture)} hotspot-label="${escape(text[writer.main])}" data-muster-id="${escape(id)}" data-muster-shape="${shapeText(shape)}"/>`,
  )
  const { file, width, height, alt } = picture
  const image = `<img src="${escape(picturePath(pictureName))}" width="${width}" height="${height}" alt="${escape(alt[writer.main])}"${attribute('data-muster-file', file)}/>`
  const described = `<qti-rubric-block use="instructions" view="author"><qti-content-body>${writer.text('p', alt, ' data-muster-part="alt"')}</qti-content-body></qti-rubric-block>`
  return {
    declarations: declaration(
      'RESPONSE',
      'single',
      'identifier',
      right === -1 ? [] : [`A${right + 1}`],
      `<qti-mapping default-value="0">${entries.join('')}</qti-mapping>`,
    ),
    body: `${described}<qti-hotspot-interaction response-identifier="RESPONSE" max-choices="1">${image}${choices.join('')}</qti-hotspot-interaction>`,
    processing:
      '<qti-response-processing><qti-set-outcome-value identifier="SCORE"><qti-map-response identifier="RESPONSE"/></qti-set-outcome-value></qti-response-processing>',
    after: areas
      .map(({ text, correct, because }, at) => {
        const said = because ? writer.text('p', because, ' data-muster-part="because"') : ''
        const name = writer.text('p', text, ' data-muster-part="name"')
        return `<qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A${at + 1}" show-hide="show"><qti-content-body><div data-muster-part="area" data-muster-right="${correct ? 'yes' : 'no'}">${name}${said}</div></qti-content-body></qti-modal-feedback>\n`
      })
      .join(''),
  }
}

function pixels(shape: Shape, { width, height }: Size): string {
  const across = (percent: number) => Math.round((percent * width) / 100)
  const down = (percent: number) => Math.round((percent * height) / 100)
  switch (shape.form) {
    case 'circle':
      return ` shape="circle" coords="${across(shape.x)},${down(shape.y)},${Math.max(1, across(shape.radius))}"`
    case 'rectangle':
      return ` shape="rect" coords="${across(shape.left)},${down(shape.top)},${across(shape.right)},${down(shape.bottom)}"`
    case 'polygon':
      return ` shape="poly" coords="${shape.corners.map(({ x, y }) => `${across(x)},${down(y)}`).join(',')}"`
  }
}

/** Reads what `hotspotPart` wrote; a picture that came along in the package stands for the one it was. */
export function readHotspot(
  item: Element,
  interaction: Element,
  { pictureAt }: Pick<Given, 'pictureAt'>,
  textsOf: (element: Element | undefined) => { en: string; ja: string },
): object {
  const of = (element: Element | undefined, name: string) => element?.attributes.get(`data-muster-${name}`)
  const parts = (within_: Element, part: string) => [...within(within_, (element) => of(element, 'part') === part)]
  const image = hasOnly(interaction, 'img')
  const packed = pictureAt?.(image?.attributes.get('src') ?? '')
  const said = parts(item, 'area')
  return {
    kind: 'hotspot',
    picture: {
      file: packed?.file ?? of(image, 'file'),
      width: packed?.width ?? Number(image?.attributes.get('width')),
      height: packed?.height ?? Number(image?.attributes.get('height')),
      alt: textsOf(parts(item, 'alt')[0]),
    },
    areas: choicesNamed(interaction, 'hotspot-choice').map((choice, at) => {
      const about = said[at]
      const because = about && parts(about, 'because')[0]
      return {
        id: of(choice, 'id') ?? '',
        text: textsOf(about && parts(about, 'name')[0]),
        shape: readShape(of(choice, 'shape') ?? ''),
        correct: of(about, 'right') === 'yes',
        ...(because && { because: textsOf(because) }),
      }
    }),
  }
}

/** Another tool's picture, with one place of it to find. */
export function placesOf(item: Element, interaction: Element, asked: Asked, given: Given): Built {
  const areas = interaction.name === 'hotspot-interaction' ? choicesOf(item, interaction) : mappedOf(item, interaction)
  const image = [...within(interaction, ({ name }) => name === 'img' || name === 'object')][0]
  const { attributes } = image ?? interaction
  const picture = given.pictureAt?.(attributes.get('src') ?? attributes.get('data') ?? '')
  if (!picture) throw new NotPossible('picture-missing')
  const drawn = (name: string): number => Number(attributes.get(name)?.replace(/px$/, '') ?? NaN)
  // Areas are drawn on the picture as the item shows it, which may be smaller than it is.
  const size = {
    width: drawn('width') > 0 ? drawn('width') : picture.width,
    height: drawn('height') > 0 ? drawn('height') : picture.height,
  }
  const alt = attributes.get('alt') ?? attributes.get('aria-label') ?? rawText(image).trim()
  return hotspotQuestion(
    given,
    asked,
    { ...picture, alt },
    areas.map(({ element, ...area }) => ({ ...area, shape: percentShape(element, size) })),
  )
}

interface ReadArea {
  readonly element: Element
  readonly name: string
  readonly correct: boolean
}

function choicesOf(item: Element, interaction: Element): ReadArea[] {
  const { cardinality, values } = keyOf(item, interaction)
  const mapping = mappingOf(item, interaction)
  const right = values.length > 0 ? values : [...mapping].flatMap(([id, points]) => (points > 0 ? [id] : []))
  if (right.length === 0) throw new NotPossible('no-key')
  // Several places of which one must find all are another question.
  if (cardinality !== 'single' && right.length > 1) throw new NotPossible('onto-picture')
  return choicesNamed(interaction, 'hotspot-choice').map((element) => ({
    element,
    name: element.attributes.get('hotspot-label') ?? '',
    correct: right.includes(element.attributes.get('identifier') ?? ''),
  }))
}

function mappedOf(item: Element, interaction: Element): ReadArea[] {
  const declared = childrenOf(item, 'response-declaration').find(
    ({ attributes }) => attributes.get('identifier') === interaction.attributes.get('response-identifier'),
  )
  const entries = declared ? [...within(declared, ({ name }) => name === 'area-map-entry')] : []
  if (entries.length === 0) throw new NotPossible('no-key')
  if (keyOf(item, interaction).cardinality !== 'single') throw new NotPossible('onto-picture')
  const points = entries.map(({ attributes }) => Number(attributes.get('mapped-value') ?? 0))
  const most = Math.max(...points)
  if (points.some((one) => one > 0 && one < most)) throw new NotPossible('partly-right')
  return entries.map((element, at) => ({ element, name: '', correct: (points[at] ?? 0) > 0 }))
}

function percentShape({ attributes }: Element, { width, height }: Size): Shape {
  const numbers = (attributes.get('coords') ?? '').split(/[\s,]+/).flatMap((one) => (one === '' ? [] : [Number(one)]))
  const share = (pixel: number, whole: number) =>
    Math.round((Math.min(whole, Math.max(0, pixel)) * 10_000) / whole) / 100
  const across = (pixel: number) => share(pixel, width)
  const down = (pixel: number) => share(pixel, height)
  const [first = NaN, second = NaN, third = NaN, fourth = NaN] = numbers
  if (!numbers.every(Number.isFinite)) throw new NotPossible('unreadable')
  switch (attributes.get('shape')) {
    case 'circle':
      return { form: 'circle', x: across(first), y: down(second), radius: across(third) }
    case 'rect':
      return { form: 'rectangle', left: across(first), top: down(second), right: across(third), bottom: down(fourth) }
    case 'poly':
      return { form: 'polygon', corners: pointsOf(numbers).map(({ x, y }) => ({ x: across(x), y: down(y) })) }
    case 'default':
      return { form: 'rectangle', left: 0, top: 0, right: 100, bottom: 100 }
    default:
      throw new NotPossible('onto-picture')
  }
}

/** The pictures that questions show, by the ids of their files. */
export const picturesOf = (questions: readonly BankQuestion[]): string[] => [
  ...new Set(questions.flatMap((question) => (question.kind === 'hotspot' ? [question.picture.file] : []))),
]
