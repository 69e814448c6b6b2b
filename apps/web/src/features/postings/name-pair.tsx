import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import type { Bilingual } from '../../app/words.tsx'
import { NameField } from './place-fields.tsx'

/** A name in both languages. */
export function NamePair({
  base,
  name,
  onChange,
  errorOf,
  labels = { en: postings.places.nameEn, ja: postings.places.nameJa },
}: {
  /** What the entries are called in a refusal, such as `name`. */
  base: string
  name: Bilingual
  onChange: (name: Bilingual) => void
  errorOf: (name: string) => string | undefined
  labels?: Readonly<Record<'en' | 'ja', (typeof postings.places)['nameEn' | 'nameJa' | 'countryEn' | 'countryJa']>>
}) {
  const words = useWords()
  return (['en', 'ja'] as const).map((lang) => (
    <NameField
      key={lang}
      name={`${base}.${lang}`}
      label={words.say(labels[lang])}
      lang={lang}
      value={name[lang]}
      error={errorOf(`${base}.${lang}`)}
      onChange={(text) => onChange({ ...name, [lang]: text })}
    />
  ))
}
