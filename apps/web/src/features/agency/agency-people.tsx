import { useId } from 'react'
import { administrator } from '@muster/words/catalogue/administrator.ts'
import { agency as say } from '@muster/words/catalogue/agency.ts'
import { useWords } from '../../app/language.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Field, Select, TextArea } from '../../ui/field.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { PartOfForm } from './agency-form.tsx'

const languages = ['en', 'ja'] as const

/** What meets the people of the agency: language, days, whom to ask, how long staff stay signed in. */
export function AgencyPeople({ settings, onChange, errorOf }: PartOfForm) {
  const words = useWords()
  const heading = useId()
  const { people } = say
  return (
    <Panel labelledBy={heading} className="agency-part">
      <h2 id={heading}>{words.say(people.title)}</h2>
      <RadioGroup
        legend={words.say(people.language)}
        hint={words.say(people.languageHint)}
        appearance="inline"
        value={settings.language}
        onChange={(value) => onChange({ language: value === 'ja' ? 'ja' : 'en' })}
        choices={languages.map((one) => ({ value: one, label: words.say(administrator.people.languages[one]) }))}
      />
      <Field label={words.say(people.zone)} hint={words.say(people.zoneHint)} error={errorOf('/zone')}>
        {(control) => (
          <Select
            {...control}
            name="zone"
            value={settings.zone}
            onChange={(event) => onChange({ zone: event.target.value })}
            options={[...new Set([settings.zone, ...Intl.supportedValuesOf('timeZone')])]
              .toSorted()
              .map((zone) => ({ value: zone, label: zone }))}
          />
        )}
      </Field>
      <Field label={words.say(people.contact)} hint={words.say(people.contactHint)} error={errorOf('/contact')}>
        {(control) => (
          <TextArea
            {...control}
            name="contact"
            rows={3}
            maxLength={500}
            value={settings.contact}
            onChange={(event) => onChange({ contact: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={words.say(people.session)}
        hint={words.say(people.sessionHint)}
        error={errorOf('/staffSessionHours')}
      >
        {(control) => (
          <NumberInput
            {...control}
            name="staffSessionHours"
            value={settings.staffSessionHours}
            onChange={(hours) => onChange({ staffSessionHours: hours ?? 0 })}
          />
        )}
      </Field>
    </Panel>
  )
}
