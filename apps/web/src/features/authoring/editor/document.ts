import type { JSONContent } from '@tiptap/core'
import type { DraftBlock, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { inlineOf, textOf } from './inline.ts'

/** The kinds of blocks that the editor shows as one piece and edits in fields of their own. */
export const pieceKinds = ['image', 'audio', 'video', 'file', 'figure', 'check'] as const
export type Piece = Extract<DraftBlock, { kind: (typeof pieceKinds)[number] }>

const isPiece = (block: DraftBlock): block is Piece => pieceKinds.some((kind) => kind === block.kind)

const line = (text: string): JSONContent => {
  const content = inlineOf(text)
  return { type: 'paragraph', ...(content.length > 0 && { content }) }
}
const title = (text: string): JSONContent => ({
  type: 'blockTitle',
  ...(text !== '' && { content: [{ type: 'text', text }] }),
})
const items = (texts: readonly string[]): JSONContent[] =>
  (texts.length > 0 ? texts : ['']).map((text) => ({ type: 'listItem', content: [line(text)] }))
const lines = (texts: readonly string[]): JSONContent[] => (texts.length > 0 ? texts : ['']).map(line)

/** A text as the editor's document. */
export const documentOf = (blocks: readonly TextBlock[]): JSONContent => ({
  type: 'doc',
  content: blocks.length > 0 ? blocks.map(nodeOf) : [{ type: 'paragraph' }],
})

function nodeOf({ id, of, block }: TextBlock): JSONContent {
  const node = nodeOfBlock(block)
  return { ...node, attrs: { ...node.attrs, id, of } }
}

/** One block as a node, without its id. */
export function nodeOfBlock(block: DraftBlock): JSONContent {
  if (isPiece(block)) return { type: 'piece', attrs: { block } }
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const content = block.kind === 'heading' ? plain(block.text) : inlineOf(block.text)
      return { type: block.kind, ...(content.length > 0 && { content }) }
    }
    case 'list':
      return { type: 'bulletList', content: items(block.items) }
    case 'steps':
      return { type: 'orderedList', content: items(block.items) }
    case 'checklist':
      return { type: 'checklist', content: [title(block.title), ...items(block.items)] }
    case 'callout':
      return { type: 'callout', attrs: { tone: block.tone }, content: [title(block.title), line(block.text)] }
    case 'scenario':
      return {
        type: 'scenario',
        content: [
          title(block.title),
          { type: 'situation', content: lines(block.situation) },
          { type: 'response', content: lines(block.response) },
        ],
      }
    case 'table':
      return { type: 'captionedTable', content: [title(block.caption), tableOf(block)] }
  }
}

const plain = (text: string): JSONContent[] => (text === '' ? [] : [{ type: 'text', text }])

function tableOf({ head, rows }: Extract<DraftBlock, { kind: 'table' }>): JSONContent {
  const width = Math.max(head.length, ...rows.map((row) => row.length))
  const row = (type: string, texts: readonly string[]): JSONContent => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (_, at) => ({ type, content: [line(texts[at] ?? '')] })),
  })
  return { type: 'table', content: [row('tableHeader', head), ...rows.map((texts) => row('tableCell', texts))] }
}

/** The editor's document as a text. Every block has an id by then; one without gets what `nextId` makes. */
export function blocksOf(document: JSONContent, nextId: () => string): TextBlock[] {
  const used = new Set<string>()
  return (document.content ?? []).map((node) => {
    const { id, of }: { id?: unknown; of?: unknown } = node.attrs ?? {}
    const own = typeof id === 'string' && !used.has(id) ? id : nextId()
    used.add(own)
    return { id: own, of: typeof of === 'string' ? of : null, block: blockOf(node) }
  })
}

/** A node of the document as a block. */
export function blockOf(node: JSONContent): DraftBlock {
  const inside = node.content ?? []
  switch (node.type) {
    case 'piece':
      return (node.attrs as { block: Piece }).block
    case 'heading':
      return { kind: 'heading', text: wordsOf(inside) }
    case 'bulletList':
      return { kind: 'list', items: inside.map(linesOf) }
    case 'orderedList':
      return { kind: 'steps', items: inside.map(linesOf) }
    case 'checklist':
      return { kind: 'checklist', title: titleOf(node), items: inside.slice(1).map(linesOf) }
    case 'callout':
      return {
        kind: 'callout',
        tone: (node.attrs as { tone?: string }).tone === 'warning' ? 'warning' : 'note',
        title: titleOf(node),
        text: inside.slice(1).map(lineOf).join(' '),
      }
    case 'scenario':
      return {
        kind: 'scenario',
        title: titleOf(node),
        situation: (inside[1]?.content ?? []).map(lineOf),
        response: (inside[2]?.content ?? []).map(lineOf),
      }
    case 'captionedTable':
      return blockOfTable(titleOf(node), inside[1]?.content ?? [])
    default:
      return { kind: 'paragraph', text: textOf(inside) }
  }
}

function blockOfTable(caption: string, rows: readonly JSONContent[]): DraftBlock {
  const [head = [], ...rest] = rows.map((row) => (row.content ?? []).map(linesOf))
  return { kind: 'table', caption, head, rows: rest }
}

const wordsOf = (content: readonly JSONContent[]): string => content.map(({ text }) => text ?? '').join('')
const titleOf = (node: JSONContent): string => wordsOf(node.content?.[0]?.content ?? [])
const lineOf = (node: JSONContent): string => textOf(node.content)
const linesOf = (node: JSONContent): string => (node.content ?? []).map(lineOf).join(' ')
