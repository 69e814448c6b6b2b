import type { ReactNode } from 'react'
import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Field, Select, TextInput } from '../../../ui/field.tsx'
import { NumberInput } from '../../../ui/number-input.tsx'
import type { Length } from '../shapes.ts'
import { useEditing } from './editor-context.ts'

interface Named {
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
}

export function TextField({
  value,
  onChange,
  lang,
  ...named
}: Named & { value: string; onChange: (value: string) => void; lang?: 'en' | 'ja' }) {
  const { isReadOnly } = useEditing()
  return (
    <Field {...named}>
      {(control) => (
        <TextInput
          {...control}
          lang={lang}
          readOnly={isReadOnly}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

export function NumberField({
  value,
  onChange,
  ...named
}: Named & { value: number | undefined; onChange: (value: number | undefined) => void }) {
  const { isReadOnly } = useEditing()
  return (
    <Field {...named}>
      {(control) => <NumberInput {...control} readOnly={isReadOnly} value={value} onChange={onChange} />}
    </Field>
  )
}

/** A calendar day; empty where none is meant. */
export function DayField({ value, onChange, ...named }: Named & { value: string; onChange: (value: string) => void }) {
  const { isReadOnly } = useEditing()
  return (
    <Field {...named}>
      {(control) => (
        <TextInput
          {...control}
          type="date"
          readOnly={isReadOnly}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

export function SelectField<V extends string>({
  value,
  onChange,
  options,
  ...named
}: Named & { value: V; onChange: (value: V) => void; options: readonly { value: V; label: string }[] }) {
  const { isReadOnly } = useEditing()
  return (
    <Field {...named}>
      {(control) => (
        <Select
          {...control}
          disabled={isReadOnly}
          value={value}
          options={options}
          onChange={(event) => onChange(event.target.value as V)}
        />
      )}
    </Field>
  )
}

/** A length of time, as an amount and its unit; empty where there is no limit. */
export function LengthField<U extends Length['unit']>({
  value,
  onChange,
  units,
  usual,
  ...named
}: Named & {
  value: { amount: number; unit: U } | null | undefined
  onChange: (value: { amount: number; unit: U } | undefined) => void
  units: readonly U[]
  /** The unit an empty field begins with. */
  usual: U
}) {
  const words = useWords()
  const { isReadOnly } = useEditing()
  const unit = value?.unit ?? usual
  return (
    <Field {...named}>
      {(control) => (
        <span className="length-field">
          <NumberInput
            {...control}
            readOnly={isReadOnly}
            value={value?.amount}
            onChange={(amount) => onChange(amount === undefined ? undefined : { amount, unit })}
          />
          <Select
            aria-label={words.say(rules.fields.unit)}
            disabled={isReadOnly}
            value={unit}
            options={units.map((one) => ({
              value: one,
              label: words.sayLoosely(rules.units[one]),
            }))}
            onChange={(event) => value && onChange({ amount: value.amount, unit: event.target.value as U })}
          />
        </span>
      )}
    </Field>
  )
}

export const allUnits = ['month', 'year', 'day', 'hour'] as const
export const calendarUnits = ['month', 'year', 'day'] as const

export const sayMode = (words: ReturnType<typeof useWords>, mode: keyof typeof ruleSentence.modes): string =>
  words.say(ruleSentence.modes[mode])
