import { useState } from 'react'
import type { ReactNode } from 'react'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/choice.tsx'
import { Field, Select, TextInput } from '../../../ui/field.tsx'
import { nameOf } from '../sentence/names.ts'
import type { NameFamily } from '../sentence/names.ts'
import { useEditing } from './editor-context.ts'

const other = '\u0000other'

/** One of the names that are known, or another that is typed. `isClosed`: only what is on the list. */
export function NameField({
  label,
  hint,
  error,
  family,
  options,
  value,
  onChange,
  isClosed = false,
}: {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  family: NameFamily
  options: readonly string[]
  value: string
  onChange: (value: string) => void
  isClosed?: boolean
}) {
  const words = useWords()
  const { names, isReadOnly } = useEditing()
  const [isTyping, setIsTyping] = useState(false)
  const known = [...new Set([...options, ...(value && !isTyping ? [value] : [])])]
  const sorted = known
    .map((key) => ({ value: key, label: nameOf(words, names, family, key) }))
    .toSorted((one, next) => one.label.localeCompare(next.label, words.language))
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <span className="name-field">
          <Select
            {...control}
            disabled={isReadOnly}
            value={isTyping ? other : value}
            options={[
              { value: '', label: words.say(rules.fields.choose) },
              ...sorted,
              ...(isClosed ? [] : [{ value: other, label: words.say(rules.fields.other) }]),
            ]}
            onChange={(event) => {
              const chosen = event.target.value
              setIsTyping(chosen === other)
              if (chosen !== other) onChange(chosen)
            }}
          />
          {isTyping && (
            <TextInput
              aria-label={words.say(rules.fields.otherName)}
              autoCapitalize="none"
              autoComplete="off"
              readOnly={isReadOnly}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </span>
      )}
    </Field>
  )
}

/** Any of the names that are known, and others that are typed. */
export function NamesField({
  legend,
  hint,
  error,
  family,
  options,
  values,
  onChange,
  isClosed = false,
}: {
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  family: NameFamily
  options: readonly string[]
  values: readonly string[]
  onChange: (values: string[]) => void
  isClosed?: boolean
}) {
  const words = useWords()
  const { names, isReadOnly } = useEditing()
  const [typed, setTyped] = useState('')
  const known = [...new Set([...options, ...values])]
  const add = () => {
    if (typed.trim() !== '') onChange([...new Set([...values, typed.trim()])])
    setTyped('')
  }
  return (
    <div className="names-field">
      <CheckboxGroup
        legend={legend}
        hint={hint}
        error={error}
        appearance="inline"
        choices={known.map((key) => ({ value: key, label: nameOf(words, names, family, key) }))}
        values={values}
        onChange={(next) => !isReadOnly && onChange(next)}
      />
      {!isClosed && !isReadOnly && (
        <span className="names-field-add">
          <TextInput
            aria-label={words.say(rules.fields.otherName)}
            placeholder={words.say(rules.fields.other)}
            autoCapitalize="none"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button icon="plus" onClick={add}>
            {words.say(rules.fields.addName)}
          </Button>
        </span>
      )}
    </div>
  )
}
