import type { Language } from '@muster/words/language.ts'

/** A stretch of text that stayed, came or went. */
export interface TextChange {
  kind: 'same' | 'new' | 'gone'
  text: string
}

const segmenters: Record<Language, Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
}

const wordsIn = (text: string, language: Language): string[] =>
  [...segmenters[language].segment(text)].map(({ segment }) => segment)

/** The lengths of the longest common parts of what is left of both lists, from each place on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as number[]
      const next = lengths[i + 1] as number[]
      row[j] = before[i] === after[j] ? (next[j + 1] as number) + 1 : Math.max(next[j] as number, row[j + 1] as number)
    }
  }
  return lengths
}

function joinedChanges(changes: readonly TextChange[]): TextChange[] {
  const joined: TextChange[] = []
  for (const { kind, text } of changes) {
    const last = joined.at(-1)
    if (last?.kind === kind) last.text += text
    else joined.push({ kind, text })
  }
  return joined
}

/** How a text became another, word by word: what went stands before what came. */
export function changesBetween(before: string, after: string, language: Language): TextChange[] {
  const [old, fresh] = [wordsIn(before, language), wordsIn(after, language)]
  const lengths = commonLengths(old, fresh)
  const changes: TextChange[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      changes.push({ kind: 'same', text: fresh[j] as string })
      i += 1
      j += 1
    } else if (i < old.length && (j >= fresh.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      changes.push({ kind: 'gone', text: old[i] as string })
      i += 1
    } else {
      changes.push({ kind: 'new', text: fresh[j] as string })
      j += 1
    }
  }
  return joinedChanges(changes)
}
