import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { rulings } from '@muster/words/catalogue/rulings.ts'
import { useWords } from '../../app/language.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import type { Accepted } from './faulty-question.tsx'

/** Whether one more right answer can be named for a kind of question; the others get their points or are left out. */
export const mayAccept = ({ kind }: BankQuestion): boolean =>
  kind === 'single' || kind === 'multiple' || kind === 'numeric' || kind === 'short'

const two = (number: number): string => String(number).padStart(2, '0')

/** The answer that is right as well, in the question's own choices. */
export function AcceptedAnswer({
  question,
  value,
  onChange,
}: {
  question: BankQuestion
  value: Accepted | null
  onChange: (value: Accepted | null) => void
}) {
  const words = useWords()
  const label = words.say(rulings.accepted)
  if (question.kind === 'single' || question.kind === 'multiple') {
    const choices = question.options.map(({ id, text }) => ({
      value: id,
      label: words.text(text) || text.en || text.ja,
    }))
    return question.kind === 'single' ? (
      <RadioGroup
        legend={label}
        choices={choices}
        value={value?.kind === 'single' ? value.option : null}
        onChange={(option) => onChange({ kind: 'single', option })}
      />
    ) : (
      <CheckboxGroup
        legend={label}
        choices={choices}
        values={value?.kind === 'multiple' ? value.options : []}
        onChange={(options) => onChange({ kind: 'multiple', options })}
      />
    )
  }
  if (question.kind === 'short')
    return (
      <Field label={label}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={300}
            value={value?.kind === 'short' ? value.text : ''}
            onChange={({ target }) => onChange(target.value === '' ? null : { kind: 'short', text: target.value })}
          />
        )}
      </Field>
    )
  if (question.kind !== 'numeric') return null
  const number = value?.kind === 'numeric' ? value.value : undefined
  return (
    <Field label={label}>
      {(control) =>
        question.format === 'time' ? (
          <TextInput
            {...control}
            type="time"
            value={number === undefined ? '' : `${two(Math.floor(number / 60))}:${two(number % 60)}`}
            onChange={({ target }) => {
              const [hours, minutes] = target.value.split(':').map(Number)
              if (hours !== undefined && minutes !== undefined)
                onChange({ kind: 'numeric', value: hours * 60 + minutes })
            }}
          />
        ) : (
          <NumberInput
            {...control}
            value={number}
            onChange={(typed) => onChange(typed === undefined ? null : { kind: 'numeric', value: typed })}
          />
        )
      }
    </Field>
  )
}
