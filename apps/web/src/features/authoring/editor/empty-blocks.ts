import type { DraftBlock } from '@muster/contracts/schemas/draft.ts'

/** The kinds of blocks that are inserted empty, to be written. */
export const writtenKinds = ['heading', 'list', 'steps', 'checklist', 'table', 'note', 'warning', 'scenario'] as const
export type WrittenKind = (typeof writtenKinds)[number]

/** A block of a kind with nothing in it yet. */
export function emptyBlock(kind: WrittenKind): DraftBlock {
  switch (kind) {
    case 'heading':
      return { kind, text: '' }
    case 'list':
    case 'steps':
      return { kind, items: [''] }
    case 'checklist':
      return { kind, title: '', items: [''] }
    case 'table':
      return {
        kind,
        caption: '',
        head: ['', ''],
        rows: [
          ['', ''],
          ['', ''],
        ],
      }
    case 'note':
    case 'warning':
      return { kind: 'callout', tone: kind, title: '', text: '' }
    case 'scenario':
      return { kind, title: '', situation: [''], response: [''] }
  }
}

/** The same block without its words, to be translated: what it shows and how many items it has stays. */
export function untranslated(block: DraftBlock): DraftBlock {
  const blank = (texts: readonly string[]): string[] => texts.map(() => '')
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: '' }
    case 'list':
    case 'steps':
      return { ...block, items: blank(block.items) }
    case 'checklist':
      return { ...block, title: '', items: blank(block.items) }
    case 'scenario':
      return { ...block, title: '', situation: blank(block.situation), response: blank(block.response) }
    case 'callout':
      return { ...block, title: '', text: '' }
    case 'table':
      return { ...block, caption: '', head: blank(block.head), rows: block.rows.map(blank) }
    case 'image':
      return { ...block, alt: '', caption: '' }
    case 'audio':
    case 'video':
      return { ...block, title: '', transcript: '' }
    case 'file':
      return { ...block, title: '' }
    case 'figure':
    case 'check':
      return block
  }
}
