import { roles } from '@muster/contracts/codes.ts'
import type { Role } from '@muster/contracts/codes.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { CheckboxGroup } from '../../ui/choice.tsx'

/** The names of roles, in the order everybody knows. */
export function sayRoles(words: Words, held: readonly Role[]): string {
  if (held.length === 0) return words.say(administrator.people.noRoles)
  return roles
    .filter((role) => held.includes(role))
    .map((role) => words.say(shell.roles[role]))
    .join(words.language === 'en' ? ', ' : '、')
}

/** The roles a person holds, each with what it allows. */
export function RoleFields({ values, onChange }: { values: readonly Role[]; onChange: (roles: Role[]) => void }) {
  const words = useWords()
  return (
    <CheckboxGroup
      legend={words.say(administrator.people.fields.roles)}
      legendHidden
      values={values}
      onChange={(chosen) => onChange(roles.filter((role) => chosen.includes(role)))}
      choices={roles.map((role) => ({
        value: role,
        label: words.say(shell.roles[role]),
        hint: words.say(administrator.people.roleHints[role]),
      }))}
    />
  )
}
