import { useId } from 'react'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Icon } from './icon.tsx'
import './field.css'

/** What a control needs to belong to its field: spread it on the control. */
export interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldProps {
  label: ReactNode
  /** Beside the label, for example "optional". */
  note?: ReactNode
  hint?: ReactNode
  /** What to do about what was typed. It is never cleared away. */
  error?: ReactNode
  children: (control: FieldControl) => ReactNode
}

/** A label with its control, a hint below the label and an error above the control, all tied together. */
export function Field({ label, note, hint, error, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
        {note && <span className="field-note">{note}</span>}
      </label>
      {hint && (
        <p className="small muted" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  )
}

/** The error line of a field or a group. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field-error" id={id}>
      <Icon name="cross" />
      <span>{children}</span>
    </p>
  )
}

export function TextInput(props: ComponentPropsWithRef<'input'>) {
  return <input type="text" {...props} className={`input ${props.className ?? ''}`} />
}

export function TextArea(props: ComponentPropsWithRef<'textarea'>) {
  return <textarea rows={4} {...props} className={`input ${props.className ?? ''}`} />
}

export interface SelectProps extends ComponentPropsWithRef<'select'> {
  options: readonly { value: string; label: string }[]
}

export function Select({ options, ...props }: SelectProps) {
  return (
    <select {...props} className={`input ${props.className ?? ''}`}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
