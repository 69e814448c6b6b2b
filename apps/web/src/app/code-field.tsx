import type { ReactNode } from 'react'
import { Field, TextInput } from '../ui/field.tsx'

/** A code of the authenticator app, as phones offer to fill it in, or a recovery code. */
export function CodeField({
  label,
  error,
  value,
  onChange,
}: {
  label: string
  error: ReactNode
  value: string
  onChange: (code: string) => void
}) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
