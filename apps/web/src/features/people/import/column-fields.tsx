import { administrator } from '@muster/words/catalogue/administrator.ts'
import { names } from '@muster/words/catalogue/names.ts'
import { peopleImport } from '@muster/words/catalogue/people-import.ts'
import { useWords } from '../../../app/language.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { fields } from './use-import.ts'
import type { Brought, Settings } from './use-import.ts'

/** Which entry each column of a file holds, with what stands in its first row. */
export function ColumnFields({
  brought,
  columns,
  onChange,
}: {
  brought: Brought
  columns: Settings['columns']
  onChange: (columns: Settings['columns']) => void
}) {
  const words = useWords()
  const { columns: said } = peopleImport
  const labels = { ...administrator.people.fields, ...names.fields }
  const options = [
    { value: '', label: words.say(said.leave) },
    ...fields.map((field) => ({ value: field, label: words.say(labels[field]) })),
  ]
  return (
    <>
      <h2>{words.say(said.title)}</h2>
      <p className="small muted">{words.say(said.text)}</p>
      <div className="person-names">
        {brought.columns.map((column, at) => (
          <Field
            key={at}
            label={column || words.say(said.unnamed, { at: at + 1 })}
            hint={
              <span className="people-email">{words.say(said.sample, { text: brought.sample[0]?.[at] ?? '' })}</span>
            }
          >
            {(control) => (
              <Select
                {...control}
                value={columns[at] ?? ''}
                onChange={(event) => {
                  const field = fields.find((one) => one === event.target.value) ?? null
                  onChange(columns.map((one, index) => (index === at ? field : one)))
                }}
                options={options}
              />
            )}
          </Field>
        ))}
      </div>
    </>
  )
}
