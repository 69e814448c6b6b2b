import { useId } from 'react'
import { Link } from 'react-router'
import { agency as say } from '@muster/words/catalogue/agency.ts'
import { retention } from '@muster/words/catalogue/retention.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { Field } from '../../ui/field.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { PartOfForm } from './agency-form.tsx'
import { lengthOf } from './use-agency.ts'
import type { Settings } from './use-agency.ts'

const kinds: readonly (keyof Settings['retention'])[] = [
  'closed',
  'attempt',
  'evidence',
  'application',
  'mail',
  'notice',
  'session',
]

/** How many days each kind of record is kept, each with what it means. */
export function RetentionFields({ settings, onChange, errorOf }: PartOfForm) {
  const words = useWords()
  const heading = useId()
  return (
    <Panel labelledBy={heading} className="agency-part">
      <h2 id={heading}>{words.say(say.retention.title)}</h2>
      <p className="small muted">{words.say(say.retention.text)}</p>
      <div className="agency-pair">
        {kinds.map((kind) => (
          <Field
            key={kind}
            label={words.say(say.retention.kinds[kind])}
            hint={`${words.say(say.retention.hints[kind])} ${sayLength(words, settings.retention[kind])}`}
            error={errorOf(`/retention/${kind}`)}
          >
            {(control) => (
              <NumberInput
                {...control}
                name={`retention.${kind}`}
                value={settings.retention[kind]}
                onChange={(days) => onChange({ retention: { ...settings.retention, [kind]: days ?? 0 } })}
              />
            )}
          </Field>
        ))}
        <Field
          label={words.say(say.erasureWait.label)}
          hint={words.say(say.erasureWait.hint)}
          error={errorOf('/erasureWaitDays')}
        >
          {(control) => (
            <NumberInput
              {...control}
              name="erasureWaitDays"
              value={settings.erasureWaitDays}
              onChange={(days) => onChange({ erasureWaitDays: days ?? 0 })}
            />
          )}
        </Field>
      </div>
      <p>
        <Link to="/agency/retention">{words.say(retention.link)}</Link>
      </p>
    </Panel>
  )
}

function sayLength(words: Words, days: number): string {
  if (days < 30) return ''
  const { unit, count } = lengthOf(days)
  return words.say(say.retention.about, { length: words.say(say.retention[unit], { count }) })
}
