import type { DraftBlock, DraftCheck, DraftWords } from '@muster/contracts/schemas/draft.ts'
import type { KnowledgeCheck, LessonBlock } from '@muster/contracts/schemas/lesson.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'

const isWritten = (text: string): boolean => text.trim() !== ''
/** What an edition takes at most, as its schema says: letters of a line, items of a list or rows of a table, and columns. */
const longestLine = 4_000
const mostItems = 30
const mostColumns = 6
const fits = (texts: readonly string[]): boolean => texts.every((text) => text.length <= longestLine)
const fitsAsList = (items: readonly string[]): boolean => items.length > 0 && items.length <= mostItems && fits(items)
const written = (texts: readonly string[]): string[] => texts.filter(isWritten)

/**
 * A block as readers may see it, without its empty items; null where something it cannot do without is not written, or where
 * it is to be divided since it is more than an edition takes.
 */
export function tidyBlock(block: DraftBlock): LessonBlock | null {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return isWritten(block.text) && fits([block.text]) ? block : null
    case 'list':
    case 'steps': {
      const items = written(block.items)
      return fitsAsList(items) ? { ...block, items } : null
    }
    case 'checklist': {
      const items = written(block.items)
      return fitsAsList(items) && isWritten(block.title) && fits([block.title]) ? { ...block, items } : null
    }
    case 'scenario': {
      const [situation, response] = [written(block.situation), written(block.response)]
      return situation.length > 0 &&
        response.length > 0 &&
        isWritten(block.title) &&
        fits([block.title, ...situation, ...response])
        ? { ...block, situation, response }
        : null
    }
    case 'callout':
      return isWritten(block.title) && isWritten(block.text) && fits([block.title, block.text]) ? block : null
    case 'table':
      return tidyTable(block)
    case 'image':
      return fits([block.alt, block.caption]) ? block : null
    case 'audio':
    case 'video':
    case 'file':
      return isWritten(block.title) && fits([block.title]) ? block : null
    case 'figure':
    case 'check':
      return block
  }
}

/** A cell that is empty says so with a dash, since readers must not take it for a fault of the page. */
function tidyTable(block: Extract<DraftBlock, { kind: 'table' }>): LessonBlock | null {
  const { caption, head } = block
  const rows = block.rows.filter((row) => row.some(isWritten))
  const isTooLarge = head.length > mostColumns || rows.length > mostItems || !fits([caption, ...head, ...rows.flat()])
  if (!isWritten(caption) || head.length < 2 || !head.every(isWritten) || rows.length === 0 || isTooLarge) return null
  return {
    ...block,
    rows: rows.map((row) => head.map((_, at) => (isWritten(row[at] ?? '') ? (row[at] ?? '') : '–'))),
  }
}

/** A text with the other language's words where its own are not written; null where neither is. */
export function bothWays(words: DraftWords): Bilingual | null {
  const en = isWritten(words.en) ? words.en : words.ja
  const ja = isWritten(words.ja) ? words.ja : words.en
  return isWritten(en) ? { en, ja } : null
}

/** A knowledge check as learners meet it; null while it has fewer than two options or none that is right. */
export function tidyCheck(check: DraftCheck): KnowledgeCheck | null {
  const stem = bothWays(check.stem)
  const options = check.options.flatMap((option) => {
    const [text, because] = [bothWays(option.text), bothWays(option.because)]
    return text && because ? [{ ...option, text, because }] : []
  })
  const isAnswerable = options.length >= 2 && options.some(({ correct }) => correct)
  return stem && isAnswerable && options.length === check.options.length ? { ...check, stem, options } : null
}
