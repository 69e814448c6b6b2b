import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element; neither its name nor its attributes' names carry a prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text directly inside, without the spaces around it. */
  readonly text: string
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
  ignorePiTags: true,
  ignoreDeclaration: true,
  maxNestedTags: 60,
})

const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => known[name] ?? whole)

function elementsOf(nodes: readonly Parsed[]): XmlElement[] {
  return nodes.flatMap((node) =>
    Object.entries(node).flatMap(([name, children]) => {
      if (name === ':@' || name === '#text') return []
      const inside = children as readonly Parsed[]
      const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>
      const texts = inside.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : ''))
      return {
        name,
        attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, decoded(value)])),
        children: elementsOf(inside),
        text: decoded(texts.join('')).trim(),
      }
    }),
  )
}

/** Whether a document declares a document type or entities, or hides something from some of its readers: comments, CDATA, instructions. */
export const hasDeclarations = (xml: string): boolean => /<!|<\?(?!xml\s)/.test(xml)

/** The root of an XML document; null where it is none, or nested deeper than anything of SAML. No entity is defined or loaded. */
export function rootOf(xml: string): XmlElement | null {
  if (XMLValidator.validate(xml) !== true) return null
  try {
    const roots = elementsOf(parser.parse(xml) as Parsed[])
    return roots.length === 1 ? (roots[0] ?? null) : null
  } catch {
    return null
  }
}

/** An element and everything inside it. */
export const everyElement = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(everyElement)]

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)
