import { useState } from 'react'
import type { ComponentPropsWithRef } from 'react'
import { TextInput } from './field.tsx'

const written = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** The number a text holds, in half-width or full-width digits: undefined for an empty one, NaN for anything else. */
export function numberIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return undefined
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

/**
 * A number to type. What is not a number yet stays as it was typed and is marked; only numbers and emptiness are handed
 * on.
 */
export function NumberInput({
  value,
  onChange,
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'type'> & {
  value: number | undefined
  onChange: (value: number | undefined) => void
}) {
  const [text, setText] = useState(written(value))
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setText(written(value))
  }
  const isWrong = Number.isNaN(numberIn(text))
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      className={`number-input ${rest.className ?? ''}`}
      aria-invalid={isWrong || rest['aria-invalid'] ? true : undefined}
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        const next = numberIn(event.target.value)
        if (Number.isNaN(next)) return
        setKnown(next)
        onChange(next)
      }}
    />
  )
}
