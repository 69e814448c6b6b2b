import { useState } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { call } from '../../app/client.ts'
import { useIdempotencyKey } from '../../app/idempotency.ts'
import { useWords } from '../../app/language.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormDialog } from './form-dialog.tsx'
import { NamePair } from './name-pair.tsx'
import { ChoiceField, optionsOf } from './place-fields.tsx'
import type { Station } from './use-places.ts'

export const newStation = 'new'

/** The choice of a country that is not on the list. */
const otherCountry = '+'

const trimmed = ({ en, ja }: Station['name']) => ({ en: en.trim(), ja: ja.trim() })

/** Adding a duty station, or correcting one of the own agency. */
export function StationDialog({
  edited,
  stations,
  onClose,
}: {
  edited: Station | typeof newStation | null
  stations: readonly Station[]
  onClose: () => void
}) {
  const words = useWords()
  const keyFor = useIdempotencyKey()
  const kept = edited === newStation ? null : edited
  const [name, setName] = useState(kept?.name ?? { en: '', ja: '' })
  const [zone, setZone] = useState(kept?.zone ?? '')
  const [country, setCountry] = useState(kept?.country.key ?? '')
  const [newCountry, setNewCountry] = useState({ en: '', ja: '' })
  const countries = [...new Map(stations.map((one) => [one.country.key, one.country])).values()]
  const { places } = postings
  const isOther = country === otherCountry
  const missing = Object.entries({
    'name.en': name.en,
    'name.ja': name.ja,
    country,
    zone,
    ...(isOther && { 'country.name.en': newCountry.en, 'country.name.ja': newCountry.ja }),
  })
    .filter(([, value]) => value.trim() === '')
    .map(([entry]) => entry)
  const save = () => {
    if (kept) {
      return call('stations.update', {
        params: { station: kept.key },
        body: { name: trimmed(name), zone: zone.trim(), version: kept.version },
      })
    }
    const body = {
      name: trimmed(name),
      zone: zone.trim(),
      country: isOther ? { name: trimmed(newCountry) } : { key: country },
    }
    return call('stations.create', { body, idempotencyKey: keyFor(body) })
  }
  return (
    <FormDialog
      isOpen={edited !== null}
      onClose={onClose}
      title={kept ? words.say(places.editOf, { name: words.text(kept.name) }) : words.say(places.addStation)}
      confirm={words.say(controls.save)}
      missing={missing}
      act={save}
    >
      {(errorOf) => (
        <>
          <NamePair base="name" name={name} onChange={setName} errorOf={errorOf} />
          {!kept && (
            <ChoiceField
              name="country"
              label={words.say(places.country)}
              value={country}
              first={words.say(postings.form.choose)}
              options={[...optionsOf(words, countries), { value: otherCountry, label: words.say(places.newCountry) }]}
              error={errorOf('country') ?? errorOf('country.key')}
              onChange={setCountry}
            />
          )}
          {isOther && (
            <NamePair
              base="country.name"
              name={newCountry}
              onChange={setNewCountry}
              errorOf={errorOf}
              labels={{ en: places.countryEn, ja: places.countryJa }}
            />
          )}
          <Field label={words.say(places.zone)} hint={words.say(places.zoneHint)} error={errorOf('zone')}>
            {(control) => (
              <>
                <TextInput
                  {...control}
                  name="zone"
                  list={`${control.id}-zones`}
                  autoComplete="off"
                  autoCapitalize="none"
                  spellCheck={false}
                  value={zone}
                  onChange={(event) => setZone(event.target.value)}
                />
                <datalist id={`${control.id}-zones`}>
                  {Intl.supportedValuesOf('timeZone').map((one) => (
                    <option key={one} value={one} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
        </>
      )}
    </FormDialog>
  )
}
