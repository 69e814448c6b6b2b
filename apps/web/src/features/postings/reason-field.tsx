import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import { Field, TextArea } from '../../ui/field.tsx'

/** Why something is done: a sentence that others read. */
export function ReasonField({
  value,
  onChange,
  label,
  hint,
  error,
}: {
  value: string
  onChange: (text: string) => void
  label?: string
  hint?: string
  error?: string | undefined
}) {
  const words = useWords()
  return (
    <Field label={label ?? words.say(postings.change.reason)} hint={hint} error={error}>
      {(control) => (
        <TextArea
          {...control}
          name="reason"
          rows={3}
          maxLength={2000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
