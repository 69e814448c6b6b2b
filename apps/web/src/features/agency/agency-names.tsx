import { useId } from 'react'
import { agency as say } from '@muster/words/catalogue/agency.ts'
import { useWords } from '../../app/language.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { PartOfForm } from './agency-form.tsx'
import type { Settings } from './use-agency.ts'

const languages = ['en', 'ja'] as const
const kinds: readonly Settings['kind'][] = ['government', 'un', 'ngo', 'university']

/** The names of the agency in both languages, and what kind it is. */
export function AgencyNames({ settings, onChange, errorOf, isHalf }: PartOfForm & { isHalf: boolean }) {
  const words = useWords()
  const heading = useId()
  const short = settings.shortName ?? { en: '', ja: '' }
  const changeShort = (language: 'en' | 'ja', text: string) => {
    const next = { ...short, [language]: text }
    onChange({ shortName: next.en === '' && next.ja === '' ? null : next })
  }
  return (
    <Panel labelledBy={heading} className="agency-part">
      <h2 id={heading}>{words.say(say.names.title)}</h2>
      <p className="small muted">{words.say(say.names.effect)}</p>
      <div className="agency-pair">
        {languages.map((language) => (
          <Field key={language} label={words.say(say.names[language])} error={errorOf(`/name/${language}`)}>
            {(control) => (
              <TextInput
                {...control}
                name={`name.${language}`}
                lang={language}
                required
                value={settings.name[language]}
                onChange={(event) => onChange({ name: { ...settings.name, [language]: event.target.value } })}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="agency-pair">
        {languages.map((language) => (
          <Field
            key={language}
            label={words.say(language === 'en' ? say.names.shortEn : say.names.shortJa)}
            hint={language === 'en' && words.say(say.names.shortHint)}
            error={
              isHalf && short[language] === '' ? words.say(say.names.shortBoth) : errorOf(`/shortName/${language}`)
            }
          >
            {(control) => (
              <TextInput
                {...control}
                name={`shortName.${language}`}
                lang={language}
                maxLength={24}
                value={short[language]}
                onChange={(event) => changeShort(language, event.target.value)}
              />
            )}
          </Field>
        ))}
      </div>
      <Field label={words.say(say.names.kind)}>
        {(control) => (
          <Select
            {...control}
            value={settings.kind}
            onChange={(event) => onChange({ kind: event.target.value as Settings['kind'] })}
            options={kinds.map((kind) => ({ value: kind, label: words.say(say.names.kinds[kind]) }))}
          />
        )}
      </Field>
    </Panel>
  )
}
