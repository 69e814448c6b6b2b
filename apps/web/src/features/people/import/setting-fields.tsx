import { type Role, roles as knownRoles } from '@muster/contracts/codes.ts'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { peopleImport } from '@muster/words/catalogue/people-import.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import { useWords } from '../../../app/language.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../ui/choice.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import type { Settings } from './use-import.ts'

const onEmail = ['skip', 'update'] as const
const onName = ['add', 'skip', 'update'] as const

/** What holds for everybody in a file: roles, language, mails, and what becomes of who is here already. */
export function SettingFields({ settings, onChange }: { settings: Settings; onChange: (settings: Settings) => void }) {
  const words = useWords()
  const { settings: said } = peopleImport
  const { languages } = administrator.people
  const roleChoices = knownRoles.map((value) => ({ value, label: words.say(shell.roles[value]) }))
  const rolesIn = (values: readonly string[]): Role[] => knownRoles.filter((role) => values.includes(role))
  return (
    <>
      <h2>{words.say(said.title)}</h2>
      <RadioGroup
        legend={words.say(said.onEmail)}
        value={settings.onEmail}
        onChange={(value) => onChange({ ...settings, onEmail: onEmail.find((one) => one === value) ?? 'skip' })}
        choices={onEmail.map((value) => ({ value, label: words.say(said.acts[value]) }))}
      />
      <RadioGroup
        legend={words.say(said.onName)}
        value={settings.onName}
        onChange={(value) => onChange({ ...settings, onName: onName.find((one) => one === value) ?? 'add' })}
        choices={onName.map((value) => ({ value, label: words.say(said.acts[value]) }))}
      />
      <RadioGroup
        legend={words.say(said.language)}
        appearance="inline"
        value={settings.language}
        onChange={(value) => onChange({ ...settings, language: value === 'ja' ? 'ja' : 'en' })}
        choices={[
          { value: 'en', label: words.say(languages.en) },
          { value: 'ja', label: words.say(languages.ja) },
        ]}
      />
      <Checkbox
        label={words.say(said.invites)}
        checked={settings.invites}
        onChange={(invites) => onChange({ ...settings, invites })}
      />
      <Disclosure summary={words.say(administrator.people.fields.roles)}>
        <div className="person-form">
          <CheckboxGroup
            legend={words.say(said.roles)}
            hint={words.say(said.rolesHint)}
            values={settings.roles}
            onChange={(values) => onChange({ ...settings, roles: rolesIn(values) })}
            choices={roleChoices}
          />
          <CheckboxGroup
            legend={words.say(said.allowed)}
            hint={words.say(said.allowedHint)}
            values={settings.allowedRoles}
            onChange={(values) => onChange({ ...settings, allowedRoles: rolesIn(values) })}
            choices={roleChoices}
          />
        </div>
      </Disclosure>
    </>
  )
}
