import type { HtmlElement, HtmlNode } from './html-tree.ts'

/** How Word says that a paragraph is an item of a list. */
export interface WordListItem {
  /** Which list: items of another one do not belong to it. */
  readonly list: string
  /** From 1. */
  readonly level: number
  readonly isOrdered: boolean
  readonly isCheckbox: boolean
  /** Whether its number or bullet is told from its text. */
  readonly hasMarker: boolean
}

export const styleOf = ({ attributes }: HtmlElement): string => (attributes['style'] ?? '').replace(/\s+/g, ' ')
export const classOf = ({ attributes }: HtmlElement): string => attributes['class'] ?? ''

/** The number or bullet Word wrote before an item, which is not part of its text. */
export const isMarker = (element: HtmlElement): boolean => /mso-list: ?ignore/i.test(styleOf(element))

/** Text that is struck by a tracked change, hidden, or a comment beside the text. */
export const isStruck = (element: HtmlElement): boolean =>
  element.tag === 'del' ||
  element.tag === 's' ||
  element.tag === 'strike' ||
  /\bmsoDel\b|\bmsocom|\bMsoCommentReference\b/i.test(classOf(element)) ||
  /mso-element: ?comment|mso-special-character: ?comment|display: ?none|mso-hide: ?all/i.test(styleOf(element))

const ordered = /^[(（]?(?:\d{1,4}|[a-z]{1,5}|[一二三四五六七八九十]{1,3}|[ア-ン])[.)）、．]|^[①-⑳]/i
const checkbox = /^[☐☑☒□■✓✔]/

/** What a paragraph is of a list; null where it is none. */
export function wordListItem(element: HtmlElement): WordListItem | null {
  const found = /mso-list: ?(l\d+) level(\d+) (lfo\d+)/i.exec(styleOf(element))
  if (!found) return null
  const marker = textIn(markerOf(element)).trim()
  return {
    list: `${found[1]} ${found[3]}`,
    level: Number(found[2]),
    isOrdered: ordered.test(marker),
    isCheckbox: checkbox.test(marker),
    hasMarker: marker !== '',
  }
}

function markerOf(element: HtmlElement): HtmlNode {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (isMarker(child)) return child
    const inside = markerOf(child)
    if (inside !== '') return inside
  }
  return ''
}

const textIn = (node: HtmlNode): string => (typeof node === 'string' ? node : node.children.map(textIn).join(''))

/** The level of a heading, 1 to 6, or 0 for the title of the whole document; null for anything else. */
export function headingLevel(element: HtmlElement): number | null {
  const own = /^h([1-6])$/.exec(element.tag)
  if (own) return Number(own[1])
  if (element.tag !== 'p') return null
  if (/\bMsoTitle\b/.test(classOf(element))) return 0
  const named = /\bMsoHeading([1-6])\b/.exec(classOf(element)) ?? /mso-outline-level: ?([1-6])/.exec(styleOf(element))
  return named ? Number(named[1]) : null
}

export const isCaption = (element: HtmlElement): boolean =>
  element.tag === 'caption' || /\bMsoCaption\b/.test(classOf(element))

export const isStrong = (element: HtmlElement): boolean =>
  element.tag === 'b' || element.tag === 'strong' || /(?:^|[; ])font-weight: ?(?:bold|[6-9]00)/i.test(styleOf(element))
/** Google's editor wraps everything in a `b` that says it is none. */
export const isNotStrong = (element: HtmlElement): boolean =>
  /(?:^|[; ])font-weight: ?(?:normal|400)/i.test(styleOf(element))
