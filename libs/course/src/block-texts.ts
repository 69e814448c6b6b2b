import type { DraftBlock } from '@muster/contracts/schemas/draft.ts'
import type { LessonBlock } from '@muster/contracts/schemas/lesson.ts'

/**
 * Every text of a block a learner reads, in reading order: for search, counting and telling what changed. A figure and a
 * knowledge check are referred to only, and have none here.
 */
export function blockTexts(block: DraftBlock | LessonBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
    case 'steps':
      return block.items
    case 'checklist':
      return [block.title, ...block.items]
    case 'scenario':
      return [block.title, ...block.situation, ...block.response]
    case 'callout':
      return [block.title, block.text]
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'image':
      return [block.alt, block.caption].filter((text) => text !== '')
    case 'audio':
    case 'video':
      return [block.title, block.transcript].filter((text) => text !== '')
    case 'file':
      return [block.title]
    case 'figure':
    case 'check':
      return []
  }
}

/** A block as one string that is equal exactly where the block is: its id and where it stands do not matter. */
export function blockFingerprint(block: DraftBlock | LessonBlock): string {
  return JSON.stringify(block, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
