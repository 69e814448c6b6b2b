import { roles, type Role } from '@muster/contracts/codes.ts'
import { federation } from '@muster/words/catalogue/federation.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'

interface Mapping {
  readonly value: string
  readonly role: Role
}

/** Which value of the directory gives which role: a row each. */
export function RoleMap({
  rows,
  onChange,
  errorOf,
}: {
  rows: readonly Mapping[]
  onChange: (rows: Mapping[]) => void
  errorOf: (place: number) => string | undefined
}) {
  const words = useWords()
  const texts = federation.providers.roles
  const set = (at: number, over: Partial<Mapping>) =>
    onChange(rows.map((row, place) => (place === at ? { ...row, ...over } : row)))
  return (
    <div className="federation-roles">
      <p className="small muted">{words.say(texts.valueHint)}</p>
      {rows.map(({ value, role }, at) => (
        // Rows have no other name than their place.
        <div key={at} className="federation-role">
          <Field label={words.say(texts.valueOf, { place: at + 1 })} error={errorOf(at)}>
            {(control) => (
              <TextInput
                {...control}
                name={`roleMap.${at}.value`}
                autoComplete="off"
                value={value}
                onChange={(event) => set(at, { value: event.target.value })}
              />
            )}
          </Field>
          <Field label={words.say(texts.roleOf, { place: at + 1 })}>
            {(control) => (
              <Select
                {...control}
                value={role}
                onChange={(event) => set(at, { role: event.target.value as Role })}
                options={roles.map((one) => ({ value: one, label: words.say(shell.roles[one]) }))}
              />
            )}
          </Field>
          <Button
            aria-label={words.say(texts.remove, { place: at + 1 })}
            onClick={() => onChange(rows.filter((_, place) => place !== at))}
          >
            {words.say(texts.removeShort)}
          </Button>
        </div>
      ))}
      <p>
        <Button icon="plus" onClick={() => onChange([...rows, { value: '', role: 'trainee' }])}>
          {words.say(texts.add)}
        </Button>
      </p>
    </div>
  )
}
