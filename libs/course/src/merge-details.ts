import type { DraftCheck, DraftWords } from '@muster/contracts/schemas/draft.ts'

/** What a lesson is beside its text. */
export interface LessonDetails {
  readonly title: DraftWords
  readonly minutes: number
  readonly checks: readonly DraftCheck[]
}

/** Brings together what two authors made of the same. Where both wrote another text in the same place, it has both, mine first. */
export function mergeDetails(base: LessonDetails, mine: LessonDetails, theirs: LessonDetails): LessonDetails {
  return {
    title: mergeWords(base.title, mine.title, theirs.title),
    minutes: mine.minutes === base.minutes ? theirs.minutes : mine.minutes,
    checks: mergeLists(base.checks, mine.checks, theirs.checks, ({ key }) => key, mergeCheck),
  }
}

const noWords: DraftWords = { en: '', ja: '' }

function mergeWords(base: DraftWords, mine: DraftWords, theirs: DraftWords): DraftWords {
  return { en: mergeText(base.en, mine.en, theirs.en), ja: mergeText(base.ja, mine.ja, theirs.ja) }
}

function mergeText(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine
  return mine === base ? theirs : [mine, theirs].filter((text) => text !== '').join(' / ')
}

function mergeCheck(base: DraftCheck | undefined, mine: DraftCheck, theirs: DraftCheck): DraftCheck {
  return {
    key: mine.key,
    stem: mergeWords(base?.stem ?? noWords, mine.stem, theirs.stem),
    options: mergeLists(base?.options ?? [], mine.options, theirs.options, ({ id }) => id, mergeOption),
  }
}

type Option = DraftCheck['options'][number]

function mergeOption(base: Option | undefined, mine: Option, theirs: Option): Option {
  return {
    id: mine.id,
    text: mergeWords(base?.text ?? noWords, mine.text, theirs.text),
    correct: base && mine.correct === base.correct ? theirs.correct : mine.correct,
    because: mergeWords(base?.because ?? noWords, mine.because, theirs.because),
  }
}

/** What one removed is gone only where the other left it as it was. */
function mergeLists<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (one: T) => string,
  merge: (base: T | undefined, mine: T, theirs: T) => T,
): T[] {
  const find = (list: readonly T[], key: string): T | undefined => list.find((one) => keyOf(one) === key)
  const isUntouched = (one: T): boolean => {
    const before = find(base, keyOf(one))
    return before !== undefined && JSON.stringify(before) === JSON.stringify(one)
  }
  const own = mine.flatMap((one) => {
    const other = find(theirs, keyOf(one))
    if (other) return [merge(find(base, keyOf(one)), one, other)]
    return isUntouched(one) ? [] : [one]
  })
  const added = theirs.filter((one) => !find(mine, keyOf(one)) && !isUntouched(one))
  return [...own, ...added]
}
