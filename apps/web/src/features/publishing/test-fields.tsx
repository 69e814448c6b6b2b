import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import { publishing } from '@muster/words/catalogue/publishing.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldProblem } from '../../app/problem-words.ts'
import { TextPair } from '../../app/text-pair.tsx'
import { Checkbox, RadioGroup } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { asInstant, asLocal } from './local-time.ts'
import { MarkingFields } from './marking-fields.tsx'

type NumberSetting = 'drawCount' | 'passMark' | 'attemptsAllowed' | 'timeLimitMinutes' | 'waitMinutes' | 'graceSeconds'

/** The settings of a test. */
export function TestFields({
  settings,
  onChange,
  honour,
  onHonour,
  error,
  isReadOnly,
}: {
  settings: AssessmentSettings
  onChange: (settings: AssessmentSettings) => void
  honour: DraftWords
  onHonour: (honour: DraftWords) => void
  error: unknown
  isReadOnly: boolean
}) {
  const words = useWords()
  const { test } = publishing
  const number = (name: NumberSetting, label: string, hint?: string) => (
    <Field label={label} {...(hint && { hint })} error={sayFieldProblem(words, error, `/assessment/${name}`)}>
      {(control) => (
        <NumberInput
          {...control}
          readOnly={isReadOnly}
          value={settings[name]}
          onChange={(value) => value !== undefined && onChange({ ...settings, [name]: value })}
        />
      )}
    </Field>
  )
  const instant = (name: 'opensAt' | 'closesAt', label: string) => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          type="datetime-local"
          readOnly={isReadOnly}
          value={asLocal(settings[name])}
          onChange={({ target }) => onChange({ ...settings, [name]: asInstant(target.value) })}
        />
      )}
    </Field>
  )
  return (
    <section className="stack publishing-wide">
      <h2>{words.say(test.settings)}</h2>
      <TextPair
        label={words.say(test.name)}
        value={settings.title}
        onChange={(title) => onChange({ ...settings, title })}
        isReadOnly={isReadOnly}
      />
      <div className="publishing-numbers">
        {number('drawCount', words.say(test.drawCount))}
        {number('passMark', words.say(test.passMark))}
        {number('timeLimitMinutes', words.say(test.time))}
        {number('attemptsAllowed', words.say(test.attempts))}
        {number('waitMinutes', words.say(test.wait))}
        {number('graceSeconds', words.say(test.grace), words.say(test.graceHint))}
      </div>
      <RadioGroup
        legend={words.say(test.review)}
        appearance="inline"
        value={settings.review}
        onChange={(review) => !isReadOnly && onChange({ ...settings, review: review as AssessmentSettings['review'] })}
        choices={(['after-submission', 'after-passing', 'never'] as const).map((value) => ({
          value,
          label: words.say(test.reviews[value]),
        }))}
      />
      <Checkbox
        label={words.say(test.offline)}
        hint={words.say(test.offlineHint)}
        checked={settings.offlineDays !== null}
        onChange={(checked) => !isReadOnly && onChange({ ...settings, offlineDays: checked ? 7 : null })}
      />
      {settings.offlineDays !== null && (
        <Field label={words.say(test.offlineDays)}>
          {(control) => (
            <NumberInput
              {...control}
              readOnly={isReadOnly}
              value={settings.offlineDays ?? undefined}
              onChange={(days) => days !== undefined && onChange({ ...settings, offlineDays: days })}
            />
          )}
        </Field>
      )}
      <MarkingFields settings={settings} onChange={onChange} isReadOnly={isReadOnly} />
      <h3>{words.say(test.window)}</h3>
      <p className="small muted">{words.say(test.windowHint)}</p>
      <div className="publishing-numbers">
        {instant('opensAt', words.say(test.opens))}
        {instant('closesAt', words.say(test.closes))}
      </div>
      <TextPair
        label={words.say(test.honour)}
        hint={words.say(test.honourHint)}
        value={honour}
        onChange={onHonour}
        isReadOnly={isReadOnly}
        lines={2}
      />
    </section>
  )
}
