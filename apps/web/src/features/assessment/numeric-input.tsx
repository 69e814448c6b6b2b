import { useState } from 'react'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { QuestionGroup, type InputProps } from './question-input.tsx'

const two = (number: number): string => String(number).padStart(2, '0')

/** The value as typed: a number, or `HH:MM` for a time of day counted in minutes since midnight. */
const written = (value: number, format: 'number' | 'time'): string =>
  format === 'time' ? `${two(Math.floor(value / 60))}:${two(value % 60)}` : String(value)

/** What was typed as a value, full-width digits included; null where it is none. */
export function readValue(text: string, format: 'number' | 'time'): number | null {
  const plain = text.normalize('NFKC').trim().replaceAll(',', '')
  if (format === 'number') return /^[+-]?\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null
  const parts = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(plain)
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null
}

/** A number or a time of day; what cannot be read yet is kept on the screen and not sent. */
export function NumericInput({ question, answer, onAnswer, hint }: InputProps & { hint: string }) {
  const words = useWords()
  const format = question.format ?? 'number'
  const [text, setText] = useState(answer?.kind === 'numeric' ? written(answer.value, format) : '')
  const value = readValue(text, format)
  const change = (typed: string) => {
    setText(typed)
    const read = readValue(typed, format)
    if (read !== null) onAnswer({ kind: 'numeric', value: read })
    else if (typed.trim() === '') onAnswer(null)
  }
  const unreadable = text.trim() !== '' && value === null
  return (
    <QuestionGroup stem={question.stem} hint={hint}>
      <div className="numeric-input">
        <Field
          label={words.say(format === 'time' ? assessment.numeric.time : assessment.numeric.number)}
          {...(question.unit && { note: question.unit })}
          {...(unreadable && {
            error: words.say(format === 'time' ? assessment.numeric.notATime : assessment.numeric.notANumber),
          })}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode={format === 'time' ? 'text' : 'decimal'}
              autoComplete="off"
              value={text}
              onChange={(event) => change(event.target.value)}
            />
          )}
        </Field>
      </div>
    </QuestionGroup>
  )
}
