import { useId } from 'react'
import type { ReactNode } from 'react'
import { FieldError } from './field.tsx'
import './choice.css'

/** One box to tick. */
export function Checkbox({
  label,
  hint,
  checked,
  onChange,
  labelHidden = false,
}: {
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  labelHidden?: boolean
}) {
  const id = useId()
  return (
    <span className="choice">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>
        <span className={labelHidden ? 'visually-hidden' : undefined}>{label}</span>
        {hint && (
          <span id={`${id}-hint`} className="choice-hint">
            {hint}
          </span>
        )}
      </label>
    </span>
  )
}

export interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
}

interface GroupProps {
  /** The question the choices answer. */
  legend: ReactNode
  legendHidden?: boolean
  /** `cards`: large targets, for an answer the screen is about; `rows`: among other fields; `inline`: side by side. */
  appearance?: 'rows' | 'cards' | 'inline'
  hint?: ReactNode
  error?: ReactNode
  choices: readonly Choice[]
}

function Group({
  legend,
  legendHidden,
  appearance = 'rows',
  hint,
  error,
  choices,
  type,
  isChecked,
  onToggle,
}: GroupProps & {
  type: 'radio' | 'checkbox'
  isChecked: (value: string) => boolean
  onToggle: (value: string, checked: boolean) => void
}) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset className={`choices choices-${appearance}`} aria-describedby={described}>
      <legend className={legendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {hint && (
        <p className="small muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="choices-list">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type={type}
              name={id}
              value={choice.value}
              checked={isChecked(choice.value)}
              aria-invalid={error ? true : undefined}
              onChange={(event) => onToggle(choice.value, event.target.checked)}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="choice-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One of several. `value` is null while nothing is chosen. */
export function RadioGroup(props: GroupProps & { value: string | null; onChange: (value: string) => void }) {
  const { value, onChange, ...group } = props
  return <Group {...group} type="radio" isChecked={(one) => one === value} onToggle={onChange} />
}

/** Any of several; the values come back in the order of the choices. */
export function CheckboxGroup(props: GroupProps & { values: readonly string[]; onChange: (values: string[]) => void }) {
  const { values, onChange, ...group } = props
  const toggle = (value: string, checked: boolean) =>
    onChange(
      group.choices.map((choice) => choice.value).filter((one) => (one === value ? checked : values.includes(one))),
    )
  return <Group {...group} type="checkbox" isChecked={(one) => values.includes(one)} onToggle={toggle} />
}
