import { administrator } from '@muster/words/catalogue/administrator.ts'
import { names } from '@muster/words/catalogue/names.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { useWords } from '../../app/language.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { isOptional, nameFields, nameOrders } from './name-draft.ts'
import type { NameDraft, NameField } from './name-draft.ts'

/** The names of a person and the language they read, as entries of a form. */
export function NameFields({
  draft,
  onChange,
  errorOf,
  conflicts = {},
  asksLanguage = true,
}: {
  draft: NameDraft
  onChange: (draft: NameDraft) => void
  errorOf: (field: NameField) => string | undefined
  /** What somebody else saved where both changed the same entry. */
  conflicts?: Partial<Record<NameField, string>>
  /** Also the order of the names and the language; a request to correct a name has neither. */
  asksLanguage?: boolean
}) {
  const words = useWords()
  const { fields, languages, changedMeanwhile } = administrator.people
  const labels = { ...fields, ...names.fields }
  const hintOf = (field: NameField) => {
    const theirs = conflicts[field]
    if (theirs !== undefined) {
      return words.say(changedMeanwhile.theirs, { value: theirs || words.say(changedMeanwhile.empty) })
    }
    if (field === 'familyNameKana' || field === 'givenNameKana') return words.say(names.fields.kanaHint)
    return field === 'passportName' ? words.say(fields.passportHint) : undefined
  }
  return (
    <>
      <div className="person-names">
        {nameFields.map((field) => (
          <div key={field} className={field === 'passportName' ? 'person-names-whole' : undefined}>
            <Field
              label={words.say(labels[field])}
              note={isOptional(field) && words.say(controls.optional)}
              hint={hintOf(field)}
              error={errorOf(field)}
            >
              {(control) => (
                <TextInput
                  {...control}
                  name={field}
                  lang={isOptional(field) ? 'ja' : undefined}
                  autoComplete="off"
                  spellCheck={false}
                  required={!isOptional(field)}
                  value={draft[field]}
                  onChange={(event) => onChange({ ...draft, [field]: event.target.value })}
                />
              )}
            </Field>
          </div>
        ))}
      </div>
      {asksLanguage && (
        <RadioGroup
          legend={words.say(names.fields.order)}
          hint={words.say(names.fields.orderHint)}
          appearance="inline"
          value={draft.nameOrder}
          onChange={(order) =>
            onChange({ ...draft, nameOrder: order === 'given-first' ? 'given-first' : 'family-first' })
          }
          choices={nameOrders.map((value) => ({ value, label: words.say(names.fields.orders[value]) }))}
        />
      )}
      {asksLanguage && (
        <RadioGroup
          legend={words.say(fields.language)}
          hint={words.say(fields.languageHint)}
          appearance="inline"
          value={draft.language}
          onChange={(language) => onChange({ ...draft, language: language === 'ja' ? 'ja' : 'en' })}
          choices={[
            { value: 'en', label: words.say(languages.en) },
            { value: 'ja', label: words.say(languages.ja) },
          ]}
        />
      )}
    </>
  )
}
