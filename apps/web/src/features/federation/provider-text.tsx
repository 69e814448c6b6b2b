import type { ReactNode } from 'react'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { Field, TextInput } from '../../ui/field.tsx'
import type { ProviderDraft, TextName } from './provider-draft.ts'

/** What the fields of a provider's form share: what was typed, and what was refused of it. */
export interface DraftFields {
  draft: ProviderDraft
  error: unknown
  onChange: (draft: ProviderDraft) => void
}

/** One text of a provider's settings. */
export function ProviderText({
  draft,
  error,
  onChange,
  name,
  pointer = `/${name}`,
  label,
  hint,
  type = 'text',
}: DraftFields & {
  name: TextName
  /** Where the refusal of it points; as it is called unless told. */
  pointer?: string
  label: string
  hint?: ReactNode
  type?: 'text' | 'password'
}) {
  const words = useWords()
  return (
    <Field label={label} hint={hint} error={sayFieldProblem(words, error, pointer)}>
      {(control) => (
        <TextInput
          {...control}
          name={pointer.slice(1).replaceAll('/', '.')}
          type={type}
          autoComplete={type === 'password' ? 'new-password' : 'off'}
          spellCheck={false}
          value={draft[name]}
          onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
        />
      )}
    </Field>
  )
}
