import { useId } from 'react'
import { agency as say } from '@muster/words/catalogue/agency.ts'
import { useWords } from '../../app/language.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { PartOfForm } from './agency-form.tsx'

/** Where somebody who never chose a colour begins: it is seen on every ground. */
const firstColour = '#c7841a'

/** The colour of the agency, shown at once on both grounds. */
export function AccentField({ settings, onChange, errorOf }: PartOfForm) {
  const words = useWords()
  const heading = useId()
  const { accent } = settings
  return (
    <Panel labelledBy={heading} className="agency-part">
      <h2 id={heading}>{words.say(say.look.title)}</h2>
      <Checkbox
        label={words.say(say.look.hasAccent)}
        checked={accent !== null}
        onChange={(checked) => onChange({ accent: checked ? firstColour : null })}
      />
      {accent !== null && (
        <>
          <Field label={words.say(say.look.accent)} hint={words.say(say.look.accentHint)} error={errorOf('/accent')}>
            {(control) => (
              <input
                {...control}
                type="color"
                name="accent"
                className="agency-colour"
                value={accent}
                onChange={(event) => onChange({ accent: event.target.value })}
              />
            )}
          </Field>
          <figure className="agency-preview">
            <figcaption className="small muted">{words.say(say.look.preview)}</figcaption>
            <span className="agency-preview-light" style={{ borderTopColor: accent }} />
            <span className="agency-preview-dark" style={{ borderTopColor: accent }} />
          </figure>
        </>
      )}
    </Panel>
  )
}
