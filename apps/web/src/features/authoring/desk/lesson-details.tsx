import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { NumberInput } from '../../../ui/number-input.tsx'
import type { useDetails } from '../text/use-details.ts'

/** The title of a lesson in both languages, and how long it takes. */
export function LessonDetails({ details, canWrite }: { details: ReturnType<typeof useDetails>; canWrite: boolean }) {
  const words = useWords()
  const { title, minutes } = details.details
  const line = (language: 'en' | 'ja', label: string) => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          lang={language}
          maxLength={400}
          readOnly={!canWrite}
          value={title[language]}
          onChange={(event) =>
            details.change({ ...details.details, title: { ...title, [language]: event.target.value } })
          }
        />
      )}
    </Field>
  )
  return (
    <div className="desk-details">
      {line('en', words.say(authoring.newCourse.titleEn))}
      {line('ja', words.say(authoring.newCourse.titleJa))}
      <Field label={words.say(authoring.lesson.minutes)}>
        {(control) => (
          <NumberInput
            {...control}
            readOnly={!canWrite}
            value={minutes}
            onChange={(value) => {
              if (value !== undefined && Number.isInteger(value) && value >= 1 && value <= 240)
                details.change({ ...details.details, minutes: value })
            }}
          />
        )}
      </Field>
    </div>
  )
}
