import type { JSONContent } from '@tiptap/core'
import { isSafeLink, textOf } from '../editor/inline.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { isMarker, isNotStrong, isStrong, isStruck } from './word-style.ts'

/** A picture of a page: where its content is, and what it shows. */
export interface Picture {
  readonly source: string
  readonly alt: string
}

/** One line of text with its marks, or a picture that stood in it. */
export type WrittenLine = string | Picture

interface Style {
  readonly strong: boolean
  readonly href: string | null
}

const cjk = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]'
/** A line break of the file between two Japanese characters is no space. */
const brokenLine = new RegExp(`(${cjk})[ \\t]*[\\r\\n]+[ \\t]*(?=${cjk})`, 'g')

/** The lines of an element that holds words: one, unless lines were broken by hand or a picture stands between. */
export function writtenLines(nodes: readonly HtmlNode[]): WrittenLine[] {
  const out: WrittenLine[] = []
  let runs: JSONContent[] = []
  const end = (): void => {
    const text = tidy(textOf(joinSpaces(runs)))
    if (text !== '') out.push(text)
    runs = []
  }
  const walk = (node: HtmlNode, style: Style): void => {
    if (typeof node === 'string') {
      const text = node.replace(brokenLine, '$1').replace(/[ \t\r\n\f\u00a0]+/g, ' ')
      if (text !== '') runs.push({ type: 'text', text, marks: marksOf(style) })
      return
    }
    if (isMarker(node) || isStruck(node)) return
    if (node.tag === 'br') return end()
    if (node.tag === 'img' || node.tag === 'v:imagedata') {
      end()
      out.push({ source: node.attributes['src'] ?? '', alt: (node.attributes['alt'] ?? '').trim() })
      return
    }
    const within = styleWithin(node, style)
    for (const child of node.children) walk(child, within)
  }
  for (const node of nodes) walk(node, { strong: false, href: null })
  end()
  return out
}

/** The same as one text, for places that hold one line; pictures in it are left to the caller. */
export const oneLine = (nodes: readonly HtmlNode[]): string =>
  writtenLines(nodes)
    .filter((line) => typeof line === 'string')
    .join(' ')

function styleWithin(element: HtmlElement, { strong, href }: Style): Style {
  const address = element.tag === 'a' ? (element.attributes['href'] ?? '').trim() : ''
  return {
    strong: isNotStrong(element) ? false : strong || isStrong(element),
    href: isSafeLink(address) ? address : href,
  }
}

const marksOf = ({ strong, href }: Style): { type: string; attrs?: Record<string, string> }[] => {
  if (href !== null) return [{ type: 'link', attrs: { href } }]
  return strong ? [{ type: 'bold' }] : []
}

/** Two spaces at a seam are one; a space at the edge of a mark stands outside of it. */
function joinSpaces(runs: readonly JSONContent[]): JSONContent[] {
  let before = ' '
  return runs.flatMap((run) => {
    const text = before.endsWith(' ') ? (run.text ?? '').replace(/^ /, '') : (run.text ?? '')
    if (text === '') return []
    before = text
    const [, first = '', words = '', last = ''] = /^( ?)(.*?)( ?)$/s.exec(text) ?? []
    const bare = (space: string): JSONContent[] => (space === '' ? [] : [{ type: 'text', text: space }])
    return [...bare(first), ...(words === '' ? [] : [{ ...run, text: words }]), ...bare(last)]
  })
}

const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').trim()
