import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import { publishing } from '@muster/words/catalogue/publishing.ts'
import { useWords } from '../../app/language.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { NumberInput } from '../../ui/number-input.tsx'

/** How written answers of a test are marked: by one or two, and knowing whose they are or not. */
export function MarkingFields({
  settings,
  onChange,
  isReadOnly,
}: {
  settings: AssessmentSettings
  onChange: (settings: AssessmentSettings) => void
  isReadOnly: boolean
}) {
  const words = useWords()
  const { test } = publishing
  const change = (changed: Partial<AssessmentSettings>) => !isReadOnly && onChange({ ...settings, ...changed })
  return (
    <>
      <h3>{words.say(test.marking)}</h3>
      <Checkbox
        label={words.say(test.secondMarker)}
        hint={words.say(test.secondMarkerHint)}
        checked={settings.secondMarker !== null}
        onChange={(checked) => change({ secondMarker: checked ? 1 : null })}
      />
      {settings.secondMarker !== null && (
        <Field label={words.say(test.mostDifference)}>
          {(control) => (
            <NumberInput
              {...control}
              readOnly={isReadOnly}
              value={settings.secondMarker ?? undefined}
              onChange={(points) => points !== undefined && change({ secondMarker: points })}
            />
          )}
        </Field>
      )}
      <Checkbox
        label={words.say(test.anonymous)}
        hint={words.say(test.anonymousHint)}
        checked={settings.anonymousMarking}
        onChange={(anonymousMarking) => change({ anonymousMarking })}
      />
    </>
  )
}
