import { useState } from 'react'
import { addressOf } from '@muster/client/client.ts'
import { courseFiles } from '@muster/words/catalogue/course-files.ts'
import { useWords } from '../../app/language.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import type { Editions } from './use-publishing.ts'

/** Takes an edition along as one file, under a licence that is stated. */
export function ExportEdition({ editions }: { editions: Editions['editions'] }) {
  const words = useWords()
  const { out } = courseFiles
  const [edition, setEdition] = useState(editions[0]?.id ?? '')
  const [licence, setLicence] = useState('')
  if (editions.length === 0) return null
  return (
    <section className="section stack">
      <h2>{words.say(out.heading)}</h2>
      <p className="measure">{words.say(out.lead)}</p>
      <div className="publishing-numbers">
        <Field label={words.say(out.edition)}>
          {(control) => (
            <Select
              {...control}
              value={edition}
              onChange={({ target }) => setEdition(target.value)}
              options={editions.map((one) => ({ value: one.id, label: words.edition(one.edition) }))}
            />
          )}
        </Field>
        <Field label={words.say(out.licence)} hint={words.say(out.licenceHint)}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              value={licence}
              onChange={({ target }) => setLicence(target.value)}
            />
          )}
        </Field>
      </div>
      {licence.trim() === '' ? (
        <p className="small muted">{words.say(out.blocked)}</p>
      ) : (
        <p>
          <a
            className="button button-outlined"
            href={addressOf('exchange.export', { params: { edition }, query: { licence: licence.trim() } })}
            download
          >
            {words.say(out.download)}
          </a>
        </p>
      )}
    </section>
  )
}
