import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import type { IssuerRule } from '../shapes.ts'
import { useEditing } from './editor-context.ts'
import { SelectField } from './fields.tsx'
import { NamesField } from './name-field.tsx'

const kinds = ['any', 'accredited', 'listed', 'internal'] as const

/** Whose certificates count. */
export function IssuerFields({
  value,
  onChange,
  error,
}: {
  value: IssuerRule | undefined
  onChange: (value: IssuerRule | undefined) => void
  error?: string | undefined
}) {
  const words = useWords()
  const { choices } = useEditing()
  const { issuers } = rules
  return (
    <>
      <SelectField
        label={words.say(issuers.legend)}
        error={value?.kind === 'listed' ? undefined : error}
        value={value?.kind ?? 'any'}
        options={kinds.map((kind) => ({ value: kind, label: words.say(issuers[kind]) }))}
        onChange={(kind) =>
          onChange(kind === 'any' ? undefined : kind === 'listed' ? { kind, issuerIds: [] } : { kind })
        }
      />
      {value?.kind === 'listed' && (
        <NamesField
          legend={words.say(issuers.which)}
          error={error}
          family="issuers"
          options={choices?.issuers.map(({ id }) => id) ?? []}
          isClosed
          values={value.issuerIds}
          onChange={(issuerIds) => onChange({ kind: 'listed', issuerIds })}
        />
      )}
    </>
  )
}
