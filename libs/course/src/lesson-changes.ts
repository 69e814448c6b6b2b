import type { LessonBlock, LessonContent } from '@muster/contracts/schemas/lesson.ts'
import { blockFingerprint, blockTexts } from './block-texts.ts'

/** A part of a lesson's text that differs: what stood there and what stands there now, each null where there is nothing. */
export interface TextChange {
  readonly language: 'en' | 'ja'
  readonly what: 'block' | 'figure' | 'check'
  readonly before: string | null
  readonly after: string | null
}

const asText = (block: LessonBlock): string => blockTexts(block).join('\n') || block.kind

/** The longest common sequence of two lists of fingerprints, as pairs of places. */
function common(before: readonly string[], after: readonly string[]): [number, number][] {
  const length = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (row: number, column: number): number => length[row]?.[column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const line = length[row]
      if (line)
        line[column] =
          before[row] === after[column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1))
    }
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    if (before[row] === after[column]) pairs.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}

function* blockChanges(
  language: 'en' | 'ja',
  before: readonly LessonBlock[],
  after: readonly LessonBlock[],
): Generator<TextChange> {
  const pairs = common(before.map(blockFingerprint), after.map(blockFingerprint))
  let [row, column] = [0, 0]
  for (const [untilRow, untilColumn] of [...pairs, [before.length, after.length] as const]) {
    const [gone, come] = [before.slice(row, untilRow), after.slice(column, untilColumn)]
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      const [old, now] = [gone[at], come[at]]
      yield { language, what: 'block', before: old ? asText(old) : null, after: now ? asText(now) : null }
    }
    row = untilRow + 1
    column = untilColumn + 1
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Everything in which the text of a lesson differs from what it was, in the order it is read; its title and minutes apart. */
export function lessonChanges(before: LessonContent, after: LessonContent): TextChange[] {
  const changes = (['en', 'ja'] as const).flatMap((language) => [
    ...blockChanges(language, before.blocks[language], after.blocks[language]),
  ])
  for (const language of ['en', 'ja'] as const) {
    for (const figure of after.figures) {
      const old = before.figures.find(({ id }) => id === figure.id)
      if (old && !isSame(old, figure))
        changes.push({ language, what: 'figure', before: old.caption[language], after: figure.caption[language] })
    }
    for (const check of after.checks) {
      const old = before.checks.find(({ key }) => key === check.key)
      if (old && !isSame(old, check))
        changes.push({ language, what: 'check', before: old.stem[language], after: check.stem[language] })
    }
  }
  return changes
}
