import type { JSONContent } from '@tiptap/core'

const marks = /\*\*(.+?)\*\*|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g

/** A text with its two marks as the editor holds it. */
export function inlineOf(text: string): JSONContent[] {
  const parts: JSONContent[] = []
  const add = (words: string, mark?: JSONContent['marks']): void => {
    if (words !== '') parts.push({ type: 'text', text: words, ...(mark && { marks: mark }) })
  }
  let end = 0
  for (const match of text.matchAll(marks)) {
    add(text.slice(end, match.index))
    if (match[1] === undefined) add(match[2] ?? '', [{ type: 'link', attrs: { href: match[3] } }])
    else add(match[1], [{ type: 'bold' }])
    end = match.index + match[0].length
  }
  add(text.slice(end))
  return parts
}

/** What the editor holds as a text with its two marks. Neighbours with the same mark are one. */
export function textOf(content: readonly JSONContent[] | undefined): string {
  const runs: { words: string; href: string | null; strong: boolean }[] = []
  for (const node of content ?? []) {
    const words = node.type === 'text' ? (node.text ?? '') : ' '
    const href = linkOf(node)
    const strong = href === null && (node.marks ?? []).some(({ type }) => type === 'bold')
    const last = runs.at(-1)
    if (last && last.href === href && last.strong === strong) last.words += words
    else runs.push({ words, href, strong })
  }
  return runs
    .map(({ words, href, strong }) => {
      if (words.trim() === '') return words
      if (href !== null && !words.includes(']')) return `[${words}](${href})`
      return strong && !words.includes('**') ? `**${words}**` : words
    })
    .join('')
}

function linkOf(node: JSONContent): string | null {
  const href: unknown = node.marks?.find(({ type }) => type === 'link')?.attrs?.['href']
  return typeof href === 'string' && isSafeLink(href) ? href : null
}

/** Links lead to pages over https; anything else, such as a script or a mail program, is words without a link. */
export const isSafeLink = (href: string): boolean => /^https:\/\/[^\s)]+$/.test(href)
