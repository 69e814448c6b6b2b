import { mergeAttributes, Node } from '@tiptap/core'
import { NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import type { NodeViewProps } from '@tiptap/react'
import type { Piece } from './document.ts'
import { CheckFields } from './check-fields.tsx'
import { FigurePiece, ImageFields, PaperFields, RecordingFields } from './piece-fields.tsx'

/** A picture, a recording, a paper, a figure or a knowledge check: one piece of the text, with fields of its own. */
export const PieceNode = Node.create({
  name: 'piece',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: false,
  addAttributes: () => ({ block: { default: null, rendered: false } }),
  parseHTML: () => [],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-kind': 'piece' })],
  addNodeView: () => ReactNodeViewRenderer(PieceView),
})

function PieceView({ node, updateAttributes }: NodeViewProps) {
  const { block } = node.attrs as { block: Piece }
  return (
    <NodeViewWrapper className="piece wide-fields" contentEditable={false}>
      <PieceFields block={block} onChange={(changed) => updateAttributes({ block: changed })} />
    </NodeViewWrapper>
  )
}

function PieceFields({ block, onChange }: { block: Piece; onChange: (block: Piece) => void }) {
  switch (block.kind) {
    case 'image':
      return <ImageFields block={block} onChange={onChange} />
    case 'audio':
    case 'video':
      return <RecordingFields block={block} onChange={onChange} />
    case 'file':
      return <PaperFields block={block} onChange={onChange} />
    case 'figure':
      return <FigurePiece figure={block.figure} />
    case 'check':
      return <CheckFields check={block.check} />
  }
}
