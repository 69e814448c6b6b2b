import { foldWords } from '@muster/words/names/fold-name.ts'

const isName = /^[\p{L}\p{M}\p{N}'’‘`\-‐・･ー]+$/u
const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** What `people_found` takes for a search: each word as names are folded (null where it is none), and as typed. */
export function patternsOf(search: string): { folded: (string | null)[]; typed: string[] } {
  const words = search.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean)
  // The longest word leads: it is the one that is looked up.
  const pairs = words
    .flatMap((word) => {
      const folded = isName.test(word) ? foldWords(word) : []
      return folded.length > 1
        ? folded.map((part) => ({ folded: anywhere(part), typed: anywhere(word) }))
        : [{ folded: folded[0] === undefined ? null : anywhere(folded[0]), typed: anywhere(word) }]
    })
    .toSorted((a, b) => b.typed.length - a.typed.length)
  return { folded: pairs.map(({ folded }) => folded), typed: pairs.map(({ typed }) => typed) }
}
