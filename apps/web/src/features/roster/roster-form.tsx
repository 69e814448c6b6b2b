import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Link } from 'react-router'
import { roster } from '@muster/words/catalogue/roster.ts'
import { useWords } from '../../app/language.tsx'
import type { Bilingual, Words } from '../../app/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import type { AskedName, Choices, Draft } from './use-roster.ts'

interface Option {
  readonly value: string
  readonly label: string
}

const languageName = (words: Words, key: string): string => {
  const known: Record<string, (typeof roster.languages)[keyof typeof roster.languages]> = roster.languages
  return known[key] ? words.say(known[key]) : key
}

/** A language of the catalogue by its name, with its level. */
export const sayLanguage = (words: Words, { language, level }: { language: string; level: string }): string =>
  `${languageName(words, language)} ${level}`

function languageOptions(words: Words, { languages }: Choices): Option[] {
  return languages.flatMap(({ key, levels }) => [
    { value: `${key} `, label: languageName(words, key) },
    ...levels.slice(1).map((level) => ({
      value: `${key} ${level}`,
      label: words.say(roster.form.atLeast, { language: languageName(words, key), level }),
    })),
  ])
}

/** What the roster is asked: the everyday entries first, the rest on demand. */
export function RosterForm({
  choices,
  draft: given,
  posting,
  onSearch,
}: {
  choices: Choices
  draft: Draft
  posting: { readonly title: Bilingual } | null
  onSearch: (draft: Draft) => void
}) {
  const words = useWords()
  const { form } = roster
  const [draft, setDraft] = useState(given)
  const set = (changed: Partial<Record<AskedName, string>>) => setDraft({ ...draft, ...changed })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSearch(draft)
  }
  const any = { value: '', label: words.say(form.any) }
  const isStandby = choices.profiles.some(({ key, isStandby: standby }) => key === draft.profile && standby)
  const select = (name: AskedName, label: string, options: readonly Option[]) => (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={draft[name]}
          options={options}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  const date = (name: AskedName, label: string) => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          type="date"
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  const named = (list: readonly { readonly key: string; readonly title: Bilingual }[]): Option[] =>
    list.map(({ key, title }) => ({ value: key, label: words.text(title) }))
  const isFixed = draft.posting !== ''
  return (
    <form className="roster-form no-print" aria-label={words.say(form.label)} onSubmit={submit}>
      {isFixed && (
        <p className="roster-fixed">
          {words.say(form.postingFixed, { posting: posting ? words.text(posting.title) : '…' })}{' '}
          <Link to="/roster">{words.say(form.free)}</Link>
        </p>
      )}
      {!isFixed && select('profile', words.say(form.profile), named(choices.profiles))}
      {select('field', words.say(form.field), [any, ...named(choices.fields)])}
      <Field label={words.say(form.language)}>
        {(control) => (
          <Select
            {...control}
            value={draft.language && `${draft.language} ${draft.level}`}
            options={[any, ...languageOptions(words, choices)]}
            onChange={(event) => {
              const [language = '', level = ''] = event.target.value.split(' ')
              set({ language, level })
            }}
          />
        )}
      </Field>
      {!isFixed && !isStandby && date('departsOn', words.say(form.departs))}
      {!isFixed && !isStandby && date('returnsOn', words.say(form.returns))}
      {!isFixed &&
        select('station', words.say(form.station), [
          any,
          ...choices.stations.map(({ key, name, country }) => ({
            value: key,
            label: `${words.text(name)}${words.language === 'en' ? ', ' : '、'}${words.text(country)}`,
          })),
        ])}
      <Button type="submit" icon="search">
        {words.say(form.search)}
      </Button>
      <div className="roster-more">
        <Disclosure summary={words.say(form.more)}>
          <div className="roster-form">
            {!isFixed &&
              select('job', words.say(form.job), [
                any,
                ...choices.jobs.map(({ key, name }) => ({ value: key, label: words.text(name) })),
              ])}
            {!isFixed && !isStandby && date('arrivesOn', words.say(form.arrives))}
            {date('asOf', words.say(form.asOf))}
            {select('people', words.say(form.people), [
              { value: '', label: words.say(form.all) },
              { value: 'own', label: words.say(form.own) },
            ])}
            {select('purpose', words.say(form.purpose), [
              { value: '', label: words.say(roster.purposes.dispatch) },
              { value: 'readiness', label: words.say(roster.purposes.readiness) },
            ])}
          </div>
        </Disclosure>
      </div>
    </form>
  )
}
