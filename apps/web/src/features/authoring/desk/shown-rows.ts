import type { DraftCommentView } from '@muster/contracts/schemas/draft.ts'
import { type BlockRow, translationState } from '@muster/course/block-rows.ts'
import { blockTexts } from '@muster/course/block-texts.ts'
import { withoutMarks } from '@muster/course/excerpt.ts'
import type { DraftBlock } from '@muster/contracts/schemas/draft.ts'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import type { Words } from '../../../app/words.tsx'
import type { RowNote, ShownRow } from '../editor/rows.ts'

const { lesson: lessonWords, blocks: kinds } = authoring

/** What can be done beside a block. */
export interface RowActs {
  readonly canWrite: boolean
  /** By the block's id: what stands in it when it is pressed may be newer than what stood when it was shown. */
  readonly translate: (id: string) => void
  readonly confirm: (id: string) => void
}

const nameOf = (words: Words, block: DraftBlock): string =>
  words.say(block.kind === 'callout' ? kinds[block.tone] : kinds[block.kind])

/** The first words of a block, for those who must know which is meant. */
export const firstWords = (block: DraftBlock): string =>
  withoutMarks(blockTexts(block).find((text) => text.trim() !== '') ?? '').slice(0, 80)

/** The rows of the desk as the editor of one language shows them; the room above is worked out later. */
export function shownRows(
  rows: readonly BlockRow[],
  language: 'en' | 'ja',
  { words, acts, comments }: { words: Words; acts: RowActs; comments: readonly DraftCommentView[] },
): Omit<ShownRow, 'above'>[] {
  return rows.flatMap((row) => {
    const block = (row.en ?? row.ja)?.block
    if (!block) return []
    const isMissing = row[language] === null
    const isOutdated = language === 'ja' && translationState(row) === 'outdated'
    const said = comments.filter((one) => one.block === row.id && one.resolvedAt === null).length
    const notes: RowNote[] = [
      ...(isMissing ? [missingNote(row, language, words, acts)] : []),
      ...(isOutdated ? [outdatedNote(row, words, acts)] : []),
      ...(language === 'en' && said > 0
        ? [{ tone: 'neutral' as const, text: words.say(authoring.outline.comments, { count: said }) }]
        : []),
    ]
    return [{ id: row.id, isMissing, label: nameOf(words, block), notes }]
  })
}

function missingNote(row: BlockRow, language: 'en' | 'ja', words: Words, acts: RowActs): RowNote {
  return {
    tone: 'warn',
    text: words.say(lessonWords.notTranslated),
    more: words.say(language === 'ja' ? lessonWords.learnersSee : lessonWords.learnersSeeJapanese),
    ...(acts.canWrite && { action: { label: words.say(lessonWords.translate), run: () => acts.translate(row.id) } }),
  }
}

function outdatedNote(row: BlockRow, words: Words, acts: RowActs): RowNote {
  const before = row.ja?.of ? firstWords(JSON.parse(row.ja.of) as DraftBlock) : ''
  return {
    tone: 'warn',
    text: words.say(lessonWords.outdated),
    ...(before && { more: words.say(lessonWords.englishWas, { text: before }) }),
    ...(acts.canWrite && { action: { label: words.say(lessonWords.stillRight), run: () => acts.confirm(row.id) } }),
  }
}
