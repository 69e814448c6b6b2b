import { useState } from 'react'
import type { ReactNode } from 'react'
import { signIn } from '@muster/words/catalogue/sign-in.ts'
import { useWords } from './language.tsx'
import { Checkbox } from '../ui/choice.tsx'
import { Field, TextInput } from '../ui/field.tsx'

/** A password, hidden until its writer wants to see it. */
export function PasswordField({
  label,
  hint,
  error,
  autoComplete,
  value,
  onChange,
}: {
  label: string
  hint?: string
  error: ReactNode
  autoComplete: 'current-password' | 'new-password'
  value: string
  onChange: (password: string) => void
}) {
  const words = useWords()
  const [isShown, setShown] = useState(false)
  return (
    <>
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <TextInput
            {...control}
            name="password"
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <Checkbox label={words.say(signIn.showPassword)} checked={isShown} onChange={setShown} />
    </>
  )
}
