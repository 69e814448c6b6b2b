import { controls } from '@muster/words/catalogue/controls.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { otherJob } from './posting-draft.ts'
import type { AskedTrait, Choices, PlaceDraft } from './posting-draft.ts'

type Profile = Choices['profiles'][number]
type Options = { value: string; label: string }[]

interface Props<D extends PlaceDraft> {
  draft: D
  onChange: (draft: D) => void
  errorOf: (name: string) => string | undefined
  choices: Choices
}

/** A choice from a list that begins with nothing chosen. */
export function ChoiceField({
  name,
  label,
  hint,
  value,
  options,
  first,
  error,
  onChange,
}: {
  name: string
  label: string
  hint?: string
  value: string
  options: Options
  /** What stands there while nothing is chosen. */
  first: string
  error?: string | undefined
  onChange: (value: string) => void
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <Select
          {...control}
          name={name}
          value={value}
          options={[{ value: '', label: first }, ...options]}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

/** Things with a key and a name, as options. */
export const optionsOf = (
  words: Words,
  named: readonly { key: string; name: Choices['jobs'][number]['name'] }[],
): Options => named.map(({ key, name }) => ({ value: key, label: words.text(name) }))

/** Duty station and mission. */
export function PlaceFields<D extends PlaceDraft>({ draft, onChange, errorOf, choices }: Props<D>) {
  const words = useWords()
  const { form } = postings
  const stations = choices.stations.map(({ key, name, country }) => ({
    value: key,
    label:
      words.language === 'en'
        ? `${words.text(name)}, ${words.text(country.name)}`
        : `${words.text(name)}（${words.text(country.name)}）`,
  }))
  return (
    <div className="form-row">
      <ChoiceField
        name="station"
        label={words.say(form.station)}
        value={draft.station}
        first={words.say(form.choose)}
        options={stations}
        error={errorOf('station')}
        onChange={(station) => onChange({ ...draft, station })}
      />
      <ChoiceField
        name="mission"
        label={words.say(form.mission)}
        value={draft.mission}
        first={words.say(form.noMission)}
        options={optionsOf(words, choices.missions)}
        error={errorOf('mission')}
        onChange={(mission) => onChange({ ...draft, mission })}
      />
    </div>
  )
}

/** The job: one of the list, or a new one by its names. */
export function JobFields<D extends PlaceDraft>({ draft, onChange, errorOf, choices }: Props<D>) {
  const words = useWords()
  const { form } = postings
  const known = optionsOf(words, choices.jobs)
  // A job that came without a name is still the posting's.
  const own = draft.job && draft.job !== otherJob && !known.some(({ value }) => value === draft.job)
  return (
    <>
      <ChoiceField
        name="job"
        label={words.say(form.job)}
        hint={words.say(form.jobHint)}
        value={draft.job}
        first={words.say(form.choose)}
        options={[
          ...(own ? [{ value: draft.job, label: draft.job }] : []),
          ...known,
          { value: otherJob, label: words.say(form.otherJob) },
        ]}
        error={errorOf('job') ?? errorOf('job.key')}
        onChange={(job) => onChange({ ...draft, job })}
      />
      {draft.job === otherJob && (
        <div className="form-row">
          <NameField
            name="job.name.en"
            label={words.say(form.jobEn)}
            lang="en"
            value={draft.jobEn}
            error={errorOf('job.name.en')}
            onChange={(jobEn) => onChange({ ...draft, jobEn })}
          />
          <NameField
            name="job.name.ja"
            label={words.say(form.jobJa)}
            lang="ja"
            value={draft.jobJa}
            error={errorOf('job.name.ja')}
            onChange={(jobJa) => onChange({ ...draft, jobJa })}
          />
        </div>
      )}
    </>
  )
}

/** A name in one language. */
export function NameField({
  name,
  label,
  lang,
  value,
  error,
  onChange,
}: {
  name: string
  label: string
  lang: 'en' | 'ja'
  value: string
  error: string | undefined
  onChange: (text: string) => void
}) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <TextInput
          {...control}
          name={name}
          lang={lang}
          autoComplete="off"
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

const traitNames: Readonly<Record<string, (typeof postings.traits)[keyof typeof postings.traits]>> = postings.traits

/** What a trait is called: its key where nobody named it. */
export const sayTrait = (words: Words, key: string): string => {
  const named = traitNames[key]
  return named ? words.say(named) : key
}

/** What the chosen profile asks about the posting; nothing where it asks nothing. */
export function AskedFields<D extends PlaceDraft>({
  draft,
  onChange,
  profile,
}: Pick<Props<D>, 'draft' | 'onChange'> & { profile: Profile | undefined }) {
  const words = useWords()
  if (!profile || profile.roles.length + profile.traits.length === 0) return null
  const answer = (key: string, value: string | boolean) =>
    onChange({ ...draft, traits: { ...draft.traits, [key]: value } })
  return (
    <>
      <h3>{words.say(postings.form.asks)}</h3>
      {profile.roles.length > 0 && (
        <ChoiceField
          name="role"
          label={words.say(postings.form.role)}
          value={draft.role}
          first={words.say(postings.form.noRole)}
          options={profile.roles.map((role) => ({ value: role, label: role }))}
          onChange={(role) => onChange({ ...draft, role })}
        />
      )}
      {profile.traits.map((trait) => (
        <AskedField key={trait.key} trait={trait} value={draft.traits[trait.key]} onAnswer={answer} />
      ))}
    </>
  )
}

function AskedField({
  trait: { key, kind, values },
  value,
  onAnswer,
}: {
  trait: AskedTrait
  value: string | boolean | undefined
  onAnswer: (key: string, value: string | boolean) => void
}) {
  const words = useWords()
  const label = sayTrait(words, key)
  if (kind === 'flag') {
    return <Checkbox label={label} checked={value === true} onChange={(checked) => onAnswer(key, checked)} />
  }
  const text = typeof value === 'string' ? value : ''
  if (kind === 'choice') {
    return (
      <ChoiceField
        name={`traits.${key}`}
        label={label}
        value={text}
        first={words.say(controls.none)}
        options={values.map((one) => ({ value: one, label: one }))}
        onChange={(chosen) => onAnswer(key, chosen)}
      />
    )
  }
  return (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          name={`traits.${key}`}
          inputMode="decimal"
          value={text}
          onChange={(event) => onAnswer(key, event.target.value)}
        />
      )}
    </Field>
  )
}
