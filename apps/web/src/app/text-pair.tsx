import { languageNames, languages } from '@muster/words/language.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import { useWords } from './language.tsx'
import './text-pair.css'
import { Field, TextArea, TextInput } from '../ui/field.tsx'

/** One text in both languages, side by side where there is room. */
export function TextPair({
  label,
  hint,
  value,
  onChange,
  isReadOnly = false,
  lines = 1,
}: {
  label: string
  hint?: string
  value: DraftWords
  onChange: (value: DraftWords) => void
  isReadOnly?: boolean
  /** One line, or a text of so many. */
  lines?: number
}) {
  const words = useWords()
  return (
    <div className="text-pair">
      {languages.map((language) => {
        const shared = {
          lang: language,
          readOnly: isReadOnly,
          autoComplete: 'off',
          value: value[language],
          onChange: (event: { target: { value: string } }) => onChange({ ...value, [language]: event.target.value }),
        }
        return (
          <Field
            key={language}
            label={words.say(controls.inLanguage, { label, language: languageNames[language] })}
            {...(hint && { hint })}
          >
            {(control) =>
              lines === 1 ? <TextInput {...control} {...shared} /> : <TextArea {...control} {...shared} rows={lines} />
            }
          </Field>
        )
      })}
    </div>
  )
}
