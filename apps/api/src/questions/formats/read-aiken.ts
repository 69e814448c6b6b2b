import { choiceQuestion } from './build-question.ts'
import { type FoundItem, type Given, itemOf, nameOf } from './found.ts'
import { NotPossible } from './found.ts'
import { tidy } from './plain-text.ts'

const optionLine = /^\s*([A-Z])[.)]\s*(\S.*)$/u
const answerLine = /^\s*ANSWER\s*:\s*([A-Z])\s*$/iu

interface Begun {
  stem: string[]
  options: { letter: string; text: string }[]
}

/** Reads Aiken: a question, its choices with a letter each, and the letter of the right one. */
export function readAiken(text: string, given: Given): FoundItem[] {
  const items: FoundItem[] = []
  let begun: Begun = { stem: [], options: [] }
  const abandon = (): void => {
    const name = begun.stem.join(' ')
    if (name !== '' || begun.options.length > 0) items.push({ name: nameOf(name), reason: 'unreadable' })
    begun = { stem: [], options: [] }
  }
  for (const line of text.split(/\r\n|\r|\n/)) {
    const option = optionLine.exec(line)
    const answer = answerLine.exec(line)
    if (line.trim() === '') continue
    if (answer) {
      items.push(answered(begun, (answer[1] ?? '').toUpperCase(), given))
      begun = { stem: [], options: [] }
    } else if (option && begun.stem.length > 0) {
      begun.options.push({ letter: option[1] ?? '', text: option[2] ?? '' })
    } else {
      // Text after choices begins another question: the one before it has no answer.
      if (begun.options.length > 0) abandon()
      begun.stem.push(line)
    }
  }
  abandon()
  return items
}

function answered({ stem, options }: Begun, letter: string, given: Given): FoundItem {
  return itemOf(stem.join(' '), () => {
    if (stem.length === 0 || options.length === 0) throw new NotPossible('unreadable')
    if (!options.some((option) => option.letter === letter)) throw new NotPossible('no-key')
    return choiceQuestion(
      given,
      { stem: tidy(stem.join('\n')), explanation: '' },
      'single',
      options.map((option) => ({ text: tidy(option.text), correct: option.letter === letter, because: '' })),
    )
  })
}
