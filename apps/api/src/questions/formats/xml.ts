import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { UnreadableFile } from './found.ts'

/** An element of an XML file. Names carry no prefix and are written `like-this`, whichever version of QTI wrote them. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

type Parsed = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  ignorePiTags: true,
  ignoreDeclaration: true,
  maxNestedTags: 100,
})

/** The parser neither knows nor loads entities: those every XML file may use are read here, each once. */
const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return known[name] ?? whole
    const point = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    const isCharacter = point > 0 && point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff)
    return isCharacter ? String.fromCodePoint(point) : ''
  })
}

const inKebab = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/^qti-/, '')

function elementOf(name: string, children: unknown, attributes: unknown): Element {
  const written = (attributes ?? {}) as Readonly<Record<string, string>>
  return {
    name: inKebab(name),
    attributes: new Map(Object.entries(written).map(([key, value]) => [inKebab(key), decode(value)])),
    children: (children as readonly Parsed[]).flatMap(nodesOf),
  }
}

function nodesOf(node: Parsed): (Element | string)[] {
  if (typeof node['#text'] === 'string') return [decode(node['#text'])]
  if (node['#cdata'])
    return (node['#cdata'] as readonly Parsed[]).map((part) => (typeof part['#text'] === 'string' ? part['#text'] : ''))
  return Object.entries(node)
    .filter(([name]) => name !== ':@')
    .map(([name, children]) => elementOf(name, children, node[':@']))
}

function refuseDoctype(text: string): void {
  for (let at = text.indexOf('<!'); at !== -1; at = text.indexOf('<!', at)) {
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : null
    if (close === null) throw new UnreadableFile('xml-doctype')
    const end = text.indexOf(close, at + 4)
    if (end === -1) throw new UnreadableFile('xml-broken')
    at = end + close.length
  }
}

/**
 * Reads an XML file: no entity is defined or loaded, and a file that declares a document type is refused before anything of
 * it is read.
 */
export function readXml(text: string): Element {
  refuseDoctype(text)
  const verdict = XMLValidator.validate(text)
  if (verdict !== true) throw new UnreadableFile('xml-broken', verdict.err.line)
  let nodes: Parsed[]
  try {
    nodes = parser.parse(text) as Parsed[]
  } catch {
    throw new UnreadableFile('xml-broken')
  }
  const root = nodes.flatMap(nodesOf).find((node) => typeof node !== 'string')
  if (!root) throw new UnreadableFile('xml-broken')
  return root
}

/** The elements directly inside. */
export const childrenOf = (element: Element, name?: string): Element[] =>
  element.children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  )

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && childrenOf(element, name)[0]

/** Every element inside, however deep, that passes; inside one that did not, those inside it. */
export function* within(element: Element, passes: (element: Element) => boolean): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (passes(child)) yield child
    yield* within(child, passes)
  }
}

/** The text inside, exactly as it stands. */
export const rawText = (element: Element | undefined): string =>
  element ? element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('') : ''

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What is inside as HTML without attributes, with something else, or nothing, in place of elements that are not part of it. */
export function innerHtml(
  element: Element,
  isLeftOut: (element: Element) => boolean = () => false,
  inPlaceOf: (element: Element) => string = () => '',
): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child)
      if (isLeftOut(child)) return inPlaceOf(child)
      if (child.name === 'br' || child.name === 'hr') return `<${child.name} />`
      return `<${child.name}>${innerHtml(child, isLeftOut, inPlaceOf)}</${child.name}>`
    })
    .join('')
}
