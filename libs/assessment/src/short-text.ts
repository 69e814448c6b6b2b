import { foldText } from './fold-text.ts'
import type { AcceptedAnswer, ShortQuestion } from './question.ts'

/** The most an answer in words may have, in UTF-16 units. */
export const longestWords = 300

/** Every way in which an accepted answer may be written, in either language. */
export const spellingsOf = ({ spellings }: AcceptedAnswer): string[] => [...spellings.en, ...spellings.ja]

/**
 * The accepted answer that somebody's words are, in whichever language they were written: of several the one that earns
 * most, of equal ones the earlier. `null` when they are none.
 */
export function acceptedAs(question: ShortQuestion, text: string): AcceptedAnswer | null {
  const { match, ignoresDiacritics } = question
  const typed = foldText(text, ignoresDiacritics)
  const isMeant = (spelling: string): boolean => {
    const wanted = foldText(spelling, ignoresDiacritics)
    if (typed === '' || wanted === '') return false
    return match === 'exact' ? typed === wanted : contains(typed, wanted)
  }
  const meant = question.accepted.filter((answer) => spellingsOf(answer).some(isMeant))
  return meant.toSorted((one, other) => other.points - one.points)[0] ?? null
}

/** Scripts written without spaces: where a word ends in them cannot be seen. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u
const inWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}\p{M}]/u.test(letter) && !unspaced.test(letter)

/** Whether folded words stand in a folded text as words of their own: “mine” stands in “a mine”, not in “determine”. */
function contains(text: string, wanted: string): boolean {
  const letters = [...wanted]
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const before = [...text.slice(0, at)].at(-1)
    const [after] = text.slice(at + wanted.length)
    const isCutOff = (inWord(before) && inWord(letters[0])) || (inWord(letters.at(-1)) && inWord(after))
    if (!isCutOff) return true
  }
  return false
}
