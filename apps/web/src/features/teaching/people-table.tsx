import { classes } from '@muster/words/catalogue/classes.ts'
import { useWords } from '../../app/language.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table } from '../../ui/table.tsx'
import type { ClassCheck } from './use-classes.ts'

/** A table of people: pasted, typed, or read from a file. */
export function PeopleField({
  value,
  onChange,
  error,
}: {
  value: string
  onChange: (text: string) => void
  error?: string | undefined
}) {
  const words = useWords()
  const { form } = classes
  return (
    <>
      <Field label={words.say(form.people)} hint={words.say(form.peopleHint)} error={error}>
        {(control) => (
          <TextArea
            {...control}
            rows={8}
            spellCheck={false}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      <Field label={words.say(form.file)}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            onChange={({ target }) => void target.files?.[0]?.text().then(onChange)}
          />
        )}
      </Field>
    </>
  )
}

/** What would become of the lines: the problems, each with its line. */
export function CheckedPeople({ checked }: { checked: ClassCheck }) {
  const words = useWords()
  const { form, columns } = classes
  return (
    <div className="stack" aria-live="polite">
      <Notice
        tone={checked.problems > 0 ? 'warn' : 'valid'}
        title={
          checked.problems > 0
            ? words.say(form.problems, { count: checked.problems })
            : words.say(form.ready, { count: checked.ready })
        }
      >
        {checked.already > 0 && <p>{words.say(form.already, { count: checked.already })}</p>}
      </Notice>
      {checked.shown.length > 0 && (
        <Table<ClassCheck['shown'][number]>
          caption={words.say(columns.problem)}
          captionHidden
          rows={checked.shown}
          rowKey={({ line }) => String(line)}
          columns={[
            { key: 'line', header: words.say(columns.line), isRowHeader: true, cell: ({ line }) => words.number(line) },
            { key: 'text', header: words.say(columns.text), cell: ({ text }) => text },
            {
              key: 'problem',
              header: words.say(columns.problem),
              cell: ({ code }) => words.say(classes.problem[code]),
            },
          ]}
        />
      )}
    </div>
  )
}
