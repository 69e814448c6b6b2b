import { useState } from 'react'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { QuestionGroup, type InputProps } from './question-input.tsx'

/** The most an answer in words may have. */
const longest = 300

/** A few words; spaces alone are no answer. */
export function ShortInput({ question, answer, onAnswer, hint }: InputProps & { hint: string }) {
  const words = useWords()
  const [text, setText] = useState(answer?.kind === 'short' ? answer.text : '')
  const change = (typed: string) => {
    setText(typed)
    onAnswer(typed.trim() === '' ? null : { kind: 'short', text: typed })
  }
  return (
    <QuestionGroup stem={question.stem} hint={hint}>
      <div className="short-input">
        <Field label={words.say(assessment.short.label)}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={longest}
              value={text}
              onChange={(event) => change(event.target.value)}
            />
          )}
        </Field>
      </div>
    </QuestionGroup>
  )
}
