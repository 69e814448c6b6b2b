import type { DraftDocument, DraftLessonContent, DraftWords, TextBlock } from '@muster/contracts/schemas/draft.ts'
import type { LessonBlock, LessonContent, ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { blockRows } from './block-rows.ts'
import { blockFingerprint } from './block-texts.ts'
import { bothWays, tidyBlock, tidyCheck } from './tidy-block.ts'

/** What a draft has and an edition made of it would not have, since it is not finished. */
export interface LeftOut {
  readonly lesson: string
  /** The block's id or the check's key; null for a lesson without any block. */
  readonly part: string | null
  readonly why: 'block-unfinished' | 'check-unfinished' | 'lesson-empty'
}

export interface DraftAsEdition {
  readonly modules: readonly ModuleContent[]
  readonly leftOut: readonly LeftOut[]
}

const named = (words: DraftWords, otherwise: string): Bilingual => bothWays(words) ?? { en: otherwise, ja: otherwise }

/**
 * A draft as the document an edition is. Where a language has no text, readers get the other's; what neither has finished is
 * left out and named. Modules and lessons without a name go by their key.
 */
export function draftAsEdition(document: DraftDocument): DraftAsEdition {
  const leftOut: LeftOut[] = []
  const modules = document.modules.flatMap((module): ModuleContent[] => {
    const lessons = module.lessons.flatMap((lesson) => lessonAsEdition(lesson, leftOut) ?? [])
    return lessons.length === 0
      ? []
      : [
          {
            key: module.key,
            title: named(module.title, module.key),
            outcome: named(module.outcome, module.key),
            ...(module.shared ? { shared: module.shared } : {}),
            lessons,
          },
        ]
  })
  return { modules, leftOut }
}

/** One lesson of a draft as learners would have it, or null where nothing of it is finished; adds to what is left out. */
export function lessonAsEdition(lesson: DraftLessonContent, leftOut: LeftOut[] = []): LessonContent | null {
  const checks = lesson.checks.flatMap((check) => {
    const tidy = tidyCheck(check)
    if (!tidy) leftOut.push({ lesson: lesson.key, part: check.key, why: 'check-unfinished' })
    return tidy ? [tidy] : []
  })
  const figures = new Set(lesson.figures.map(({ id }) => id))
  const stands = (block: LessonBlock | null): block is LessonBlock =>
    block !== null &&
    (block.kind !== 'check' || checks.some(({ key }) => key === block.check)) &&
    (block.kind !== 'figure' || figures.has(block.figure))
  const en: LessonBlock[] = []
  const ja: LessonBlock[] = []
  for (const row of blockRows(lesson.blocks.en, lesson.blocks.ja)) {
    const [english, japanese] = [row.en, row.ja].map((one) => (one ? tidyBlock(one.block) : null))
    const first = english ?? japanese ?? null
    const second = japanese ?? english ?? null
    if (stands(first) && stands(second)) {
      en.push(first)
      ja.push(second)
    } else leftOut.push({ lesson: lesson.key, part: row.id, why: 'block-unfinished' })
  }
  if (en.length === 0) {
    leftOut.push({ lesson: lesson.key, part: null, why: 'lesson-empty' })
    return null
  }
  return {
    key: lesson.key,
    title: named(lesson.title, lesson.key),
    minutes: lesson.minutes,
    blocks: { en, ja },
    figures: [...lesson.figures],
    checks,
  }
}

/**
 * The two texts of a published lesson as a draft begins with them: blocks at the same place and of the same kind are one
 * block in two languages, translated and up to date. `nextId` makes an id that was never used.
 */
export function textsOfLesson(
  blocks: LessonContent['blocks'],
  nextId: () => string,
): { readonly en: TextBlock[]; readonly ja: TextBlock[] } {
  const en = blocks.en.map((block) => ({ id: nextId(), of: null, block }))
  const ja = blocks.ja.map((block, at) => {
    const beside = en[at]
    return beside?.block.kind === block.kind
      ? { id: beside.id, of: blockFingerprint(beside.block), block }
      : { id: nextId(), of: null, block }
  })
  return { en, ja }
}
