import { officer } from '@muster/words/catalogue/officer.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { ChoiceField, optionsOf } from './place-fields.tsx'
import { useChoices } from './use-postings.ts'
import type { PostingFilter } from './use-postings.ts'
import './posting-form.css'

/** What the list shows: which time, field, profile, place. */
export function PostingFilters({
  filter,
  onChange,
}: {
  filter: PostingFilter
  onChange: (filter: PostingFilter) => void
}) {
  const words = useWords()
  const { list } = postings
  const choices = useChoices().data
  const countries = new Map(choices?.stations.map(({ country }) => [country.key, country]))
  const places = [...countries.values(), ...(choices?.missions ?? []), ...(choices?.stations ?? [])]
  const any = words.say(list.any)
  return (
    <div className="area-filter no-print">
      <Field label={words.say(list.show)}>
        {(control) => (
          <Select
            {...control}
            value={filter.show}
            options={(['open', 'over', 'cancelled'] as const).map((show) => ({
              value: show,
              label: words.say(list[show]),
            }))}
            onChange={({ target }) => onChange({ ...filter, show: target.value as PostingFilter['show'] })}
          />
        )}
      </Field>
      <ChoiceField
        name="profile"
        label={words.say(officer.postings.columns.profile)}
        value={filter.profile}
        first={any}
        options={(choices?.profiles ?? []).map(({ key, title }) => ({ value: key, label: words.text(title) }))}
        onChange={(profile) => onChange({ ...filter, profile })}
      />
      <ChoiceField
        name="field"
        label={words.say(list.field)}
        value={filter.field}
        first={any}
        options={optionsOf(words, choices?.fields ?? [])}
        onChange={(field) => onChange({ ...filter, field })}
      />
      <ChoiceField
        name="place"
        label={words.say(list.place)}
        value={filter.place}
        first={any}
        options={optionsOf(words, places)}
        onChange={(place) => onChange({ ...filter, place })}
      />
    </div>
  )
}
