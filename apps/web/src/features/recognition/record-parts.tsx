import type { ReactNode } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import type { Message } from '@muster/words/message.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import type { Words } from '../../app/words.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import type { Draft } from './record-draft.ts'
import type { Choices } from './use-outside.ts'

export interface PartProps {
  draft: Draft
  change: (change: Partial<Draft>) => void
  choices: Choices
  missing: ReadonlySet<keyof Draft | 'files'>
  /** Why the server refused it. */
  error: unknown
}

type TextName = {
  [K in keyof Draft]: Draft[K] extends string ? K : never
}[keyof Draft]

const { fields, record } = outside

/** A part of the form under its heading. */
export function Part({ title, children }: { title: Message; children: ReactNode }) {
  return (
    <section className="outside-part">
      <h2>{useWords().sayLoosely(title)}</h2>
      {children}
    </section>
  )
}

/** One line of the form, kept in the draft under its name. */
export function TextField({
  name,
  label,
  pointer,
  hint,
  type = 'text',
  optional = false,
  draft,
  change,
  missing,
  error,
  ...input
}: Omit<PartProps, 'choices'> & {
  name: TextName
  label: Message
  pointer: string
  hint?: Message
  type?: string
  optional?: boolean
  inputMode?: 'decimal' | 'numeric'
  max?: string
  maxLength?: number
}) {
  const words = useWords()
  return (
    <Field
      label={words.sayLoosely(label)}
      note={optional && words.say(controls.optional)}
      hint={hint && words.sayLoosely(hint)}
      error={missing.has(name) ? words.say(record.fillIn) : sayFieldProblem(words, error, pointer)}
    >
      {(control) => (
        <TextInput
          {...control}
          {...input}
          type={type}
          autoComplete="off"
          value={draft[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
}

/** One of several, kept in the draft under its name. */
export function Chosen({
  name,
  label,
  pointer,
  hint,
  options,
  optional = false,
  draft,
  change,
  missing,
  error,
}: Omit<PartProps, 'choices'> & {
  name: TextName
  label: Message
  pointer: string
  hint?: Message
  options: readonly { value: string; label: string }[]
  optional?: boolean
}) {
  const words = useWords()
  const nothing = { value: '', label: words.say(optional ? fields.none : record.choose) }
  return (
    <Field
      label={words.sayLoosely(label)}
      note={optional && words.say(controls.optional)}
      hint={hint && words.sayLoosely(hint)}
      error={missing.has(name) ? words.say(record.chooseFirst) : sayFieldProblem(words, error, pointer)}
    >
      {(control) => (
        <Select
          {...control}
          options={[nothing, ...options]}
          value={draft[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
}

/** A list of words as options. */
export const optionsOf = (words: Words, list: Record<string, Message>): { value: string; label: string }[] =>
  Object.entries(list).map(([value, message]) => ({ value, label: words.sayLoosely(message) }))
