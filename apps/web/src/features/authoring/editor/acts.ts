import type { Editor, JSONContent } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { DraftBlock, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { documentOf, nodeOfBlock } from './document.ts'

/** The block the cursor is in: its node, and where it begins and ends; null in an empty text. */
export function currentBlock({ state }: Editor) {
  const { $from } = state.selection
  const at = $from.depth === 0 ? $from.pos : $from.before(1)
  const node = state.doc.nodeAt(at)
  return node ? { node, from: at, to: at + node.nodeSize } : null
}

/** At once: what is typed next must not reach the button that was pressed. */
function focusNow(editor: Editor): void {
  editor.view.focus()
}

/** Inserts blocks behind the one the cursor is in, or in its place where nothing is written there yet; the cursor goes into the first. */
export function insertBlocks(editor: Editor, blocks: readonly DraftBlock[]): void {
  insertNodes(editor, blocks.map(nodeOfBlock))
}

function insertNodes(editor: Editor, nodes: JSONContent[]): void {
  const current = currentBlock(editor)
  const end = editor.state.doc.content.size
  const isBlank = current?.node.type.name === 'paragraph' && current.node.content.size === 0
  const place = isBlank ? { from: current.from, to: current.to } : { from: current?.to ?? end, to: current?.to ?? end }
  focusNow(editor)
  editor
    .chain()
    .insertContentAt(place, nodes)
    .command(({ tr }) => {
      const isPiece = tr.doc.nodeAt(place.from)?.type.name === 'piece'
      tr.setSelection(
        isPiece
          ? NodeSelection.create(tr.doc, place.from)
          : TextSelection.near(tr.doc.resolve(Math.min(place.from + 1, tr.doc.content.size))),
      )
      return true
    })
    .run()
  enterPiece(editor, place.from)
}

/** What a piece asks for is written in its fields, which are there a moment later. */
function enterPiece(editor: Editor, at: number): void {
  if (editor.state.doc.nodeAt(at)?.type.name !== 'piece') return
  requestAnimationFrame(() => {
    const shown = editor.view.nodeDOM(at)
    if (!(shown instanceof Element) || document.activeElement !== editor.view.dom) return
    shown.querySelector<HTMLElement>('input:not([type="file"]), textarea')?.focus()
  })
}

/** Moves the block the cursor is in one place up or down. */
export function moveBlock(editor: Editor, by: -1 | 1): void {
  const current = currentBlock(editor)
  if (!current) return
  const { doc } = editor.state
  const beside = by < 0 ? doc.resolve(current.from).nodeBefore : doc.resolve(current.to).nodeAfter
  if (!beside) return
  focusNow(editor)
  const inside = editor.state.selection.from - current.from
  const to = by < 0 ? current.from - beside.nodeSize : current.from + beside.nodeSize
  editor
    .chain()
    .command(({ tr }) => {
      tr.delete(current.from, current.to).insert(to, current.node)
      tr.setSelection(TextSelection.near(tr.doc.resolve(to + inside)))
      return true
    })
    .run()
}

/** Removes the block the cursor is in; undoing brings it back. */
export function removeBlock(editor: Editor): void {
  const current = currentBlock(editor)
  if (!current) return
  focusNow(editor)
  const isOnly = editor.state.doc.childCount === 1
  editor
    .chain()
    .insertContentAt({ from: current.from, to: current.to }, isOnly ? { type: 'paragraph' } : [])
    .run()
}

/** Puts a block at a place among the others, counted from 0, and the cursor into it. */
export function placeBlock(editor: Editor, block: TextBlock, place: number): void {
  const [node] = documentOf([block]).content ?? []
  if (!node) return
  let at = 0
  editor.state.doc.forEach((one, from, index) => {
    if (index < place) at = from + one.nodeSize
  })
  const only = editor.state.doc.firstChild
  const isBlank = editor.state.doc.childCount === 1 && only?.type.name === 'paragraph' && only.content.size === 0
  const from = isBlank ? 0 : at
  const chain = editor.chain().insertContentAt(isBlank ? { from, to: only.nodeSize } : from, node)
  if (node.type === 'piece') chain.setNodeSelection(from).run()
  else chain.setTextSelection(from + 1).run()
  focusNow(editor)
  enterPiece(editor, from)
}

/** Says of a block what its English was when it was last found right. */
export function confirmBlock(editor: Editor, id: string, of: string): void {
  editor.state.doc.forEach((node, at) => {
    if (node.attrs['id'] === id)
      editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, of }))
  })
}
