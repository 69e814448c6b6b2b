import { choiceQuestion } from './build-question.ts'
import { type FoundItem, type Given, itemOf, nameOf } from './found.ts'
import { NotPossible } from './found.ts'
import { tidy } from './plain-text.ts'

const optionLine = /^\s*([A-Z])[.)]\s*(\S.*)$/u
const answerLine = /^\s*ANSWER\s*:(.*)$/iu
const oneLetter = /^\s*([A-Z])\s*$/iu
const firstOption = /^\s*A[.)]\s*\S/u

interface Begun {
  stem: string[]
  options: { letter: string; text: string }[]
  /** The lines as they stand: an item without a stem is called by these. */
  lines: string[]
}

const nothing = (): Begun => ({ stem: [], options: [], lines: [] })
const titleOf = ({ stem, lines }: Begun): string => (stem.length > 0 ? stem : lines).join(' ')

/** Whether a text is written in Aiken: choices with a letter each, and below them the answer. */
export function isAiken(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !/^\s*\/\//.test(line))
  if (lines.some((line) => /^\s*::/.test(line))) return false
  const answers = lines.flatMap((line, at) => (answerLine.test(line) ? [at] : []))
  if (answers.some((at) => optionLine.test(lines[at - 1] ?? ''))) return !/(?<!\\)\{\s*#?\s*[=~]/.test(lines.join('\n'))
  const isLettered = answers.some((at) => oneLetter.test(answerLine.exec(lines[at] ?? '')?.[1] ?? ''))
  return isLettered && !text.includes('{')
}

/** Reads Aiken: a question, its choices with a letter each, and the letter of the right one. */
export function readAiken(text: string, given: Given): FoundItem[] {
  const items: FoundItem[] = []
  let begun = nothing()
  const abandon = (): void => {
    if (begun.lines.length > 0) items.push({ name: nameOf(titleOf(begun)), reason: 'unreadable' })
    begun = nothing()
  }
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  for (const [at, line] of lines.entries()) {
    const option = optionLine.exec(line)
    const answer = answerLine.exec(line)
    // A question may itself begin like a choice; then choices begin right below it.
    const isStem = !option || (begun.lines.length === 0 && firstOption.test(lines[at + 1] ?? ''))
    // Text after choices begins another question: the one before it has no answer.
    if (!answer && isStem && begun.options.length > 0) abandon()
    begun.lines.push(line)
    if (answer) {
      items.push(answered(begun, answer[1] ?? '', given))
      begun = nothing()
    } else if (isStem) begun.stem.push(line)
    else begun.options.push({ letter: option[1] ?? '', text: option[2] ?? '' })
  }
  abandon()
  return items
}

function answered(begun: Begun, answer: string, given: Given): FoundItem {
  const { stem, options } = begun
  return itemOf(titleOf(begun), () => {
    const letter = oneLetter.exec(answer)?.[1]?.toUpperCase()
    if (letter === undefined || stem.length === 0 || options.length === 0) throw new NotPossible('unreadable')
    if (!options.some((option) => option.letter === letter)) throw new NotPossible('no-key')
    return choiceQuestion(
      given,
      { stem: tidy(stem.join('\n')), explanation: '' },
      'single',
      options.map((option) => ({ text: tidy(option.text), correct: option.letter === letter, because: '' })),
    )
  })
}
