/** A page as read, without anything that could act: names, attributes as text, and children. */
export interface HtmlElement {
  /** In small letters. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}
export type HtmlNode = string | HtmlElement

/** What holds no text a person wrote, or text that must not become content. */
const left = new Set(
  'script style template iframe object embed applet noscript noembed noframes svg math head title meta link base xml form input textarea select button canvas audio video source'.split(
    ' ',
  ),
)
const deepest = 400

/**
 * A page as a tree. It is parsed as a document of its own that runs nothing and fetches nothing, and only words, structure
 * and a few attributes are taken from it: whatever a parser makes of hostile markup stays words.
 */
export function readHtml(html: string): HtmlElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return elementOf(body, 0)
}

function elementOf(element: Element, depth: number): HtmlElement {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value]))
  const children =
    depth > deepest ? [element.textContent] : [...element.childNodes].flatMap((child) => nodeOf(child, depth))
  return { tag: element.localName.toLowerCase(), attributes, children }
}

function nodeOf(node: Node, depth: number): HtmlNode[] {
  if (node instanceof Text) return [node.data]
  if (!(node instanceof Element) || left.has(node.localName.toLowerCase())) return []
  return [elementOf(node, depth + 1)]
}
